// SPDX-License-Identifier: MIT
#include "core/simulator/simulatorsession.h"

#include "core/simulator/messageencoder.h"
#include "core/simulator/replies.h"
#include "core/simulator/worldjson.h"

namespace Shardscope::Simulation {

namespace {

// Bound what a session may hold: enough for some minutes of a usual stream.
constexpr std::size_t mostRemembered = 65536;
constexpr qsizetype mostRememberedBytes = 8 * 1024 * 1024;
constexpr std::size_t poolSize = 4096;
// While the pool goes round one in so many is made anew, so that ids and times keep moving.
constexpr std::size_t poolRenewal = 32;

World makeWorld(const SessionPlan &plan)
{
    World world = buildWorld(plan.world);
    // A recording is served as it is: nothing else exists then.
    if (plan.source) {
        world.guilds.clear();
        world.bot = plan.bot;
    }
    return world;
}

} // namespace

SimulatorSession::SimulatorSession(SessionPlan plan)
    : m_plan(std::move(plan))
    , m_world(makeWorld(m_plan))
    , m_random(m_plan.seed + 1)
    , m_generator(m_world, m_plan.intents, m_plan.seed)
{
}

bool SimulatorSession::takeHappening(qsizetype index)
{
    const auto at = static_cast<std::size_t>(index);
    if (m_happened.size() <= at)
        m_happened.resize(at + 1);
    if (m_happened[at])
        return false;
    m_happened[at] = true;
    return true;
}

void SimulatorSession::setBotStatus(const QByteArray &status)
{
    for (Guild &guild : m_world.guilds) {
        Member &bot = guild.members.front();
        bot.status = Status::Offline; // as which invisible shows
        for (const Status known : { Status::Online, Status::Idle, Status::Dnd }) {
            if (status == statusName(known))
                bot.status = known;
        }
    }
}

SimulatorSession::Numbered SimulatorSession::record(const PreparedDispatch &dispatch, qsizetype cost)
{
    ++m_sequence;
    ++m_progress.dispatches;
    m_rememberedBytes += cost;
    m_remembered.push_back({ dispatch, cost });
    while (m_remembered.size() > mostRemembered || m_rememberedBytes > mostRememberedBytes) {
        m_rememberedBytes -= m_remembered.front().cost;
        m_remembered.pop_front();
    }
    return { dispatch.numbered(m_sequence), dispatch };
}

QByteArray SimulatorSession::dispatch(const char *name, const QByteArray &d)
{
    return record(PreparedDispatch::make(name, d), d.size()).text;
}

bool SimulatorSession::canBegin() const
{
    return !m_plan.source || m_plan.source->look() != DispatchSource::State::Reading;
}

std::optional<Duration> SimulatorSession::untilNext(TimePoint now) const
{
    if (!m_plan.source)
        return Duration::zero();
    switch (m_plan.source->look()) {
    case DispatchSource::State::Reading:
        return Duration::zero();
    case DispatchSource::State::Ready:
        return std::max(m_progress.readyAt.value_or(now) + m_plan.source->due() - now, Duration::zero());
    case DispatchSource::State::Over:
        break;
    }
    return std::nullopt;
}

bool SimulatorSession::isDue(TimePoint now) const
{
    DispatchSource *source = m_plan.source.get();
    return !source
        || (source->look() == DispatchSource::State::Ready && m_progress.readyAt.value_or(now) + source->due() <= now);
}

std::vector<QByteArray> SimulatorSession::begin(qint64 now)
{
    std::vector<QByteArray> messages;
    QByteArray ready;
    if (m_plan.source)
        ready = m_plan.source->takeReady(m_plan.id, m_plan.resumeUrl, m_plan.world.shardId, m_plan.world.shardCount);
    if (ready.isNull()) {
        JsonWriter d;
        writeReady(d, m_world, m_plan.id, m_plan.resumeUrl);
        ready = d.take();
    }
    messages.push_back(dispatch("READY", ready));
    if (m_plan.intents.contains(GatewayIntent::Guilds)) {
        for (const Guild &guild : m_world.guilds)
            messages.push_back(
                dispatch("GUILD_CREATE", guildCreate(guild, m_plan.intents, m_plan.largeThreshold, now)));
    }
    return messages;
}

std::optional<PreparedDispatch> SimulatorSession::generate(qint64 now)
{
    if (!m_plan.reuse)
        return m_generator.next(now);
    // The pool fills as it is used, so that nothing has to wait for it.
    const bool fills = m_pool.size() < poolSize;
    m_poolAt = fills ? m_pool.size() : (m_poolAt + 1) % poolSize;
    if (fills || m_poolAt % poolRenewal == m_poolAt / poolRenewal % poolRenewal) {
        auto made = m_generator.next(now);
        if (!made)
            return std::nullopt;
        if (fills)
            m_pool.push_back(std::move(*made));
        else
            m_pool[m_poolAt] = std::move(*made);
    }
    PreparedDispatch &entry = m_pool[m_poolAt];
    if (m_deflateAhead && entry.deflatedTail.isEmpty())
        entry.deflatedTail = MessageEncoder::deflateAlone(entry.tail);
    return entry;
}

std::optional<SimulatorSession::Numbered> SimulatorSession::next(qint64 now)
{
    if (m_plan.source) {
        const PreparedDispatch dispatch = m_plan.source->take();
        return record(dispatch, m_plan.source->keepsAll() ? 0 : dispatch.head.size() + dispatch.tail.size());
    }
    if (m_generated == m_plan.events)
        return std::nullopt;
    const auto made = generate(now);
    if (!made)
        return std::nullopt;
    ++m_generated;
    const qsizetype cost = m_plan.reuse ? 0 : made->tail.size();
    return record(*made, cost);
}

bool SimulatorSession::canReplay(qint64 sequence) const
{
    return sequence >= 0 && sequence <= m_sequence && m_sequence - sequence <= static_cast<qint64>(m_remembered.size());
}

std::optional<QByteArray> SimulatorSession::replay(qint64 sequence) const
{
    const qint64 first = m_sequence - static_cast<qint64>(m_remembered.size()) + 1;
    if (sequence < first || sequence > m_sequence)
        return std::nullopt;
    return m_remembered[static_cast<std::size_t>(sequence - first)].dispatch.numbered(sequence);
}

} // namespace Shardscope::Simulation
