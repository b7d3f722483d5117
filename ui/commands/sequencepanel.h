// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayintents.h"

#include <QWidget>

class QCheckBox;
class QTreeView;

namespace Shardscope {

class LibraryModel;
class PartActions;
class SequenceModel;
class ToneLabel;

/// What is sent on READY: on or off, the steps, and what the limits make of them.
class SequencePanel : public QWidget
{
    Q_OBJECT

public:
    /// @p library must outlive the panel.
    explicit SequencePanel(LibraryModel *library, QWidget *parent = nullptr);

    void setIntents(GatewayIntents intents);
    [[nodiscard]] SequenceModel *model() const { return m_model; }
    enum Deed { MoveUp, MoveDown, TakeOut };
    [[nodiscard]] const PartActions &actions() const { return *m_actions; }
    void append(int messageId);
    /// What became of the last run; empty: nothing to tell.
    void setTrouble(const QString &text);

private:
    void refresh();
    void refreshActions();
    void move(int places);

    LibraryModel *const m_library;
    SequenceModel *m_model;
    QCheckBox *m_enabled;
    QTreeView *m_view;
    PartActions *m_actions;
    ToneLabel *m_warning;
    ToneLabel *m_trouble;
};

} // namespace Shardscope
