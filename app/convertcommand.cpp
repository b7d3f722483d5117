// SPDX-License-Identifier: MIT
#include "app/convertcommand.h"

#include "core/capture/capturereader.h"
#include "core/capture/recordfile.h"
#include "core/text.h"

#include "app/commandline.h"
#include "app/filteroption.h"
#include "app/progressline.h"
#include "app/terminationsignal.h"

#include <QEventLoop>

#include <filesystem>
#include <thread>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

struct ConvertOptions
{
    QString in;
    QString out;
    RecordFile::Form form;
    SanitizeLevel level = SanitizeLevel::Tokens;
    std::function<bool(const EventRecord &)> shows {};
};

void addOptions(CommandLine *line)
{
    line->addArgument("IN", Text::tr("A capture in any form, - for standard input."));
    line->addArgument("OUT",
        Text::tr("What to write: .jsonl, .jsonl.zst, .jsonl.gz, or an export as .har or .csv; - for standard output."));
    FilterOption::addTo(line);
    line->add("keep-tokens", Text::tr("Leave the tokens of interactions, voice servers and webhooks in."));
    line->add("strict", Text::tr("Also replace what people wrote, and every name, picture and address."));
}

std::optional<ConvertOptions> readOptions(CommandLine *line, QString *error)
{
    ConvertOptions options;
    options.in = line->arguments().at(0);
    options.out = line->arguments().at(1);
    if (line->isSet("strict") && line->isSet("keep-tokens")) {
        *error = Text::tr("--strict and --keep-tokens exclude each other.");
        return std::nullopt;
    }
    if (line->isSet("strict"))
        options.level = SanitizeLevel::Strict;
    else if (line->isSet("keep-tokens"))
        options.level = SanitizeLevel::KeepTokens;
    options.shows = FilterOption::read(*line, error);
    if (!error->isEmpty())
        return std::nullopt;
    const std::optional<RecordFile::Form> form = RecordFile::formOfName(options.out, error);
    if (!form) {
        *error = Text::tr("OUT \"%1\": %2.").arg(options.out, *error);
        return std::nullopt;
    }
    options.form = *form;
    std::error_code code;
    if (options.in != "-"_L1 && options.out != "-"_L1
        && std::filesystem::equivalent(options.in.toStdU16String(), options.out.toStdU16String(), code)) {
        *error = Text::tr("IN and OUT are the same file.");
        return std::nullopt;
    }
    return options;
}

void complainOf(const QString &path, const CaptureReader::Result &result)
{
    for (const CaptureReader::Problem &problem : result.problems)
        complain(u"\"%1\": %2"_s.arg(path, problem.text()));
    if (const qint64 more = result.problemCount - static_cast<qint64>(result.problems.size()); more > 0)
        complain(Text::tr("\"%1\": problems that are not told here: %2.").arg(path).arg(more));
}

/// Reads on a thread of its own, so that a signal is heard meanwhile.
ExitCode convert(const ConvertOptions &options)
{
    CaptureReader reader(options.in);
    QString error;
    if (!reader.open(&error)) {
        complain(Text::tr("\"%1\" cannot be read: %2.").arg(options.in, error));
        return ExitCode::File;
    }
    RecordFile file(options.out, options.form, options.level);
    const auto take = [&](CaptureReader::Line &line) {
        return (options.shows && !options.shows(line.record)) || file.appendLine(line.record, line.bytes);
    };

    const TerminationSignal termination;
    QEventLoop loop;
    QObject::connect(&termination, &TerminationSignal::received, &loop, [&reader] { reader.cancel(); });
    const ProgressLine progress([&reader] { return std::pair(reader.bytesRead(), reader.bytesTotal()); });
    CaptureReader::Result result;
    std::thread worker([&] {
        result = reader.read(take);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    worker.join();

    progress.clear();
    if (result.end != CaptureReader::End::NotACapture)
        complainOf(options.in, result);
    if (!result.error.isEmpty())
        complain(result.error);
    if (result.end == CaptureReader::End::NotACapture)
        return ExitCode::File;
    const bool isWritten = result.end != CaptureReader::End::Stopped && file.finish();
    if (!isWritten && file.isReaderGone())
        return ExitCode::Ended; // who reads standard output may stop when he has seen enough
    if (!isWritten)
        complain(Text::tr("\"%1\" cannot be written: %2.").arg(options.out, file.error()));
    const bool isGood = isWritten && result.error.isEmpty() && result.problemCount == 0;
    return isGood ? ExitCode::Ended : ExitCode::File;
}

} // namespace

ExitCode convertCommand(const QStringList &arguments)
{
    CommandLine line(u"convert [options] IN OUT"_s,
        Text::tr("Writes a capture in another form. Tokens of interactions, voice servers and webhooks are masked.\n"
                 "What is damaged is told and left out, and the rest is kept."));
    addOptions(&line);
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    QString error;
    const std::optional<ConvertOptions> options = readOptions(&line, &error);
    return options ? convert(*options) : line.refuse(error);
}

} // namespace Shardscope
