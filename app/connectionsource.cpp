// SPDX-License-Identifier: MIT
#include "app/connectionsource.h"

#include "core/simulator/simulator.h"
#include "core/text.h"

#include "app/commandline.h"
#include "app/connectionoptions.h"

#include <QFile>

namespace Shardscope {

void ConnectionSource::addTo(CommandLine *line)
{
    line->add("token-file",
        Text::tr("Read the token from the first line of FILE, - for standard input; otherwise it comes from "
                 "SHARDSCOPE_TOKEN."),
        "FILE");
    line->add("demo", Text::tr("Start the built-in gateway and connect to it; no token needed."));
    ConnectionOptions::addTo(&line->parser());
}

std::optional<ConnectionSource> ConnectionSource::read(
    const CommandLine &line, QString *error, const ConnectionConfig &base)
{
    const std::optional<ConnectionConfig> config = ConnectionOptions::read(line.parser(), error, base);
    if (!config)
        return std::nullopt;
    ConnectionSource source { *config, line.isSet("demo") };
    if (source.demo && (line.isSet("gateway") || line.isSet("api"))) {
        *error = Text::tr("--demo and --gateway or --api exclude each other: --demo is a gateway of its own.");
        return std::nullopt;
    }
    return source;
}

std::optional<Refusal> ConnectionSource::takeToken(const CommandLine &line)
{
    const std::variant<QString, Refusal> token = Shardscope::takeToken(line.value("token-file"), demo);
    if (const Refusal *refusal = std::get_if<Refusal>(&token))
        return *refusal;
    config.shard.token = std::get<QString>(token);
    const QString &caFile = config.shard.http.caFile;
    if (QFile file(caFile); !caFile.isEmpty() && !file.open(QIODevice::ReadOnly)) {
        return Refusal { ExitCode::File,
            Text::tr("--ca-file \"%1\" cannot be read: %2.").arg(caFile, file.errorString()) };
    }
    return std::nullopt;
}

bool ConnectionSource::startDemo(Simulator *simulator, QString *error)
{
    if (!demo)
        return true;
    const std::optional<SimulatorAddress> address = simulator->start({}, error);
    if (!address)
        return false;
    config.shard.url = address->gateway;
    config.api = address->api;
    config.apiGiven = true;
    config.shard.token = address->token;
    return true;
}

} // namespace Shardscope
