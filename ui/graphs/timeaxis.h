// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <optional>
#include <vector>

namespace Shardscope {

/// The stretch of time that all graphs show, and the moment the reader points at. Microseconds since 1970.
class TimeAxis : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 defaultSpan = 5LL * 60 * 1'000'000;

    explicit TimeAxis(QObject *parent = nullptr);

    [[nodiscard]] qint64 from() const { return m_end - m_span; }
    [[nodiscard]] qint64 to() const { return m_end; }
    [[nodiscard]] qint64 span() const { return m_span; }
    void setSpan(qint64 span);
    void setEnd(qint64 end);

    [[nodiscard]] std::optional<qint64> cursor() const { return m_cursor; }
    void setCursor(std::optional<qint64> at);

    /// Round moments of local time, at most @p count of them.
    [[nodiscard]] std::vector<qint64> ticks(int count) const;

Q_SIGNALS:
    void changed();
    void cursorChanged();

private:
    qint64 m_end = 0;
    qint64 m_span = defaultSpan;
    std::optional<qint64> m_cursor {};
};

/// Values from 0 up to a round maximum.
struct ValueAxis
{
    double maximum = 1;
    double step = 1;

    /// The smallest round axis that holds @p maximum in at most @p ticks steps.
    [[nodiscard]] static ValueAxis covering(double maximum, int ticks);
};

} // namespace Shardscope
