// SPDX-License-Identifier: MIT
#include "app/servegateway.h"

#include "core/jsonwriter.h"
#include "core/simulator/dispatchsource.h"
#include "core/text.h"

#include "app/commandline.h"
#include "app/scenarioreport.h"
#include "app/terminationsignal.h"

#include <QEventLoop>

namespace Shardscope {

void addGatewayOptions(CommandLine *line)
{
    line->add("port", Text::tr("Port on 127.0.0.1. Default: a free one."), "N");
    line->add("any-token", Text::tr("Let every token in."));
}

void readGatewayOptions(CommandLine *line, SimulatorConfig *config)
{
    config->port = static_cast<quint16>(line->integer("port", 0, 0, 65535));
    config->anyToken = line->isSet("any-token");
}

ExitCode serveGateway(Simulator *simulator, const SimulatorConfig &config, ScenarioReport *report)
{
    const TerminationSignal termination;
    QEventLoop loop;
    QObject::connect(&termination, &TerminationSignal::received, &loop, &QEventLoop::quit);
    QObject::connect(simulator, &Simulator::scenarioStepEnded, &loop, [&loop, report](const ScenarioOutcome &outcome) {
        report->add(outcome);
        if (report->isOver())
            loop.quit();
    });
    QString error;
    const std::optional<SimulatorAddress> address = simulator->start(config, &error);
    if (!address) {
        complain(error);
        return Simulation::openRecording(config, {}, &error) ? ExitCode::Usage : ExitCode::File;
    }
    JsonWriter json;
    json.beginObject().pair("gateway", address->gateway.toString()).pair("api", address->api.toString());
    json.pair("token", address->token).endObject();
    print(QString::fromUtf8(json.bytes()) + u'\n');
    loop.exec();
    return report ? report->end() : ExitCode::Ended;
}

} // namespace Shardscope
