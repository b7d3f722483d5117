// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/linewriter.h"
#include "core/capture/runstatistics.h"
#include "core/metrics/metricsserver.h"
#include "core/shards/shardmanager.h"
#include "core/simulator/simulator.h"

#include "app/connectionsource.h"
#include "app/exitcode.h"
#include "app/standardinput.h"

#include <QEventLoop>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Shardscope {

struct TailOptions
{
    ConnectionSource source;
    qint64 count = -1; ///< printed dispatch lines; -1: no limit
    std::optional<Milliseconds> duration {};
    std::function<bool(const EventRecord &)> shows {}; ///< what is printed; empty: everything
    std::optional<QString> capture {};
    CaptureForm captureForm = CaptureForm::Plain;
    SanitizeLevel captureLevel = SanitizeLevel::Tokens;
    bool withDispatchData = true;
    std::optional<ListenAddress> metrics {}; ///< where they are served; empty: nowhere
};

/// One run of `tail` from its first line to the summary.
class TailRun : public QObject
{
    Q_OBJECT

public:
    explicit TailRun(TailOptions options);
    ~TailRun() override;

    /// Returns when the run is over and everything is written.
    [[nodiscard]] ExitCode run();
    /// The summary of a run that nothing was opened for.
    [[nodiscard]] ExitCode endEarly(ExitCode exitCode, const QString &reason);

private:
    [[nodiscard]] bool openCapture(QString *error);
    [[nodiscard]] bool serveMetrics(QString *error);
    void watchManager();
    void watchWriter(LineWriter *writer);
    void stop();
    void takeLine(const QByteArray &line);
    void reject(const CommandError &error, const GatewayCommand &partial = {}, const QString &name = {});
    void paceInput(qint64 unanswered);
    [[nodiscard]] QString captureFailure(const QString &reason) const;
    void writerFailed(const LineWriter *writer, const LineWriterFailure &failure);
    void tell(const QString &sentence);
    /// Beginning with the shard where the run has several.
    void tellOf(int shard, const QString &sentence);
    void writeSummaries(LineWriter *writer, ExitCode exitCode, qint64 at, Milliseconds duration);
    [[nodiscard]] ExitCode conclude(ExitCode exitCode);

    TailOptions m_options;
    const TimePoint m_begin;
    RunStatistics m_statistics;
    LineWriter m_output;
    std::unique_ptr<LineWriter> m_capture;
    GatewayMetrics m_metrics;
    std::unique_ptr<MetricsServer> m_metricsServer;
    Simulator m_simulator;
    std::unique_ptr<ShardManager> m_manager;
    QList<int> m_shards; ///< of the run, once they are known
    StandardInput m_input;
    QTimer m_inputTimer;
    QEventLoop m_loop;
    qint64 m_unanswered = 0; ///< lines of input whose outcome has not come yet
    ExitCode m_exitCode = ExitCode::Internal;
    bool m_fileFailed = false;
};

} // namespace Shardscope
