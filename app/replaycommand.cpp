// SPDX-License-Identifier: MIT
#include "app/replaycommand.h"

#include "core/text.h"

#include "app/commandline.h"
#include "app/servegateway.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr double slowest = 0.01;
constexpr double fastest = 1000;

std::optional<SimulatorConfig> readOptions(CommandLine *line, QString *error)
{
    SimulatorConfig config;
    config.capture = line->arguments().constFirst();
    config.speed = line->decimal("speed", config.speed, 0, fastest);
    readGatewayOptions(line, &config);
    *error = line->error();
    if (error->isEmpty() && config.speed > 0 && config.speed < slowest)
        *error = Text::tr("--speed \"%1\": expected 0, or a number from %2 to %3.")
                     .arg(*line->value("speed"), QString::number(slowest), QString::number(fastest));
    if (error->isEmpty() && (config.capture.isEmpty() || config.capture == "-"_L1))
        *error
            = Text::tr("FILE \"%1\": expected a file, for each client gets it from its beginning.").arg(config.capture);
    return error->isEmpty() ? std::optional(config) : std::nullopt;
}

} // namespace

ExitCode replayCommand(const QStringList &arguments)
{
    CommandLine line(u"replay [options] FILE"_s,
        Text::tr(
            "Serves a capture as a gateway on 127.0.0.1 and prints where it listens and its token as one JSON object.\n"
            "Every client gets the dispatches from the beginning, in the capture's own timing, numbered anew and with "
            "their data byte for byte; one that resumes goes on. READY names this session and gateway; those of later "
            "connections, and RESUMED, are left out. Whoever identifies as shard 0/1 gets the dispatches of all "
            "shards, others those of their shard. A silence of more than an hour is shortened to one. What is damaged "
            "is told and left out."));
    line.addArgument("FILE", Text::tr("A capture: .jsonl, .jsonl.zst or .jsonl.gz."));
    line.add(
        "speed", Text::tr("So many times as fast, 0.01 to 1000; 0: as fast as the client reads. Default: 1."), "X");
    addGatewayOptions(&line);
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    QString error;
    const std::optional<SimulatorConfig> config = readOptions(&line, &error);
    if (!config)
        return line.refuse(error);
    Simulator simulator;
    QObject::connect(&simulator, &Simulator::noted, &simulator, complain);
    return serveGateway(&simulator, *config);
}

} // namespace Shardscope
