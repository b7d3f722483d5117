// SPDX-License-Identifier: MIT
#include "ui/connection/closecodedialog.h"

#include "ui/icons.h"
#include "ui/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Shardscope {

namespace {

enum Choice
{
    Keep,
    End,
    Custom
};

constexpr int leastWidth = 480;
constexpr int largestCode = 9999;

} // namespace

CloseCodeDialog::CloseCodeDialog(int shards, QWidget *parent)
    : QDialog(parent)
    , m_choice(new QComboBox(this))
    , m_code(new QSpinBox(this))
    , m_shard(new QSpinBox(this))
    , m_comesBack(new QCheckBox(tr("Come &back afterwards"), this))
    , m_effect(new ToneLabel(Tone::Plain, this))
    , m_close(new QPushButton(tintedIcon("disconnect"), tr("C&lose the connection"), this))
{
    setWindowTitle(tr("Close with a code"));
    setMinimumWidth(leastWidth);
    m_choice->addItems({ tr("4000: keep the session"), tr("1000: end the session"), tr("another code") });
    m_code->setRange(0, largestCode);
    m_code->setValue(ShardControl::keepingCode);
    m_code->setAccessibleName(tr("Code"));
    m_shard->setRange(-1, shards - 1);
    m_shard->setSpecialValueText(tr("all"));
    m_shard->setValue(m_shard->minimum());
    m_comesBack->setChecked(true);
    m_effect->setWordWrap(true);
    m_effect->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_effect->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *form = new QFormLayout;
    form->addRow(tr("Close &with"), m_choice);
    form->addRow(tr("&Code"), m_code);
    if (shards > 1)
        form->addRow(tr("&Shard"), m_shard);
    else
        m_shard->hide();
    form->addRow(m_comesBack);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_close, QDialogButtonBox::AcceptRole);
    m_close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_effect);
    layout->addWidget(buttons);

    connect(m_choice, &QComboBox::currentIndexChanged, this, &CloseCodeDialog::refresh);
    connect(m_code, &QSpinBox::valueChanged, this, &CloseCodeDialog::refresh);
    connect(m_comesBack, &QCheckBox::toggled, this, &CloseCodeDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void CloseCodeDialog::setShard(int shard)
{
    m_shard->setValue(shard);
}

ShardControl CloseCodeDialog::control() const
{
    ShardControl control { .kind = ShardControl::Kind::Close, .comesBack = m_comesBack->isChecked() };
    switch (m_choice->currentIndex()) {
    case Keep:
        break;
    case End:
        control.code = ShardControl::endingCode;
        break;
    case Custom:
        control.code = m_code->value();
        break;
    }
    if (m_shard->value() >= 0)
        control.shard = m_shard->value();
    return control;
}

QString CloseCodeDialog::effect() const
{
    const ShardControl asked = control();
    if (const std::optional<GatewayError> error = asked.validate())
        return tr("▲ %1").arg(error->message);
    if (!asked.keepsSession()) {
        return asked.comesBack
            ? tr("Discord ends the session and shows the bot offline. Then a new session is made, which takes one "
                 "IDENTIFY of the budget; events of the time between are lost.")
            : tr("Discord ends the session and shows the bot offline. The run ends.");
    }
    return asked.comesBack
        ? tr(
            "Discord keeps the session. It is resumed at once, and what happened meanwhile is replayed; no IDENTIFY is "
            "spent.")
        : tr("Discord keeps the session for some minutes, and shows the bot online as long. The run ends; the next one "
             "begins with a new session.");
}

void CloseCodeDialog::refresh()
{
    m_code->setEnabled(m_choice->currentIndex() == Custom);
    const bool isGood = !control().validate();
    m_close->setEnabled(isGood);
    m_effect->setTone(isGood ? Tone::Plain : Tone::Bad);
    m_effect->setValue(tr("What it does"), effect());
}

} // namespace Shardscope
