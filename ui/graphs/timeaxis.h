// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace Shardscope {

/// A stretch of time. Microseconds since 1970.
struct TimeSpan
{
    qint64 from = 0;
    qint64 to = 0;

    [[nodiscard]] qint64 length() const { return to - from; }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// The stretch of time that all graphs show, the moment that the reader points at and the stretch that the reader has
/// chosen. Microseconds since 1970.
class TimeAxis : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 defaultSpan = 5LL * 60 * 1'000'000;
    /// One minute to 24 hours, shortest first.
    [[nodiscard]] static std::span<const qint64> spans();

    explicit TimeAxis(QObject *parent = nullptr);

    [[nodiscard]] qint64 from() const { return m_end - m_span; }
    [[nodiscard]] qint64 to() const { return m_end; }
    [[nodiscard]] qint64 span() const { return m_span; }
    /// The cursor, or else the middle, keeps its place; one that follows keeps its end.
    void setSpan(qint64 span);
    /// To the next shorter or longer of spans(), or all that there is.
    void zoom(bool in);
    /// To other times, as far as there is something to be seen; at the end of what goes on it follows again.
    void pan(qint64 by);

    /// What there is to be seen; the axis goes to its end while it follows.
    void setBounds(const TimeSpan &bounds);
    [[nodiscard]] const TimeSpan &bounds() const { return m_bounds; }
    /// Whether there will be more at the end.
    [[nodiscard]] bool isLive() const { return m_isLive; }
    [[nodiscard]] bool isFollowing() const { return m_following; }
    /// Back to the end of what there is, and on with it.
    void follow();
    /// All of what is over, at least the shortest of spans().
    void showAll();

    [[nodiscard]] std::optional<qint64> cursor() const { return m_cursor; }
    void setCursor(std::optional<qint64> at);
    [[nodiscard]] const std::optional<TimeSpan> &selection() const { return m_selection; }
    /// Between two moments, in whichever order.
    void select(qint64 a, qint64 b);
    void clearSelection();

    /// Round moments of local time, at most @p count of them.
    [[nodiscard]] std::vector<qint64> ticks(int count) const;
    /// What is written below a tick: a day begins with its date, the others tell their time as finely as they must.
    [[nodiscard]] QString tickText(qint64 at, int count) const;

Q_SIGNALS:
    void changed();
    void cursorChanged();
    void selectionChanged();

private:
    [[nodiscard]] qint64 tickStep(int count) const;
    void set(qint64 end, qint64 span);

    qint64 m_end = 0;
    qint64 m_span = defaultSpan;
    TimeSpan m_bounds {};
    bool m_isLive = true;
    bool m_following = true;
    std::optional<qint64> m_cursor {};
    std::optional<TimeSpan> m_selection {};
};

} // namespace Shardscope
