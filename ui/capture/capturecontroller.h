// SPDX-License-Identifier: MIT
#pragma once

#include "ui/capture/activities.h"
#include "ui/capture/exportcontroller.h"
#include "ui/capture/openingcontroller.h"
#include "ui/capture/recentcaptures.h"
#include "ui/capture/recordingcontroller.h"

class QAbstractItemView;

namespace Shardscope {

class LogModel;
class SessionController;
struct WindowFeeds;

/// Everything that the window does with captures: records, opens, exports, and decides what has to end before.
class CaptureController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        SessionController *session;
        EventStore *store;
        WindowFeeds *feeds;
        SessionMetrics *metrics;
        QSettings *settings;
        LogModel *log;
        QAbstractItemView *view; ///< of the log: its selection may be exported
    };

    /// All of @p parts must outlive the controller.
    CaptureController(const Parts &parts, QWidget *window);
    ~CaptureController() override;

    [[nodiscard]] Activities *activities() { return &m_activities; }
    [[nodiscard]] OpeningController *opening() { return &m_opening; }
    [[nodiscard]] RecordingController *recording() { return &m_recording; }
    [[nodiscard]] RecentCaptures *recent() { return &m_recent; }
    [[nodiscard]] ExportController *exporting() { return &m_export; }

    void record();
    /// The rows that are selected, or what else is in the log.
    void exportRows() { exportRecords(selection()); }
    /// Asks first where a session or a recording has to end before.
    void open(const QStringList &paths);
    /// Asks how to export these records of the store.
    void exportRecords(const QList<qint64> &records);
    /// The same for those that the filter shows.
    void exportShown() { exportRecords({}); }
    void chooseMemory();
    /// Whether a session is alive.
    void setRunning(bool running);

private:
    void serveStore();
    void openNow(const QStringList &paths);
    [[nodiscard]] QList<qint64> selection() const;

    const Parts m_parts;
    QWidget *const m_window;
    Activities m_activities;
    RecordingController m_recording;
    OpeningController m_opening;
    RecentCaptures m_recent;
    ExportController m_export;
    QStringList m_next; ///< opened when the session has ended
    bool m_isRunning = false;
};

} // namespace Shardscope
