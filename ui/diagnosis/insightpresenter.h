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
class ShardWallPanel;
class SilenceNotice;
class TimelinePanel;
class Workspace;

/// Puts what is known of a session into the window: the matrix of events, the timeline, the wall of shards, the warnings in the log and the
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
    [[nodiscard]] ShardWallPanel *wall() const { return m_wall; }

private:
    void connectCaptures();

    const Parts m_parts;
    SessionInsight m_insight;
    EventMatrixPanel *m_matrix;
    TimelinePanel *m_timeline;
    ShardWallPanel *m_wall;
    SilenceNotice *m_notice;
};

} // namespace Shardscope
