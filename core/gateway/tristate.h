// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <utility>

namespace Shardscope {

/// Absent, null and a value are three things on the gateway: unchanged, cleared, set.
template <typename T>
class Tristate
{
public:
    Tristate() = default;
    Tristate(T value)
        : m_value(std::move(value))
        , m_present(true)
    {
    }
    [[nodiscard]] static Tristate null()
    {
        Tristate result;
        result.m_present = true;
        return result;
    }

    [[nodiscard]] bool isAbsent() const { return !m_present; }
    [[nodiscard]] bool isNull() const { return m_present && !m_value; }
    [[nodiscard]] bool hasValue() const { return m_value.has_value(); }
    [[nodiscard]] const T &operator*() const { return *m_value; }
    [[nodiscard]] const T *operator->() const { return &*m_value; }

    friend bool operator==(const Tristate &, const Tristate &) = default;

private:
    std::optional<T> m_value;
    bool m_present = false;
};

} // namespace Shardscope
