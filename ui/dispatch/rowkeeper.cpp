// SPDX-License-Identifier: MIT
#include "ui/dispatch/rowkeeper.h"

#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logview.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace Shardscope {

namespace {

/// To choose more one by one would take long.
constexpr qsizetype mostChosen = 1000;

} // namespace

RowKeeper::RowKeeper(LogView *view)
    : QObject(view)
    , m_view(view)
{
    const LogModel *model = view->log();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RowKeeper::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &RowKeeper::restore);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowKeeper::restore);
    connect(model, &LogModel::progressed, this, &RowKeeper::restore);
    connect(view, &LogView::recordChosen, this, [this] {
        m_current = -1;
        stop();
    });
    connect(view->verticalScrollBar(), &QScrollBar::actionTriggered, this, &RowKeeper::stop);
    connect(view, &LogView::followingChanged, this, [this](bool following) {
        if (following)
            stop();
    });
}

void RowKeeper::remember()
{
    const qint64 current = m_view->currentRecord();
    // A row that an earlier filter hid may come back.
    if (current >= 0 || m_current < 0) {
        m_current = current;
        m_chosen = m_view->chosenRecords();
        if (m_chosen.size() > mostChosen)
            m_chosen = current >= 0 ? QList<qint64> { current } : QList<qint64>();
        m_offset = current >= 0 ? std::max(0, m_view->currentIndex().row() - m_view->rowAt(0)) : 0;
    }
    if (!m_active) {
        const int top = m_view->rowAt(0);
        m_top = top < 0 || m_view->isFollowing() ? -1 : m_view->log()->storeIndex(top);
    }
    m_active = true;
}

void RowKeeper::restore()
{
    if (!m_active || m_restoring)
        return;
    const QScopedValueRollback restoring(m_restoring, true);
    const LogModel *model = m_view->log();
    const bool isDone = model->progress().isDone();
    const qint64 wanted = m_current >= 0 ? m_current : m_top;
    // The rows come in order: what stands behind the wanted one is there once it is, or never was.
    if (!isDone && model->rowAtOrBehind(wanted) == model->rowCount())
        return;
    QList<int> rows;
    for (const qint64 record : m_chosen) {
        if (const int row = model->rowOf(record); row >= 0)
            rows.append(row);
    }
    const int current = m_current >= 0 ? model->rowOf(m_current) : -1;
    if (current >= 0 || !rows.isEmpty())
        m_view->chooseAgain(rows, current);
    if (m_top >= 0 || current >= 0) {
        const int top = current >= 0 ? current - m_offset : model->rowAtOrBehind(m_top);
        if (!m_view->isFollowing())
            m_view->showAtTop(std::min(top, model->rowCount() - 1));
    }
    if (isDone)
        stop();
}

void RowKeeper::stop()
{
    if (!m_restoring)
        m_active = false;
}

} // namespace Shardscope
