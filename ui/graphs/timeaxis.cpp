// SPDX-License-Identifier: MIT
#include "ui/graphs/timeaxis.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace Shardscope {

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

constexpr std::array spanTable { minute, TimeAxis::defaultSpan, 15 * minute, hour, 6 * hour, day };
constexpr std::array tickTable { second, 2 * second, 5 * second, 10 * second, 15 * second, 30 * second, minute,
    2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour, day,
    2 * day, 7 * day };

QDateTime localTime(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at / 1000);
}

} // namespace

std::span<const qint64> TimeAxis::spans()
{
    return spanTable;
}

TimeAxis::TimeAxis(QObject *parent)
    : QObject(parent)
{
}

void TimeAxis::set(qint64 end, qint64 span)
{
    if (!m_following)
        end = std::min(std::max(end, m_bounds.from + span), std::max(m_bounds.to, m_bounds.from + span));
    if (end == m_end && span == m_span)
        return;
    m_end = end;
    m_span = span;
    Q_EMIT changed();
}

void TimeAxis::setSpan(qint64 span)
{
    if (span <= 0)
        return;
    const bool isInSight = m_cursor && *m_cursor >= from() && *m_cursor <= to();
    const qint64 anchor = isInSight ? *m_cursor : from() + m_span / 2;
    const double share = static_cast<double>(m_end - anchor) / static_cast<double>(m_span);
    set(m_following ? m_end : anchor + static_cast<qint64>(share * static_cast<double>(span)), span);
}

void TimeAxis::zoom(bool in)
{
    std::vector<qint64> choices(spanTable.begin(), spanTable.end());
    // Of a record that is not going on all is a choice as well.
    if (!m_isLive && m_bounds.length() > choices.front())
        choices.push_back(m_bounds.length());
    std::sort(choices.begin(), choices.end());
    const auto next = in ? std::lower_bound(choices.begin(), choices.end(), m_span)
                         : std::upper_bound(choices.begin(), choices.end(), m_span);
    if (in && next != choices.begin())
        setSpan(*(next - 1));
    else if (!in && next != choices.end())
        setSpan(*next);
}

void TimeAxis::pan(qint64 by)
{
    // What fits as a whole has nowhere to go.
    if (m_bounds.length() <= m_span && m_following)
        return;
    m_following = false;
    set(m_end + by, m_span);
    m_following = m_isLive && m_end >= m_bounds.to;
}

void TimeAxis::setBounds(const TimeSpan &bounds)
{
    m_bounds = bounds;
    set(m_following ? bounds.to : m_end, m_span);
}

void TimeAxis::follow()
{
    m_isLive = m_following = true;
    set(m_bounds.to, m_span);
}

void TimeAxis::showAll()
{
    m_isLive = m_following = false;
    set(m_bounds.to, std::max(m_bounds.length(), spanTable.front()));
}

void TimeAxis::setCursor(std::optional<qint64> at)
{
    if (at == m_cursor)
        return;
    m_cursor = at;
    Q_EMIT cursorChanged();
}

void TimeAxis::select(qint64 a, qint64 b)
{
    const TimeSpan selection { std::min(a, b), std::max(a, b) };
    if (m_selection == selection)
        return;
    m_selection = selection;
    Q_EMIT selectionChanged();
}

void TimeAxis::clearSelection()
{
    if (std::exchange(m_selection, std::nullopt))
        Q_EMIT selectionChanged();
}

qint64 TimeAxis::tickStep(int count) const
{
    const auto fits = [this, count](qint64 step) { return m_span / step <= count; };
    const auto found = std::find_if(tickTable.begin(), tickTable.end(), fits);
    return found == tickTable.end() ? tickTable.back() * (m_span / tickTable.back() / count + 1) : *found;
}

std::vector<qint64> TimeAxis::ticks(int count) const
{
    std::vector<qint64> result;
    if (count <= 0)
        return result;
    const qint64 step = tickStep(count);
    const qint64 offset = localTime(m_end).offsetFromUtc() * second;
    for (qint64 at = ((from() + offset) / step + 1) * step - offset; at <= to(); at += step)
        result.push_back(at);
    return result;
}

QString TimeAxis::tickText(qint64 at, int count) const
{
    const QDateTime time = localTime(at);
    if (time.time() == QTime(0, 0) && tickStep(count) >= hour)
        return QLocale().toString(time.date(), u"d MMM");
    return time.toString(tickStep(count) < minute ? u"HH:mm:ss" : u"HH:mm");
}

} // namespace Shardscope
