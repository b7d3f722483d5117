// SPDX-License-Identifier: MIT
#include "ui/alerts/alertcontroller.h"

#include "ui/alerts/alertdialog.h"
#include "ui/alerts/alertrules.h"
#include "ui/capture/activities.h"
#include "ui/capture/noticerow.h"
#include "ui/format.h"
#include "ui/icons.h"

#include <QPushButton>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace Shardscope {

AlertController::AlertController(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_rules(AlertRules::load(*parts.settings))
    , m_watch(*parts.store, *parts.clock)
{
    m_watch.setRules(m_rules);
    connect(&m_watch, &AlertWatch::fired, this, &AlertController::tell);
}

AlertController::~AlertController() = default;

void AlertController::setLive(bool live)
{
    if (!live && m_tray)
        m_tray->hide();
    m_watch.setLive(live);
}

void AlertController::setRules(const QList<AlertRule> &rules)
{
    m_rules = rules;
    AlertRules::save(*m_parts.settings, rules);
    m_watch.setRules(rules);
}

void AlertController::edit()
{
    if (!m_dialog) {
        m_dialog = new AlertDialog(m_rules, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &QDialog::accepted, this, [this] { setRules(m_dialog->rules()); });
    }
    m_dialog->open();
    m_dialog->raise();
}

void AlertController::tell(const Alert &alert)
{
    const QString text = tr("%1: %2").arg(alert.rule.filter, alert.rule.thresholdText());
    showNotice(alert, text);
    if (const std::optional<int> held = m_gate.admit(m_parts.clock->now()))
        notify(*held == 0 ? text : tr("%1 (alerts held back since the last: %2)").arg(text, Format::count(*held)));
}

/// One for each rule, however often it fires.
void AlertController::showNotice(const Alert &alert, const QString &text)
{
    std::shared_ptr<Told> &told = m_told[text];
    if (!told || !told->notice) {
        told = std::make_shared<Told>();
        told->notice = m_parts.activities->notify(Tone::Warning, text);
        told->show = told->notice->addButton(
            tr("Show the row"), [this, told] { Q_EMIT recordChosen(told->record); }, true);
        told->notice->addButton(
            tr("Alerts…"), [this] { edit(); }, true);
    }
    ++told->times;
    told->record = alert.record;
    told->show->setVisible(alert.record >= 0);
    const QString when = Format::clockSeconds(alert.at);
    told->notice->setText(told->times == 1
            ? tr("Alert at %1: %2.").arg(when, text)
            : tr("Alert at %1: %2. Times so far: %3.").arg(when, text, Format::count(told->times)));
}

void AlertController::notify(const QString &text)
{
    Q_EMIT notified(text);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(applicationIcon(), this);
        m_tray->setToolTip(tr("Shardscope"));
        connect(m_tray, &QSystemTrayIcon::messageClicked, m_window, [this] {
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
            m_window->raise();
            m_window->activateWindow();
        });
    }
    m_tray->show();
    m_tray->showMessage(tr("Shardscope"), text, QSystemTrayIcon::Warning);
}

} // namespace Shardscope
