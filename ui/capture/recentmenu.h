// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace Shardscope {

class RecentCaptures;

/// Offers the captures of late in a menu, above what is in it already; those whose file is gone say so.
class RecentMenu : public QObject
{
    Q_OBJECT

public:
    /// @p last opens the first of them, @p clear forgets them all. All must outlive it.
    RecentMenu(RecentCaptures *captures, QMenu *menu, QAction *last, QAction *clear);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void fill();
    void markMissing();
    void choose(const QString &path);

    RecentCaptures *const m_captures;
    QMenu *const m_menu;
    QAction *const m_last;
    QAction *const m_clear;
    QList<QAction *> m_files;
};

} // namespace Shardscope
