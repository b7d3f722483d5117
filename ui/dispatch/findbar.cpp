// SPDX-License-Identifier: MIT
#include "ui/dispatch/findbar.h"

#include "ui/format.h"
#include "ui/icons.h"
#include "ui/tonelabel.h"
#include "ui/tooltip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Shardscope {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_count(new ToneLabel(Tone::Muted, this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_edit->setPlaceholderText(tr("Find in keys and values"));
    m_edit->setAccessibleName(tr("Find in the payload"));
    m_edit->setClearButtonEnabled(true);
    m_count->setAccessibleName(tr("Places found"));
    const auto prepare = [](QToolButton *button, const QString &text, const QString &name) {
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    };
    prepare(m_previous, u"▲"_s, tr("Previous place"));
    prepare(m_next, u"▼"_s, tr("Next place"));
    prepare(m_close, tr("Close"), tr("Close the search"));
    m_close->setIcon(tintedIcon("close"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_close);

    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    setCount(0, 0);
    hide();
}

void FindBar::setActions(QAction *previous, QAction *next, QAction *close)
{
    tellKeys(m_previous, m_previous->accessibleName(), previous);
    tellKeys(m_next, m_next->accessibleName(), next);
    tellKeys(m_close, m_close->accessibleName(), close);
}

void FindBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

QString FindBar::text() const
{
    return m_edit->text();
}

void FindBar::setCount(qsizetype current, qsizetype count)
{
    const bool isLost = count == 0 && !text().isEmpty();
    m_count->setTone(isLost ? Tone::Warning : Tone::Muted);
    m_count->setText(text().isEmpty() ? QString()
            : isLost                  ? tr("Not found")
                                      : tr("%1 of %2").arg(Format::count(current), Format::count(count)));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT stepped(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Shardscope
