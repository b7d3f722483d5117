// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/shardstatus.h"
#include "ui/diagnosis/incident.h"

#include <QFrame>
#include <QTimer>

class QAction;
class QPushButton;
class QToolButton;

namespace Shardscope {

class PartActions;
class ToneLabel;

/// Explains a close or an error where the graphs have their headline, with a countdown and what can be done.
class IncidentBanner : public QFrame
{
    Q_OBJECT

public:
    /// A close that mends itself within this time is left to the log and the graphs' markers.
    static constexpr std::chrono::milliseconds patience { 600 };

    explicit IncidentBanner(QWidget *parent = nullptr);

    /// Those that are offered here alone. Their keys are heard anywhere in the window.
    enum Deed { Retry, Without, Spend, Dismiss };
    [[nodiscard]] const PartActions &actions() const { return *m_actions; }
    /// What does the same as the other buttons; their keys are told.
    void setActions(QAction *stop, QAction *portal);

    void showIncident(const Incident &incident);
    void showError(const GatewayError &error);
    /// A close without a code adds to the error before it what happens next: the error knows better what went wrong.
    void showClose(const GatewayCloseInfo &info);
    /// What goes on: hides the banner when all is well again, counts down while backing off.
    void setStatus(const ShardStatus &status, TimePoint now);
    void setNow(TimePoint now);
    void clear();

    [[nodiscard]] const std::optional<Incident> &incident() const { return m_incident; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void retryRequested();
    void stopRequested();
    void portalRequested();
    void withoutIntentsRequested();
    void spendingRequested();
    /// Shown or hidden.
    void visibilityChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    void offer(Deed deed, QPushButton *button, Incident::Action action);

    std::optional<Incident> m_incident {};
    bool m_errorIsFresh = false; ///< the incident is an error of the connection that is ending
    ShardStatus m_status;
    TimePoint m_now {};
    QTimer m_patience;
    PartActions *m_actions;
    ToneLabel *m_title;
    ToneLabel *m_text;
    ToneLabel *m_next;
    QPushButton *m_retry;
    QPushButton *m_stop;
    QPushButton *m_portal;
    QPushButton *m_without;
    QPushButton *m_spend;
    QToolButton *m_dismiss;
};

} // namespace Shardscope
