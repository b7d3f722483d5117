// SPDX-License-Identifier: MIT
#include "tests/bench/benchmark.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

#ifdef Q_OS_LINUX
#include <malloc.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Shardscope::Bench {

namespace {

constexpr int rounds = 15;

double cpuNanoseconds([[maybe_unused]] bool ofThread)
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now {};
    clock_gettime(ofThread ? CLOCK_THREAD_CPUTIME_ID : CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
#else
    return static_cast<double>(std::clock()) * 1e9 / CLOCKS_PER_SEC;
#endif
}

double timed(const std::function<void()> &work)
{
    const double begin = threadCpuNanoseconds();
    work();
    return threadCpuNanoseconds() - begin;
}

/// Three digits are enough.
QString number(double value)
{
    const double size = std::abs(value);
    return QString::number(value, 'f', size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

volatile quint64 sink = 0;

} // namespace

void keep(quint64 value)
{
    sink = value;
}

double threadCpuNanoseconds()
{
    return cpuNanoseconds(true);
}

double processCpuNanoseconds()
{
    return cpuNanoseconds(false);
}

qint64 monotonicNanoseconds()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

qint64 residentBytes()
{
#ifdef Q_OS_LINUX
    malloc_trim(0); // what was freed is not held
    QFile file(u"/proc/self/statm"_s);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
#endif
    return 0;
}

double percentile(std::vector<double> *values, double share)
{
    if (values->empty())
        return std::nan("");
    std::sort(values->begin(), values->end());
    const double at = std::ceil(share * static_cast<double>(values->size())) - 1;
    return (*values)[static_cast<std::size_t>(std::max(at, 0.0))];
}

Pair compare(qint64 count, const std::function<void()> &ours, const std::function<void()> &beside)
{
    ours();
    beside();
    Pair best { timed(ours), timed(beside) };
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

Figure Figure::missing(const QString &name, const QString &why)
{
    Figure figure;
    figure.name = name;
    figure.remark = why;
    figure.isMeasured = false;
    return figure;
}

QString Figure::text() const
{
    if (!isMeasured)
        return u"%1  not measured: %2"_s.arg(name, -30).arg(remark);
    QString text = u"%1  %2 %3"_s.arg(name, -30).arg(number(figure), unit);
    if (beside)
        text += u", beside %1 of %2: ratio %3"_s.arg(number(*beside), besideName, number(ratio()));
    if (limit)
        text += u", at most %1%2"_s.arg(number(*limit), limitsRatio ? QString() : u' ' + unit);
    if (!remark.isEmpty())
        text += u" ["_s + remark + u']';
    return text;
}

QJsonObject Figure::json() const
{
    QJsonObject object { { u"name"_s, name }, { u"measured"_s, isMeasured } };
    if (!remark.isEmpty())
        object[u"remark"_s] = remark;
    if (!isMeasured)
        return object;
    object[u"figure"_s] = figure;
    object[u"unit"_s] = unit;
    if (beside) {
        object[u"beside"_s] = *beside;
        object[u"beside_name"_s] = besideName;
        object[u"ratio"_s] = ratio();
    }
    if (limit) {
        object[u"at_most"_s] = *limit;
        object[u"of_ratio"_s] = limitsRatio;
        object[u"met"_s] = isMet();
    }
    return object;
}

} // namespace Shardscope::Bench
