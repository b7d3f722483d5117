// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnosis/sessioninsight.h"

class QSettings;

namespace Shardscope {

class Activities;
class CheckDialog;
class EventMatrixPanel;
class LogPanel;
class OpeningController;
class SessionController;
class ShardManager;
class SilenceNotice;
class TimelinePanel;
class Workspace;

/// Puts what is known of a session into the window: the matrix of events, the timeline, the warnings in the log and the
/// notice of silences; and brings it what HTTP told.
class InsightPresenter : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const EventStore *store;
        ShardManager *manager;
        QSettings *settings;
        Workspace *workspace;
        LogPanel *log;
        OpeningController *opening;
        Activities *activities;
    };

    /// All of @p parts must outlive it.
    explicit InsightPresenter(const Parts &parts, QObject *parent = nullptr);
    ~InsightPresenter() override;

    /// A run goes on.
    void setRunning(bool running);
    void follow(CheckDialog *check);
    [[nodiscard]] SessionInsight &insight() { return m_insight; }
    [[nodiscard]] EventMatrixPanel *matrix() const { return m_matrix; }
    [[nodiscard]] TimelinePanel *timeline() const { return m_timeline; }

private:
    void connectCaptures();

    const Parts m_parts;
    SessionInsight m_insight;
    EventMatrixPanel *m_matrix;
    TimelinePanel *m_timeline;
    SilenceNotice *m_notice;
};

} // namespace Shardscope
