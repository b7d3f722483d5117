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
        Connect, Disconnect, Demo, CheckToken, Resume, NewSession, OpenCapture, Record, StopRecording, Export, Quit,
        FocusToken, FocusLog, Newest, ClearLog, Memory, Commands, Presence, VoiceState, Members, Drift,
        SystemLook, LightLook, DarkLook, HighContrastLook, Palette, Keys, About, Count
    };
    Q_ENUM(Id)

    explicit WindowActions(QMainWindow *window);

    [[nodiscard]] QAction *operator[](Id id) const { return m_actions[id]; }
    [[nodiscard]] QList<QAction *> all() const { return { m_actions.begin(), m_actions.end() }; }
    void setRunning(bool running);
    void setRecording(bool recording);
    /// A menu of its own within View; null stands for a line between. The actions keep their owner.
    void addToView(const QString &title, const QList<QAction *> &actions);

Q_SIGNALS:
    void triggered(Shardscope::WindowActions::Id id);

private:
    QMenu *m_view = nullptr;
    std::array<QAction *, Count> m_actions {};
};

} // namespace Shardscope
