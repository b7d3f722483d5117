// SPDX-License-Identifier: MIT
#include "core/clock.h"

#include <QRandomGenerator>
#include <QTimer>

namespace Shardscope {

namespace {

class SystemTimer final : public ClockTimer
{
public:
    explicit SystemTimer(std::function<void()> callback)
        : m_callback(std::move(callback))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_callback(); });
    }

    void start(Duration delay) override
    {
        // Rounded up: a limit that opens at a moment must not be asked just before it.
        m_timer.start(std::chrono::ceil<Milliseconds>(std::max(delay, Duration::zero())));
    }
    void stop() override { m_timer.stop(); }
    bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
    std::function<void()> m_callback;
};

class SystemClock final : public Clock
{
public:
    TimePoint now() const override { return std::chrono::steady_clock::now(); }

    qint64 utcMicroseconds() const override
    {
        const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count();
    }

    std::unique_ptr<ClockTimer> createTimer(std::function<void()> callback) override
    {
        return std::make_unique<SystemTimer>(std::move(callback));
    }
};

} // namespace

Clock &Clock::system()
{
    static SystemClock clock;
    return clock;
}

RandomSource systemRandom()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

} // namespace Shardscope
