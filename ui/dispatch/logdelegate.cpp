// SPDX-License-Identifier: MIT
#include "ui/dispatch/logdelegate.h"

#include "ui/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace Shardscope {

namespace {

/// Cells of a tall window, twice.
constexpr int cachedTexts = 2000;
constexpr int margin = 3;

QStaticText prepared(const QString &text, const QFont &font)
{
    QStaticText result(text);
    result.setTextFormat(Qt::PlainText);
    result.setPerformanceHint(QStaticText::AggressiveCaching);
    result.prepare({}, font);
    return result;
}

} // namespace

LogDelegate::LogDelegate(int toneRole, int surfaceRole, QObject *parent)
    : ToneDelegate(toneRole, parent)
    , m_surfaceRole(surfaceRole)
    , m_shaped(cachedTexts)
{
}

void LogDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ToneDelegate::initStyleOption(option, index);
    const QVariant surface = index.data(m_surfaceRole);
    if (surface.isValid())
        option->backgroundBrush = toneSurface(static_cast<Tone>(surface.toInt()), option->palette);
}

const QStaticText &LogDelegate::shaped(const QString &text, const QFont &font, int width) const
{
    if (font != m_font) {
        m_font = font;
        m_shaped.clear();
    }
    Shaped *entry = m_shaped.object(text);
    if (!entry) {
        entry = new Shaped { prepared(text, font), {} };
        m_shaped.insert(text, entry);
    }
    if (entry->whole.size().width() <= width)
        return entry->whole;
    if (entry->elidedWidth != width) {
        entry->elided = prepared(QFontMetrics(font).elidedText(text, Qt::ElideRight, width), font);
        entry->elidedWidth = width;
    }
    return entry->elided;
}

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    if (cell.text.isEmpty())
        return;
    const QRect room = cell.rect.adjusted(margin, 0, -margin, 0);
    const QStaticText &text = shaped(cell.text, cell.font, room.width());
    const QSize size = text.size().toSize();
    const QRect place = QStyle::alignedRect(cell.direction, cell.displayAlignment, size.boundedTo(room.size()), room);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group
        = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawStaticText(place.left(), room.center().y() - size.height() / 2, text);
}

} // namespace Shardscope
