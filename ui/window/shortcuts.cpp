// SPDX-License-Identifier: MIT
#include "ui/window/shortcuts.h"

#include "ui/partactions.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

QString keyOf(const QAction *action)
{
    return u"shortcuts/"_s + action->objectName();
}

/// One begins as the other does: the shorter is taken before the longer is complete.
bool overlap(const QKeySequence &a, const QKeySequence &b)
{
    return !a.isEmpty() && !b.isEmpty()
        && (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

bool isLocal(const QAction &action)
{
    return action.shortcutContext() == Qt::WidgetShortcut || action.shortcutContext() == Qt::WidgetWithChildrenShortcut;
}

/// Whether the keys of @p action are heard while @p place has the focus. Menus bring no key to a widget.
bool isHeard(const QAction &action, const QObject *place)
{
    const auto *focus = qobject_cast<const QWidget *>(place);
    const QList<QObject *> owners = action.associatedObjects();
    return std::any_of(owners.begin(), owners.end(), [&](const QObject *object) {
        const auto *owner = qobject_cast<const QWidget *>(object);
        const bool isWide = action.shortcutContext() == Qt::WidgetWithChildrenShortcut;
        return owner && focus && !qobject_cast<const QMenu *>(owner)
            && (owner == focus || (isWide && owner->isAncestorOf(focus)));
    });
}

/// Whether the keys of both could be meant in one place.
bool meet(const QAction &a, const QAction &b)
{
    if (!isLocal(a) || !isLocal(b))
        return !PartActions::comesFirst(a) && !PartActions::comesFirst(b);
    const auto hears = [](const QAction &one, const QAction &other) {
        const QList<QObject *> places = other.associatedObjects();
        return std::any_of(places.begin(), places.end(), [&one](const QObject *place) { return isHeard(one, place); });
    };
    return hears(a, b) || hears(b, a);
}

} // namespace

Shortcuts::Shortcuts(QList<QAction *> actions, QSettings *settings)
    : m_actions(std::move(actions))
    , m_settings(settings)
{
    QList<QAction *> inOrder;
    QList<QAction *> unchanged;
    for (QAction *action : m_actions) {
        m_standard.insert(action, action->shortcut());
        const bool isKept = m_settings && m_settings->contains(keyOf(action));
        if (isKept)
            action->setShortcut(QKeySequence(m_settings->value(keyOf(action)).toString(), QKeySequence::PortableText));
        (isKept ? inOrder : unchanged).append(action);
    }
    dropClashes(inOrder + unchanged);
}

/// What was chosen comes before what is standard, and of those that were chosen the first. Nothing is written: the keys
/// are back as soon as nobody is in their way.
void Shortcuts::dropClashes(const QList<QAction *> &inOrder)
{
    QList<QAction *> before;
    for (QAction *action : inOrder) {
        const QKeySequence keys = action->shortcut();
        const bool isTaken = std::any_of(before.begin(), before.end(),
            [action, &keys](const QAction *other) { return overlap(other->shortcut(), keys) && meet(*other, *action); });
        if (isTaken) {
            action->setShortcut({});
            m_dropped.append({ action, keys });
        }
        before.append(action);
    }
}

QList<QAction *> Shortcuts::inTheWay(const QAction *action, const QKeySequence &keys) const
{
    QList<QAction *> others;
    for (QAction *other : m_actions) {
        if (other != action && overlap(other->shortcut(), keys) && meet(*other, *action))
            others.append(other);
    }
    return others;
}

void Shortcuts::set(QAction *action, const QKeySequence &keys)
{
    for (QAction *before : inTheWay(action, keys)) {
        before->setShortcut({});
        save(before);
    }
    action->setShortcut(keys);
    save(action);
    m_dropped.removeIf([action](const Dropped &dropped) { return dropped.action == action; });
}

void Shortcuts::reset()
{
    m_dropped.clear();
    for (QAction *action : m_actions) {
        action->setShortcut(standard(action));
        save(action);
    }
}

/// Only what differs is written, so that a later version may choose better standards.
void Shortcuts::save(const QAction *action) const
{
    if (!m_settings)
        return;
    if (action->shortcut() == standard(action))
        m_settings->remove(keyOf(action));
    else
        m_settings->setValue(keyOf(action), action->shortcut().toString(QKeySequence::PortableText));
}

} // namespace Shardscope
