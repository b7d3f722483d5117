// SPDX-License-Identifier: MIT
#include "ui/dispatch/filteredit.h"

#include "ui/textwidth.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int mostShown = 10;
constexpr int listWidth = 560;
constexpr int columnGap = 24;
constexpr int rowPadding = 6;
constexpr qreal waveHeight = 1.5;

} // namespace

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::suggest);
}

FilterEdit::~FilterEdit()
{
    delete m_list;
}

void FilterEdit::setFault(const std::optional<FilterError> &error)
{
    m_fault = error;
    update();
}

void FilterEdit::selectFault()
{
    if (!m_fault)
        return;
    setFocus(Qt::OtherFocusReason);
    setSelection(static_cast<int>(m_fault->position), static_cast<int>(m_fault->length));
    if (m_fault->length == 0)
        setCursorPosition(static_cast<int>(m_fault->position));
}

QTreeWidget *FilterEdit::suggestions() const
{
    return m_list && m_list->isVisible() ? m_list.data() : nullptr;
}

void FilterEdit::suggest()
{
    m_offered = m_suggester ? m_suggester(text(), cursorPosition()) : FilterSuggestions::Result {};
    if (m_offered.list.isEmpty())
        hideList();
    else
        showList();
}

/// Lies within the window, so that the keys stay with the line.
void FilterEdit::showList()
{
    if (!m_list) {
        m_list = new QTreeWidget(window());
        m_list->setAccessibleName(tr("Ways to go on"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setColumnCount(2);
        m_list->setRootIsDecorated(false);
        m_list->setUniformRowHeights(true);
        m_list->setFrameShape(QFrame::Box);
        m_list->header()->hide();
        m_list->header()->setStretchLastSection(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QTreeWidget::itemClicked, this, &FilterEdit::accept);
    }
    m_list->clear();
    int widest = 0;
    for (const FilterSuggestion &suggestion : m_offered.list) {
        auto *item = new QTreeWidgetItem(m_list, { suggestion.text, suggestion.description });
        item->setSizeHint(0, QSize(0, m_list->fontMetrics().height() + rowPadding));
        item->setData(1, Qt::ForegroundRole, toneColor(Tone::Muted, palette()));
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(suggestion.text));
    }
    m_list->setColumnWidth(0, std::min(widest + columnGap, listWidth * 2 / 3));
    const int row = m_list->sizeHintForRow(0);
    const int rows = std::min(mostShown, static_cast<int>(m_offered.list.size()));
    const QPoint corner = mapTo(window(), QPoint(0, height()));
    m_list->setGeometry(QRect(
        corner, QSize(std::min(listWidth, window()->width() - corner.x()), rows * row + 2 * m_list->frameWidth())));
    m_list->show();
    m_list->raise();
}

void FilterEdit::hideList()
{
    if (m_list)
        m_list->hide();
}

void FilterEdit::accept(QTreeWidgetItem *item)
{
    const qsizetype index = item ? m_list->indexOfTopLevelItem(item) : -1;
    if (index < 0 || index >= m_offered.list.size())
        return;
    const FilterSuggestion chosen = m_offered.list[index];
    hideList();
    setSelection(static_cast<int>(m_offered.position), static_cast<int>(m_offered.length));
    // As if it were typed, so that it can be undone.
    insert(chosen.text);
    Q_EMIT textEdited(text());
    if (chosen.isWhole)
        hideList();
}

/// Whether the list took the key.
bool FilterEdit::listKey(const QKeyEvent *event)
{
    QTreeWidget *list = suggestions();
    if (!list)
        return false;
    const int rows = list->topLevelItemCount();
    const int row = list->indexOfTopLevelItem(list->currentItem());
    const auto choose = [list, rows](int wanted) { list->setCurrentItem(list->topLevelItem((wanted + rows) % rows)); };
    switch (event->key()) {
    case Qt::Key_Down:
        choose(row + 1);
        return true;
    case Qt::Key_Up:
        choose(row < 0 ? rows - 1 : row - 1);
        return true;
    case Qt::Key_PageDown:
        choose(std::min(rows - 1, row + mostShown));
        return true;
    case Qt::Key_PageUp:
        choose(std::max(0, row - mostShown));
        return true;
    case Qt::Key_Escape:
        hideList();
        return true;
    case Qt::Key_Tab:
        accept(list->topLevelItem(std::max(0, row)));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0) {
            accept(list->topLevelItem(row));
            return true;
        }
        break;
    }
    return false;
}

/// Tab would go to the next control before keyPressEvent() saw it.
bool FilterEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && listKey(key))
            return true;
    }
    // Esc belongs to the line while it has the focus.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (listKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        hideList();
        Q_EMIT enterPressed();
        return;
    case Qt::Key_Escape:
        Q_EMIT escapePressed();
        return;
    case Qt::Key_Up:
        Q_EMIT historyRequested(1);
        return;
    case Qt::Key_Down:
        Q_EMIT historyRequested(-1);
        return;
    case Qt::Key_Space:
        if (event->modifiers() == Qt::ControlModifier) {
            suggest();
            return;
        }
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    hideList();
}

void FilterEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_fault)
        return;
    // The line may be scrolled; the cursor says how far.
    const auto advance = [this](qsizetype position) { return fontMetrics().horizontalAdvance(text().left(position)); };
    const QRect cursor = cursorRect();
    const int origin = cursor.center().x() - advance(cursorPosition());
    const qreal from = origin + advance(m_fault->position);
    const qreal to = std::max<qreal>(
        from + letterWidth(fontMetrics()), origin + advance(m_fault->position + m_fault->length));
    const qreal y = std::min<qreal>(cursor.bottom(), height() - 3);
    QPainterPath wave({ from, y });
    bool isUp = true;
    for (qreal x = from + 2; x <= to; x += 2, isUp = !isUp)
        wave.lineTo(x, isUp ? y - waveHeight * 2 : y);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColor(Tone::Bad, palette()), 1.2));
    painter.drawPath(wave);
}

} // namespace Shardscope
