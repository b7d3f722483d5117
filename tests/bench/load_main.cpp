// SPDX-License-Identifier: MIT
// The load of the benchmark, a process of its own: shardscope_load --mix FILE --compressions zlib-stream,none …
#include "tests/bench/loadserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Shardscope::Bench;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const auto option = [](const QString &name, const QString &standard) {
        return QCommandLineOption(name, {}, u"VALUE"_s, standard);
    };
    parser.addOptions({ option(u"mix"_s, {}), option(u"compressions"_s, u"zlib-stream"_s),
        option(u"messages"_s, u"100000"_s), option(u"rate"_s, u"0"_s), option(u"delay"_s, u"0"_s),
        option(u"beat"_s, u"0"_s), option(u"hold"_s, u"0"_s) });
    parser.process(app);
    const std::optional<Mix> mix = Mix::load(parser.value(u"mix"_s));
    if (!mix) {
        std::fprintf(stderr, "no mix can be read from %s\n", qPrintable(parser.value(u"mix"_s)));
        return 2;
    }
    const LoadPlan plan { parser.value(u"messages"_s).toLongLong(), parser.value(u"rate"_s).toDouble(),
        parser.value(u"delay"_s).toInt(), parser.value(u"beat"_s).toInt(), parser.value(u"hold"_s).toInt() };
    std::vector<Wire> wires;
    for (const QString &name : parser.value(u"compressions"_s).split(u',')) {
        if (const auto compression = compressionFromName(name.toLatin1()))
            wires.emplace_back(*mix, *compression, plan.beatMs > 0);
    }
    LoadServer server(plan, std::move(wires));
    const quint16 port = server.listen();
    if (port == 0)
        return 1;
    std::printf("{\"port\":%d}\n", port);
    std::fflush(stdout);
    server.run();
    return 0;
}
