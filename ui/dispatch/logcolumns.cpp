// SPDX-License-Identifier: MIT
#include "ui/dispatch/logcolumns.h"

#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logview.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Raised when columns come, go or change their meaning: an older state is then left alone.
constexpr int version = 2;

/// A narrower summary says nothing.
constexpr int leastSummary = 190;
/// In the order in which they yield.
constexpr std::array yielding { LogModel::DeltaColumn, LogModel::WireBytesColumn, LogModel::BytesColumn,
    LogModel::SequenceColumn, LogModel::ShardColumn, LogModel::GuildColumn, LogModel::UserColumn };

QString stateKey()
{
    return u"log/columns%1"_s.arg(version);
}

} // namespace

LogColumns::LogColumns(LogView *view, QSettings *settings)
    : QObject(view)
    , m_view(view)
    , m_settings(settings)
{
    QHeaderView *header = view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_defaults = header->saveState();
    restore();
    connect(header, &QHeaderView::customContextMenuRequested, this, &LogColumns::showMenu);
    connect(header, &QHeaderView::sectionMoved, this, &LogColumns::save);
    // Hiding and showing is resizing too. The settings are written to their file later and once.
    connect(header, &QHeaderView::sectionResized, this, &LogColumns::save);
    view->viewport()->installEventFilter(this);
}

void LogColumns::restore()
{
    if (m_settings)
        m_view->horizontalHeader()->restoreState(m_settings->value(stateKey()).toByteArray());
}

void LogColumns::save()
{
    if (!m_settings || m_isFitting)
        return;
    showYielded();
    m_settings->setValue(stateKey(), m_view->horizontalHeader()->saveState());
    fit();
}

void LogColumns::reset()
{
    m_yielded.clear();
    m_view->horizontalHeader()->restoreState(m_defaults);
    save();
    fit();
}

void LogColumns::fillMenu(QMenu *menu)
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int column = 0; column < LogModel::ColumnCount; ++column) {
        QString name = m_view->log()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        if (name.isEmpty())
            name = m_view->log()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column) || m_yielded.contains(column));
        // Without any column there would be no header to bring one back.
        action->setEnabled(m_view->isColumnHidden(column) || shown > 1);
        connect(action, &QAction::triggered, this,
            [this, column](bool isShown) { setShown(column, isShown); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Reset columns"), this, &LogColumns::reset);
}

void LogColumns::setShown(int column, bool isShown)
{
    showYielded();
    m_view->setColumnHidden(column, !isShown);
    save();
}

bool LogColumns::eventFilter(QObject *watched, QEvent *event)
{
    // The header lays itself out after the viewport.
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &LogColumns::fit, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void LogColumns::showYielded()
{
    m_isFitting = true;
    while (!m_yielded.isEmpty())
        setYielding(m_yielded.firstKey(), false);
    m_isFitting = false;
}

/// The header lays out what is as wide as nothing; a hidden section beside shown ones may keep its place.
void LogColumns::setYielding(int column, bool yields)
{
    if (yields) {
        m_yielded.insert(column, m_view->columnWidth(column));
        m_view->setColumnWidth(column, 0);
        m_view->setColumnHidden(column, true);
    } else {
        m_view->setColumnHidden(column, false);
        m_view->setColumnWidth(column, m_yielded.take(column));
    }
}

/// Nothing is remembered of this: the reader chose other columns.
void LogColumns::fit()
{
    if (m_view->isColumnHidden(LogModel::SummaryColumn))
        return;
    int room = m_view->viewport()->width();
    for (int column = 0; column < LogModel::ColumnCount; ++column)
        room -= column == LogModel::SummaryColumn ? 0 : m_view->columnWidth(column) + m_yielded.value(column);
    m_isFitting = true;
    for (const int column : yielding) {
        const bool isYielded = m_yielded.contains(column);
        if (m_view->isColumnHidden(column) && !isYielded)
            continue;
        const int width = isYielded ? m_yielded.value(column) : m_view->columnWidth(column);
        const bool yields = room < leastSummary;
        room += yields ? width : 0;
        if (yields == isYielded)
            continue;
        setYielding(column, yields);
    }
    m_isFitting = false;
}

void LogColumns::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(m_view->horizontalHeader()->mapToGlobal(place));
}

} // namespace Shardscope
