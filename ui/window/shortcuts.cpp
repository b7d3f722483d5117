// SPDX-License-Identifier: MIT
#include "ui/window/shortcuts.h"

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

/// Whether the keys of both could be meant in one place. Menus bring no key to a widget.
bool meet(const QAction &a, const QAction &b)
{
    if (a.shortcutContext() != Qt::WidgetShortcut || b.shortcutContext() != Qt::WidgetShortcut)
        return true;
    const QList<QObject *> places = a.associatedObjects();
    return std::any_of(places.begin(), places.end(), [&b](QObject *place) {
        return !qobject_cast<QMenu *>(place) && b.associatedObjects().contains(place);
    });
}

} // namespace

Shortcuts::Shortcuts(QList<QAction *> actions, QSettings *settings)
    : m_actions(std::move(actions))
    , m_settings(settings)
{
    for (QAction *action : m_actions) {
        m_standard.insert(action, action->shortcut());
        if (m_settings && m_settings->contains(keyOf(action)))
            action->setShortcut(QKeySequence(m_settings->value(keyOf(action)).toString(), QKeySequence::PortableText));
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
}

void Shortcuts::reset()
{
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
