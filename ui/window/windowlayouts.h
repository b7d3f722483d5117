// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/workspace.h"

#include <QObject>

class QSettings;

namespace Shardscope {

/// The named arrangements of the docks. What the reader changes in one is kept for that one; what was kept and cannot
/// be used any more (damaged, of another version) is left aside for the arrangement as it is built in.
class WindowLayouts : public QObject
{
    Q_OBJECT

public:
    enum Id
    {
        Watch,
        Log,
        Graphs,
        Command,
        Count
    };

    /// @p workspace and @p settings must outlive it; @p settings may be null. Nothing is moved before the workspace
    /// is first shown: only then its size is known.
    WindowLayouts(Workspace *workspace, QSettings *settings, QObject *parent = nullptr);

    [[nodiscard]] Id current() const { return m_current; }
    /// Keeps the one before as it is now.
    void choose(Id id);
    /// The current one as it is built in.
    void reset();
    void save();
    /// Whether the window is so low that the graphs of this layout are to leave their room to the log.
    [[nodiscard]] bool isLow() const { return m_isLow; }

Q_SIGNALS:
    void changed(Shardscope::WindowLayouts::Id current);
    void lowChanged(bool low);

private:
    void takeRoom();
    void apply();
    void arrange();
    [[nodiscard]] bool restore();
    void giveGraphsRoom();
    void giveLogRoom();
    [[nodiscard]] QString key() const;

    Workspace *const m_workspace;
    QSettings *const m_settings;
    Id m_current = Watch;
    bool m_isApplied = false;
    bool m_isLow = false;
    int m_width = 0; ///< of the workspace, as last seen
};

} // namespace Shardscope
