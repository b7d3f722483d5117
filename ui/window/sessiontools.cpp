// SPDX-License-Identifier: MIT
#include "ui/window/sessiontools.h"

#include "core/capture/eventstore.h"

#include "ui/connection/closecodedialog.h"
#include "ui/connection/sessioncontroller.h"
#include "ui/diagnosis/closedialog.h"
#include "ui/diagnosis/incidentbanner.h"
#include "ui/dispatch/logpanel.h"
#include "ui/format.h"
#include "ui/shards/budgetdialog.h"
#include "ui/shards/vitalstrip.h"

#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

namespace Shardscope {

SessionTools::SessionTools(Parts parts, const WindowActions &actions, QMainWindow *window)
    : QObject(window)
    , m_parts(std::move(parts))
    , m_window(window)
    , m_budgets({ m_parts.manager, m_parts.sends, m_parts.settingsFolder })
{
    connectParts(actions);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &SessionTools::refreshStory);
}

void SessionTools::connectParts(const WindowActions &actions)
{
    const SessionController *session = m_parts.session;
    connect(session, &SessionController::started, &m_budgets, &Budgets::begin);
    connect(m_parts.manager, &ShardManager::statusChanged, this, &SessionTools::refreshStory);
    connect(m_parts.manager, &ShardManager::runningChanged, this, &SessionTools::refreshStory);
    connect(m_parts.banner, &IncidentBanner::detailsRequested, this, &SessionTools::explainNewest);
    connect(m_parts.log, &LogPanel::explanationRequested, this, &SessionTools::explain);
    connect(m_parts.vitals, &VitalStrip::budgetsRequested, this, &SessionTools::showBudgets);
    connect(actions[WindowActions::NewSession], &QAction::triggered, this, [this] { askForNewSession(); });
    connect(actions[WindowActions::CloseWithCode], &QAction::triggered, this, [this] { askForCode(); });
    connect(actions[WindowActions::Drop], &QAction::triggered, this,
        [this] { m_parts.session->control({ .kind = ShardControl::Kind::Drop }); });
    connect(actions[WindowActions::Budgets], &QAction::triggered, this, &SessionTools::showBudgets);
}

void SessionTools::explain(qint64 record)
{
    const std::optional<CloseStory> story = CloseStory::of(*m_parts.store, record);
    if (!story)
        return;
    delete m_story;
    m_story = new CloseDialog(*story, m_window);
    m_story->setAttribute(Qt::WA_DeleteOnClose);
    SessionController *session = m_parts.session;
    connect(m_story, &CloseDialog::retryRequested, session,
        [session, shard = story->shard] { session->send({ .payload = Reconnect { true }, .shard = shard }); });
    connect(
        m_story, &CloseDialog::newSessionRequested, this, [this, shard = story->shard] { askForNewSession(shard); });
    connect(m_story, &CloseDialog::stopRequested, session, &SessionController::stop);
    connect(m_story, &CloseDialog::recordRequested, m_parts.log, &LogPanel::chooseRecord);
    connect(m_story, &QObject::destroyed, &m_second, &QTimer::stop);
    refreshStory();
    m_second.start();
    m_story->show();
}

void SessionTools::explainNewest()
{
    if (const std::optional<qint64> record = CloseStory::newest(*m_parts.store))
        explain(*record);
}

void SessionTools::refreshStory()
{
    if (!m_story)
        return;
    m_story->setLive(m_parts.session->isRunning());
    // What was cleared meanwhile was told already.
    const qint64 record = m_story->story().record;
    if (record >= m_parts.store->range().first)
        m_story->setFuture(SessionFuture::behind(*m_parts.store, record));
    // Of several shards each is in a state of its own.
    const std::optional<int> shard = m_story->story().shard;
    const std::optional<ShardStatus> own = shard ? m_parts.manager->status(*shard) : std::nullopt;
    m_story->setStatus(own.value_or(m_parts.manager->status()), Clock::system().now());
}

void SessionTools::showBudgets()
{
    if (!m_budgetDialog) {
        if (!m_parts.session->isRunning())
            m_budgets.begin(m_parts.settings());
        m_budgetDialog = new BudgetDialog(&m_budgets, m_window);
        m_budgetDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_budgetDialog->show();
    m_budgetDialog->raise();
    m_budgetDialog->activateWindow();
}

void SessionTools::askForNewSession(std::optional<int> shard)
{
    const BudgetMeter meter = m_budgets.board().identifies(Clock::system().utcMicroseconds());
    QString cost = tr("This takes one of the %1 identifies left of %2.")
                       .arg(Format::count(meter.left), Format::count(meter.limit));
    if (meter.reset && !meter.isRemembered)
        cost += u' ' + tr("They all come back in %1.").arg(Format::countdown(std::chrono::microseconds(*meter.reset)));
    if (meter.level() != BudgetMeter::Level::Fine)
        cost += u' ' + tr("▲ That is little: Discord resets the token of a bot that uses them up.");
    auto *question = new QMessageBox(QMessageBox::Question, tr("New session"),
        tr("Give up this session and identify anew?"), QMessageBox::Cancel, m_window);
    question->setInformativeText(
        cost + u' ' + tr("The present session cannot be resumed then; events of the time between are lost."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *go = question->addButton(tr("&New session"), QMessageBox::AcceptRole);
    connect(go, &QPushButton::clicked, this,
        [this, shard] { m_parts.session->control({ .kind = ShardControl::Kind::Identify, .shard = shard }); });
    question->open();
}

void SessionTools::resume(int shard)
{
    m_parts.session->send({ .payload = Reconnect { true }, .shard = shard });
}

void SessionTools::askForCode(std::optional<int> shard)
{
    auto *dialog = new CloseCodeDialog(m_parts.manager->status().shardCount, m_window);
    if (shard)
        dialog->setShard(*shard);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_parts.session->control(dialog->control()); });
    dialog->open();
}

} // namespace Shardscope
