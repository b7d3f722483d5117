// SPDX-License-Identifier: MIT
#include "ui/tonelabel.h"

#include <QApplication>
#include <QEvent>

namespace Shardscope {

ToneLabel::ToneLabel(Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    // What comes from the gateway must not turn into markup.
    setTextFormat(Qt::PlainText);
    applyTone();
}

void ToneLabel::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    applyTone();
}

void ToneLabel::setValue(const QString &caption, const QString &value)
{
    setText(value);
    // Each time that it is set they are told anew.
    const QString name = value.isEmpty() ? caption : tr("%1: %2").arg(caption, value);
    if (name != accessibleName())
        setAccessibleName(name);
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        applyTone();
}

void ToneLabel::applyTone()
{
    if (m_applying)
        return;
    m_applying = true;
    const QPalette around = QApplication::palette(this);
    QPalette own = around;
    own.setColor(QPalette::WindowText, toneColor(m_tone, around));
    own.setColor(QPalette::Text, toneColor(m_tone, around));
    setPalette(own);
    m_applying = false;
}

} // namespace Shardscope
