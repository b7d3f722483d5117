// SPDX-License-Identifier: MIT
#include "core/events/intentplan.h"

#include <bit>
#include <tuple>

namespace Shardscope {

namespace {

auto costOf(GatewayIntents intents)
{
    return std::tuple(
        std::popcount((intents & GatewayIntents::privileged()).bits()), std::popcount(intents.bits()), intents.bits());
}

/// Tries each intent of the first set that @p chosen does not meet. The sets have two members at most that matter,
/// and are few, since most events have one intent alone.
GatewayIntents cheapest(const QList<GatewayIntents> &sets, GatewayIntents chosen)
{
    for (const GatewayIntents set : sets) {
        if (!(set & chosen).isEmpty())
            continue;
        std::optional<GatewayIntents> best;
        for (quint64 rest = set.bits(); rest != 0; rest &= rest - 1) {
            const GatewayIntents candidate = cheapest(sets, chosen | GatewayIntents(rest & (~rest + 1)));
            if (!best || costOf(candidate) < costOf(*best))
                best = candidate;
        }
        return *best;
    }
    return chosen;
}

} // namespace

GatewayIntents leastIntents(const QList<DispatchEvent> &events)
{
    QList<GatewayIntents> sets;
    GatewayIntents forced;
    for (const DispatchEvent event : events) {
        const GatewayIntents intents = dispatchEvent(event).intents;
        if (std::has_single_bit(intents.bits()))
            forced = forced | intents;
        else if (!intents.isEmpty() && !sets.contains(intents))
            sets.append(intents);
    }
    return cheapest(sets, forced);
}

} // namespace Shardscope
