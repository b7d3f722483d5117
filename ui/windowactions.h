// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace Shardscope {

/// Every action of the window with its words, shortcut and place in the menus.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    enum Id {
        Connect, Disconnect, Demo, Resume, NewSession, OpenCapture, Record, StopRecording, Export, Quit,
        FocusToken, FocusLog, Newest, ClearLog, Memory, Commands, Presence, VoiceState, Members,
        Soundboard, ChannelInfo, Raw, Library, Drift,
        SystemLook, LightLook, DarkLook, HighContrastLook, Palette, Keys, About, Count
    };
    Q_ENUM(Id)

    explicit WindowActions(QMainWindow *window);

    [[nodiscard]] QAction *operator[](Id id) const { return m_actions[id]; }
    void setRunning(bool running);
    void setRecording(bool recording);
    /// A menu of its own behind the action @p after and the menus that are there already; null stands for a line
    /// between. The actions keep their owner.
    void addMenu(Id after, const QString &title, const QList<QAction *> &actions);
    void addMenu(Id after, QMenu *menu);

Q_SIGNALS:
    void triggered(Shardscope::WindowActions::Id id);

private:
    [[nodiscard]] QMenu *menuOf(Id id) const;

    std::array<QAction *, Count> m_actions {};
};

} // namespace Shardscope
