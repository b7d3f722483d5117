// SPDX-License-Identifier: MIT
#include "ui/capture/noticerow.h"

#include "ui/icons.h"
#include "ui/tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Shardscope {

NoticeRow::NoticeRow(Tone tone, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_text(new ToneLabel(Tone::Plain, this))
    , m_buttons(new QHBoxLayout)
{
    setText(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *dismiss = new QToolButton(this);
    dismiss->setIcon(tintedIcon("close"));
    dismiss->setText(tr("Dismiss"));
    dismiss->setAccessibleName(tr("Dismiss"));
    dismiss->setToolTip(tr("Dismiss"));
    dismiss->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(dismiss);
    connect(dismiss, &QToolButton::clicked, this, [this] {
        Q_EMIT dismissed();
        deleteLater();
    });
}

QPushButton *NoticeRow::addButton(const QString &text, std::function<void()> done, bool stays)
{
    auto *button = new QPushButton(text, this);
    m_buttons->addWidget(button);
    button->show();
    connect(button, &QPushButton::clicked, this, [this, done = std::move(done), stays] {
        if (!stays)
            deleteLater();
        done();
    });
    return button;
}

void NoticeRow::setText(const QString &text)
{
    setAccessibleName(text);
    m_text->setText((m_tone == Tone::Bad ? u"▲ "_s : u"● "_s) + text);
    m_text->setAccessibleName(text);
}

QString NoticeRow::text() const
{
    return accessibleName();
}

void NoticeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneSurface(m_tone, palette()));
    painter.fillRect(QRect(0, 0, 4, height()), toneColor(m_tone, palette()));
}

} // namespace Shardscope
