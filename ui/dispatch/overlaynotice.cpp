// SPDX-License-Identifier: MIT
#include "ui/dispatch/overlaynotice.h"

#include "ui/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

OverlayNotice::OverlayNotice(QWidget *anchor)
    : QFrame(anchor->window())
    , m_anchor(anchor)
    , m_glyph(new ToneLabel(Tone::Bad, this))
    , m_text(new ToneLabel(Tone::Bad, this))
{
    hide();
    m_glyph->setText(u"▲"_s);
    m_glyph->setAlignment(Qt::AlignTop);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_glyph);
    layout->addWidget(m_text, 1);
    anchor->installEventFilter(this);
}

void OverlayNotice::setNotice(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    m_text->setTone(tone);
    m_glyph->setTone(tone);
    setVisible(!text.isEmpty());
    if (!text.isEmpty())
        place();
    update();
}

QString OverlayNotice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void OverlayNotice::place()
{
    // The anchor may have found its window since.
    if (parentWidget() != m_anchor->window()) {
        setParent(m_anchor->window());
        show();
    }
    // To the end of the line that the anchor stands in.
    const QWidget *line = m_anchor->isWindow() ? nullptr : m_anchor->parentWidget();
    const int width = line ? std::max(m_anchor->width(), line->width() - m_anchor->x()) : m_anchor->width();
    const QPoint corner = m_anchor->mapTo(m_anchor->window(), QPoint(0, m_anchor->height()));
    setGeometry(QRect(
        corner, QSize(width, layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height())));
    raise();
}

bool OverlayNotice::eventFilter(QObject *watched, QEvent *event)
{
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moves && !isHidden())
        place();
    if (event->type() == QEvent::Hide)
        hide();
    if (event->type() == QEvent::Show && !m_text->text().isEmpty())
        setNotice(m_tone, m_text->text());
    return QFrame::eventFilter(watched, event);
}

void OverlayNotice::mousePressEvent(QMouseEvent *)
{
    Q_EMIT clicked();
}

void OverlayNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneSurface(m_tone, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), toneColor(m_tone, palette()));
}

} // namespace Shardscope
