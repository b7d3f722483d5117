// SPDX-License-Identifier: MIT
#include "ui/windowactions.h"

#include "ui/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>

#include <array>

namespace Shardscope {

namespace {

enum class Menu { Session, View, Commands, Help };

struct ActionRow
{
    WindowActions::Id id;
    Menu menu;
    const char *text;
    const char *shortcut;
    const char *icon;
    bool separatorBefore = false;
};

// In the order of WindowActions::Id. None is a key that edits a line (Ctrl+K, Ctrl+D, Ctrl+E): the field would take it.
constexpr std::array actionTable {
    ActionRow { WindowActions::Connect, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Connect"), "Ctrl+G", "connect" },
    ActionRow { WindowActions::Disconnect, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "D&isconnect"), "Ctrl+Shift+G",
        "disconnect" },
    ActionRow { WindowActions::Demo, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Try the &demo"), "Ctrl+Shift+D", "demo" },
    ActionRow { WindowActions::Resume, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Reconnect and resume"), "F5", "retry",
        true },
    ActionRow { WindowActions::NewSession, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Reconnect with a &new session"),
        "Shift+F5", "" },
    ActionRow { WindowActions::OpenCapture, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Open a capture…"), "Ctrl+O", "",
        true },
    ActionRow { WindowActions::Record, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "R&ecord…"), "Ctrl+R", "" },
    ActionRow { WindowActions::StopRecording, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Stop recording"), "Ctrl+Shift+R",
        "" },
    ActionRow { WindowActions::Export, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "E&xport…"), "Ctrl+Shift+E", "" },
    ActionRow { WindowActions::Quit, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Quit"), "Ctrl+Q", "", true },
    ActionRow { WindowActions::FocusToken, Menu::View, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Go to the &token"), "Ctrl+T", "" },
    ActionRow { WindowActions::FocusLog, Menu::View, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Go to the &log"), "Ctrl+L", "" },
    ActionRow { WindowActions::Newest, Menu::View, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Follow the &newest row"), "Ctrl+J", "newest" },
    ActionRow { WindowActions::ClearLog, Menu::View, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Clear the log"), "Ctrl+Shift+L", "clear" },
    ActionRow { WindowActions::Memory, Menu::View, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Memory for the log…"), "Ctrl+Shift+M", "" },
    ActionRow { WindowActions::Commands, Menu::Commands, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Sh&ow commands"), "Ctrl+0", "commands" },
    ActionRow { WindowActions::Presence, Menu::Commands, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Presence"), "Ctrl+1", "", true },
    ActionRow { WindowActions::VoiceState, Menu::Commands, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Voice state"), "Ctrl+2", "" },
    ActionRow { WindowActions::Members, Menu::Commands, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Members"), "Ctrl+3", "" },
    ActionRow { WindowActions::Soundboard, Menu::Commands, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Soundboard"), "Ctrl+5", "" },
    ActionRow { WindowActions::ChannelInfo, Menu::Commands, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Channel info"), "Ctrl+6", "" },
    ActionRow { WindowActions::Raw, Menu::Commands, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Raw"), "Ctrl+7", "" },
    ActionRow { WindowActions::Library, Menu::Commands, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "S&aved messages"), "Ctrl+8", "" },
    ActionRow { WindowActions::Drift, Menu::View, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Show what is not as doc&umented"), "Ctrl+4", "", true },
    ActionRow { WindowActions::SystemLook, Menu::View, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&System colours"), "Ctrl+Alt+0", "", true },
    ActionRow { WindowActions::LightLook, Menu::View, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "L&ight"), "Ctrl+Alt+1", "" },
    ActionRow { WindowActions::DarkLook, Menu::View, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Dark"), "Ctrl+Alt+2", "" },
    ActionRow { WindowActions::HighContrastLook, Menu::View, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&High contrast"), "Ctrl+Alt+3",
        "" },
    ActionRow { WindowActions::Palette, Menu::Help, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Find an action…"), "Ctrl+Shift+P", "find" },
    ActionRow { WindowActions::Keys, Menu::Help, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Keyboard shortcuts…"), "Ctrl+Alt+K", "" },
    ActionRow { WindowActions::About, Menu::Help, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&About Shardscope"), "F1", "", true },
};
static_assert(actionTable.size() == WindowActions::Count);

} // namespace

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
{
    QMenuBar *bar = window->menuBar();
    const std::array menus { bar->addMenu(tr("&Session")), bar->addMenu(tr("&View")), bar->addMenu(tr("&Commands")),
        bar->addMenu(tr("&Help")) };
    auto *looks = new QActionGroup(this);
    for (const ActionRow &row : actionTable) {
        QMenu *menu = menus[static_cast<std::size_t>(row.menu)];
        if (row.separatorBefore)
            menu->addSeparator();
        QAction *action = menu->addAction(tr(row.text));
        action->setObjectName(QLatin1String(QMetaEnum::fromType<Id>().valueToKey(row.id)));
        action->setShortcut(QKeySequence(QLatin1String(row.shortcut)));
        if (*row.icon)
            action->setIcon(tintedIcon(row.icon));
        if (row.id >= SystemLook && row.id <= HighContrastLook) {
            action->setCheckable(true);
            looks->addAction(action);
        }
        connect(action, &QAction::triggered, this, [this, id = row.id] { Q_EMIT triggered(id); });
        m_actions[row.id] = action;
    }
    m_actions[Commands]->setCheckable(true);
    m_actions[Drift]->setCheckable(true);
    m_actions[Quit]->setMenuRole(QAction::QuitRole);
    m_actions[About]->setMenuRole(QAction::AboutRole);
    m_actions[SystemLook]->setChecked(true);
    setRunning(false);
    setRecording(false);
}

void WindowActions::addMenu(Id after, const QString &title, const QList<QAction *> &actions)
{
    auto *menu = new QMenu(title, menuOf(after));
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    addMenu(after, menu);
}

QMenu *WindowActions::menuOf(Id id) const
{
    return qobject_cast<QMenu *>(m_actions[id]->parent());
}

void WindowActions::addMenu(Id after, QMenu *menu)
{
    QMenu *owner = menuOf(after);
    const QList<QAction *> entries = owner->actions();
    qsizetype place = entries.indexOf(m_actions[after]) + 1;
    while (place < entries.size() && entries[place]->menu())
        ++place;
    owner->insertMenu(entries.value(place), menu);
}

void WindowActions::setRunning(bool running)
{
    m_actions[Connect]->setEnabled(!running);
    m_actions[Demo]->setEnabled(!running);
    m_actions[Disconnect]->setEnabled(running);
    m_actions[Resume]->setEnabled(running);
    m_actions[NewSession]->setEnabled(running);
}

void WindowActions::setRecording(bool recording)
{
    m_actions[Record]->setEnabled(!recording);
    m_actions[StopRecording]->setEnabled(recording);
}

} // namespace Shardscope
