// SPDX-License-Identifier: MIT
#include "core/diagnosis/sessiontimeline.h"

#include "core/capture/recordfacts.h"
#include "core/events/dispatchevents.h"
#include "core/text.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Kind = TimelineStep::Kind;

struct StepWords
{
    const char *name;
    const char *title;
};

// In the order of TimelineStep::Kind.
constexpr std::array<StepWords, TimelineStep::kinds> stepTable { {
    { "look-up", QT_TRANSLATE_NOOP("Shardscope", "Look-up of the gateway") },
    { "connect", QT_TRANSLATE_NOOP("Shardscope", "Connect") },
    { "hello", QT_TRANSLATE_NOOP("Shardscope", "HELLO") },
    { "queue", QT_TRANSLATE_NOOP("Shardscope", "Wait for the turn to IDENTIFY") },
    { "identify", QT_TRANSLATE_NOOP("Shardscope", "IDENTIFY until READY") },
    { "resume", QT_TRANSLATE_NOOP("Shardscope", "RESUME until RESUMED") },
} };

/// What JSON numbers hold exactly; nobody counts further, and no difference of such overflows.
constexpr qint64 mostSequence = 1LL << 53;
/// So much that all connections together do not overflow.
constexpr qint64 mostMissing
    = std::numeric_limits<qint64>::max() / static_cast<qint64>(SessionTimeline::mostConnections);
static_assert(mostMissing <= std::numeric_limits<qint64>::max() - mostSequence);

QString initiator(CloseInitiator by)
{
    switch (by) {
    case CloseInitiator::Server:
        return Text::tr("closed by the gateway");
    case CloseInitiator::Client:
        return Text::tr("closed by us");
    case CloseInitiator::Network:
        return Text::tr("connection lost");
    }
    return {};
}

} // namespace

const char *TimelineStep::name() const
{
    return stepTable[static_cast<std::size_t>(kind)].name;
}

QString TimelineStep::title() const
{
    return Text::tr(stepTable[static_cast<std::size_t>(kind)].title);
}

qint64 TimelineConnection::lived(qint64 now) const
{
    const qint64 since = readyAt > 0 ? readyAt : wasOpen ? beganAt : 0;
    return since > 0 ? std::max<qint64>(0, (endedAt > 0 ? endedAt : now) - since) : 0;
}

const TimelineStep *TimelineConnection::step(Kind kind) const
{
    const auto found
        = std::find_if(steps.begin(), steps.end(), [kind](const TimelineStep &step) { return step.kind == kind; });
    return found == steps.end() ? nullptr : &*found;
}

QString TimelineConnection::outcome() const
{
    if (wasOpen)
        return Text::tr("Stood already");
    if (isResumed)
        return Text::tr("Resumed");
    if (readyAt > 0)
        return Text::tr("New session");
    return endedAt > 0 ? Text::tr("Never ready") : Text::tr("Connecting");
}

QString TimelineConnection::ending() const
{
    if (!close)
        return endedAt == 0 ? QString() : error.isEmpty() ? Text::tr("ended") : error;
    QStringList parts { initiator(close->by) };
    const QString code = close->code ? QString::number(*close->code) + u' ' : QString();
    parts.append(QString(code + (close->reason.isEmpty() ? close->meaning : close->reason)).trimmed());
    if (!error.isEmpty() && error != close->meaning && error != close->reason)
        parts.append(error);
    parts.removeAll(QString());
    return parts.join(u": "_s);
}

TimelineConnection *SessionTimeline::current(int shard)
{
    const auto found = m_shards.find(shard);
    if (found == m_shards.end() || found->second.current < m_dropped)
        return nullptr;
    return &m_connections[static_cast<std::size_t>(found->second.current - m_dropped)];
}

TimelineConnection *SessionTimeline::begin(int shard, qint64 at, qint64 index)
{
    if (m_connections.size() == mostConnections) {
        m_connections.pop_front();
        ++m_dropped;
    }
    Shard &state = m_shards[shard];
    state.current = m_dropped + static_cast<qint64>(m_connections.size());
    state.isReplaying = false;
    state.refusal.clear();
    TimelineConnection connection;
    connection.shard = shard;
    connection.number = ++state.connects;
    connection.record = index;
    connection.beganAt = at;
    m_connections.push_back(std::move(connection));
    touch(&m_connections.back());
    return &m_connections.back();
}

void SessionTimeline::beginStep(TimelineConnection *connection, Kind kind, qint64 at, qint64 index)
{
    endStep(connection, at);
    connection->steps.push_back({ .kind = kind, .begin = at, .record = index });
    touch(connection);
}

void SessionTimeline::endStep(TimelineConnection *connection, qint64 at)
{
    if (!connection->steps.empty() && connection->steps.back().end == 0)
        connection->steps.back().end = at;
}

/// One look-up is followed by the connect it was for; its own word is the URL that is connected to.
void SessionTimeline::connecting(int shard, const QString &detail, qint64 at, qint64 index)
{
    TimelineConnection *connection = current(shard);
    const bool goesOn = connection && connection->endedAt == 0 && connection->steps.size() == 1
        && connection->steps.front().kind != Kind::Hello;
    if (goesOn)
        connection->steps.front().kind = Kind::LookUp;
    else
        connection = begin(shard, at, index);
    const bool isUrl = detail.isEmpty() || detail.contains(u"://"_s);
    beginStep(connection, goesOn || isUrl ? Kind::Connect : Kind::LookUp, at, index);
}

void SessionTimeline::ready(int shard, bool resumed, qint64 at)
{
    TimelineConnection *connection = current(shard);
    endStep(connection, at);
    connection->readyAt = at;
    connection->isResumed = resumed;
    m_shards[shard].isReplaying = false;
    touch(connection);
}

void SessionTimeline::end(TimelineConnection *connection, qint64 at, qint64 index)
{
    const Shard &shard = m_shards[connection->shard];
    if (!shard.refusal.isEmpty() && at - shard.refusedAt <= refusalEndsWithin) {
        connection->error = shard.refusal;
        touch(connection);
    }
    if (connection->endedAt != 0)
        return;
    connection->endedAt = at;
    connection->endRecord = index;
    touch(connection);
}

void SessionTimeline::addState(const EventRecord &record, qint64 index)
{
    const std::optional<ShardStatus> status = statusOf(record);
    if (!status)
        return;
    const int shard = status->shardId;
    if (status->state == ShardState::Connecting) {
        connecting(shard, status->detail, record.at, index);
        return;
    }
    TimelineConnection *connection = current(shard);
    const bool isOver = status->state == ShardState::BackingOff || status->state == ShardState::Closing
        || status->state == ShardState::Closed || status->state == ShardState::Idle;
    if (isOver) {
        if (connection)
            end(connection, record.at, index);
        return;
    }
    if (!connection || connection->endedAt != 0)
        connection = begin(shard, record.at, index);
    switch (status->state) {
    case ShardState::AwaitingHello:
        beginStep(connection, Kind::Hello, record.at, index);
        break;
    case ShardState::Identifying:
        if (connection->steps.empty() || connection->steps.back().kind != Kind::Queue)
            beginStep(connection, status->detail.isEmpty() ? Kind::Identify : Kind::Queue, record.at, index);
        break;
    case ShardState::Resuming:
        beginStep(connection, Kind::Resume, record.at, index);
        m_shards[shard].isReplaying = true;
        break;
    case ShardState::Ready:
        ready(shard, status->resumed, record.at);
        break;
    case ShardState::Idle:
    case ShardState::Connecting:
    case ShardState::BackingOff:
    case ShardState::Closing:
    case ShardState::Closed:
        break;
    }
}

void SessionTimeline::addRecord(const EventRecord &record, qint64 index)
{
    m_lastAt = std::max(m_lastAt, record.at);
    addState(record, index);
    TimelineConnection *connection = current(record.shard.value_or(0));
    if (!connection)
        return;
    const bool waits = !connection->steps.empty() && connection->steps.back().kind == Kind::Queue;
    if (record.kind == EventRecord::Kind::Sent && record.op == 2) {
        if (waits)
            beginStep(connection, Kind::Identify, record.at, index);
        m_shards[connection->shard].sequence = noField; // a session of its own counts anew
    } else if (std::optional<GatewayCloseInfo> close = closeOf(record)) {
        connection->close = std::move(close);
        end(connection, record.at, index);
        connection->endRecord = index;
        touch(connection);
    } else if (const std::optional<GatewayError> error = errorOf(record)) {
        if (isFailure(error->kind)) {
            connection->error = error->message;
            touch(connection);
        } else if (error->kind == GatewayError::Kind::SessionLimit) {
            m_shards[connection->shard].refusal = error->message;
            m_shards[connection->shard].refusedAt = record.at;
        }
    }
}

void SessionTimeline::addDispatch(int shard, const DispatchEventInfo *event, qint64 sequence, qint64 at, qint64 index)
{
    m_lastAt = std::max(m_lastAt, at);
    TimelineConnection *connection = current(shard);
    if (!connection || connection->endedAt != 0) {
        connection = begin(shard, at, index);
        connection->wasOpen = true;
    }
    Shard &state = m_shards[shard];
    ++connection->events;
    const bool isEvent = event != nullptr;
    if (isEvent && event->event == DispatchEvent::RESUMED)
        state.isReplaying = false;
    else if (state.isReplaying)
        ++connection->replayed;
    if (isEvent && event->event == DispatchEvent::READY)
        state.sequence = noField;
    touch(connection);
    if (sequence < 0 || sequence > mostSequence)
        return;
    if (state.sequence != noField && sequence > state.sequence + 1) {
        ++connection->gaps;
        connection->missing = std::min(mostMissing, connection->missing + sequence - state.sequence - 1);
    } else if (state.sequence != noField && sequence <= state.sequence) {
        ++connection->duplicates;
        return;
    }
    state.sequence = sequence;
}

void SessionTimeline::clear()
{
    const quint64 next = m_generation + 1;
    *this = {};
    m_generation = next;
}

void SessionTimeline::skip()
{
    for (auto &[id, shard] : m_shards)
        shard.sequence = noField;
}

} // namespace Shardscope
