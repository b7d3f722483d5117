// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/namerecorder.h"
#include "core/capture/recordtap.h"

#include "ui/commands/replywatcher.h"
#include "ui/graphs/trafficmeter.h"

namespace Shardscope {

/// What the window reads besides the store: sinks that app/ adds to the manager, behind the store, and that outlive it.
struct WindowFeeds
{
    TrafficMeter traffic;
    ReplyWatcher replies;
    NameRecorder names;
    RecordTap recording;

    [[nodiscard]] std::array<RecordSink *, 4> all() { return { &traffic, &replies, &names, &recording }; }
};

} // namespace Shardscope
