// SPDX-License-Identifier: MIT
#include "ui/partactions.h"

#include "ui/icons.h"
#include "ui/tooltip.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace Shardscope {

namespace {

constexpr const char *firstProperty = "comesFirst";

} // namespace

PartActions::PartActions(std::span<const PartAction> table, Translate translate, const QList<QWidget *> &places,
    Qt::ShortcutContext context, QObject *parent)
    : QObject(parent)
    , m_places(places.begin(), places.end())
{
    for (const PartAction &row : table) {
        auto *action = new QAction(translate(row.text, nullptr, -1), this);
        action->setObjectName(QLatin1String(row.name));
        action->setShortcut(QKeySequence(QLatin1String(row.shortcut)));
        action->setShortcutContext(context);
        if (*row.icon)
            action->setIcon(tintedIcon(row.icon));
        if (row.onButton)
            action->setIconText(translate(row.onButton, nullptr, -1));
        m_actions.push_back({ action, row.lineBefore });
    }
    for (QWidget *place : places) {
        for (const Entry &entry : m_actions)
            place->addAction(entry.action);
        place->installEventFilter(this);
    }
    refresh();
}

void PartActions::setPossible(int row, bool possible)
{
    m_actions[static_cast<std::size_t>(row)].isPossible = possible;
    refresh();
}

QList<QAction *> PartActions::forMenu() const
{
    QList<QAction *> result;
    for (const Entry &entry : m_actions) {
        if (entry.lineBefore)
            result.append(nullptr);
        result.append(entry.action);
    }
    return result;
}

QPushButton *PartActions::createButton(int row, QWidget *parent) const
{
    QAction *action = (*this)[row];
    auto *button = new QPushButton(parent);
    const auto show = [button, action] {
        button->setText(action->iconText());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
    };
    show();
    connect(action, &QAction::changed, button, show);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    tellKeys(button, {}, action);
    return button;
}

void PartActions::letComeFirst(int row)
{
    (*this)[row]->setProperty(firstProperty, true);
}

/// A plain letter would go to what has the focus: it is for the shortcuts, as ever.
bool PartActions::comesFirst(const QAction &action)
{
    const QKeySequence keys = action.shortcut();
    if (keys.count() != 1 || !action.property(firstProperty).toBool())
        return false;
    const Qt::Key key = keys[0].key();
    const bool isFunction = key == Qt::Key_Escape || (key >= Qt::Key_F1 && key <= Qt::Key_F35);
    return isFunction || keys[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

QAction *PartActions::firstFor(const QKeyEvent &event) const
{
    const QKeySequence keys(event.keyCombination());
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&keys](const Entry &entry) {
        return entry.action->isEnabled() && entry.action->shortcut() == keys && comesFirst(*entry.action);
    });
    return found == m_actions.end() ? nullptr : found->action;
}

bool PartActions::eventFilter(QObject *watched, QEvent *event)
{
    // A window that is made small is still open.
    if ((event->type() == QEvent::Show || event->type() == QEvent::Hide) && !event->spontaneous())
        refresh();
    return QObject::eventFilter(watched, event);
}

void PartActions::refresh()
{
    const bool isOnScreen = std::any_of(
        m_places.begin(), m_places.end(), [](const QPointer<QWidget> &place) { return place && place->isVisible(); });
    for (const Entry &entry : m_actions)
        entry.action->setEnabled(isOnScreen && entry.isPossible);
}

} // namespace Shardscope
