// SPDX-License-Identifier: MIT
#include "ui/commands/tristatefield.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace Shardscope {

TristateField::TristateField(const QString &name, const QList<Option> &options, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_editor(editor)
{
    m_box->setAccessibleName(name);
    for (const Option &option : options)
        m_box->addItem(option.text, static_cast<int>(option.choice));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_box);
    layout->addWidget(editor, 1);
    setFocusProxy(m_box);
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
