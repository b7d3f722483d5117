// SPDX-License-Identifier: MIT
#include "core/rest/serverclock.h"

#include <QDateTime>

#include <algorithm>

namespace Shardscope {

namespace {

constexpr qint64 second = 1'000'000;

/// Seconds since 1970.
std::optional<qint64> secondsOf(const QByteArray &dateHeader)
{
    QString text = QString::fromLatin1(dateHeader.trimmed());
    // Qt reads the zone of mails, which is a number.
    text.replace(QStringLiteral(" GMT"), QStringLiteral(" +0000"));
    const QDateTime time = QDateTime::fromString(text, Qt::RFC2822Date);
    return time.isValid() ? std::optional(time.toSecsSinceEpoch()) : std::nullopt;
}

} // namespace

void ServerClock::learn(const QByteArray &dateHeader, qint64 askedAt, qint64 answeredAt)
{
    const std::optional<qint64> date = secondsOf(dateHeader);
    if (!date || answeredAt < askedAt)
        return;
    learn(Range { *date * second - answeredAt, (*date + 1) * second - askedAt });
}

void ServerClock::learn(const std::optional<Range> &range)
{
    if (!range)
        return;
    const Range &told = *range;
    if (m_ahead && told.least <= m_ahead->most && told.most >= m_ahead->least)
        m_ahead = Range { std::max(told.least, m_ahead->least), std::min(told.most, m_ahead->most) };
    else
        m_ahead = told;
}

std::optional<qint64> ServerClock::correction() const
{
    if (!m_ahead)
        return std::nullopt;
    return m_ahead->least > 0 ? m_ahead->least : std::min<qint64>(m_ahead->most, 0);
}

std::optional<Milliseconds> ServerClock::skew() const
{
    if (!m_ahead)
        return std::nullopt;
    return Milliseconds(-(m_ahead->least + m_ahead->most) / 2000);
}

} // namespace Shardscope
