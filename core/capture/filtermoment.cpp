// SPDX-License-Identifier: MIT
#include "core/capture/filtermoment.h"

#include <QString>

#include <algorithm>
#include <chrono>
#include <limits>

namespace Shardscope {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class MomentReader
{
public:
    explicit MomentReader(QStringView text)
        : m_text(text)
    {
    }

    std::optional<FilterMoment> read();

private:
    [[nodiscard]] QChar here() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool take(char16_t c)
    {
        if (here() != c)
            return false;
        ++m_at;
        return true;
    }
    /// A number of exactly @p count digits within [least, most].
    bool number(int count, int least, int most, int *out);
    /// Where the next part follows: behind its separator, or in the basic form directly.
    bool follows(char16_t separator) { return m_isExtended ? take(separator) : isDigit(here()); }

    bool date();
    bool time();
    bool fraction();
    bool zone();

    const QStringView m_text;
    qsizetype m_at = 0;
    bool m_isExtended = true;
    int m_year = 0;
    int m_month = 1;
    int m_day = 1;
    std::chrono::microseconds m_time {};
    std::chrono::microseconds m_span {}; ///< 0: a month or a year
    int m_months = 0; ///< of the span
    std::chrono::minutes m_zone {};
};

bool MomentReader::number(int count, int least, int most, int *out)
{
    int value = 0;
    for (int i = 0; i < count; ++i, ++m_at) {
        if (!isDigit(here()))
            return false;
        value = value * 10 + (here().unicode() - u'0');
    }
    *out = value;
    return value >= least && value <= most;
}

bool MomentReader::date()
{
    if (!number(4, 0, 9999, &m_year))
        return false;
    m_months = 12;
    m_isExtended = !isDigit(here());
    if (!follows(u'-'))
        return true;
    if (!number(2, 1, 12, &m_month))
        return false;
    m_months = 1;
    if (!follows(u'-'))
        return true;
    m_months = 0;
    m_span = std::chrono::hours(24);
    return number(2, 1, 31, &m_day);
}

bool MomentReader::time()
{
    int part = 0;
    if (!number(2, 0, 23, &part))
        return false;
    m_time = m_span = std::chrono::hours(1);
    m_time *= part;
    if (!follows(u':'))
        return true;
    if (!number(2, 0, 59, &part))
        return false;
    m_time += std::chrono::minutes(part);
    m_span = std::chrono::minutes(1);
    if (!follows(u':'))
        return true;
    if (!number(2, 0, 59, &part))
        return false;
    m_time += std::chrono::seconds(part);
    m_span = std::chrono::seconds(1);
    return (!take(u'.') && !take(u',')) || fraction();
}

bool MomentReader::fraction()
{
    const qsizetype begin = m_at;
    for (; isDigit(here()); ++m_at) {
        // What is finer than a microsecond is within it.
        if (m_span.count() > 1) {
            m_span /= 10;
            m_time += m_span * (here().unicode() - u'0');
        }
    }
    return m_at > begin;
}

bool MomentReader::zone()
{
    if (take(u'Z') || take(u'z') || m_at == m_text.size())
        return true;
    const int sign = take(u'-') ? -1 : 1;
    if (sign > 0 && !take(u'+'))
        return false;
    int hours = 0;
    int minutes = 0;
    if (!number(2, 0, 23, &hours))
        return false;
    take(u':');
    if (m_at < m_text.size() && !number(2, 0, 59, &minutes))
        return false;
    m_zone = sign * (std::chrono::hours(hours) + std::chrono::minutes(minutes));
    return true;
}

std::optional<FilterMoment> MomentReader::read()
{
    if (!date())
        return std::nullopt;
    const bool isDay = m_months == 0;
    if (isDay && (take(u'T') || take(u't') || take(u' ')) && !time())
        return std::nullopt;
    if (!zone() || m_at != m_text.size())
        return std::nullopt;
    using namespace std::chrono;
    const year_month_day begin(year(m_year), month(static_cast<unsigned>(m_month)), day(static_cast<unsigned>(m_day)));
    if (!begin.ok())
        return std::nullopt;
    const auto moment = [this](const year_month_day &date) {
        return duration_cast<microseconds>(sys_days(date).time_since_epoch()) + m_time - m_zone;
    };
    const microseconds first = moment(begin);
    const microseconds end = isDay ? first + m_span : moment(begin + months(m_months));
    return FilterMoment { first.count(), end.count() - 1 };
}

} // namespace

std::optional<FilterMoment> FilterMoment::parse(QStringView text)
{
    const bool isInteger = std::all_of(text.begin() + (text.startsWith(u'-') ? 1 : 0), text.end(), isDigit);
    // Four digits are a year, eight a date.
    if (!isInteger || text.size() == 4 || text.size() == 8)
        return MomentReader(text).read();
    bool isRight = false;
    const qint64 milliseconds = text.toLongLong(&isRight);
    constexpr qint64 most = std::numeric_limits<qint64>::max() / 1000 - 1;
    if (!isRight || milliseconds < -most || milliseconds > most)
        return std::nullopt;
    return FilterMoment { milliseconds * 1000, milliseconds * 1000 + 999 };
}

} // namespace Shardscope
