// SPDX-License-Identifier: MIT
#include "ui/dispatch/logview.h"

#include "ui/dispatch/logdelegate.h"
#include "ui/dispatch/logmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int rowPadding = 6;
constexpr std::chrono::milliseconds pointerRest { 1500 };

} // namespace

LogView::LogView(QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Log of messages"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new LogDelegate(LogModel::ToneRole, LogModel::SurfaceRole, this));
    viewport()->setMouseTracking(true);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    horizontalHeader()->setHighlightSections(false);

    m_pointerRest.setSingleShot(true);
    m_pointerRest.setInterval(pointerRest);
    connect(&m_pointerRest, &QTimer::timeout, this, &LogView::rowsAdded);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::scrolled);
}

void LogView::setLog(LogModel *model)
{
    // Before the view's own connection: what is chosen leaves quietly, so that its payload stays to be read.
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        if (currentIndex().row() < first || currentIndex().row() > last)
            return;
        const QScopedValueRollback leaving(m_choiceIsQuiet, true);
        setCurrentIndex({});
    });
    m_log = model;
    setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &LogView::rowsAdded);
    connect(model, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { rowsGone(last - first + 1); });
    connect(model, &QAbstractItemModel::modelReset, this, &LogView::rowsAdded);
    toEnd();
}

void LogView::follow()
{
    m_pointerRest.stop();
    setFollowing(true);
    toEnd();
}

void LogView::choose(int row)
{
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QScopedValueRollback own(m_ownMove, true);
    scrollTo(index, EnsureVisible);
}

void LogView::chooseAgain(const QList<int> &rows, int current)
{
    const QScopedValueRollback quiet(m_choiceIsQuiet, true);
    QItemSelection selection;
    for (const int row : rows)
        selection.select(model()->index(row, 0), model()->index(row, 0));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (current >= 0)
        selectionModel()->setCurrentIndex(model()->index(current, 0), QItemSelectionModel::NoUpdate);
}

void LogView::showAtTop(int row)
{
    const QScopedValueRollback own(m_ownMove, true);
    // The scroll bar knows of new rows only once they are laid out.
    executeDelayedItemsLayout();
    updateGeometries();
    scrollTo(model()->index(std::max(0, row), 0), PositionAtTop);
}

QList<qint64> LogView::chosenRecords() const
{
    QList<qint64> records;
    if (!m_log)
        return records;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            records.append(m_log->storeIndex(row));
    }
    std::sort(records.begin(), records.end());
    records.erase(std::unique(records.begin(), records.end()), records.end());
    return records;
}

qint64 LogView::currentRecord() const
{
    return m_log && currentIndex().isValid() ? m_log->storeIndex(currentIndex().row()) : -1;
}

void LogView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() == previous.row() || m_choiceIsQuiet)
        return;
    if (current.isValid())
        setFollowing(false);
    Q_EMIT recordChosen(current.isValid() ? current.row() : -1);
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->pos(), event->reason() == QContextMenuEvent::Keyboard);
}

/// Getting the focus chooses nothing: it would take the reader to the first row.
void LogView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

/// Without a chosen row the keys begin where the reader looks: at the last row shown.
QModelIndex LogView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (currentIndex().isValid() || action == MoveHome || action == MoveEnd || model()->rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    const int last = rowAt(viewport()->height() - 1);
    return model()->index(last < 0 ? model()->rowCount() - 1 : last, 0);
}

void LogView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_log)
        m_log->forgetSummaries();
}

bool LogView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove)
        m_pointerRest.start();
    if (event->type() == QEvent::Leave) {
        m_pointerRest.stop();
        rowsAdded();
    }
    return QTableView::viewportEvent(event);
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Rows that come anew move the scroll bar; the reader does not.
void LogView::updateGeometries()
{
    const QScopedValueRollback own(m_ownMove, true);
    QTableView::updateGeometries();
}

void LogView::resizeEvent(QResizeEvent *event)
{
    {
        const QScopedValueRollback own(m_ownMove, true);
        QTableView::resizeEvent(event);
    }
    if (m_following)
        toEnd();
}

void LogView::scrolled(int value)
{
    if (m_ownMove)
        return;
    setFollowing(value >= verticalScrollBar()->maximum());
    if (m_following)
        toEnd();
}

void LogView::rowsAdded()
{
    if (m_following && !m_pointerRest.isActive())
        toEnd();
    else
        setWaiting(m_log ? m_log->rowCount() - m_log->rowAtOrBehind(m_seen) : 0);
}

void LogView::rowsGone(int count)
{
    // What the reader looks at stays where it is.
    const QScopedValueRollback own(m_ownMove, true);
    verticalScrollBar()->setValue(verticalScrollBar()->value() - count);
}

void LogView::toEnd()
{
    if (!model())
        return;
    const QScopedValueRollback own(m_ownMove, true);
    scrollToBottom();
    m_seen = endOfRows();
    setWaiting(0);
}

qint64 LogView::endOfRows() const
{
    const int rows = m_log ? m_log->rowCount() : 0;
    return rows > 0 ? m_log->storeIndex(rows - 1) + 1 : m_seen;
}

void LogView::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    if (!following)
        m_seen = endOfRows();
    Q_EMIT followingChanged(following);
}

void LogView::setWaiting(int rows)
{
    if (rows == m_waiting)
        return;
    m_waiting = rows;
    Q_EMIT waitingChanged(rows);
}

} // namespace Shardscope
