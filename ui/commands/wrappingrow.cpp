// SPDX-License-Identifier: MIT
#include "ui/commands/wrappingrow.h"

#include "ui/textwidth.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

namespace Shardscope {

namespace {

constexpr int spacing = 8;
constexpr int readableCharacters = 18;

/// As the layout sees it.
int leastWidth(const QWidget *widget)
{
    return std::max(widget->minimumWidth(), widget->minimumSizeHint().width());
}

} // namespace

WrappingRow::WrappingRow(QWidget *choice, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_editor(editor)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing);
    m_layout->addWidget(choice);
    m_layout->addWidget(editor, 1);
    setFocusProxy(choice);
}

void WrappingRow::keepReadable(QLineEdit *line)
{
    line->setMinimumWidth(readableCharacters * letterWidth(line->fontMetrics()));
}

QSize WrappingRow::minimumSizeHint() const
{
    return { std::max(leastWidth(m_choice), leastWidth(m_editor)), QWidget::minimumSizeHint().height() };
}

void WrappingRow::arrange()
{
    const int wanted = m_choice->sizeHint().width() + spacing + leastWidth(m_editor);
    m_layout->setDirection(width() >= wanted ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void WrappingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool WrappingRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

} // namespace Shardscope
