// SPDX-License-Identifier: MIT
#include "core/capture/filternumber.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace Shardscope {

std::optional<FilterNumber> FilterNumber::parse(QByteArrayView text)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    const auto skipDigits = [&at, end] {
        const char *const first = at;
        while (at != end && *at >= '0' && *at <= '9')
            ++at;
        return at != first;
    };
    const bool isNegative = at != end && *at == '-';
    if (isNegative)
        ++at;
    const char *const digits = at;
    if (!skipDigits())
        return std::nullopt;
    if (at == end) {
        quint64 magnitude = 0;
        if (std::from_chars(digits, end, magnitude).ec == std::errc())
            return FilterNumber(isNegative && magnitude != 0, magnitude);
    }
    if (at != end && *at == '.') {
        ++at;
        if (!skipDigits())
            return std::nullopt;
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        if (!skipDigits())
            return std::nullopt;
    }
    if (at != end)
        return std::nullopt;
    FilterNumber number;
    number.m_isInteger = false;
    bool isRight = false;
    number.m_real = text.toDouble(&isRight);
    // What is too large or too small is infinity or zero, which only strings tell apart.
    if (!isRight)
        number.m_real = QString::fromLatin1(text).toDouble();
    return number;
}

double FilterNumber::real() const
{
    if (!m_isInteger)
        return m_real;
    const auto magnitude = static_cast<double>(m_magnitude);
    return m_isNegative ? -magnitude : magnitude;
}

FilterNumber FilterNumber::scaled(double factor) const
{
    constexpr double limit = 9.2e18;
    return fromSigned(std::llround(std::clamp(real() * factor, -limit, limit)));
}

std::strong_ordering FilterNumber::compareReal(const FilterNumber &a, const FilterNumber &b)
{
    if (!a.m_isInteger && b.m_isInteger)
        return 0 <=> compareReal(b, a);
    if (a.real() != b.real())
        return a.real() < b.real() ? std::strong_ordering::less : std::strong_ordering::greater;
    if (!a.m_isInteger)
        return std::strong_ordering::equal;
    // b has no fraction, or the integer could not have been rounded to it.
    constexpr double twoTo64 = 18446744073709551616.0;
    const double magnitude = std::fabs(b.m_real);
    const std::strong_ordering order
        = magnitude >= twoTo64 ? std::strong_ordering::less : a.m_magnitude <=> static_cast<quint64>(magnitude);
    return a.m_isNegative ? 0 <=> order : order;
}

} // namespace Shardscope
