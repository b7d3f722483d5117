// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHashFunctions>
#include <QMetaType>
#include <QString>

namespace Shardscope {

/// An id, which holds the moment it was made.
/// https://discord.com/developers/docs/reference#snowflakes
class Snowflake
{
    Q_GADGET
    Q_PROPERTY(quint64 value READ value)
    Q_PROPERTY(QDateTime createdAt READ createdAt)

public:
    static constexpr qint64 epochMs = 1420070400000; ///< the first second of 2015

    constexpr Snowflake() = default;
    explicit constexpr Snowflake(quint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    [[nodiscard]] constexpr quint64 value() const { return m_value; }
    /// Milliseconds since 1970 UTC.
    [[nodiscard]] constexpr qint64 createdMs() const { return static_cast<qint64>(m_value >> 22) + epochMs; }
    [[nodiscard]] QDateTime createdAt() const { return QDateTime::fromMSecsSinceEpoch(createdMs(), Qt::UTC); }
    [[nodiscard]] QString toString() const { return QString::number(m_value); }

    friend constexpr auto operator<=>(Snowflake, Snowflake) = default;
    friend size_t qHash(Snowflake id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    quint64 m_value = 0;
};

} // namespace Shardscope
