// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QByteArray>

#include <optional>

namespace Shardscope {

/// How far the clock of a server is ahead of ours, as far as the `Date` headers of its answers tell. They count whole
/// seconds, so each leaves a range; several narrow it.
class ServerClock
{
public:
    /// An answer to what was asked at @p askedAt and was there at @p answeredAt, in microseconds since 1970 by our
    /// clock. A header that is missing or cannot be read tells nothing.
    /// https://www.rfc-editor.org/rfc/rfc9110#field.date
    void learn(const QByteArray &dateHeader, qint64 askedAt, qint64 answeredAt);

    struct Range
    {
        qint64 least = 0; ///< microseconds to add to our time
        qint64 most = 0;
    };
    /// What another answer told. Where both cannot be true the later one counts.
    void learn(const std::optional<Range> &told);
    /// Empty while nothing is known.
    [[nodiscard]] const std::optional<Range> &ahead() const { return m_ahead; }
    /// The smallest change to our time that agrees with the answers: 0 where our clock may well be right, since it is
    /// then finer than theirs. Empty while nothing is known.
    [[nodiscard]] std::optional<qint64> correction() const;
    /// This machine's clock minus the server's, as the middle of the range. Empty while nothing is known.
    [[nodiscard]] std::optional<Milliseconds> skew() const;

private:
    std::optional<Range> m_ahead {};
};

} // namespace Shardscope
