// SPDX-License-Identifier: MIT
#include "tests/bench/benchmark.h"
#include "tests/bench/holding.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace Shardscope::Bench;

namespace {

QString commit()
{
    QProcess git;
    git.start(u"git"_s, { u"-C"_s, QStringLiteral(SHARDSCOPE_SOURCE_DIR), u"rev-parse"_s, u"--short"_s, u"HEAD"_s });
    const bool isDone = git.waitForFinished(5000) && git.exitCode() == 0;
    return isDone ? QString::fromLatin1(git.readAllStandardOutput()).trimmed() : u"unknown"_s;
}

/// The value of the line of @p path that begins with @p key.
QString valueIn(const QString &path, QByteArrayView key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return QString::fromUtf8(line.sliced(line.indexOf(':') + 1)).trimmed();
    }
    return {};
}

QJsonObject machine()
{
    return { { u"processor"_s, valueIn(u"/proc/cpuinfo"_s, "model name") }, { u"cores"_s, QThread::idealThreadCount() },
        { u"memory"_s, valueIn(u"/proc/meminfo"_s, "MemTotal") }, { u"system"_s, QSysInfo::prettyProductName() },
        { u"kernel"_s, QSysInfo::kernelVersion() }, { u"architecture"_s, QSysInfo::currentCpuArchitecture() },
        { u"qt"_s, QLatin1String(qVersion()) } };
}

std::vector<Row> allRows()
{
    std::vector<Row> all;
    for (const auto topic : { eventRows, receiveRows, latencyRows, storeRows, windowRows }) {
        const std::vector<Row> rows = topic();
        all.insert(all.end(), rows.begin(), rows.end());
    }
    return all;
}

QString verdict(const Figure &figure)
{
    if (!figure.isMeasured || !figure.limit)
        return {};
    return figure.isMet() ? u"  (met)"_s : figure.fails() ? u"  (FAILED)"_s : u"  (over the target)"_s;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--hold"_L1)
        return holdInChild(QCoreApplication::arguments().mid(2));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Shardscope, each figure beside what it is held against in the same run."_s);
    parser.addHelpOption();
    const QCommandLineOption check(
        u"check"_s, u"Measure no longer than needed; fail where a ratio is far over its target."_s);
    const QCommandLineOption full(u"full"_s, u"With --check: measure as long as without."_s);
    const QCommandLineOption quick(u"quick"_s, u"Measure no longer than needed."_s);
    const QCommandLineOption output(u"output"_s, u"Write the figures to FILE as JSON."_s, u"FILE"_s,
        QCoreApplication::applicationDirPath() + u"/shardscope_bench.json"_s);
    const QCommandLineOption only(
        u"only"_s, u"Measure the rows whose name begins so; may be given several times."_s, u"NAME"_s);
    const QCommandLineOption list(u"list"_s, u"List the rows."_s);
    parser.addOptions({ check, full, quick, output, only, list });
    parser.process(app);

    QTextStream out(stdout);
    const QTemporaryDir folder;
    Context context;
    context.quick = parser.isSet(quick) || (parser.isSet(check) && !parser.isSet(full));
    context.folder = folder.path();
    context.mixPath = folder.filePath(u"mix.jsonl"_s);
    if (!parser.isSet(list)) {
        context.mix = Mix::make(context.quick ? 40'960 : 102'400);
        context.facts = context.mix.facts();
        if (!context.mix.save(context.mixPath)) {
            out << context.mixPath << u" cannot be written\n"_s;
            return 1;
        }
        out << u"mix: "_s << context.facts.text() << (context.facts.counts() ? u"\n"_s : u": NO FIGURE COUNTS\n"_s);
    }

    const QStringList wanted = parser.values(only);
    QJsonArray figures;
    int failed = context.facts.counts() || parser.isSet(list) ? 0 : 1;
    const char *what = "";
    for (const Row &row : allRows()) {
        const bool isWanted = wanted.isEmpty()
            || std::any_of(wanted.begin(), wanted.end(),
                [&row](const QString &name) { return QLatin1String(row.name).startsWith(name); });
        if (!isWanted)
            continue;
        if (std::exchange(what, row.what) != row.what)
            out << u"%1: %2\n"_s.arg(QLatin1String(row.name), QLatin1String(row.what));
        out.flush();
        if (parser.isSet(list))
            continue;
        for (const Figure &figure : row.measure(context)) {
            out << u"    "_s << figure.text() << verdict(figure) << u'\n';
            failed += figure.fails();
            figures.append(figure.json());
        }
        out.flush();
    }
    if (!parser.isSet(list) && (parser.isSet(output) || wanted.isEmpty())) {
        QFile file(parser.value(output));
        const QJsonObject report { { u"commit"_s, commit() }, { u"machine"_s, machine() },
            { u"quick"_s, context.quick }, { u"mix"_s, context.facts.text() },
            { u"mix_counts"_s, context.facts.counts() }, { u"figures"_s, figures } };
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report).toJson()) < 0) {
            out << u"%1 cannot be written: %2\n"_s.arg(file.fileName(), file.errorString());
            return 1;
        }
    }
    return parser.isSet(check) && failed > 0 ? 1 : 0;
}
