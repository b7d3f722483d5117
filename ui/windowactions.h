// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QList>

#include <array>

class QActionGroup;
class QMainWindow;
class QMenu;

namespace Shardscope {

/// Every action of the window with its words, shortcut and place in the menus. Another one is a value here, a row of the
/// table in the source, and a connect() to its QAction::triggered where it is done. What is in the menus is in the
/// palette; what has an object name besides is in the editor of shortcuts.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    enum Id {
        Connect, Disconnect, Demo, CheckToken, Intents, Options, Resume, NewSession, CloseWithCode, Drop, Budgets, Alerts,
        Settings, Quit,
        OpenCapture, OpenLast, ClearRecent, Record, StopRecording, Export, Memory, ClearLog,
        WatchLayout, LogLayout, GraphsLayout, CommandLayout, ResetLayout,
        Graphs, Inspector, Commands, Drift, Events, Sessions, Shards, FloatPanel, ClosePanel, ToolBar,
        NextPanel, PreviousPanel, FocusToken, FocusProfile, FocusGraphs, FocusLog, FocusInspector, FocusCommands, Newest,
        SystemLook, LightLook, DarkLook, HighContrastLook,
        Presence, VoiceState, Members, Soundboard, ChannelInfo, Raw, Library,
        Palette, Keys, Portal, About, Count
    };
    Q_ENUM(Id)

    /// Menus and submenus, in their order; a row of the second table for each.
    enum class Menu {
        Session, Profile, Trouble, Capture, Recent, View, Layout, Panels, Go, Rows, Filters, Values, Curves, Shards, Colours,
        Commands, Saved, Ready, Requests, Help
    };
    static constexpr int menuCount = static_cast<int>(Menu::Help) + 1;

    explicit WindowActions(QMainWindow *window);

    [[nodiscard]] QAction *operator[](Id id) const { return m_actions[id]; }
    [[nodiscard]] QMenu *menu(Menu menu) const { return m_menus[static_cast<std::size_t>(menu)]; }
    /// Actions that others own, into @p menu; null stands for a line between.
    void add(Menu menu, const QList<QAction *> &actions);
    void setRunning(bool running);
    void setRecording(bool recording);

private:
    void createMenus(QMainWindow *window);
    void createGroup(Id first, Id last);

    std::array<QMenu *, menuCount> m_menus {};
    std::array<QAction *, Count> m_actions {};
};

} // namespace Shardscope
