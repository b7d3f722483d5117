// SPDX-License-Identifier: MIT
#include "ui/commands/tristatefield.h"

#include <QComboBox>

namespace Shardscope {

TristateField::TristateField(const QString &name, const QList<Option> &options, QWidget *editor, QWidget *parent)
    : WrappingRow(new QComboBox, editor, parent)
    , m_box(static_cast<QComboBox *>(focusProxy()))
    , m_editor(editor)
{
    m_box->setAccessibleName(name);
    for (const Option &option : options)
        m_box->addItem(option.text, static_cast<int>(option.choice));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const auto apply = [this] {
        m_editor->setEnabled(choice() == Choice::Set);
        Q_EMIT changed();
    };
    connect(m_box, &QComboBox::currentIndexChanged, this, apply);
    m_editor->setEnabled(choice() == Choice::Set);
}

TristateField::Choice TristateField::choice() const
{
    return static_cast<Choice>(m_box->currentData().toInt());
}

void TristateField::setChoice(Choice choice)
{
    m_box->setCurrentIndex(m_box->findData(static_cast<int>(choice)));
}

} // namespace Shardscope
