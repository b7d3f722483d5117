// SPDX-License-Identifier: MIT
#pragma once

#include <QDockWidget>
#include <QMainWindow>

#include <array>

namespace Shardscope {

/// The log in the middle and a dock for each other panel around it. A dock can be moved, floated, tabbed and closed;
/// the log always stays.
class Workspace : public QMainWindow
{
    Q_OBJECT

public:
    /// The panels that have a dock; a row of the table in workspace.cpp for each.
    enum Pane
    {
        Graphs,
        Inspector,
        Commands,
        Drift,
        Events,
        Sessions,
        Shards,
        PaneCount
    };
    Q_ENUM(Pane)

    explicit Workspace(QWidget *parent = nullptr);

    void setLog(QWidget *log);
    /// Gives @p pane its panel; once.
    void setPane(Pane pane, QWidget *panel);
    [[nodiscard]] QDockWidget *dock(Pane pane) const { return m_docks[pane]; }
    /// Whether the pane is open, on whatever screen; a tab behind another is open.
    [[nodiscard]] bool isOpen(Pane pane) const { return !m_docks[pane]->isHidden(); }
    /// Opens it in front of what it shares its place with.
    void open(Pane pane);
    void setOpen(Pane pane, bool open);
    /// Every dock at its first place, open or closed as it is.
    void placeDocks();

    /// The dock that has the keyboard; null where it is elsewhere.
    [[nodiscard]] QDockWidget *focusedDock() const;
    void closeFocused();
    void floatFocused();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A pane was asked for: the workspace must be on screen.
    void wanted();
    /// Opened or closed; not where it only hides with the window.
    void openChanged(Shardscope::Workspace::Pane pane, bool open);
    void roomChanged();

protected:
    void childEvent(QChildEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void giveRoom(QDockWidget *dock);

    std::array<QDockWidget *, PaneCount> m_docks {};
};

} // namespace Shardscope
