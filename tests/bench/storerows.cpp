// SPDX-License-Identifier: MIT
#include "tests/bench/benchmark.h"
#include "tests/bench/child.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Shardscope::Bench {

namespace {

constexpr qint64 million = 1'000'000;
constexpr double megabyte = 1e6;
constexpr double frameMs = 16;

struct Search
{
    const char *name;
    const char *expression;
    double limitMs;
    const char *tool; ///< the same by another tool; its arguments, and the file follows
    QStringList arguments;
};

const std::vector<Search> &searches()
{
    static const std::vector<Search> all {
        { "filter.indexed", "t:PRESENCE_UPDATE", 50, "grep", { u"-c"_s, u"-F"_s, u"\"t\":\"PRESENCE_UPDATE\""_s } },
        { "filter.text", "needle-in-the-haystack", 600, "grep",
            { u"-c"_s, u"-i"_s, u"-F"_s, u"needle-in-the-haystack"_s } },
        // What stands in each block, so that each is read.
        { "filter.text-everywhere", "public_flags", 600, "grep", { u"-c"_s, u"-i"_s, u"-F"_s, u"public_flags"_s } },
        { "filter.path", "d.author.username:elif90", 1200, "jq",
            { u"-c"_s, u"select(.d.author.username == \"elif90\") | .s"_s } },
    };
    return all;
}

/// Milliseconds; NaN where the tool is not there.
double besideTool(const Search &search, const QString &file)
{
    const QString program = QStandardPaths::findExecutable(QLatin1String(search.tool));
    if (program.isEmpty())
        return std::nan("");
    // Into a pipe: grep leaves off at the first match where nobody reads what it prints.
    QProcess process;
    const qint64 begin = monotonicNanoseconds();
    process.start(program, QStringList(search.arguments) << file);
    const bool isDone = process.waitForFinished(300'000);
    return isDone ? static_cast<double>(monotonicNanoseconds() - begin) / 1e6 : std::nan("");
}

/// The lines that the store holds, in a file of their own; the tools get a tenth where little time is.
double writeLines(const Context &context, const QString &path)
{
    const qint64 wanted = context.quick ? million / 10 : million;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    qint64 written = 0;
    while (written < wanted) {
        file.write(context.mix.lines());
        written += context.mix.count();
    }
    return static_cast<double>(million) / static_cast<double>(written);
}

std::vector<Figure> holdMany(const Context &context)
{
    QStringList arguments { u"--hold"_s, u"many"_s, context.mixPath, QString::number(million) };
    for (const Search &search : searches())
        arguments.append(QLatin1String(search.expression));
    Child child(u"shardscope_bench"_s, arguments);
    const QJsonObject held = child.line(300);
    if (held.isEmpty())
        return { Figure::missing(u"million"_s, child.error()) };
    const double blocks = static_cast<double>(context.facts.blockBytes) * double(million) / double(context.mix.count());
    const double limit = blocks / megabyte + 80;
    std::vector<Figure> figures {
        { .name = u"million.resident-growth"_s,
            .unit = u"MB"_s,
            .figure = held[u"grown"].toDouble() / megabyte,
            .limit = limit,
            .remark = u"%1 rows, filled in %2 s; zstd -3 in blocks: %3 MB"_s.arg(held[u"rows"].toInteger())
                          .arg(held[u"seconds"].toDouble(), 0, 'f', 1)
                          .arg(blocks / megabyte, 0, 'f', 0) },
        { .name = u"million.read-row-p99"_s,
            .unit = u"ms"_s,
            .figure = held[u"read_p99_ms"].toDouble(),
            .limit = frameMs },
        { .name = u"million.read-row-worst"_s,
            .unit = u"ms"_s,
            .figure = held[u"read_max_ms"].toDouble(),
            .limit = frameMs },
        { .name = u"million.read-40-scattered-rows-worst"_s,
            .unit = u"ms"_s,
            .figure = held[u"screen_max_ms"].toDouble(),
            .remark = u"a screen of a sparse filter, nothing of it read before"_s },
    };
    const QString lines = context.folder + u"/lines.jsonl"_s;
    const double scale = writeLines(context, lines);
    for (const Search &search : searches()) {
        const QString name = QLatin1String(search.name);
        const QJsonObject found = child.line(300);
        if (!found.contains(u"ms"_s)) {
            figures.push_back(Figure::missing(name, found[u"error"].toString(child.error())));
            continue;
        }
        const double tool = besideTool(search, lines) * scale;
        figures.push_back({ .name = name,
            .unit = u"ms"_s,
            .figure = found[u"ms"].toDouble(),
            .beside = std::isnan(tool) ? std::nullopt : std::optional(tool),
            .besideName = QLatin1String(search.tool),
            .limit = search.limitMs,
            .remark = u"%1: %2 matches, the first after %3 ms"_s.arg(QLatin1String(search.expression))
                          .arg(found[u"matches"].toInteger())
                          .arg(found[u"first_ms"].toDouble(), 0, 'f', 1) });
    }
    QFile::remove(lines);
    return figures;
}

std::vector<Figure> holdLong(const Context &context)
{
    // A tenth of the day with a tenth of the limit, where little time is.
    const int part = context.quick ? 10 : 1;
    const qint64 count = 24LL * 3600 * 50 / part;
    const qint64 limit = 160 * 1024 * 1024 / part;
    Child child(u"shardscope_bench"_s,
        { u"--hold"_s, u"long"_s, context.mixPath, QString::number(count), QString::number(limit) });
    const QJsonObject held = child.line(600);
    if (held.isEmpty())
        return { Figure::missing(u"day"_s, child.error()) };
    return { { .name = u"day.resident"_s,
        .unit = u"MB"_s,
        .figure = held[u"end"].toDouble() / megabyte,
        .beside = held[u"quarter"].toDouble() / megabyte,
        .besideName = u"the first quarter"_s,
        .limit = 1.05,
        .limitsRatio = true,
        .remark = u"%1 records within %2 MB, %3 evicted"_s.arg(count)
                      .arg(double(limit) / megabyte, 0, 'f', 0)
                      .arg(held[u"evicted"].toInteger()) } };
}

} // namespace

std::vector<Row> storeRows()
{
    return {
        { "million", "a million rows held, read, and filtered on two threads", holdMany },
        { "day", "24 hours at 50 events a second, time-compressed: memory is flat", holdLong },
    };
}

} // namespace Shardscope::Bench
