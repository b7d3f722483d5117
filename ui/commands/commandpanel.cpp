// SPDX-License-Identifier: MIT
#include "ui/commands/commandpanel.h"

#include "core/shards/connectionconfig.h"

#include "ui/commands/channelinfoform.h"
#include "ui/commands/commandtitle.h"
#include "ui/commands/librarypage.h"
#include "ui/commands/memberrequestform.h"
#include "ui/commands/presenceform.h"
#include "ui/commands/rawform.h"
#include "ui/commands/replywatcher.h"
#include "ui/commands/requestmodel.h"
#include "ui/commands/requestpanel.h"
#include "ui/commands/sequencemodel.h"
#include "ui/commands/sequencepanel.h"
#include "ui/commands/soundboardform.h"
#include "ui/commands/voicestateform.h"
#include "ui/partactions.h"

#include <QAction>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

// In the order of CommandPanel::Deed.
constexpr std::array table {
    PartAction { "FormSend", QT_TRANSLATE_NOOP("Shardscope::CommandPanel", "Se&nd this form"), "Ctrl+Return", "send",
        nullptr, true },
    PartAction { "FormSave", QT_TRANSLATE_NOOP("Shardscope::CommandPanel", "S&ave this form as a message…"), "Ctrl+S" },
};

} // namespace

CommandPanel::CommandPanel(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_clock(*parts.clock)
    , m_tabs(new QTabWidget(this))
    , m_requests(new RequestModel(parts.names, this))
    , m_requestPanel(new RequestPanel(m_requests, this))
    , m_library(new LibraryPage(parts.settingsFolder, this))
    , m_sequence(m_clock)
    , m_second(m_clock.createTimer([this] { tick(); }))
{
    // In the order of Page.
    m_tabs->addTab(new CommandPage(new PresenceForm), tr("Presence"));
    m_tabs->addTab(new CommandPage(new VoiceStateForm(parts.names)), tr("Voice state"));
    m_tabs->addTab(new CommandPage(new MemberRequestForm(parts.names)), tr("Members"));
    m_tabs->addTab(new CommandPage(new SoundboardForm(parts.names)), tr("Soundboard"));
    m_tabs->addTab(new CommandPage(new ChannelInfoForm(parts.names)), tr("Channel info"));
    m_tabs->addTab(new CommandPage(new RawForm), tr("Raw"));
    m_tabs->addTab(m_library, tr("Saved"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Commands"));
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_requestPanel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setSizes({ 760, 500 });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connectPages();
    connectRequests();
    refreshSteps();
    setContext();
}

CommandPanel::~CommandPanel() = default;

void CommandPanel::connectPages()
{
    QList<QWidget *> pages;
    for (int i = 0; i < PageCount; ++i)
        pages.append(page(static_cast<Page>(i)));
    m_actions = new PartActions(table, &CommandPanel::tr, pages, Qt::WidgetWithChildrenShortcut, this);
    connect((*m_actions)[Send], &QAction::triggered, this,
        [this] { page(static_cast<Page>(m_tabs->currentIndex()))->submit(); });
    connect((*m_actions)[Save], &QAction::triggered, this,
        [this] { page(static_cast<Page>(m_tabs->currentIndex()))->save(); });
    for (int i = 0; i < PageCount; ++i) {
        CommandPage *page = this->page(static_cast<Page>(i));
        page->setActions((*m_actions)[Send], (*m_actions)[Save]);
        connect(page, &CommandPage::submitted, this, &CommandPanel::submit);
        connect(page, &CommandPage::saveRequested, this, &CommandPanel::saveAs);
    }
    connect(m_library, &LibraryPage::sendRequested, this, &CommandPanel::submit);
    connect(m_library, &LibraryPage::loadRequested, this, &CommandPanel::load);
    connect(m_library->model(), &LibraryModel::changed, this, &CommandPanel::refreshSteps);
    connect(&m_sequence, &ReadySequence::commandDue, this, &CommandPanel::submit);
    connect(
        &m_sequence, &ReadySequence::begun, m_library->sequence(), [this] { m_library->sequence()->setTrouble({}); });
    connect(&m_sequence, &ReadySequence::interrupted, this, [this](int left) {
        m_library->sequence()->setTrouble(
            tr("The session ended before the sequence did; messages not sent: %1.").arg(left));
        Q_EMIT sequenceInterrupted(left);
    });
}

void CommandPanel::connectRequests()
{
    connect(m_parts.replies, &ReplyWatcher::replyReceived, this,
        [this](const EventRecord &record) { m_requests->takeReply(record, m_clock.now()); });
    connect(m_requests, &RequestModel::expectationChanged, this, &CommandPanel::refreshExpectation);
    connect(m_requests, &RequestModel::sent, this, [this](const GatewayCommand &command) {
        m_context.budget.sent(command, m_clock.now());
        setContext();
    });
    connect(m_requests, &RequestModel::listRefused, this, [this](quint64 guildId, Duration retryAfter) {
        m_context.budget.refused(guildId, retryAfter, m_clock.now());
        setContext();
    });
    connect(m_requestPanel, &RequestPanel::sendAgainRequested, this, &CommandPanel::submit);
    connect(m_requestPanel, &RequestPanel::recordRequested, this, &CommandPanel::showRecord);
}

CommandPage *CommandPanel::page(Page page) const
{
    return static_cast<CommandPage *>(m_tabs->widget(page));
}

/// Low: the log above is what the answers appear in.
QSize CommandPanel::sizeHint() const
{
    return { 900, fontMetrics().height() * 17 };
}

void CommandPanel::showPage(Page page)
{
    m_tabs->setCurrentIndex(page);
    this->page(page)->form()->setFocus(Qt::ShortcutFocusReason);
    this->page(page)->form()->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

void CommandPanel::showLibrary()
{
    m_tabs->setCurrentWidget(m_library);
    m_library->view()->setFocus(Qt::ShortcutFocusReason);
}

void CommandPanel::load(const GatewayCommand &command)
{
    for (int i = 0; i < PageCount; ++i) {
        const auto page = static_cast<Page>(i);
        if (this->page(page)->form()->load(command))
            return showPage(page);
    }
}

void CommandPanel::saveAs(const GatewayCommand &command)
{
    showLibrary();
    m_library->add(command, commandTitle(command, m_parts.names));
}

void CommandPanel::showRecord(const RecordTag &record)
{
    if (!m_parts.store)
        return;
    if (const std::optional<qint64> index = findRecord(*m_parts.store, record))
        Q_EMIT recordChosen(*index);
}

void CommandPanel::beginRun(const ConnectionConfig &config)
{
    m_context.intents = config.shard.intents;
    m_context.remembered = config.shard.initialPresence();
    m_context.budget.beginRun();
    m_presences.clear();
    m_requests->setSession(m_context.intents, m_userId);
    m_library->sequence()->setIntents(m_context.intents);
    setContext();
}

void CommandPanel::setStatus(const ShardStatus &status)
{
    m_userId = status.userId;
    m_requests->setSession(m_context.intents, m_userId);
    m_context.ready = status.state == ShardState::Ready;
    m_context.budget.setStatus(status);
    setContext();
    m_sequence.setStatus(status);
}

void CommandPanel::setRateLimit(const RateLimitStatus &limit)
{
    m_context.budget.take(limit, m_clock.now());
    setContext();
}

void CommandPanel::setContext()
{
    m_context.now = m_clock.now();
    for (int i = 0; i < PageCount; ++i)
        page(static_cast<Page>(i))->setContext(m_context);
    if (!m_second->isActive() && (m_requests->isCounting() || m_context.budget.isCounting(m_context.now)))
        m_second->start(std::chrono::seconds(1));
}

void CommandPanel::tick()
{
    const TimePoint now = m_clock.now();
    m_requests->tick(now);
    m_requestPanel->tick(now);
    setContext();
}

void CommandPanel::refreshSteps()
{
    const bool isOn = m_library->model()->library().sendsOnReady;
    m_sequence.setSteps(isOn ? m_library->sequence()->model()->steps() : std::vector<PlannedStep>());
}

void CommandPanel::refreshExpectation()
{
    m_parts.replies->expect(m_requests->expectedGuilds(), m_requests->awaitsAcks());
    if (!m_second->isActive() && m_requests->isCounting())
        m_second->start(std::chrono::seconds(1));
}

void CommandPanel::submit(GatewayCommand command)
{
    const QString id = u"window-%1"_s.arg(m_nextId++);
    command.id = id;
    if (const auto *presence = std::get_if<UpdatePresence>(&command.payload))
        m_presences.insert(id, *presence);
    m_requests->add(command, m_clock.utcMicroseconds(), m_clock.now());
    Q_EMIT submitted(command);
}

void CommandPanel::resolve(const CommandOutcome &outcome)
{
    m_requests->resolve(outcome, m_clock.now());
    const auto presence = m_presences.constFind(outcome.id.toString());
    if (presence == m_presences.constEnd())
        return;
    if (outcome.kind != CommandOutcome::Kind::Failed) {
        m_context.remembered = presence->mergedInto(m_context.remembered);
        setContext();
    }
    m_presences.erase(presence);
}

} // namespace Shardscope
