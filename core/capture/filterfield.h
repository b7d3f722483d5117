// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

#include <QStringList>

#include <span>

namespace Shardscope {

/// A name that may stand before the colon of a filter.
struct FilterField
{
    enum class Type
    {
        EventName,
        KindName,
        Number,
        Id, ///< unsigned; 0 is none
        Milliseconds, ///< with decimals
        Moment,
        Path, ///< not a name but how JSON paths begin
    };

    QLatin1StringView name;
    Type type;
    EventField column; ///< has no meaning for EventName and Path
    const char *source; ///< of description(), in English

    /// One line for people.
    [[nodiscard]] QString description() const;
    /// Empty where there are too many to tell, otherwise what the value may be: names of events or of kinds.
    [[nodiscard]] QStringList knownValues() const;

    /// In the order people are told of them.
    [[nodiscard]] static std::span<const FilterField> all();
    /// Ignores ASCII case; null where there is none. Path has no name to find it by.
    [[nodiscard]] static const FilterField *find(QStringView name);
    /// The name that is most like @p name; null where none is near.
    [[nodiscard]] static const FilterField *nearest(QStringView name);
};

} // namespace Shardscope
