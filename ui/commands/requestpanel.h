// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/gateway/gatewaycommand.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace Shardscope {

class PartActions;
class RequestModel;
class ToneLabel;
struct RecordTag;

/// What was sent and what came back. Choosing a row leads to its record in the log.
class RequestPanel : public QWidget
{
    Q_OBJECT

public:
    /// @p model must outlive the panel.
    explicit RequestPanel(RequestModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *view() const { return m_view; }
    enum Deed { SendAgain, Clear };
    [[nodiscard]] const PartActions &actions() const { return *m_actions; }
    /// The countdown on the button goes on.
    void tick(TimePoint now);

Q_SIGNALS:
    void sendAgainRequested(const Shardscope::GatewayCommand &command);
    void recordRequested(const Shardscope::RecordTag &record);

private:
    void follow(const QModelIndex &index);

    RequestModel *const m_model;
    QTreeView *m_view;
    PartActions *m_actions;
    ToneLabel *m_details; ///< the whole text of the chosen row
    QPushButton *m_again;
    TimePoint m_now {};
};

} // namespace Shardscope
