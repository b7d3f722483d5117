// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QTreeView;

namespace Shardscope {

class DriftModel;
class DriftWatch;
class PartActions;
class ToneLabel;

/// The report on payloads that are not as documented; a row leads to the newest message that shows it.
class DriftPanel : public QWidget
{
    Q_OBJECT

public:
    /// @p watch must outlive the panel.
    explicit DriftPanel(DriftWatch *watch, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] const PartActions &actions() const { return *m_actions; }

Q_SIGNALS:
    /// A record of the store is to be shown.
    void recordChosen(qint64 storeIndex);

private:
    void refresh();
    void copyAll();

    DriftWatch *const m_watch;
    PartActions *m_actions;
    DriftModel *m_model;
    ToneLabel *m_summary;
    QTreeView *m_view;
};

} // namespace Shardscope
