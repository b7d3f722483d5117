// SPDX-License-Identifier: MIT
#include "tests/bench/turnprobe.h"

#include "tests/bench/benchmark.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

namespace Shardscope::Bench {

namespace {

constexpr std::chrono::milliseconds pause { 2 };
constexpr auto question = static_cast<QEvent::Type>(QEvent::User + 71);

} // namespace

TurnProbe::TurnProbe()
    : m_thread([this] { run(); })
{
}

TurnProbe::~TurnProbe()
{
    keep(finish().size());
}

std::vector<double> TurnProbe::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    return std::move(m_delays);
}

bool TurnProbe::event(QEvent *event)
{
    if (event->type() != question)
        return QObject::event(event);
    {
        const std::scoped_lock lock(m_mutex);
        m_delays.push_back(static_cast<double>(monotonicNanoseconds() - m_postedAt) / 1e6);
        m_waiting = false;
    }
    m_changed.notify_all();
    return true;
}

void TurnProbe::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        m_waiting = true;
        m_postedAt = monotonicNanoseconds();
        QCoreApplication::postEvent(this, new QEvent(question));
        m_changed.wait(lock, [this] { return m_ends || !m_waiting; });
        m_changed.wait_for(lock, pause, [this] { return m_ends; });
    }
}

} // namespace Shardscope::Bench
