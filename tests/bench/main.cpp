// SPDX-License-Identifier: MIT
#include "tests/bench/benchmark.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace Shardscope::Bench;

namespace {

/// A figure this many times over its target fails the check; one over the target itself is only shown.
constexpr double tolerance = 2;

QString commit()
{
    QProcess git;
    git.start(u"git"_s, { u"-C"_s, QStringLiteral(SHARDSCOPE_SOURCE_DIR), u"rev-parse"_s, u"--short"_s, u"HEAD"_s });
    const bool isDone = git.waitForFinished(5000) && git.exitCode() == 0;
    return isDone ? QString::fromLatin1(git.readAllStandardOutput()).trimmed() : u"unknown"_s;
}

QString processor()
{
    QFile info(u"/proc/cpuinfo"_s);
    if (info.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : info.readAll().split('\n')) {
            if (line.startsWith("model name"))
                return QString::fromUtf8(line.sliced(line.indexOf(':') + 1)).trimmed();
        }
    }
    return QSysInfo::currentCpuArchitecture();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Shardscope beside what it is held against; each figure is a ratio of one run."_s);
    parser.addHelpOption();
    const QCommandLineOption check(u"check"_s, u"Fail where a ratio is more than twice its target."_s);
    const QCommandLineOption output(u"output"_s, u"Write the figures to FILE as JSON."_s, u"FILE"_s);
    const QCommandLineOption only(u"only"_s, u"Measure the rows whose name begins so."_s, u"NAME"_s);
    parser.addOptions({ check, output, only });
    parser.process(app);

    QTextStream out(stdout);
    QJsonArray figures;
    int failed = 0;
    for (const Row &row : eventBenchmarks()) {
        if (parser.isSet(only) && !QLatin1String(row.name).startsWith(parser.value(only)))
            continue;
        const Figure figure = row.measure();
        const bool fails = figure.ratio() > tolerance * row.atMost;
        const bool isMet = figure.ratio() <= row.atMost;
        failed += fails;
        out << QStringLiteral("%1  %2 %3, beside %4: ratio %5, at most %6 %7\n    %8\n")
                   .arg(QLatin1String(row.name), -22)
                   .arg(figure.ours, 0, 'f', 0)
                   .arg(QLatin1String(row.unit))
                   .arg(figure.beside, 0, 'f', 0)
                   .arg(figure.ratio(), 0, 'f', 3)
                   .arg(row.atMost, 0, 'f', 2)
                   .arg(isMet      ? u"(met)"_s
                           : fails ? u"(FAILED)"_s
                                   : u"(over the target)"_s,
                       QLatin1String(row.what));
        out.flush();
        figures.append(QJsonObject { { u"name"_s, QLatin1String(row.name) }, { u"unit"_s, QLatin1String(row.unit) },
            { u"ours"_s, figure.ours }, { u"beside"_s, figure.beside }, { u"ratio"_s, figure.ratio() },
            { u"at_most"_s, row.atMost }, { u"met"_s, isMet } });
    }
    if (parser.isSet(output)) {
        QFile file(parser.value(output));
        const QJsonObject report { { u"commit"_s, commit() }, { u"processor"_s, processor() },
            { u"cores"_s, QThread::idealThreadCount() }, { u"qt"_s, QLatin1String(qVersion()) },
            { u"figures"_s, figures } };
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report).toJson()) < 0) {
            out << QStringLiteral("%1 cannot be written: %2\n").arg(file.fileName(), file.errorString());
            return 1;
        }
    }
    return parser.isSet(check) && failed > 0 ? 1 : 0;
}
