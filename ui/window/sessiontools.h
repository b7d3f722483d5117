// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shards/budgets.h"
#include "ui/windowactions.h"

#include <QPointer>
#include <QTimer>

class QMainWindow;

namespace Shardscope {

class BudgetDialog;
class CloseDialog;
class EventStore;
class IncidentBanner;
class LogPanel;
class SessionController;
class VitalStrip;

/// What a person does to the connection by hand, and what the session tells when asked: ends explained, and budgets.
class SessionTools : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ShardManager *manager;
        EventStore *store;
        SessionController *session;
        SendTap *sends;
        IncidentBanner *banner;
        LogPanel *log;
        VitalStrip *vitals;
        QString settingsFolder; ///< empty: identifies are not remembered
        std::function<ConnectionConfig()> settings; ///< what the bar says at present
    };
    /// All of @p parts, @p actions and @p window must outlive it.
    SessionTools(Parts parts, const WindowActions &actions, QMainWindow *window);

    /// Opens the story of a row; nothing happens where the row has none.
    void explain(qint64 record);
    void explainNewest();
    void showBudgets();
    /// Asks first, and says what it costs.
    void askForNewSession(std::optional<int> shard = {});
    /// Empty: every shard, or one that is chosen there.
    void askForCode(std::optional<int> shard = {});
    /// Comes back with the session.
    void resume(int shard);

private:
    void connectParts(const WindowActions &actions);
    void refreshStory();

    const Parts m_parts;
    QMainWindow *const m_window;
    Budgets m_budgets;
    QTimer m_second; ///< runs while a story is open
    QPointer<CloseDialog> m_story;
    QPointer<BudgetDialog> m_budgetDialog;
};

} // namespace Shardscope
