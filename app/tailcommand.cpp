// SPDX-License-Identifier: MIT
#include "app/tailcommand.h"
#include "core/text.h"

#include "app/commandline.h"
#include "app/connectionoptions.h"
#include "app/filteroption.h"
#include "app/processsetup.h"
#include "app/tailrun.h"
#include "app/tokensource.h"

#include <QFile>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr double longestRun = 2'000'000; ///< seconds; timers count milliseconds in 31 bits

void addOptions(CommandLine *line)
{
    line->add("token-file",
        Text::tr("Read the token from the first line of FILE, - for standard input; otherwise it comes from "
                 "SHARDSCOPE_TOKEN."),
        "FILE");
    line->add("demo", Text::tr("Start the built-in gateway and connect to it; no token needed."));
    line->add("count", Text::tr("End after N printed dispatch lines."), "N");
    line->add("for", Text::tr("End after S seconds."), "S");
    FilterOption::addTo(line);
    line->add("capture", Text::tr("Also write every line to FILE (.jsonl, .jsonl.zst or .jsonl.gz), readable for you alone."), "FILE");
    line->add("keep-tokens", Text::tr("Leave the tokens of interactions, voice servers and webhooks in the capture."));
    line->add("no-dispatch-data", Text::tr("Print dispatch lines without their d."));
    ConnectionOptions::addTo(&line->parser());
}

std::optional<TailOptions> readOptions(CommandLine *line, QString *error)
{
    std::optional<ConnectionConfig> connection = ConnectionOptions::read(line->parser(), error);
    if (!connection)
        return std::nullopt;
    TailOptions options { .connection = *connection };
    options.demo = line->isSet("demo");
    options.count = line->integer("count", -1, 1, std::numeric_limits<qint64>::max());
    if (line->isSet("for"))
        options.duration = Milliseconds(std::llround(line->decimal("for", 0, 0.001, longestRun) * 1000));
    options.capture = line->value("capture");
    if (line->isSet("keep-tokens"))
        options.captureLevel = SanitizeLevel::KeepTokens;
    options.withDispatchData = !line->isSet("no-dispatch-data");
    *error = line->error();
    if (error->isEmpty())
        options.shows = FilterOption::read(*line, error);
    if (error->isEmpty() && options.demo && (line->isSet("gateway") || line->isSet("api")))
        *error = Text::tr("--demo and --gateway or --api exclude each other: --demo is a gateway of its own.");
    if (error->isEmpty() && options.capture && options.capture->isEmpty())
        *error = Text::tr("--capture \"\": expected the path of a file.");
    if (error->isEmpty() && options.capture) {
        QString reason;
        if (const std::optional<CaptureForm> form = captureFormOfName(*options.capture, &reason))
            options.captureForm = *form;
        else
            *error = Text::tr("--capture \"%1\": %2.").arg(*options.capture, reason);
    }
    return error->isEmpty() ? std::optional(options) : std::nullopt;
}

} // namespace

ExitCode tailCommand(const QStringList &arguments)
{
    disableCoreDumps();
    CommandLine line(u"tail [options]"_s,
        Text::tr("Connects to the gateway and prints what happens, one JSON object a line.\n"
           "Commands are read from standard input, one JSON object a line.\n"
           "The token comes from SHARDSCOPE_TOKEN or --token-file, never from an argument."));
    addOptions(&line);
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    QString error;
    std::optional<TailOptions> options = readOptions(&line, &error);
    if (!options)
        return line.refuse(error);

    const std::variant<QString, Refusal> token = takeToken(line.value("token-file"), options->demo);
    if (const Refusal *refusal = std::get_if<Refusal>(&token)) {
        if (refusal->exitCode == ExitCode::Usage)
            return line.refuse(refusal->message);
        return TailRun(*options).endEarly(refusal->exitCode, refusal->message);
    }
    options->connection.shard.token = std::get<QString>(token);

    const QString &caFile = options->connection.shard.http.caFile;
    if (QFile file(caFile); !caFile.isEmpty() && !file.open(QIODevice::ReadOnly))
        return TailRun(*options).endEarly(
            ExitCode::File, Text::tr("--ca-file \"%1\" cannot be read: %2.").arg(caFile, file.errorString()));
    if (!options->demo) {
        const std::optional<GatewayError> wrong = options->connection.validate();
        if (wrong && wrong->kind == GatewayError::Kind::InvalidArgument)
            return line.refuse(wrong->message);
    }
    return TailRun(*options).run();
}

} // namespace Shardscope
