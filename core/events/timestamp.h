// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace Shardscope {

/// A moment, to the microsecond.
/// https://discord.com/developers/docs/reference#iso8601-date/time
class Timestamp
{
    Q_GADGET
    Q_PROPERTY(qint64 microseconds READ microseconds)
    Q_PROPERTY(QDateTime dateTime READ dateTime)

public:
    constexpr Timestamp() = default;
    explicit constexpr Timestamp(qint64 microseconds)
        : m_microseconds(microseconds)
        , m_isValid(true)
    {
    }
    /// ISO 8601 with a zone or without, which is UTC.
    [[nodiscard]] static std::optional<Timestamp> fromIso(QByteArrayView text);

    [[nodiscard]] constexpr bool isNull() const { return !m_isValid; }
    /// Since 1970 UTC.
    [[nodiscard]] constexpr qint64 microseconds() const { return m_microseconds; }
    [[nodiscard]] QDateTime dateTime() const
    {
        return m_isValid ? QDateTime::fromMSecsSinceEpoch(m_microseconds / 1000, Qt::UTC) : QDateTime();
    }

    friend constexpr auto operator<=>(const Timestamp &, const Timestamp &) = default;

private:
    qint64 m_microseconds = 0;
    bool m_isValid = false;
};

/// A moment that stands on the wire as a number of seconds since 1970 UTC.
class UnixSeconds : public Timestamp
{
    Q_GADGET

public:
    using Timestamp::Timestamp;
    static constexpr qint64 unitMicroseconds = 1'000'000;
};

/// A moment that stands on the wire as a number of milliseconds since 1970 UTC.
class UnixMilliseconds : public Timestamp
{
    Q_GADGET

public:
    using Timestamp::Timestamp;
    static constexpr qint64 unitMicroseconds = 1'000;
};

} // namespace Shardscope
