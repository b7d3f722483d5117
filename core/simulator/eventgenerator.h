// SPDX-License-Identifier: MIT
#pragma once

#include "core/simulator/eventmaker.h"

#include <deque>
#include <optional>

namespace Shardscope::Simulation {

/// A dispatch but for its number: head, `s`, tail. Heads are shared, and so are tails that are sent again.
struct PreparedDispatch
{
    QByteArray head;
    QByteArray tail;
    QByteArray deflatedTail {}; ///< from MessageEncoder::deflateAlone(); empty where none was made

    [[nodiscard]] static PreparedDispatch make(QByteArrayView name, QByteArrayView d);
    [[nodiscard]] QByteArray numbered(qint64 sequence) const;
};

/// Lets things happen in a world, as often as they do: every event that the intents bring, the rare ones within
/// the first few hundred. The same seed, world and times give the same events.
class EventGenerator
{
public:
    /// @p world must outlive the generator.
    EventGenerator(World &world, GatewayIntents intents, quint32 seed);

    /// @p now in microseconds since 1970. Empty where the intents bring nothing at all.
    [[nodiscard]] std::optional<PreparedDispatch> next(qint64 now);

    /// One event by its name, wherever it can happen; empty where it cannot, or the name has no maker.
    [[nodiscard]] std::optional<PreparedDispatch> make(QByteArrayView name, qint64 now);

    /// Every maker of every topic.
    [[nodiscard]] static std::vector<EventMakerEntry> catalogue();

private:
    [[nodiscard]] std::optional<PreparedDispatch> tryMake(const EventMakerEntry &entry, qint64 now);
    [[nodiscard]] const EventMakerEntry &draw();
    [[nodiscard]] Guild *place();

    World &m_world;
    const GatewayIntents m_intents;
    Random m_random;
    JsonWriter m_json;
    std::vector<EventMakerEntry> m_entries; ///< those that the intents bring
    int m_totalWeight = 0;
    std::deque<std::size_t> m_notSeen; ///< places in m_entries
    int m_sinceRare = 0;
    int m_sinceOutage = 0;
};

} // namespace Shardscope::Simulation
