// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/namerecorder.h"
#include "core/capture/recordtap.h"
#include "core/diagnosis/sendtap.h"

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
    SendTap sends;

    [[nodiscard]] std::array<RecordSink *, 5> all() { return { &traffic, &replies, &names, &recording, &sends }; }
};

} // namespace Shardscope
