// SPDX-License-Identifier: MIT
#include "ui/graphs/graphactions.h"

#include "ui/graphs/graphexport.h"

#include <QAction>
#include <QActionGroup>
#include <QMetaEnum>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

enum class Form
{
    Plain,
    Check,
    Choice, ///< one of its neighbours
};

struct ActionRow
{
    GraphActions::Id id;
    const char *text;
    const char *shortcut;
    Form form = Form::Plain;
    bool lineBefore = false;
};

// In the order of GraphActions::Id.
constexpr std::array actionTable {
    ActionRow { GraphActions::ShowLatency, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "Heartbeat &latency"), "1",
        Form::Check },
    ActionRow {
        GraphActions::ShowEvents, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "&Events a second"), "2", Form::Check },
    ActionRow {
        GraphActions::ShowBytes, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "&Bytes a second"), "3", Form::Check },
    ActionRow { GraphActions::ShowAge, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "Event &age"), "4", Form::Check },
    ActionRow {
        GraphActions::ShowSends, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "&Sends in 60 s"), "5", Form::Check },
    ActionRow { GraphActions::Logarithmic, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "Lo&garithmic scale"), "L",
        Form::Check, true },
    ActionRow { GraphActions::SpanGrows, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "Span grows &with the session"),
        "G", Form::Choice, true },
    ActionRow { GraphActions::SpanMinute, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "Span of &1 minute"), "M",
        Form::Choice },
    ActionRow { GraphActions::Span5Minutes, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "Span of &5 minutes"), "F",
        Form::Choice },
    ActionRow { GraphActions::Span15Minutes, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "Span of 15 mi&nutes"), "Q",
        Form::Choice },
    ActionRow {
        GraphActions::SpanHour, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "Span of 1 &hour"), "H", Form::Choice },
    ActionRow {
        GraphActions::Span6Hours, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "Span of &6 hours"), "S", Form::Choice },
    ActionRow {
        GraphActions::SpanDay, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "Span of &24 hours"), "D", Form::Choice },
    ActionRow { GraphActions::ZoomIn, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "Sh&orter span"), "Ctrl++",
        Form::Plain, true },
    ActionRow { GraphActions::ZoomOut, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "Longe&r span"), "Ctrl+-" },
    ActionRow { GraphActions::Newest, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "&To the newest"), "N" },
    ActionRow { GraphActions::SavePng, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "Save graphs as &PNG…"), "P",
        Form::Plain, true },
    ActionRow { GraphActions::SaveSvg, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "Save graphs as S&VG…"), "V" },
    ActionRow { GraphActions::SaveCsv, QT_TRANSLATE_NOOP("Shardscope::GraphActions", "Save values as &CSV…"), "C" },
};
static_assert(actionTable.size() == GraphActions::Count);
static_assert(GraphActions::ShowSends - GraphActions::ShowLatency + 1 == GraphSource::KindCount);

} // namespace

GraphActions::GraphActions(QWidget *panel)
    : QObject(panel)
{
    auto *choices = new QActionGroup(this);
    for (const ActionRow &row : actionTable) {
        auto *action = new QAction(tr(row.text), this);
        // Within the names of all the window's actions.
        action->setObjectName(u"Graph"_s + QLatin1String(QMetaEnum::fromType<Id>().valueToKey(row.id)));
        action->setShortcut(QKeySequence(QLatin1String(row.shortcut)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setCheckable(row.form != Form::Plain);
        if (row.form == Form::Choice)
            choices->addAction(action);
        panel->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, id = row.id](bool isChecked) { Q_EMIT triggered(id, isChecked); });
        m_actions[row.id] = action;
    }
    for (const Id id : { ZoomIn, ZoomOut })
        m_actions[id]->setShortcutContext(Qt::WindowShortcut);
    m_actions[SpanGrows]->setChecked(true);
    m_actions[SaveSvg]->setVisible(GraphExport::canWrite(GraphExport::Form::Svg));
}

QList<QAction *> GraphActions::forMenu() const
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
