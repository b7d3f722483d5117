// SPDX-License-Identifier: MIT
#include "ui/connection/formgrid.h"

#include "ui/tonelabel.h"
#include "ui/tooltip.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Shardscope {

FormGrid::FormGrid(FieldErrors *errors, QWidget *parent)
    : QGridLayout(parent)
    , m_errors(errors)
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(8);
    setVerticalSpacing(8);
    setColumnStretch(1, 1);
    setColumnStretch(3, 1);
    // The same in each grid, so that grids above each other line up.
    const int labelWidth = QFontMetrics(QLabel().font()).horizontalAdvance(u"Connect time-outs"_s);
    setColumnMinimumWidth(0, labelWidth);
    setColumnMinimumWidth(2, labelWidth);
}

void FormGrid::add(const char *key, const QString &label, QWidget *editor, const QString &toolTip, Place place)
{
    auto *name = new QLabel(label, editor->parentWidget());
    name->setBuddy(editor);
    // Beside the first line of a high editor.
    name->setMinimumHeight(std::min(editor->sizeHint().height(), QLineEdit().sizeHint().height()));
    name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(QString(label).remove(u'&'));
    if (editor->toolTip().isEmpty())
        editor->setToolTip(plainToolTip(toolTip));
    name->setToolTip(plainToolTip(toolTip));
    const int row = place == Place::Right ? m_row - 1 : m_row++;
    const int column = place == Place::Right ? 2 : 0;
    addWidget(name, row, column, Qt::AlignTop);
    QBoxLayout *stack = m_errors->stack(QLatin1String(key), editor);
    stack->addStretch();
    addLayout(stack, row, column + 1, 1, place == Place::Whole ? 3 : 1);
}

void FormGrid::addBelow(QWidget *widget)
{
    addWidget(widget, m_row++, 1, 1, 3);
}

void FormGrid::addTitle(const QString &title)
{
    auto *label = new ToneLabel(Tone::Muted, parentWidget());
    label->setText(title);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    addWidget(label, m_row++, 0, 1, 4);
}

} // namespace Shardscope
