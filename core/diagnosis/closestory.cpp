// SPDX-License-Identifier: MIT
#include "core/diagnosis/closestory.h"

#include "core/capture/eventstore.h"
#include "core/capture/recordfacts.h"
#include "core/events/jsonvalue.h"
#include "core/gateway/commandqueue.h"
#include "core/gateway/gatewayopcode.h"
#include "core/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Kind = EventRecord::Kind;

constexpr const char *portal = "https://discord.com/developers/applications";
constexpr const char *statusPage = "https://discordstatus.com";
constexpr const char *docs = "https://discord.com/developers/docs/";

struct Page
{
    int code;
    const char *path; ///< below the documentation; null: the portal
};
constexpr std::array pages {
    Page { 4001, "topics/opcodes-and-status-codes#gateway-gateway-opcodes" },
    Page { 4002, "events/gateway#sending-events" },
    Page { 4003, "events/gateway#identifying" },
    Page { 4004, nullptr },
    Page { 4005, "events/gateway#identifying" },
    Page { 4007, "events/gateway#resuming" },
    Page { 4008, "events/gateway#rate-limiting" },
    Page { 4009, "events/gateway#resuming" },
    Page { 4010, "events/gateway#sharding" },
    Page { 4011, "events/gateway#sharding" },
    Page { 4012, "reference#api-versioning" },
    Page { 4013, "events/gateway#gateway-intents" },
    Page { 4014, nullptr },
};
constexpr const char *closePage = "topics/opcodes-and-status-codes#gateway-gateway-close-event-codes";
constexpr const char *disconnectPage = "events/gateway#disconnecting";

QUrl docsPage(const char *path)
{
    return QUrl(QLatin1String(docs) + QLatin1String(path));
}

QUrl pageOf(std::optional<int> code)
{
    const auto page = std::find_if(pages.begin(), pages.end(), [code](const Page &p) { return p.code == code; });
    if (page == pages.end())
        return docsPage(code.value_or(0) >= 4000 ? closePage : disconnectPage);
    return page->path ? docsPage(page->path) : QUrl(QLatin1String(portal));
}

QString seconds(qint64 microseconds)
{
    return QString::number(static_cast<double>(microseconds) / 1e6, 'f', microseconds < 10'000'000 ? 2 : 0);
}

QString initiatorText(CloseInitiator by)
{
    switch (by) {
    case CloseInitiator::Server:
        return Text::tr("the gateway, with a close frame");
    case CloseInitiator::Client:
        return Text::tr("Shardscope");
    case CloseInitiator::Network:
        return Text::tr("nobody: the connection went away without a close frame");
    }
    return {};
}

QString sessionText(CloseAction action)
{
    switch (action) {
    case CloseAction::Resume:
        return Text::tr("may be resumed; what happened meanwhile is replayed");
    case CloseAction::Identify:
        return Text::tr("is gone; a new one takes one IDENTIFY of the budget");
    case CloseAction::Stop:
        return Text::tr("is gone, and connecting again ends the same way until the cause is mended");
    }
    return {};
}

QString messageText(const EventRecord &record)
{
    const qint32 op = record.op.value_or(-1);
    const QString name = QLatin1String(opcodeName(op));
    return (name.isEmpty() ? u"op %1"_s.arg(op) : u"op %1 %2"_s.arg(op).arg(name));
}

/// What ended the connection; a refusal does so only where it spares the session budget.
std::optional<GatewayError> failureOf(const EventStore &store, const EventRecord &record, qint64 index)
{
    std::optional<GatewayError> error = errorOf(record);
    if (!error || isFailure(error->kind))
        return error;
    const bool isEnd = error->kind == GatewayError::Kind::SessionLimit
        && SessionFuture::endsWithin(store, index, refusalEndsWithin);
    return isEnd ? error : std::nullopt;
}

bool isTold(const EventStore &store, const EventRecord &record, qint64 index)
{
    if (record.kind == Kind::Received) {
        return record.op == static_cast<qint32>(GatewayOpcode::InvalidSession)
            || record.op == static_cast<qint32>(GatewayOpcode::Reconnect);
    }
    return closeOf(record).has_value() || failureOf(store, record, index).has_value();
}

class Author
{
public:
    Author(const EventStore &store, qint64 index)
        : m_record(store.at(index))
        , m_past(SessionPast::before(store, index))
        , m_failure(failureOf(store, m_record, index))
    {
        m_story.record = index;
        m_story.at = m_record.at;
        m_story.shard = m_record.shard;
        m_story.future = SessionFuture::behind(store, index);
    }

    std::optional<CloseStory> write()
    {
        if (const std::optional<GatewayCloseInfo> close = closeOf(m_record))
            tell(*close);
        else if (m_failure)
            tell(*m_failure);
        else if (m_record.kind == Kind::Received && m_record.op == static_cast<qint32>(GatewayOpcode::InvalidSession))
            tellInvalidSession();
        else if (m_record.kind == Kind::Received && m_record.op == static_cast<qint32>(GatewayOpcode::Reconnect))
            tellReconnect();
        else
            return std::nullopt;
        tellSession();
        tellPast();
        return std::move(m_story);
    }

private:
    void add(const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            m_story.facts.push_back({ name, text });
    }
    void tell(const GatewayCloseInfo &close)
    {
        m_story.title = close.code ? u"%1 %2"_s.arg(*close.code).arg(close.meaning) : close.meaning;
        m_story.advice = close.hint;
        m_story.action = close.action;
        m_story.page = pageOf(close.code);
        add(Text::tr("Code"), close.code ? QString::number(*close.code) : Text::tr("none: no close frame came"));
        if (close.by == CloseInitiator::Server && close.code && !closeCodeInfo(close.code).documented)
            add(Text::tr("Meaning"), Text::tr("Discord does not document this code"));
        else
            add(Text::tr("Meaning"), close.meaning);
        add(Text::tr("Closed by"), initiatorText(close.by));
        add(Text::tr("Reason given"), close.reason);
        add(Text::tr("The session"),
            close.end == RunEnd::Requested ? Text::tr("was ended on request") : sessionText(close.action));
    }
    void tell(const GatewayError &error)
    {
        const bool isToken = error.kind == GatewayError::Kind::Authentication;
        const bool isBudget = error.kind == GatewayError::Kind::SessionLimit;
        m_story.title = isToken ? Text::tr("The token was refused")
            : isBudget          ? Text::tr("No IDENTIFY was spent")
                                : Text::tr("The connection failed");
        m_story.advice = error.message;
        m_story.action = isToken || isBudget ? CloseAction::Stop
            : m_past.readySince              ? CloseAction::Resume
                                             : CloseAction::Identify;
        m_story.page = isToken ? QUrl(QLatin1String(portal))
            : isBudget         ? docsPage("events/gateway#session-start-limit-object")
                               : QUrl(QLatin1String(statusPage));
        add(Text::tr("Kind"), QLatin1String(error.name()));
        if (!isToken && !isBudget)
            add(Text::tr("The session"),
                m_past.readySince ? sessionText(CloseAction::Resume) : Text::tr("had not begun yet"));
    }
    void tellInvalidSession()
    {
        const bool isResumable = m_record.data() == "true";
        m_story.title = Text::tr("op 9 Invalid Session");
        m_story.action = isResumable ? CloseAction::Resume : CloseAction::Identify;
        m_story.advice = isResumable
            ? Text::tr("Nothing to do: the session is resumed after 1 to 5 s, as the gateway asks.")
            : Text::tr("Nothing to do: a new session is made after 1 to 5 s. Where this follows each IDENTIFY, look "
                       "for another program that identifies with this token at the same time.");
        m_story.page = docsPage("events/gateway-events#invalid-session");
        add(Text::tr("Meaning"),
            isResumable ? Text::tr("The session is not valid at present, and may be resumed (d is true)")
                        : Text::tr("The session is not valid, and may not be resumed (d is false)"));
        add(Text::tr("Asked by"), Text::tr("the gateway"));
        add(Text::tr("The session"), sessionText(m_story.action));
    }
    void tellReconnect()
    {
        m_story.title = Text::tr("op 7 Reconnect");
        m_story.advice = Text::tr("Nothing to do: the gateway's host is being taken down, and another takes over.");
        m_story.page = docsPage("events/gateway-events#reconnect");
        add(Text::tr("Meaning"), Text::tr("The client is to reconnect and to resume"));
        add(Text::tr("Asked by"), Text::tr("the gateway"));
        add(Text::tr("The session"), sessionText(CloseAction::Resume));
    }

    /// What was asked for, and what was left.
    void tellSession()
    {
        if (m_past.readySince)
            add(Text::tr("Ready for"), Text::tr("%1 s").arg(seconds(m_record.at - *m_past.readySince)));
        else if (m_past.connectingSince)
            add(Text::tr("Ready"),
                Text::tr("never on this connection, begun %1 s before")
                    .arg(seconds(m_record.at - *m_past.connectingSince)));
        if (const std::optional<GatewayIntents> intents = m_past.intents())
            add(Text::tr("Intents asked for"), u"%1 (%2)"_s.arg(intents->bits()).arg(intents->names().join(u", "_s)));
        else
            add(Text::tr("Intents asked for"), Text::tr("not known: no IDENTIFY is among the rows just before"));
        add(Text::tr("Sent in 60 s"),
            Text::tr("%1 of %2, heartbeats included").arg(m_past.sentInMinute).arg(CommandQueue::sendsInWindow));
        if (m_past.budget) {
            const JsonValue keys = JsonValue::parse(m_past.budget->json);
            add(Text::tr("Identifies left"),
                Text::tr("%1 of %2").arg(keys.at({ "remaining" }).text(), keys.at({ "limit" }).text()));
        }
    }
    void deed(const EventRecord &record, const QString &text)
    {
        m_story.past.push_back({ std::max<qint64>(0, m_record.at - record.at), text });
    }
    void tellPast()
    {
        for (const EventRecord &sent : m_past.sends)
            deed(sent, Text::tr("sent %1, %2 bytes").arg(messageText(sent)).arg(sent.bytes));
        for (const EventRecord &event : m_past.events)
            deed(event, Text::tr("received %1").arg(QString::fromUtf8(event.type)));
        if (m_past.heartbeat)
            deed(*m_past.heartbeat,
                Text::tr("heartbeat acknowledged after %1 ms").arg(m_past.heartbeat->latencyMs, 0, 'f', 1));
        if (m_past.unanswered)
            deed(*m_past.unanswered, Text::tr("sent a heartbeat that was not acknowledged"));
        std::stable_sort(m_story.past.begin(), m_story.past.end(),
            [](const CloseStory::Deed &a, const CloseStory::Deed &b) { return a.before > b.before; });
    }

    const EventRecord m_record;
    const SessionPast m_past;
    const std::optional<GatewayError> m_failure;
    CloseStory m_story;
};

} // namespace

bool CloseStory::isToldBy(const EventStore &store, qint64 index)
{
    return isTold(store, store.at(index), index);
}

std::optional<CloseStory> CloseStory::of(const EventStore &store, qint64 index)
{
    const EventStore::Range range = store.range();
    if (index < range.first || index >= range.end)
        return std::nullopt;
    return Author(store, index).write();
}

std::optional<qint64> CloseStory::newest(const EventStore &store, qint64 rows)
{
    const EventStore::Range range = store.range();
    std::optional<qint64> announced;
    for (qint64 index = range.end - 1; index >= std::max(range.first, range.end - rows); --index) {
        const EventRecord record = store.at(index);
        if (record.kind == Kind::Close)
            return index;
        if (record.kind == Kind::State && record.type == shardStateName(ShardState::Connecting) && announced)
            break; // what came before is of another connection
        if (!announced && isTold(store, record, index))
            announced = index;
    }
    return announced;
}

QString CloseStory::futureText() const
{
    switch (future.kind) {
    case SessionFuture::Kind::Unknown:
        return {};
    case SessionFuture::Kind::Waiting:
        return Text::tr("Shardscope waits %1 s and then tries again.").arg(seconds(future.after));
    case SessionFuture::Kind::Resumed:
        return Text::tr("The session was resumed %1 s later.").arg(seconds(future.after));
    case SessionFuture::Kind::Identified:
        return Text::tr("A new session was ready %1 s later.").arg(seconds(future.after));
    case SessionFuture::Kind::Ended:
        return Text::tr("The run ended with it.");
    }
    return {};
}

QString CloseStory::toText() const
{
    QStringList lines { title, advice };
    for (const Fact &fact : facts)
        lines.append(u"%1: %2"_s.arg(fact.name, fact.text));
    if (!past.empty())
        lines.append(Text::tr("Just before:"));
    for (const Deed &deed : past)
        lines.append(u"  "_s + Text::tr("%1 s before: %2").arg(seconds(deed.before), deed.text));
    lines.append(futureText());
    lines.append(page.toString());
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}

} // namespace Shardscope
