// SPDX-License-Identifier: MIT
#include "ui/windowactions.h"

#include "ui/icons.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>

namespace Shardscope {

namespace {

using Id = WindowActions::Id;
using Menu = WindowActions::Menu;

enum class Flag
{
    None,
    LineBefore,
    Checkable
};

struct ActionRow
{
    Id id;
    Menu menu;
    const char *text;
    const char *shortcut;
    const char *icon;
    Flag flag = Flag::None;
};

struct MenuRow
{
    Menu menu;
    const char *title;
    Menu parent; ///< itself: in the menu bar
    Id before = Id::Count; ///< where in the parent; Count: last
};

// In the order of WindowActions::Menu.
constexpr std::array menuTable {
    MenuRow { Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Session"), Menu::Session },
    MenuRow { Menu::Profile, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Profile"), Menu::Session, Id::Quit },
    MenuRow {
        Menu::Trouble, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Wha&t went wrong"), Menu::Session, Id::Alerts },
    MenuRow { Menu::Capture, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Ca&pture"), Menu::Capture },
    MenuRow {
        Menu::Recent, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Open &recent"), Menu::Capture, Id::OpenLast },
    MenuRow { Menu::View, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&View"), Menu::View },
    MenuRow { Menu::Layout, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Layout"), Menu::View },
    MenuRow { Menu::Panels, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Panels"), Menu::View },
    MenuRow { Menu::Go, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Go"), Menu::View },
    MenuRow { Menu::Rows, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Log &rows"), Menu::View },
    MenuRow { Menu::Filters, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Filters"), Menu::View },
    MenuRow { Menu::Values, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Inspector"), Menu::View },
    MenuRow { Menu::Curves, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Gr&aphs"), Menu::View },
    MenuRow { Menu::Shards, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Shards"), Menu::View },
    MenuRow { Menu::Colours, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Colours"), Menu::View },
    MenuRow { Menu::Commands, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Commands"), Menu::Commands },
    MenuRow { Menu::Saved, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Ch&osen saved message"), Menu::Commands,
        Id::Library },
    MenuRow { Menu::Ready, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Sequence on REA&DY"), Menu::Commands,
        Id::Library },
    MenuRow {
        Menu::Requests, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Re&quests"), Menu::Commands, Id::Library },
    MenuRow { Menu::Help, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Help"), Menu::Help },
};
static_assert(menuTable.size() == WindowActions::menuCount);

// In the order of WindowActions::Id. None is a key that edits a line (Ctrl+K, Ctrl+D, Ctrl+E): the field would take it.
constexpr std::array actionTable {
    ActionRow {
        Id::Connect, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Connect"), "Ctrl+G", "connect" },
    ActionRow { Id::Disconnect, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "D&isconnect"),
        "Ctrl+Shift+G", "disconnect" },
    ActionRow { Id::Demo, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Try the &demo"),
        "Ctrl+Shift+D", "demo" },
    ActionRow { Id::CheckToken, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Chec&k the token…"),
        "Ctrl+Shift+K", "good" },
    ActionRow {
        Id::Intents, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "I&ntents…"), "Ctrl+Shift+I", "" },
    ActionRow { Id::Options, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Connection &options…"),
        "Ctrl+.", "" },
    ActionRow { Id::Resume, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Reconnect and resume"),
        "F5", "retry", Flag::LineBefore },
    ActionRow { Id::NewSession, Menu::Session,
        QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Reconnect with a ne&w session…"), "Shift+F5", "" },
    ActionRow { Id::CloseWithCode, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "C&lose with a code…"),
        "Ctrl+F5", "" },
    ActionRow { Id::Drop, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Drop t&he connection"),
        "Ctrl+Shift+F5", "" },
    ActionRow { Id::Budgets, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Budgets…"), "F12", "",
        Flag::LineBefore },
    ActionRow {
        Id::Alerts, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Alerts…"), "Ctrl+Shift+A", "" },
    ActionRow {
        Id::Settings, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Settings…"), "Ctrl+,", "" },
    ActionRow { Id::Quit, Menu::Session, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Quit"), "Ctrl+Q", "",
        Flag::LineBefore },
    ActionRow { Id::OpenCapture, Menu::Capture, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Open a capture…"),
        "Ctrl+O", "open" },
    ActionRow { Id::OpenLast, Menu::Capture, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Open the &last capture"),
        "Ctrl+Shift+O", "" },
    ActionRow { Id::ClearRecent, Menu::Recent, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Forget these captures"),
        "Ctrl+Shift+H", "" },
    ActionRow { Id::Record, Menu::Capture, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "R&ecord…"), "Ctrl+R",
        "record", Flag::LineBefore },
    ActionRow { Id::StopRecording, Menu::Capture, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Stop recording"),
        "Ctrl+Shift+R", "" },
    ActionRow {
        Id::Export, Menu::Capture, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "E&xport…"), "Ctrl+Shift+E", "" },
    ActionRow { Id::Memory, Menu::Capture, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Memory for the log…"),
        "Ctrl+Shift+M", "", Flag::LineBefore },
    ActionRow { Id::ClearLog, Menu::Capture, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Clear the log"),
        "Ctrl+Shift+L", "clear" },
    ActionRow { Id::WatchLayout, Menu::Layout, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Watch"), "Alt+1", "",
        Flag::Checkable },
    ActionRow { Id::LogLayout, Menu::Layout, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Log"), "Alt+2", "",
        Flag::Checkable },
    ActionRow { Id::GraphsLayout, Menu::Layout, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Graphs"), "Alt+3", "",
        Flag::Checkable },
    ActionRow { Id::CommandLayout, Menu::Layout, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Command"), "Alt+4",
        "", Flag::Checkable },
    ActionRow { Id::ResetLayout, Menu::Layout, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Reset this layout"),
        "Alt+0", "", Flag::LineBefore },
    ActionRow { Id::Graphs, Menu::Panels, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Graphs"), "F7", "",
        Flag::Checkable },
    ActionRow { Id::Inspector, Menu::Panels, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Inspector"), "F8", "",
        Flag::Checkable },
    ActionRow { Id::Commands, Menu::Panels, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Commands"), "Ctrl+0",
        "commands", Flag::Checkable },
    ActionRow { Id::Drift, Menu::Panels, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "What is not as &documented"),
        "F9", "", Flag::Checkable },
    ActionRow { Id::Events, Menu::Panels, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Why no &event?"), "Shift+F9",
        "", Flag::Checkable },
    ActionRow { Id::Sessions, Menu::Panels, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Sessions"), "Shift+F8", "",
        Flag::Checkable },
    ActionRow { Id::Shards, Menu::Panels, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Sha&rds"), "Shift+F7", "",
        Flag::Checkable },
    ActionRow { Id::FloatPanel, Menu::Panels,
        QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Float this panel, or dock it"), "Ctrl+Shift+F", "",
        Flag::LineBefore },
    ActionRow { Id::ClosePanel, Menu::Panels, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "C&lose this panel"),
        "Ctrl+Shift+W", "" },
    ActionRow { Id::ToolBar, Menu::View, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Tool bar"), "Ctrl+Shift+T",
        "", Flag::Checkable },
    ActionRow {
        Id::NextPanel, Menu::Go, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "To the &next part"), "F6", "" },
    ActionRow { Id::PreviousPanel, Menu::Go, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "To the &part before"),
        "Shift+F6", "" },
    ActionRow { Id::FocusToken, Menu::Go, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "To the &token"), "Ctrl+T", "",
        Flag::LineBefore },
    ActionRow { Id::FocusProfile, Menu::Go, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "To the p&rofile"),
        "Ctrl+P, P", "" },
    ActionRow {
        Id::FocusGraphs, Menu::Go, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "To the &graphs"), "Ctrl+B", "" },
    ActionRow { Id::FocusLog, Menu::Go, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "To the &log"), "Ctrl+L", "" },
    ActionRow { Id::FocusInspector, Menu::Go, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "To the &inspector"),
        "Ctrl+I", "" },
    ActionRow {
        Id::FocusCommands, Menu::Go, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "To the &commands"), "Ctrl+9", "" },
    ActionRow { Id::Newest, Menu::Go, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "To the n&ewest row, and follow"),
        "Ctrl+J", "newest", Flag::LineBefore },
    ActionRow { Id::SystemLook, Menu::Colours, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&System colours"),
        "Ctrl+F9", "", Flag::Checkable },
    ActionRow { Id::LightLook, Menu::Colours, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "L&ight"), "Ctrl+F10", "",
        Flag::Checkable },
    ActionRow { Id::DarkLook, Menu::Colours, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Dark"), "Ctrl+F11", "",
        Flag::Checkable },
    ActionRow { Id::HighContrastLook, Menu::Colours, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&High contrast"),
        "Ctrl+F12", "", Flag::Checkable },
    ActionRow {
        Id::Presence, Menu::Commands, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Presence"), "Ctrl+1", "" },
    ActionRow {
        Id::VoiceState, Menu::Commands, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Voice state"), "Ctrl+2", "" },
    ActionRow { Id::Members, Menu::Commands, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Members"), "Ctrl+3", "" },
    ActionRow { Id::Soundboard, Menu::Commands, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Soundboard sounds"),
        "Ctrl+4", "" },
    ActionRow { Id::ChannelInfo, Menu::Commands, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Channel info"),
        "Ctrl+5", "" },
    ActionRow { Id::Raw, Menu::Commands, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Raw message"), "Ctrl+6", "" },
    ActionRow { Id::Library, Menu::Commands, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "Saved m&essages"),
        "Ctrl+7", "", Flag::LineBefore },
    ActionRow { Id::Palette, Menu::Help, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Find an action…"),
        "Ctrl+Shift+P", "find" },
    ActionRow {
        Id::Keys, Menu::Help, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Keyboard shortcuts…"), "Shift+F1", "" },
    ActionRow { Id::Portal, Menu::Help, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&Discord's Developer Portal"),
        "Ctrl+F1", "external" },
    ActionRow { Id::About, Menu::Help, QT_TRANSLATE_NOOP("Shardscope::WindowActions", "&About Shardscope"), "F1", "",
        Flag::LineBefore },
};
static_assert(actionTable.size() == Id::Count);

} // namespace

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
{
    for (const ActionRow &row : actionTable) {
        auto *action = new QAction(tr(row.text), this);
        action->setObjectName(QLatin1String(QMetaEnum::fromType<Id>().valueToKey(row.id)));
        action->setShortcut(QKeySequence(QLatin1String(row.shortcut)));
        action->setCheckable(row.flag == Flag::Checkable);
        if (*row.icon)
            action->setIcon(tintedIcon(row.icon));
        m_actions[row.id] = action;
    }
    createMenus(window);
    createGroup(WatchLayout, CommandLayout);
    createGroup(SystemLook, HighContrastLook);
    m_actions[Quit]->setMenuRole(QAction::QuitRole);
    m_actions[Settings]->setMenuRole(QAction::PreferencesRole);
    m_actions[About]->setMenuRole(QAction::AboutRole);
    m_actions[SystemLook]->setChecked(true);
    setRunning(false);
    setRecording(false);
}

void WindowActions::createMenus(QMainWindow *window)
{
    for (const MenuRow &row : menuTable) {
        auto *menu = new QMenu(tr(row.title), window);
        m_menus[static_cast<std::size_t>(row.menu)] = menu;
        if (row.parent == row.menu)
            window->menuBar()->addMenu(menu);
        else if (row.before == Id::Count)
            this->menu(row.parent)->addMenu(menu);
    }
    for (const ActionRow &row : actionTable) {
        if (row.flag == Flag::LineBefore)
            menu(row.menu)->addSeparator();
        menu(row.menu)->addAction(m_actions[row.id]);
    }
    for (const MenuRow &row : menuTable) {
        if (row.before != Id::Count)
            menu(row.parent)->insertMenu(m_actions[row.before], menu(row.menu));
    }
}

/// One of them is checked.
void WindowActions::createGroup(Id first, Id last)
{
    auto *group = new QActionGroup(this);
    for (int id = first; id <= last; ++id)
        group->addAction(m_actions[static_cast<std::size_t>(id)]);
}

void WindowActions::add(Menu menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action)
            this->menu(menu)->addAction(action);
        else
            this->menu(menu)->addSeparator();
    }
}

void WindowActions::setRunning(bool running)
{
    m_actions[Connect]->setEnabled(!running);
    m_actions[Demo]->setEnabled(!running);
    m_actions[Intents]->setEnabled(!running);
    m_actions[Options]->setEnabled(!running);
    m_actions[Disconnect]->setEnabled(running);
    m_actions[Resume]->setEnabled(running);
    m_actions[NewSession]->setEnabled(running);
    m_actions[CloseWithCode]->setEnabled(running);
    m_actions[Drop]->setEnabled(running);
}

void WindowActions::setRecording(bool recording)
{
    m_actions[Record]->setEnabled(!recording);
    m_actions[StopRecording]->setEnabled(recording);
}

} // namespace Shardscope
