// SPDX-License-Identifier: MIT
#include "ui/connection/intentsfield.h"

#include "ui/connection/intentsdialog.h"
#include "ui/tooltip.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

IntentsField::IntentsField(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &IntentsField::edit);
    refresh();
}

void IntentsField::setIntents(GatewayIntents intents)
{
    m_intents = intents;
    refresh();
    Q_EMIT changed();
}

void IntentsField::edit()
{
    auto *dialog = new IntentsDialog(m_intents, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setIntents(dialog->intents()); });
    dialog->open();
}

void IntentsField::refresh()
{
    const GatewayIntents unknown = m_intents.unknown();
    const qsizetype known = (m_intents - unknown).names().size();
    const QString text = unknown.isEmpty() ? tr("%1 of %2…") : tr("%1 of %2 and others…");
    setText(text.arg(known).arg(gatewayIntentTable().size()));
    setAccessibleName(tr("Intents, %1").arg(this->text()));
    setToolTip(plainToolTip(
        (QStringList { tr("Intents: %1").arg(m_intents.bits()) } + IntentsDialog::warnings(m_intents)).join(u'\n')));
}

} // namespace Shardscope
