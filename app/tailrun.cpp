// SPDX-License-Identifier: MIT
#include "app/tailrun.h"

#include "core/capture/eventrecorder.h"

#include "app/commandline.h"
#include "app/processsetup.h"
#include "app/terminationsignal.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// More lines of input than these are not read ahead of their outcomes.
constexpr qint64 mostUnanswered = 256;
/// A disk that falls so far behind is given up: to wait for it would hold up the heartbeats.
constexpr qint64 captureLimit = 512LL * 1024 * 1024;

} // namespace

TailRun::TailRun(TailOptions options)
    : m_options(std::move(options))
    , m_begin(Clock::system().now())
    , m_output(std::shared_ptr<std::FILE>(stdout, [](std::FILE *) {}),
          { .withDispatchData = m_options.withDispatchData,
              .shows = m_options.shows,
              .dispatchLimit = m_options.count })
    , m_metrics([this] { return m_output.dropped(); })
{
    m_inputTimer.setSingleShot(true);
    m_inputTimer.setInterval(std::chrono::milliseconds(100));
    connect(&m_inputTimer, &QTimer::timeout, this, [this] { paceInput(m_unanswered); });
    connect(&m_output, &LineWriter::dispatchLimitReached, this, &TailRun::stop);
    watchWriter(&m_output);
}

TailRun::~TailRun() = default;

void TailRun::watchWriter(LineWriter *writer)
{
    connect(writer, &LineWriter::failed, this,
        [this, writer](const LineWriterFailure &failure) { writerFailed(writer, failure); });
}

QString TailRun::captureFailure(const QString &reason) const
{
    return tr("The capture \"%1\" cannot be written: %2.").arg(*m_options.capture, reason);
}

void TailRun::writerFailed(const LineWriter *writer, const LineWriterFailure &failure)
{
    // Who reads standard output may stop when he has seen enough.
    if (!failure.readerGone && !m_fileFailed) {
        m_fileFailed = true;
        tell(writer == &m_output ? tr("Standard output cannot be written: %1.").arg(failure.reason)
                                 : captureFailure(failure.reason));
    }
    stop();
}

void TailRun::tell(const QString &sentence)
{
    complain(m_manager ? m_manager->redactor().redacted(sentence) : sentence);
}

void TailRun::tellOf(int shard, const QString &sentence)
{
    tell(m_shards.size() > 1 && shard >= 0 ? tr("Shard %1: %2").arg(shard).arg(sentence) : sentence);
}

bool TailRun::openCapture(QString *error)
{
    const std::shared_ptr<std::FILE> file = openPrivateFile(*m_options.capture, error);
    if (!file)
        return false;
    m_capture = std::make_unique<LineWriter>(file,
        LineWriter::Options { .level = m_options.captureLevel,
            .form = m_options.captureForm,
            .waitingLimit = captureLimit,
            .overflow = LineWriter::Overflow::Fail });
    m_capture->append(captureHeader(m_options.captureLevel, Clock::system().utcMicroseconds()));
    watchWriter(m_capture.get());
    return true;
}

bool TailRun::serveMetrics(QString *error)
{
    m_metricsServer = std::make_unique<MetricsServer>(&m_metrics);
    const std::optional<QUrl> url = m_metricsServer->listen(*m_options.metrics, error);
    if (url)
        tell(tr("Metrics at %1").arg(url->toString()));
    return url.has_value();
}

void TailRun::watchManager()
{
    m_manager->addSink(&m_statistics);
    // Before the lines are written: whoever has read one finds it counted.
    if (m_metricsServer)
        m_manager->addSink(&m_metrics);
    m_manager->addSink(&m_output);
    if (m_capture)
        m_manager->addSink(m_capture.get());
    connect(m_manager.get(), &ShardManager::warningIssued, this,
        [this](const QString &text) { tell(tr("Warning: %1").arg(text)); });
    connect(m_manager.get(), &ShardManager::errorOccurred, this,
        [this](const GatewayError &error, int shard) { tellOf(shard, error.message); });
    connect(m_manager.get(), &ShardManager::shardsKnown, this, [this](const QList<int> &ids) { m_shards = ids; });
    connect(m_manager.get(), &ShardManager::disconnected, this, [this](const GatewayCloseInfo &info, int shard) {
        if (info.by == CloseInitiator::Client)
            return;
        tellOf(shard,
            (info.code ? tr("Connection closed with %1: %2. %3").arg(*info.code).arg(info.meaning, info.hint)
                       : tr("Connection closed without a code: %1. %2").arg(info.meaning, info.hint))
                .trimmed());
    });
    connect(m_manager.get(), &ShardManager::commandTaken, this, [this] { paceInput(m_unanswered - 1); });
    connect(m_manager.get(), &ShardManager::finished, this, [this](const GatewayCloseInfo &info) {
        m_exitCode = exitCodeFor(info.end);
        m_loop.quit();
    });
}

ExitCode TailRun::endEarly(ExitCode exitCode, const QString &reason)
{
    tell(reason);
    return conclude(exitCode);
}

ExitCode TailRun::run()
{
    QString reason;
    if (m_options.capture && !openCapture(&reason))
        return endEarly(ExitCode::File, captureFailure(reason));
    if (m_options.metrics && !serveMetrics(&reason))
        return endEarly(ExitCode::Usage, reason);
    if (!m_options.source.startDemo(&m_simulator, &reason))
        return endEarly(ExitCode::Usage, reason);

    const TerminationSignal termination;
    connect(&termination, &TerminationSignal::received, this, &TailRun::stop);
    m_manager = std::make_unique<ShardManager>(settingsFolder());
    watchManager();
    if (const std::optional<GatewayError> error = m_manager->start(m_options.source.config)) {
        EventRecorder recorder(&m_manager->redactor());
        for (RecordSink *sink : { static_cast<RecordSink *>(&m_output), static_cast<RecordSink *>(m_capture.get()) }) {
            if (sink)
                recorder.addSink(sink);
        }
        const QList<int> shards = m_options.source.config.shards();
        recorder.recordError(*error, shards.size() == 1 ? std::optional(shards.first()) : std::nullopt);
        const bool isRefused = error->kind == GatewayError::Kind::Authentication;
        return endEarly(isRefused ? ExitCode::TokenRefused : ExitCode::Usage, error->message);
    }
    connect(&m_input, &StandardInput::lineRead, this, &TailRun::takeLine);
    connect(&m_input, &StandardInput::lineTooLong, this, [this] {
        reject({ .kind = GatewayError::Kind::InvalidArgument,
            .message = tr("The line is longer than %1 bytes.").arg(StandardInput::maximumLineBytes) });
    });
    m_input.start();
    // It may have failed before there was anything to stop.
    if (m_capture && m_capture->failure())
        stop();
    if (m_options.duration)
        QTimer::singleShot(*m_options.duration, Qt::PreciseTimer, this, &TailRun::stop);
    m_loop.exec();
    return conclude(m_exitCode);
}

void TailRun::stop()
{
    if (m_manager)
        m_manager->stop();
}

void TailRun::takeLine(const QByteArray &line)
{
    GatewayCommand partial;
    QString name;
    const std::variant<GatewayCommand, CommandError> read = GatewayCommand::fromJson(line, &partial, &name);
    if (const CommandError *error = std::get_if<CommandError>(&read)) {
        reject(*error, partial, name);
        return;
    }
    paceInput(m_unanswered + 1);
    m_manager->send(std::get<GatewayCommand>(read));
}

void TailRun::reject(const CommandError &error, const GatewayCommand &partial, const QString &name)
{
    paceInput(m_unanswered + 1);
    m_manager->reject(
        { .kind = CommandOutcome::Kind::Failed, .command = name, .id = partial.id, .shard = -1, .error = error });
}

void TailRun::paceInput(qint64 unanswered)
{
    m_unanswered = unanswered;
    const bool isFull = m_output.isFull();
    m_input.setPaused(isFull || m_unanswered > mostUnanswered);
    if (isFull)
        m_inputTimer.start();
}

/// The same in each form, so the moment comes from outside.
void TailRun::writeSummaries(LineWriter *writer, ExitCode exitCode, qint64 at, Milliseconds duration)
{
    const int code = static_cast<int>(exitCode);
    const QList<int> shards = m_shards.isEmpty() ? m_options.source.config.shards() : m_shards;
    for (const int shard : shards)
        writer->append(m_statistics.summary(at, duration, code, m_output.dropped(shard), shard));
    if (shards.size() != 1)
        writer->append(m_statistics.summary(at, duration, code, m_output.dropped(), std::nullopt));
}

ExitCode TailRun::conclude(ExitCode exitCode)
{
    // What was on its way to the gateway thread is answered before the last line is written.
    m_input.disconnect(this);
    m_inputTimer.stop();
    m_manager.reset();
    m_simulator.stop();

    const qint64 at = Clock::system().utcMicroseconds();
    const auto duration = std::chrono::duration_cast<Milliseconds>(Clock::system().now() - m_begin);
    const auto finishWith = [&](LineWriter *writer) {
        if (m_fileFailed && exitCode == ExitCode::Ended)
            exitCode = ExitCode::File;
        writeSummaries(writer, exitCode, at, duration);
        writer->disconnect(this);
        writer->finish();
        if (const std::optional<LineWriterFailure> failure = writer->failure())
            writerFailed(writer, *failure);
        if (m_fileFailed && exitCode == ExitCode::Ended)
            exitCode = ExitCode::File;
    };
    if (m_capture)
        finishWith(m_capture.get());
    finishWith(&m_output);
    return exitCode;
}

} // namespace Shardscope
