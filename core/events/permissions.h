// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

namespace Shardscope {

/// A set of permissions; on the wire a number in quotes. Unknown bits are kept.
/// https://discord.com/developers/docs/topics/permissions
class Permissions
{
    Q_GADGET
    Q_PROPERTY(quint64 bits READ bits)

public:
    constexpr Permissions() = default;
    explicit constexpr Permissions(quint64 bits)
        : m_bits(bits)
    {
    }
    [[nodiscard]] constexpr quint64 bits() const { return m_bits; }

    friend constexpr bool operator==(Permissions, Permissions) = default;

private:
    quint64 m_bits = 0;
};

} // namespace Shardscope
