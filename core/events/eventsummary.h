// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/dispatchevents.h"
#include "core/events/jsonvalue.h"

#include <QString>

namespace Shardscope {

class NameDirectory;

/// Says in a line who did what where, in the language of the window.
class EventSummary
{
public:
    /// @p names must outlive the summary.
    explicit EventSummary(const NameDirectory &names)
        : m_names(names)
    {
    }

    /// @p data is the `d` of @p event. Empty where it says nothing that is worth a line.
    [[nodiscard]] QString text(const DispatchEventInfo &event, const JsonValue &data) const;

    /// A longer value is cut.
    static constexpr qsizetype longestValue = 160;

private:
    const NameDirectory &m_names;
};

} // namespace Shardscope
