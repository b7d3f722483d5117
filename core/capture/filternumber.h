// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <compare>
#include <optional>

namespace Shardscope {

/// A number as JSON writes it: exact where it is an integer that has 64 bits with its sign or without one, otherwise
/// the nearest double.
class FilterNumber
{
public:
    constexpr FilterNumber() = default;
    [[nodiscard]] static constexpr FilterNumber fromSigned(qint64 value)
    {
        return { value < 0, value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value) };
    }
    [[nodiscard]] static constexpr FilterNumber fromUnsigned(quint64 value) { return { false, value }; }
    /// Empty where @p text is not a number and nothing else.
    [[nodiscard]] static std::optional<FilterNumber> parse(QByteArrayView text);

    /// The nearest integer of it times @p factor, within what 64 bits hold.
    [[nodiscard]] FilterNumber scaled(double factor) const;

    friend std::strong_ordering operator<=>(const FilterNumber &a, const FilterNumber &b)
    {
        if (!a.m_isInteger || !b.m_isInteger)
            return compareReal(a, b);
        if (a.m_isNegative != b.m_isNegative)
            return a.m_isNegative ? std::strong_ordering::less : std::strong_ordering::greater;
        return a.m_isNegative ? b.m_magnitude <=> a.m_magnitude : a.m_magnitude <=> b.m_magnitude;
    }
    friend bool operator==(const FilterNumber &a, const FilterNumber &b) { return (a <=> b) == 0; }

private:
    constexpr FilterNumber(bool isNegative, quint64 magnitude)
        : m_isNegative(isNegative)
        , m_magnitude(magnitude)
    {
    }
    [[nodiscard]] double real() const;
    static std::strong_ordering compareReal(const FilterNumber &a, const FilterNumber &b);

    bool m_isInteger = true;
    bool m_isNegative = false; ///< of integers; zero is not
    quint64 m_magnitude = 0; ///< of integers
    double m_real = 0; ///< of the others; never not-a-number
};

/// Both ends belong to it; one that is missing bounds nothing.
struct FilterNumberRange
{
    std::optional<FilterNumber> from {};
    std::optional<FilterNumber> to {};

    [[nodiscard]] bool contains(const FilterNumber &number) const
    {
        return (!from || *from <= number) && (!to || number <= *to);
    }
};

} // namespace Shardscope
