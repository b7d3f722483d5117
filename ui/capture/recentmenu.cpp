// SPDX-License-Identifier: MIT
#include "ui/capture/recentmenu.h"

#include "ui/tooltip.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int widestText = 480; ///< logical pixels

} // namespace

RecentMenu::RecentMenu(RecentCaptures *captures, QWidget *parent)
    : QMenu(tr("Open re&cent"), parent)
    , m_captures(captures)
{
    setToolTipsVisible(true);
    for (int i = 0; i < RecentCaptures::maximum; ++i) {
        QAction *entry = addAction(QString());
        entry->setObjectName(u"RecentCapture%1"_s.arg(i + 1));
        entry->setShortcut(QKeySequence(u"Ctrl+Shift+O, %1"_s.arg(i + 1)));
        connect(entry, &QAction::triggered, this, [this, i] {
            if (const QString path = m_captures->paths().value(i); !path.isEmpty())
                Q_EMIT chosen(path);
        });
        m_entries[static_cast<std::size_t>(i)] = entry;
    }
    m_none = addAction(tr("No capture yet"));
    m_none->setEnabled(false);
    addSeparator();
    m_clear = addAction(tr("C&lear list"), m_captures, &RecentCaptures::clear);
    m_clear->setObjectName(u"ClearRecentCaptures"_s);
    m_clear->setShortcut(QKeySequence(u"Ctrl+Shift+O, Del"_s));
    connect(m_captures, &RecentCaptures::changed, this, &RecentMenu::refresh);
    refresh();
}

void RecentMenu::refresh()
{
    const QStringList &paths = m_captures->paths();
    for (int i = 0; i < RecentCaptures::maximum; ++i) {
        QAction *entry = m_entries[static_cast<std::size_t>(i)];
        entry->setVisible(i < paths.size());
        if (i >= paths.size()) {
            entry->setText(tr("Recent capture %1").arg(i + 1)); // as the list of keys has it
            continue;
        }
        const QFileInfo file(paths[i]);
        const QString text = tr("%1 in %2").arg(file.fileName(), QDir::toNativeSeparators(file.path()));
        QString shown = fontMetrics().elidedText(text, Qt::ElideMiddle, widestText);
        shown.replace(u'&', u"&&"_s);
        entry->setText(u"&%1  %2"_s.arg(QString::number(i + 1), shown));
        entry->setToolTip(plainToolTip(QDir::toNativeSeparators(paths[i])));
    }
    m_none->setVisible(paths.isEmpty());
    m_clear->setEnabled(!paths.isEmpty());
}

} // namespace Shardscope
