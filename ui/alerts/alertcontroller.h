// SPDX-License-Identifier: MIT
#pragma once

#include "core/alerts/alertgate.h"
#include "core/alerts/alertwatch.h"

#include <QHash>
#include <QPointer>

class QPushButton;
class QSettings;
class QSystemTrayIcon;

namespace Shardscope {

class Activities;
class AlertDialog;
class NoticeRow;

/// Watches a session by the rules that are kept in the settings, and tells of what they find: by a notice above the log
/// for each rule, and by the desktop's notifications, one in AlertGate::rest at most.
class AlertController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const EventStore *store;
        QSettings *settings;
        Activities *activities;
        Clock *clock = &Clock::system();
    };

    /// All of @p parts must outlive the controller. @p window is the parent of the dialog.
    AlertController(const Parts &parts, QWidget *window);
    ~AlertController() override;

    [[nodiscard]] AlertWatch *watch() { return &m_watch; }
    /// Whether a session is alive.
    void setLive(bool live);
    [[nodiscard]] const QList<AlertRule> &rules() const { return m_rules; }
    void setRules(const QList<AlertRule> &rules);
    /// Opens the dialog, or raises it.
    void edit();
    void tell(const Alert &alert);

Q_SIGNALS:
    /// A row is to be shown; its number in the store.
    void recordChosen(qint64 record);
    /// For the desktop, whether it has notifications or not.
    void notified(const QString &text);

private:
    void notify(const QString &text);
    void showNotice(const Alert &alert, const QString &text);

    const Parts m_parts;
    QWidget *const m_window;
    QList<AlertRule> m_rules;
    AlertWatch m_watch;
    AlertGate m_gate;
    struct Told
    {
        QPointer<NoticeRow> notice {};
        QPointer<QPushButton> show {};
        int times = 0;
        qint64 record = -1;
    };
    QHash<QString, std::shared_ptr<Told>> m_told; ///< by what is told
    QSystemTrayIcon *m_tray = nullptr; ///< made when there is first something to tell
    QPointer<AlertDialog> m_dialog;
};

} // namespace Shardscope
