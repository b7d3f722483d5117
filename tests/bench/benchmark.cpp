// SPDX-License-Identifier: MIT
#include "tests/bench/benchmark.h"

#include <algorithm>
#include <ctime>

namespace Shardscope::Bench {

namespace {

constexpr int rounds = 15;

double cpuNanoseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
#else
    return static_cast<double>(std::clock()) * 1e9 / CLOCKS_PER_SEC;
#endif
}

double timed(const std::function<void()> &work)
{
    const double begin = cpuNanoseconds();
    work();
    return cpuNanoseconds() - begin;
}

volatile quint64 sink = 0;

} // namespace

void keep(quint64 value)
{
    sink = value;
}

Figure compare(qint64 count, const std::function<void()> &ours, const std::function<void()> &beside)
{
    ours();
    beside();
    Figure best { timed(ours), timed(beside) };
    for (int round = 1; round < rounds; ++round) {
        // Who goes first has the caches of the other's end.
        const bool first = round % 2 == 0;
        const double a = timed(first ? ours : beside);
        const double b = timed(first ? beside : ours);
        best.ours = std::min(best.ours, first ? a : b);
        best.beside = std::min(best.beside, first ? b : a);
    }
    best.ours /= static_cast<double>(count);
    best.beside /= static_cast<double>(count);
    return best;
}

} // namespace Shardscope::Bench
