// SPDX-License-Identifier: MIT
#pragma once

#include "ui/capture/captureload.h"
#include "ui/capture/job.h"

#include <QPointer>
#include <QTimer>

class QSettings;

namespace Shardscope {

class Activities;
class SessionMetrics;
class NoticeRow;

/// Opens captures in place of a live session, and tells what is wrong with them.
class OpeningController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        EventStore *store;
        NameRecorder *names;
        SessionMetrics *metrics;
        QSettings *settings;
        Activities *activities;
    };

    /// All of @p parts must outlive the controller.
    OpeningController(const Parts &parts, QWidget *window);
    ~OpeningController() override;

    void ask();
    /// In the order given, as one. No session may be alive.
    void open(const QStringList &paths);
    /// Shows no capture any more; the log is empty then.
    void leave();

    [[nodiscard]] bool isShowing() const { return !m_paths.isEmpty(); }
    [[nodiscard]] bool isLoading() const { return m_job != nullptr; }
    /// The files that are shown.
    [[nodiscard]] const QStringList &paths() const { return m_paths; }

    /// What the window shows of a capture.
    struct View
    {
        QStringList paths {};
        RecordReplay::Figures figures {};
    };

Q_SIGNALS:
    void chosen(const QStringList &paths);
    /// The log is empty and fills.
    void began(const Shardscope::OpeningController::View &view);
    void progressed(const Shardscope::OpeningController::View &view);
    /// All that can be shown is there; what was wrong when it ends.
    void loaded(const std::optional<Shardscope::Incident> &incident);
    void left();
    /// More memory would help.
    void memoryRequested();

private:
    void begin();
    std::optional<Incident> takeNews();
    void finish();
    void tell(const CaptureLoad::Outcome &outcome);
    void tellWhatIsLeftOut();
    void tellProblems(const CaptureLoad::Outcome &outcome);
    void notify(NoticeRow *notice);

    const Parts m_parts;
    QWidget *const m_window;
    QStringList m_paths;
    qint64 m_first = 0; ///< the store's number of the first record
    qint64 m_rows = 0;
    std::unique_ptr<CaptureLoad> m_load;
    QPointer<Job> m_job;
    QTimer m_news;
};

} // namespace Shardscope
