// SPDX-License-Identifier: MIT
#include "ui/dispatch/logactions.h"

#include "ui/icons.h"

#include <QAction>
#include <QMetaEnum>
#include <QWidget>

namespace Shardscope {

namespace {

enum class Scope
{
    Rows, ///< the key acts while the rows have the focus
    Window,
};

struct ActionRow
{
    LogActions::Id id;
    Scope scope;
    const char *text;
    const char *shortcut;
    const char *icon;
    bool isCheckable = false;
    bool lineBefore = false;
};

// In the order of LogActions::Id.
constexpr std::array actionTable {
    ActionRow {
        LogActions::Filter, Scope::Window, QT_TRANSLATE_NOOP("Shardscope::LogActions", "&Filter"), "Ctrl+F", "filter" },
    ActionRow { LogActions::MarkMatches, Scope::Window,
        QT_TRANSLATE_NOOP("Shardscope::LogActions", "&Show all rows, mark matches"), "Ctrl+M", "highlight", true },
    ActionRow {
        LogActions::NextMatch, Scope::Window, QT_TRANSLATE_NOOP("Shardscope::LogActions", "&Next match"), "F3", "" },
    ActionRow { LogActions::PreviousMatch, Scope::Window,
        QT_TRANSLATE_NOOP("Shardscope::LogActions", "Pre&vious match"), "Shift+F3", "" },
    ActionRow { LogActions::Pause, Scope::Rows, QT_TRANSLATE_NOOP("Shardscope::LogActions", "&Pause"), "Space", "pause",
        true, true },
    ActionRow { LogActions::Mark, Scope::Rows, QT_TRANSLATE_NOOP("Shardscope::LogActions", "&Mark or unmark"), "M",
        "mark", false, true },
    ActionRow { LogActions::NextMark, Scope::Rows, QT_TRANSLATE_NOOP("Shardscope::LogActions", "Nex&t mark"), "]", "" },
    ActionRow {
        LogActions::PreviousMark, Scope::Rows, QT_TRANSLATE_NOOP("Shardscope::LogActions", "P&revious mark"), "[", "" },
    ActionRow {
        LogActions::ClearMarks, Scope::Rows, QT_TRANSLATE_NOOP("Shardscope::LogActions", "Remove &all marks"), "Shift+M", "" },
    ActionRow { LogActions::CopyJson, Scope::Rows, QT_TRANSLATE_NOOP("Shardscope::LogActions", "&Copy as JSON"),
        "Ctrl+C", "copy", false, true },
    ActionRow { LogActions::CopyLine, Scope::Rows, QT_TRANSLATE_NOOP("Shardscope::LogActions", "Copy as &line"),
        "Ctrl+Shift+C", "" },
    ActionRow { LogActions::CopyCommand, Scope::Rows,
        QT_TRANSLATE_NOOP("Shardscope::LogActions", "Copy as shardscope-cli c&ommand"), "Shift+C", "" },
    ActionRow { LogActions::Compare, Scope::Rows,
        QT_TRANSLATE_NOOP("Shardscope::LogActions", "Compare the two c&hosen rows"), "C", "", false, true },
    ActionRow { LogActions::ExportSelection, Scope::Rows,
        QT_TRANSLATE_NOOP("Shardscope::LogActions", "&Export selection…"), "E", "", false, true },
    ActionRow { LogActions::ExportShown, Scope::Rows,
        QT_TRANSLATE_NOOP("Shardscope::LogActions", "Export all ro&ws shown…"), "Shift+E", "" },
    ActionRow { LogActions::Rules, Scope::Rows, QT_TRANSLATE_NOOP("Shardscope::LogActions", "Colour r&ules…"), "R", "",
        false, true },
};
static_assert(actionTable.size() == LogActions::Count);

} // namespace

LogActions::LogActions(QWidget *view, QWidget *panel)
    : QObject(panel)
{
    for (const ActionRow &row : actionTable) {
        auto *action = new QAction(tr(row.text), this);
        action->setObjectName(QLatin1String("Log") + QLatin1String(QMetaEnum::fromType<LogActions::Id>().valueToKey(row.id)));
        action->setShortcut(QKeySequence(QLatin1String(row.shortcut)));
        action->setShortcutContext(row.scope == Scope::Rows ? Qt::WidgetShortcut : Qt::WindowShortcut);
        action->setCheckable(row.isCheckable);
        if (*row.icon)
            action->setIcon(tintedIcon(row.icon));
        (row.scope == Scope::Rows ? view : panel)->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, id = row.id](bool isChecked) { Q_EMIT triggered(id, isChecked); });
        m_actions[row.id] = action;
    }
}

QList<QAction *> LogActions::forMenu() const
{
    QList<QAction *> result;
    for (const ActionRow &row : actionTable) {
        if (row.lineBefore)
            result.append(nullptr);
        result.append(m_actions[row.id]);
    }
    return result;
}

} // namespace Shardscope
