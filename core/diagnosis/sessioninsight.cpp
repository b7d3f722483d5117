// SPDX-License-Identifier: MIT
#include "core/diagnosis/sessioninsight.h"

#include "core/capture/eventstore.h"
#include "core/capture/recordfacts.h"
#include "core/diagnosis/missingcontent.h"
#include "core/events/jsonvalue.h"

#include <algorithm>

namespace Shardscope {

namespace {

using Kind = EventRecord::Kind;

/// A crash loop must not fill memory.
constexpr std::size_t mostSessions = 4096;
/// How often the end of the turn is looked for.
constexpr qint64 stride = 256;

qint64 fieldOf(const EventSegment &segment, std::size_t row, EventField field)
{
    return segment.value(row, static_cast<std::size_t>(field));
}

/// Kinds of records that are few and say something by their payload.
bool isRare(Kind kind, qint64 op)
{
    return kind == Kind::State || kind == Kind::Close || kind == Kind::Error
        || (kind == Kind::Sent && (op == 2 || op == 6));
}

quint64 flagsIn(const JsonValue &application)
{
    return application.at({ "flags" }).text().toULongLong() | application.at({ "flags_new" }).text().toULongLong();
}

} // namespace

SessionInsight::SessionInsight(const EventStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_timer(clock.createTimer([this] { look(); }))
    , m_begin(store.range().end)
    , m_next(m_begin)
{
}

SessionInsight::~SessionInsight() = default;

void SessionInsight::setLive(bool live)
{
    m_isLive = live;
    look();
}

void SessionInsight::clear()
{
    m_begin = m_next = m_store.range().end;
    m_lastAt = 0;
    m_bot = 0;
    m_sessions.clear();
    m_newestShard = -1;
    m_newestBot = 0;
    m_facts = {};
    m_liveness.clear();
    m_silences.clear();
    m_timeline.clear();
    m_lanes.clear();
    m_lanesBegin = m_begin;
    Q_EMIT changed();
    Q_EMIT sessionsChanged();
    Q_EMIT silencesChanged();
}

void SessionInsight::beginRun()
{
    m_lanes.clear();
    m_lanesBegin = m_store.range().end;
    Q_EMIT changed();
}

bool SessionInsight::isBehind() const
{
    return m_next < m_store.range().end;
}

double SessionInsight::progress() const
{
    const qint64 all = m_store.range().end - m_begin;
    return all > 0 ? static_cast<double>(m_next - m_begin) / static_cast<double>(all) : 1;
}

qint64 SessionInsight::now() const
{
    return m_isByRecords || !m_isLive ? m_lastAt : m_clock.utcMicroseconds();
}

void SessionInsight::look()
{
    m_timer->stop();
    const TimePoint deadline = std::chrono::steady_clock::now() + turn;
    const EventStore::Range range = m_store.range();
    if (m_next < range.first) {
        m_next = range.first;
        m_timeline.skip();
    }
    const bool hasNews = m_next < range.end;
    while (m_next < range.end && std::chrono::steady_clock::now() < deadline) {
        const std::shared_ptr<const EventSegment> segment = m_store.segment(m_next);
        if (!segment || segment->end() <= m_next) {
            m_next = std::clamp(m_store.endOfSegment(m_next), m_next + 1, range.end);
            m_timeline.skip();
            continue;
        }
        read(*segment, std::min({ segment->end(), range.end, m_next + stride }));
    }
    if (m_next >= range.end)
        judge(); // what is not read yet may have come
    if (std::exchange(m_isAnySessionNew, false))
        Q_EMIT sessionsChanged();
    if (hasNews || !m_silences.empty())
        Q_EMIT changed();
    if (m_next < range.end)
        m_timer->start(shortInterval);
    else if (m_isLive)
        m_timer->start(interval);
}

void SessionInsight::read(const EventSegment &segment, qint64 end)
{
    for (; m_next < end; ++m_next) {
        const auto row = static_cast<std::size_t>(m_next - segment.first());
        const auto kind = static_cast<Kind>(fieldOf(segment, row, EventField::Kind));
        const qint64 at = fieldOf(segment, row, EventField::At);
        const qint64 shard = fieldOf(segment, row, EventField::Shard);
        m_lastAt = std::max(m_lastAt, at);
        if (shard != noField && m_next >= m_lanesBegin)
            addToLane(segment, row, static_cast<int>(shard));
        if (kind == Kind::Dispatch) {
            addDispatch(dispatchEvent(segment.type(row)), shard == noField ? 0 : static_cast<int>(shard),
                fieldOf(segment, row, EventField::Sequence), at, m_next);
        } else if (kind == Kind::Heartbeat) {
            m_liveness.beat(shard == noField ? 0 : static_cast<int>(shard), at);
        } else if (isRare(kind, fieldOf(segment, row, EventField::Op))) {
            addPayload(m_next, shard == noField ? std::nullopt : std::optional(static_cast<int>(shard)));
        }
    }
}

void SessionInsight::addToLane(const EventSegment &segment, std::size_t row, int shard)
{
    const auto kind = static_cast<Kind>(fieldOf(segment, row, EventField::Kind));
    if (kind == Kind::Heartbeat)
        m_lanes.addBeat(shard, fieldOf(segment, row, EventField::Latency));
    else if (isRare(kind, fieldOf(segment, row, EventField::Op)))
        m_lanes.addRecord(m_store.at(m_next), m_next);
    if (kind != Kind::Dispatch)
        return;
    const DispatchEventInfo *event = dispatchEvent(segment.type(row));
    m_lanes.addDispatch(shard, event, static_cast<quint64>(fieldOf(segment, row, EventField::Guild)),
        fieldOf(segment, row, EventField::At));
    if (event && (event->event == DispatchEvent::READY || event->event == DispatchEvent::GUILD_DELETE))
        m_lanes.addRecord(m_store.at(m_next), m_next);
}

void SessionInsight::addPayload(qint64 index, std::optional<int> shard)
{
    const EventRecord record = m_store.at(index);
    m_timeline.addRecord(record, index);
    if (record.kind == Kind::Sent && record.op == 2) {
        addIdentify(record, index);
    } else if (const std::optional<ShardStatus> status = statusOf(record); status && shard) {
        m_liveness.setReady(*shard, status->state == ShardState::Ready, record.at);
    }
}

void SessionInsight::addDispatch(const DispatchEventInfo *event, int shard, qint64 sequence, qint64 at, qint64 index)
{
    m_timeline.addDispatch(shard, event, sequence, at, index);
    if (!event)
        return;
    if (event->event == DispatchEvent::READY)
        addReady(m_store.at(index), index);
    EventFacts &facts = m_facts[static_cast<std::size_t>(event->event)];
    ++facts.seen;
    facts.lastAt = at;
    facts.lastRecord = index;
    m_liveness.arrive(shard, event->event, at);
}

/// What came of other intents says nothing of these.
void SessionInsight::addIdentify(const EventRecord &record, qint64 index)
{
    const JsonValue data = JsonValue::within(record.json, record.dataOffset, record.dataLength);
    const JsonValue intents = data.at({ "intents" });
    Session session { .record = index };
    if (intents.is(JsonValue::Type::Number))
        session.asked = GatewayIntents(intents.text().toULongLong());
    const int shard = record.shard.value_or(0);
    const Session *before = m_newestShard < 0 ? nullptr : sessionOf(m_newestShard, index);
    if (before && before->asked != session.asked) {
        m_facts = {};
        m_liveness.clear();
    }
    std::vector<Session> &sessions = m_sessions[shard];
    if (sessions.size() == mostSessions)
        sessions.erase(sessions.begin(), sessions.begin() + mostSessions / 2);
    sessions.push_back(session);
    m_newestShard = shard;
    m_isAnySessionNew = true;
}

void SessionInsight::addReady(const EventRecord &record, qint64 index)
{
    const int shard = record.shard.value_or(0);
    std::vector<Session> &sessions = m_sessions[shard];
    if (sessions.empty())
        sessions.push_back({ .record = index });
    if (m_newestShard < 0)
        m_newestShard = shard;
    Session &session = sessions.back();
    const JsonValue data = JsonValue::within(record.json, record.dataOffset, record.dataLength);
    session.isReady = true;
    session.bot = data.at({ "user", "id" }).text().toULongLong();
    if (m_newestBot != 0 && session.bot != m_newestBot) {
        m_facts = {};
        m_liveness.clear();
        m_liveness.setReady(shard, true, record.at);
    }
    m_newestBot = session.bot;
    const JsonValue application = data.at({ "application" });
    if (!application.at({ "flags" }).isNull() || !application.at({ "flags_new" }).isNull())
        session.flags = flagsIn(application);
    m_isAnySessionNew = true;
}

void SessionInsight::judge()
{
    std::vector<EventLiveness::Silence> silences = m_liveness.silences(now());
    const bool isSame = std::equal(silences.begin(), silences.end(), m_silences.begin(), m_silences.end(),
        [](const EventLiveness::Silence &a, const EventLiveness::Silence &b) {
            return a.shard == b.shard && a.event == b.event;
        });
    for (const EventLiveness::Silence &silence : m_silences)
        m_facts[static_cast<std::size_t>(silence.event)].silentSince = 0;
    m_silences = std::move(silences);
    for (const EventLiveness::Silence &silence : m_silences) {
        EventFacts &facts = m_facts[static_cast<std::size_t>(silence.event)];
        if (facts.silentSince == 0 || silence.since < facts.silentSince) {
            facts.silentSince = silence.since;
            facts.usualGap = silence.usualGap;
        }
    }
    if (!isSame)
        Q_EMIT silencesChanged();
}

void SessionInsight::learnFlags(const QString &botId, const std::optional<quint64> &flags)
{
    const quint64 bot = botId.toULongLong();
    if (bot == 0 || !flags)
        return;
    m_flags.insert(bot, *flags);
    Q_EMIT sessionsChanged();
    Q_EMIT changed();
}

void SessionInsight::setBot(const QString &botId)
{
    m_bot = botId.toULongLong();
    Q_EMIT sessionsChanged();
    Q_EMIT changed();
}

std::optional<quint64> SessionInsight::flagsOf(quint64 bot) const
{
    const auto found = m_flags.constFind(bot);
    return found == m_flags.constEnd() ? std::nullopt : std::optional(*found);
}

SessionIntents SessionInsight::intentsOf(const Session &session) const
{
    const std::optional<quint64> flags
        = session.flags ? session.flags : flagsOf(session.bot != 0 ? session.bot : m_bot);
    return { .asked = session.asked, .applicationFlags = flags, .isReady = session.isReady };
}

SessionIntents SessionInsight::intents() const
{
    const auto found = m_sessions.find(m_newestShard);
    if (found == m_sessions.end() || found->second.empty())
        return { .applicationFlags = flagsOf(m_bot) };
    return intentsOf(found->second.back());
}

/// The one that was begun last before a record.
const SessionInsight::Session *SessionInsight::sessionOf(int shard, qint64 index) const
{
    const auto found = m_sessions.find(shard);
    if (found == m_sessions.end())
        return nullptr;
    const auto behind = std::upper_bound(found->second.begin(), found->second.end(), index,
        [](qint64 record, const Session &session) { return record < session.record; });
    return behind == found->second.begin() ? nullptr : &*std::prev(behind);
}

QString SessionInsight::remark(const EventRecord &record, qint64 index) const
{
    if (record.kind != Kind::Dispatch)
        return {};
    const Session *session = sessionOf(record.shard.value_or(0), index);
    if (!session)
        return {};
    return missingContentText(record, intentsOf(*session), session->bot != 0 ? session->bot : m_bot);
}

} // namespace Shardscope
