// SPDX-License-Identifier: MIT
#include "ui/window/shortcuts.h"

#include <QAction>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

QString keyOf(const QAction *action)
{
    return u"shortcuts/"_s + action->objectName();
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

QAction *Shortcuts::owner(const QKeySequence &keys, const QAction *except) const
{
    for (QAction *action : m_actions) {
        if (action != except && !keys.isEmpty() && action->shortcut() == keys)
            return action;
    }
    return nullptr;
}

void Shortcuts::set(QAction *action, const QKeySequence &keys)
{
    if (QAction *before = owner(keys, action)) {
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
