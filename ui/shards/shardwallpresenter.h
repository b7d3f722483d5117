// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;

namespace Shardscope {

class InsightPresenter;
class LogPanel;
class OpeningController;
class SessionController;
class SessionTools;
class ShardManager;
class ShardWallPanel;
class Workspace;

/// Shows the wall where there is more than one shard, and does what its lanes ask for.
class ShardWallPresenter : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ShardManager *manager;
        SessionController *session;
        InsightPresenter *insight;
        OpeningController *opening;
        Workspace *workspace;
        LogPanel *log;
        SessionTools *tools;
        QAction *toggle; ///< opens and closes the pane
    };

    /// All of @p parts must outlive it.
    explicit ShardWallPresenter(const Parts &parts, QObject *parent);

private:
    void connectWall();
    void offer(qsizetype shards);
    void giveRoom();

    const Parts m_parts;
    ShardWallPanel *const m_wall;
    bool m_isOffered = false; ///< of this run or capture
    bool m_isOwn = true; ///< nobody asked for the pane: it goes as it came
};

} // namespace Shardscope
