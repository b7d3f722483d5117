// SPDX-License-Identifier: MIT
#include "ui/dispatch/logmenu.h"

#include "ui/dispatch/logactions.h"
#include "ui/dispatch/logview.h"
#include "ui/dispatch/rowterms.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Shardscope {

LogMenu::LogMenu(LogView *view, LogActions *actions)
    : QObject(view)
    , m_view(view)
    , m_actions(actions)
{
    connect(view, &LogView::menuRequested, this, &LogMenu::show);
}

/// With the name that the id has; an & is no mark of a key.
QString LogMenu::named(const QString &term) const
{
    const QString name = RowTerms::nameOf(term, m_view->log()->names());
    QString text = name.isEmpty() ? term : u"%1 (%2)"_s.arg(term, name);
    return text.replace(u'&', "&&"_L1);
}

void LogMenu::addTerm(QMenu *menu, const QString &term)
{
    const auto add = [this, menu, term](const QString &text, bool exclude, bool alone) {
        connect(menu->addAction(text), &QAction::triggered, this,
            [this, term, exclude, alone] { Q_EMIT filterRequested(term, exclude, alone); });
    };
    const QString shown = named(term);
    add(tr("Filter for %1").arg(shown), false, false);
    add(tr("Exclude %1").arg(shown), true, false);
    if (m_view->log()->filter())
        add(tr("Filter only for %1").arg(shown), false, true);
}

QMenu *LogMenu::create(int row, int column)
{
    auto *menu = new QMenu(m_view);
    if (row >= 0) {
        const EventRecord record = m_view->log()->record(row);
        QString term = RowTerms::cell(record, static_cast<LogModel::Column>(column));
        if (term.isEmpty())
            term = RowTerms::event(record);
        addTerm(menu, term);
        auto *more = new QMenu(tr("More of this row"), menu);
        for (const QString &other : RowTerms::all(record)) {
            if (other == term)
                continue;
            QMenu *of = more->addMenu(named(other));
            addTerm(of, other);
        }
        if (!more->isEmpty())
            menu->addMenu(more);
        menu->addSeparator();
    }
    if ((*m_actions)[LogActions::Explain]->isEnabled())
        menu->addAction((*m_actions)[LogActions::Explain]);
    for (const LogActions::Id id : { LogActions::Mark, LogActions::CopyJson, LogActions::CopyLine,
             LogActions::CopyCommand, LogActions::ExportSelection, LogActions::ExportShown, LogActions::Rules }) {
        if (id == LogActions::CopyJson || id == LogActions::Compare || id == LogActions::ExportSelection
            || id == LogActions::Rules)
            menu->addSeparator();
        menu->addAction((*m_actions)[id]);
    }
    return menu;
}

void LogMenu::show(const QPoint &place, bool isByKey)
{
    QModelIndex index = m_view->indexAt(place);
    QPoint corner = m_view->viewport()->mapToGlobal(place);
    if (isByKey) {
        // The key asks at the chosen row, wherever the pointer is.
        index = m_view->currentIndex().isValid() ? m_view->currentIndex().siblingAtColumn(LogModel::EventColumn)
                                                 : QModelIndex();
        const QRect cell = index.isValid() ? m_view->visualRect(index) : QRect();
        corner = m_view->viewport()->mapToGlobal(cell.intersected(m_view->viewport()->rect()).bottomLeft());
    } else if (index.isValid() && !m_view->selectionModel()->isRowSelected(index.row())) {
        m_view->choose(index.row());
    }
    QMenu *menu = create(index.isValid() ? index.row() : -1, index.column());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(corner);
}

} // namespace Shardscope
