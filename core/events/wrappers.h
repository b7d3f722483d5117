// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/tristate.h"

#include <QHash>

#include <optional>

namespace Shardscope {

class Snowflake;

/// Objects by their ids.
template <typename T> using ById = QHash<Snowflake, T>;

/// A field that may be absent.
template <typename T> struct Optional : std::optional<T>
{
    using std::optional<T>::optional;
};

/// A field that may be null.
template <typename T> struct Nullable : std::optional<T>
{
    using std::optional<T>::optional;
};

/// A field that is there, and null, or not there at all.
struct NullMarker
{
    bool isPresent = false;
    friend bool operator==(NullMarker, NullMarker) = default;
};

} // namespace Shardscope
