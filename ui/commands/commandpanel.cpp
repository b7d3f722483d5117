// SPDX-License-Identifier: MIT
#include "ui/commands/commandpanel.h"

#include "core/shards/connectionconfig.h"
#include "ui/commands/memberrequestform.h"
#include "ui/commands/outcomemodel.h"
#include "ui/commands/presenceform.h"
#include "ui/commands/replythread.h"
#include "ui/commands/voicestateform.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

CommandPanel::CommandPanel(ReplyWatcher *replies, QWidget *parent)
    : QWidget(parent)
    , m_replies(replies)
    , m_tabs(new QTabWidget(this))
{
    // In the order of Page.
    m_tabs->addTab(new CommandPage(new PresenceForm), tr("Presence"));
    m_tabs->addTab(new CommandPage(new VoiceStateForm), tr("Voice state"));
    m_tabs->addTab(new CommandPage(new MemberRequestForm), tr("Members"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Commands"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);

    for (int i = 0; i < PageCount; ++i) {
        CommandPage *page = this->page(static_cast<Page>(i));
        connect(page, &CommandPage::submitted, this,
            [this, page](const GatewayCommand &command) { submit(page, command); });
        connect(m_replies, &ReplyWatcher::replyReceived, page->outcomes(), &OutcomeModel::takeReply);
    }
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

void CommandPanel::beginRun(const ConnectionConfig &config)
{
    m_context.intents = config.shard.intents;
    m_context.remembered = config.shard.initialPresence();
    m_presences.clear();
    setContext();
}

void CommandPanel::setStatus(const ShardStatus &status)
{
    m_userId = status.userId;
    const bool ready = status.state == ShardState::Ready;
    if (ready == m_context.ready)
        return;
    m_context.ready = ready;
    setContext();
}

void CommandPanel::setContext()
{
    for (int i = 0; i < PageCount; ++i)
        page(static_cast<Page>(i))->setContext(m_context);
}

void CommandPanel::submit(CommandPage *page, GatewayCommand command)
{
    const QString id = u"window-%1"_s.arg(m_nextId++);
    command.id = id;
    if (const auto *presence = std::get_if<UpdatePresence>(&command.payload))
        m_presences.insert(id, *presence);
    const ReplyThread thread(command, m_userId);
    if (thread.expectsReply())
        m_replies->expect(thread.guildId());
    page->outcomes()->add(command, m_userId, Clock::system().utcMicroseconds());
    Q_EMIT submitted(command);
}

void CommandPanel::resolve(const CommandOutcome &outcome)
{
    for (int i = 0; i < PageCount; ++i) {
        if (page(static_cast<Page>(i))->outcomes()->resolve(outcome))
            break;
    }
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
