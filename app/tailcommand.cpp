// SPDX-License-Identifier: MIT
#include "app/tailcommand.h"
#include "core/text.h"

#include "app/commandline.h"
#include "app/connectionsource.h"
#include "app/filteroption.h"
#include "app/processsetup.h"
#include "app/tailrun.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr double longestRun = 2'000'000; ///< seconds; timers count milliseconds in 31 bits

void addOptions(CommandLine *line)
{
    line->add("count", Text::tr("End after N printed dispatch lines."), "N");
    line->add("for", Text::tr("End after S seconds."), "S");
    FilterOption::addTo(line);
    line->add("capture", Text::tr("Also write every line to FILE (.jsonl, .jsonl.zst or .jsonl.gz), readable for you alone."), "FILE");
    line->add("keep-tokens", Text::tr("Leave the tokens of interactions, voice servers and webhooks in the capture."));
    line->add("no-dispatch-data", Text::tr("Print dispatch lines without their d."));
    line->add("metrics", Text::tr("Serve metrics for Prometheus at http://HOST:PORT/metrics. HOST: 127.0.0.1; port 0: a free one."), "[HOST:]PORT");
    ConnectionSource::addTo(line);
}

std::optional<TailOptions> readOptions(CommandLine *line, QString *error)
{
    const std::optional<ConnectionSource> source = ConnectionSource::read(*line, error);
    if (!source)
        return std::nullopt;
    TailOptions options { .source = *source };
    options.count = line->integer("count", -1, 1, std::numeric_limits<qint64>::max());
    if (line->isSet("for"))
        options.duration = Milliseconds(std::llround(line->decimal("for", 0, 0.001, longestRun) * 1000));
    options.capture = line->value("capture");
    if (line->isSet("keep-tokens"))
        options.captureLevel = SanitizeLevel::KeepTokens;
    options.withDispatchData = !line->isSet("no-dispatch-data");
    *error = line->error();
    if (error->isEmpty() && line->isSet("metrics")) {
        const QString address = line->value("metrics").value_or(QString());
        QString reason;
        options.metrics = ListenAddress::parse(address, &reason);
        if (!options.metrics)
            *error = Text::tr("--metrics \"%1\": %2.").arg(address, reason);
    }
    if (error->isEmpty())
        options.shows = FilterOption::read(*line, error);
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

    if (const std::optional<Refusal> refusal = options->source.takeToken(line)) {
        if (refusal->exitCode == ExitCode::Usage)
            return line.refuse(refusal->message);
        return TailRun(*options).endEarly(refusal->exitCode, refusal->message);
    }
    if (!options->source.demo) {
        const std::optional<GatewayError> wrong = options->source.config.validate();
        if (wrong && wrong->kind == GatewayError::Kind::InvalidArgument)
            return line.refuse(wrong->message);
    }
    return TailRun(*options).run();
}

} // namespace Shardscope
