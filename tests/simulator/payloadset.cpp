// SPDX-License-Identifier: MIT
#include "payloadset.h"

#include "core/events/dispatchevents.h"
#include "core/simulator/eventgenerator.h"
#include "core/simulator/worldbuilder.h"

namespace Shardscope {

std::map<QByteArray, QByteArray> payloadSet()
{
    constexpr qint64 now = 1795471200000000; // 2026-11-23T22:00:00Z
    Simulation::WorldPlan plan;
    plan.seed = 7;
    plan.now = now;
    plan.applicationFlags = 565248;
    Simulation::World world = Simulation::buildWorld(plan);
    Simulation::EventGenerator generator(world, GatewayIntents::all(), 7);
    std::map<QByteArray, QByteArray> messages;
    // An outage ends only after it began: what cannot happen at first is tried once more.
    for (int round = 0; round < 2; ++round) {
        for (const DispatchEventInfo &event : dispatchEventTable()) {
            if (messages.contains(event.name))
                continue;
            if (const auto made = generator.make(event.name, now + qint64(messages.size()) * 1234567))
                messages[event.name] = made->numbered(qint64(messages.size()) + 1) + '\n';
        }
    }
    return messages;
}

} // namespace Shardscope
