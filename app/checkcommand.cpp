// SPDX-License-Identifier: MIT
#include "app/checkcommand.h"

#include "core/diagnosis/tokencheck.h"
#include "core/simulator/simulator.h"
#include "core/text.h"

#include "app/commandline.h"
#include "app/connectionsource.h"
#include "app/processsetup.h"
#include "app/terminationsignal.h"

#include <QEventLoop>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Shardscope {

ExitCode checkCommand(const QStringList &arguments)
{
    disableCoreDumps();
    CommandLine line(u"check [options]"_s,
        Text::tr("Tells what is wrong with a token, its intents, its budget and the way to the gateway.\n"
                 "No session is started unless --identify is given. A stage may take 4 s, or what its time-out says.\n"
                 "The token comes from SHARDSCOPE_TOKEN or --token-file, never from an argument."));
    line.add("json", Text::tr("Print the findings as one JSON object."));
    line.add("identify", Text::tr("Also start a session and close it; takes one of the bot's daily sessions."));
    ConnectionSource::addTo(&line);
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    QString error;
    std::optional<ConnectionSource> source = ConnectionSource::read(line, &error, TokenCheck::withStageTimeouts({}));
    if (!source)
        return line.refuse(error);
    if (const std::optional<Refusal> refusal = source->takeToken(line)) {
        if (refusal->exitCode == ExitCode::Usage)
            return line.refuse(refusal->message);
        complain(refusal->message);
        return refusal->exitCode;
    }
    Simulator simulator;
    if (!source->startDemo(&simulator, &error)) {
        complain(error);
        return ExitCode::Usage;
    }
    for (const QString &warning : source->config.shard.warnings())
        complain(Text::tr("Warning: %1").arg(warning));

    TokenCheck check({ .settingsFolder = settingsFolder() });
    QEventLoop loop;
    QObject::connect(&check, &TokenCheck::finished, &loop, &QEventLoop::quit);
    const TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::received, &check, &TokenCheck::cancel);
    if (const std::optional<GatewayError> wrong = check.start(source->config, line.isSet("identify")))
        return line.refuse(wrong->message);
    loop.exec();
    const CheckReport &report = check.report();
    errno = 0;
    if (!print(line.isSet("json") ? QString::fromUtf8(report.toJson()) + u'\n' : report.toText())) {
        // Who closed it has read enough.
        if (errno != EPIPE) {
            complain(Text::tr("Standard output cannot be written."));
            return ExitCode::File;
        }
    }
    return report.isOk() ? ExitCode::Ended : ExitCode::CheckFailed;
}

} // namespace Shardscope
