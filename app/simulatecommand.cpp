// SPDX-License-Identifier: MIT
#include "app/simulatecommand.h"

#include "core/simulator/scenario.h"
#include "core/text.h"

#include "app/commandline.h"
#include "app/scenarioreport.h"
#include "app/servegateway.h"

#include <QFile>

#include <limits>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// The rate is measured once a second and told at the first of so many.
constexpr int rateEvery = 10;

void addOptions(CommandLine *line)
{
    addGatewayOptions(line);
    line->add("rate", Text::tr("Events a second, 1 to 50000. Default: 20."), "N");
    line->add("events", Text::tr("Send so many events after READY, then heartbeats only."), "N");
    line->add("seed", Text::tr("The same seed makes the same world. Default: 1."), "N");
    line->add("payloads",
        Text::tr("Send the dispatches of the *.json files in DIR once, in byte order of their names."), "DIR");
    line->add("fault",
        Text::tr("Something that goes wrong: no-ack, op7, op9, close=CODE, hello-delay=S, ready-delay=S, http=STATUS, "
                 "bot=false, flags=N, remaining=N, shards=N, max-concurrency=N, clock=S; WHEN is start (default), "
                 "ready, 5s or 100ev. May be repeated."),
        "NAME[=VALUE][@WHEN]");
    line->add("scenario",
        Text::tr("Go through the steps of FILE, one a line: expect EXPR within TIME, never EXPR for TIME, "
                 "fault NAME[=VALUE], mend NAME, send JSON, wait TIME. EXPR is a filter on what the client does, such "
                 "as op:2. Ends with the last step, or with exit code 7 where one does not hold."),
        "FILE");
}

std::optional<SimulatorConfig> readOptions(CommandLine *line, QString *error)
{
    constexpr qint64 unlimited = std::numeric_limits<qint64>::max();
    SimulatorConfig config;
    readGatewayOptions(line, &config);
    config.rate = line->decimal("rate", config.rate, 1, 50000);
    config.events = line->integer("events", -1, 0, unlimited);
    config.seed = static_cast<quint32>(line->integer("seed", config.seed, 0, std::numeric_limits<quint32>::max()));
    config.payloads = line->value("payloads").value_or(QString());
    *error = line->error();
    for (const QString &text : line->parser().values(u"fault"_s)) {
        if (!error->isEmpty())
            break;
        if (const std::optional<SimulatorFault> fault = SimulatorFault::parse(text, error))
            config.faults.append(*fault);
        else
            *error = Text::tr("--fault \"%1\": %2").arg(text, *error);
    }
    if (error->isEmpty() && line->isSet("payloads") && config.payloads.isEmpty())
        *error = Text::tr("--payloads \"\": expected the path of a folder.");
    return error->isEmpty() ? std::optional(config) : std::nullopt;
}

/// Where the scenario cannot be had, why was said.
std::optional<ExitCode> readScenario(const QString &path, std::shared_ptr<const Scenario> *scenario)
{
    QFile file(path);
    const auto fail = [&path](const QString &reason) {
        complain(Text::tr("\"%1\" cannot be read: %2.").arg(path, reason));
        return ExitCode::File;
    };
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.errorString());
    const QByteArray text = file.read(Scenario::maximumSize + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(file.errorString());
    if (text.size() > Scenario::maximumSize)
        return fail(Text::tr("it is larger than 1 MiB"));
    auto parsed = Scenario::parse(text);
    if (const auto *errors = std::get_if<Scenario::Errors>(&parsed)) {
        for (const ScenarioError &error : *errors)
            complain(u"%1:%2:%3: %4"_s.arg(path).arg(error.line).arg(error.column).arg(error.text));
        return ExitCode::Usage;
    }
    *scenario = std::make_shared<const Scenario>(std::get<Scenario>(std::move(parsed)));
    return std::nullopt;
}

} // namespace

ExitCode simulateCommand(const QStringList &arguments)
{
    CommandLine line(u"simulate [options]"_s,
        Text::tr(
            "Runs the built-in gateway on 127.0.0.1 and prints where it listens and its token as one JSON object."));
    addOptions(&line);
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    QString error;
    std::optional<SimulatorConfig> config = readOptions(&line, &error);
    if (!config)
        return line.refuse(error);
    std::optional<ScenarioReport> report;
    if (const std::optional<QString> path = line.value("scenario")) {
        if (const std::optional<ExitCode> end = readScenario(*path, &config->scenario))
            return *end;
        report.emplace(*config->scenario, *path);
    }
    Simulator simulator;
    QObject::connect(&simulator, &Simulator::rateMeasured, &simulator, [seconds = 0](double rate) mutable {
        if (seconds++ % rateEvery == 0)
            complain(Text::tr("%1 events a second").arg(rate, 0, 'f', 1));
    });
    return serveGateway(&simulator, *config, report ? &*report : nullptr);
}

} // namespace Shardscope
