// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace Shardscope {

/// When to tell somebody: how many records that a filter matches make an alert, or for how long none of them.
struct AlertRule
{
    enum class Condition
    {
        AtLeast, ///< count or more within the span
        Silence, ///< none for the span
    };
    static constexpr int mostCount = 1000;
    static constexpr std::chrono::seconds longestSpan { 24 * 60 * 60 };

    QString filter {};
    Condition condition = Condition::AtLeast;
    int count = 1; ///< 1 to mostCount; without meaning for a silence
    std::chrono::seconds span { 60 }; ///< one second to longestSpan
    bool isEnabled = true;

    bool operator==(const AlertRule &other) const = default;
    /// The same with its numbers within their bounds.
    [[nodiscard]] AlertRule bounded() const;
    /// "5 or more within 10 s"; translated.
    [[nodiscard]] QString thresholdText() const;
};

} // namespace Shardscope
