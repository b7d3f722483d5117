// SPDX-License-Identifier: MIT
#include "tests/bench/benchmark.h"
#include "tests/bench/load.h"
#include "tests/bench/receiver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope::Bench {

namespace {

const QString program = u"shardscope_bench_window"_s;

struct Run
{
    QJsonObject told;
    qint64 sent = -1;
    QString error;
};

/// The window under a load; @p arguments are its own.
Run runWindow(const Context &context, double rate, int seconds, const QStringList &arguments)
{
    const auto messages = static_cast<qint64>(rate * seconds);
    Load load(
        context.mixPath, { WireCompression::ZlibStream }, { .messages = messages, .rate = rate, .delayMs = 1000 });
    if (!load.isReady())
        return { {}, -1, u"the load server did not start: "_s + load.error() };
    Child window(program,
        QStringList { u"--port"_s, QString::number(load.port()), u"--messages"_s, QString::number(messages) }
            << arguments,
        Child::windowEnvironment(context.folder));
    if (window.line().isEmpty())
        return { {}, -1, u"no window was drawn: "_s + window.error() };
    Run run { window.line(3 * seconds + 30), -1, window.error() };
    if (!run.told.isEmpty())
        run.sent = load.sent().messages;
    return run;
}

std::vector<Figure> steady(const Context &context)
{
    const QString name = u"window.2000-events"_s;
    constexpr double rate = 2000;
    const Run run = runWindow(context, rate, context.quick ? 6 : 20, {});
    if (run.told.isEmpty())
        return { Figure::missing(name, run.error) };
    // On a calm stream waking up is what costs: the bare loop tells how much of it nobody could save.
    constexpr qint64 some = 4000;
    const Load load(context.mixPath, { WireCompression::ZlibStream }, { .messages = some, .rate = rate });
    const Received bare = receiveBare(load.port(), WireCompression::ZlibStream, some);
    return { { .name = name,
        .unit = u"% of a core"_s,
        .figure = run.told[u"cpu_percent"].toDouble(),
        .beside = bare.threadMicroseconds() * rate / 1e4,
        .besideName = u"the bare loop"_s,
        .limit = 5,
        .remark = u"the whole process; its gateway thread alone %1 %"_s.arg(
            run.told[u"gateway_cpu_percent"].toDouble(), 0, 'f', 1) } };
}

std::vector<Figure> flood(const Context &context)
{
    const QString name = u"window.flood"_s;
    const Run run = runWindow(context, 20'000, context.quick ? 10 : 60,
        { u"--probe"_s, u"--filter"_s, u"t:MESSAGE_CREATE d.content:*need*"_s, u"--capture"_s,
            context.folder + u"/flood.jsonl.zst"_s });
    if (run.told.isEmpty())
        return { Figure::missing(name, run.error) };
    const qint64 received = run.told[u"received"].toInteger();
    const qint64 stored = run.told[u"stored"].toInteger();
    const qint64 captured = run.told[u"captured"].toInteger();
    return { { .name = name + u".turn-p99"_s,
                 .unit = u"ms"_s,
                 .figure = run.told[u"turn_p99_ms"].toDouble(),
                 .limit = 16,
                 .remark = u"%1 turns in %2 s; the process took %3 % of a core"_s.arg(run.told[u"turns"].toInteger())
                               .arg(run.told[u"seconds"].toDouble(), 0, 'f', 1)
                               .arg(run.told[u"cpu_percent"].toDouble(), 0, 'f', 1) },
        { .name = name + u".turn-p99.9"_s,
            .unit = u"ms"_s,
            .figure = run.told[u"turn_p999_ms"].toDouble(),
            .limit = 50 },
        { .name = name + u".turn-worst"_s, .unit = u"ms"_s, .figure = run.told[u"turn_max_ms"].toDouble() },
        { .name = name + u".lost"_s,
            .unit = u"messages"_s,
            .figure = double(run.sent - std::min({ stored, captured, received })),
            .limit = 0,
            .remark = u"%1 left the gateway, %2 are in the store, %3 in the capture"_s.arg(run.sent).arg(stored).arg(
                captured) } };
}

std::vector<Figure> start(const Context &context)
{
    std::vector<double> taken;
    for (int round = 0; round < (context.quick ? 3 : 9); ++round) {
        Child window(program, {}, Child::windowEnvironment(context.folder));
        const QString drawnAt = window.line()[u"drawn_at"].toString();
        if (drawnAt.isEmpty())
            return { Figure::missing(u"window.start"_s, window.error()) };
        taken.push_back(static_cast<double>(drawnAt.toLongLong() - window.startedAt()) / 1e6);
    }
    const int seconds = context.quick ? 3 : 15;
    Load load(context.mixPath, { WireCompression::ZlibStream }, {});
    Child window(program, { u"--port"_s, QString::number(load.port()), u"--idle"_s, QString::number(seconds) },
        Child::windowEnvironment(context.folder));
    keep(quint64(window.line().size()));
    const QJsonObject idle = window.line(seconds + 30);
    return { { .name = u"window.start"_s,
                 .unit = u"ms"_s,
                 .figure = percentile(&taken, 0.5),
                 .limit = 400,
                 .remark = u"from its start to the first frame, median of %1; the slowest %2 ms"_s.arg(taken.size())
                               .arg(taken.back(), 0, 'f', 0) },
        idle.isEmpty() ? Figure::missing(u"window.idle"_s, window.error())
                       : Figure { .name = u"window.idle"_s,
                           .unit = u"% of a core"_s,
                           .figure = idle[u"idle_cpu_percent"].toDouble(),
                           .remark = u"connected, nothing comes"_s } };
}

} // namespace

std::vector<Row> windowRows()
{
    // Built without a window there is none to measure.
    if (!QFileInfo::exists(QDir(QCoreApplication::applicationDirPath()).filePath(program)))
        return {};
    return {
        { "window.2000-events", "2,000 events a second with the window open", steady },
        { "window.flood", "20,000 events a second into the window, its log filtered, recorded: turns of its event loop",
            flood },
        { "window.start", "cold start to a drawn window, and idle", start },
    };
}

} // namespace Shardscope::Bench
