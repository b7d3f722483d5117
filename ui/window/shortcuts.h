// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QSettings;

namespace Shardscope {

/// The keys of the window's actions as the user wants them. Actions are told apart by their object names.
class Shortcuts
{
public:
    /// Remembers the keys that @p actions have as those to go back to, and gives them the ones in @p settings. Null:
    /// nothing is remembered. Both must outlive it. Where keys clash only one action has them: see dropped().
    Shortcuts(QList<QAction *> actions, QSettings *settings);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] QKeySequence standard(const QAction *action) const { return m_standard.value(action); }
    /// The actions that would not be reached any more, or keep @p action from being reached, if that had @p keys: the
    /// same keys, or the first of them, but where each of both acts within a widget of its own.
    [[nodiscard]] QList<QAction *> inTheWay(const QAction *action, const QKeySequence &keys) const;
    /// Takes the keys away from who is in the way.
    void set(QAction *action, const QKeySequence &keys);
    void reset();

    struct Dropped
    {
        const QAction *action;
        QKeySequence keys;
    };
    /// Those that have no keys because another, whose keys were chosen, has theirs, as after a version with new standard
    /// keys.
    [[nodiscard]] const QList<Dropped> &dropped() const { return m_dropped; }

private:
    void dropClashes(const QList<QAction *> &inOrder);
    void save(const QAction *action) const;

    const QList<QAction *> m_actions;
    QSettings *const m_settings;
    QHash<const QAction *, QKeySequence> m_standard;
    QList<Dropped> m_dropped;
};

} // namespace Shardscope
