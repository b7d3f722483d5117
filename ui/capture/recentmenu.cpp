// SPDX-License-Identifier: MIT
#include "ui/capture/recentmenu.h"

#include "ui/capture/recentcaptures.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Shardscope {

RecentMenu::RecentMenu(RecentCaptures *captures, QMenu *menu, QAction *last, QAction *clear)
    : QObject(menu)
    , m_captures(captures)
    , m_menu(menu)
    , m_last(last)
    , m_clear(clear)
{
    menu->insertSeparator(clear);
    menu->setToolTipsVisible(true);
    connect(captures, &RecentCaptures::changed, this, &RecentMenu::fill);
    // Whether a file is there is looked up only when somebody looks: it may lie on a slow disk.
    connect(menu, &QMenu::aboutToShow, this, &RecentMenu::markMissing);
    connect(clear, &QAction::triggered, captures, &RecentCaptures::clear);
    connect(last, &QAction::triggered, this, [this] { choose(m_captures->paths().value(0)); });
    fill();
}

void RecentMenu::fill()
{
    for (QAction *action : std::as_const(m_files)) {
        m_menu->removeAction(action);
        action->deleteLater(); // it may be the one that was triggered
    }
    m_files.clear();
    const QStringList &paths = m_captures->paths();
    for (const QString &path : paths) {
        auto *action = new QAction(m_menu);
        action->setData(path);
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setText(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { choose(path); });
        m_menu->insertAction(m_menu->actions().value(m_files.size()), action);
        m_files.append(action);
    }
    m_last->setEnabled(!paths.isEmpty());
    m_clear->setEnabled(!paths.isEmpty());
    m_menu->menuAction()->setEnabled(!paths.isEmpty());
}

void RecentMenu::markMissing()
{
    for (QAction *action : std::as_const(m_files)) {
        const QFileInfo file(action->data().toString());
        const QString name = file.fileName().replace(u'&', u"&&"_s);
        action->setText(file.isFile() ? name : tr("%1 (not there any more)").arg(name));
    }
}

/// A file that is gone is told by who opens it, and leaves the list.
void RecentMenu::choose(const QString &path)
{
    if (path.isEmpty())
        return;
    Q_EMIT chosen(path);
    if (!QFileInfo(path).isFile())
        m_captures->remove(path);
}

} // namespace Shardscope
