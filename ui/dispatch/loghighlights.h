// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dispatch/colorrules.h"
#include "ui/dispatch/logmarks.h"
#include "ui/dispatch/matchlist.h"

namespace Shardscope {

/// What stands out among the rows: marks, matches, and what a rule colours.
struct LogHighlights
{
    /// @p store must outlive it.
    explicit LogHighlights(const EventStore &store)
        : matches(store)
        , incidents(store)
    {
    }

    LogMarks marks;
    MatchList matches; ///< of the filter, where all rows are shown
    MatchList incidents; ///< closes, errors, and what the gateway says before it ends a session
    ColorRules rules;
};

} // namespace Shardscope
