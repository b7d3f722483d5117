// SPDX-License-Identifier: MIT
#include "ui/commands/commandform.h"

#include "ui/tonelabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

CommandForm::CommandForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
}

void CommandForm::addField(const char *key, const QString &label, QWidget *field, const QString &hint)
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *message = new ToneLabel(Tone::Muted, column);
    message->setWordWrap(true);
    message->setText(hint);
    message->setVisible(!hint.isEmpty());
    layout->addWidget(field);
    layout->addWidget(message);

    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    m_layout->addRow(name, column);
    m_rows.insert(QLatin1String(key), { field, message, hint });
}

void CommandForm::addAlias(const char *key, const char *rowKey)
{
    m_aliases.insert(QLatin1String(key), QLatin1String(rowKey));
}

CommandError CommandForm::invalid(const char *key, const QString &message)
{
    return { .kind = GatewayError::Kind::InvalidArgument, .message = message, .field = QLatin1String(key) };
}

/// "activity.name" belongs to the row "activity".
QString CommandForm::rowKey(const QString &field) const
{
    QString key = m_aliases.value(field, field);
    while (!m_rows.contains(key)) {
        const qsizetype cut = std::max(key.lastIndexOf(u'.'), key.lastIndexOf(u'['));
        if (cut < 0)
            return {};
        key.truncate(cut);
    }
    return key;
}

bool CommandForm::showError(const std::optional<CommandError> &error)
{
    if (m_rows.contains(m_wrong)) {
        Row &row = m_rows[m_wrong];
        row.message->setTone(Tone::Muted);
        row.message->setText(row.hint);
        row.message->setVisible(!row.hint.isEmpty());
        row.field->setAccessibleDescription(row.hint);
    }
    m_wrong = error ? rowKey(error->field) : QString();
    if (m_wrong.isEmpty())
        return false;
    Row &row = m_rows[m_wrong];
    row.message->setTone(Tone::Bad);
    row.message->setText(u"▲ "_s + error->message);
    row.message->show();
    row.field->setAccessibleDescription(error->message);
    return true;
}

void CommandForm::focusError()
{
    if (m_rows.contains(m_wrong))
        m_rows[m_wrong].field->setFocus(Qt::OtherFocusReason);
}

QComboBox *createOptionalFlag(const QString &absent, const QString &yes, const QString &no)
{
    auto *box = new QComboBox;
    box->addItem(absent);
    box->addItem(yes, true);
    box->addItem(no, false);
    return box;
}

std::optional<bool> optionalFlag(const QComboBox *box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

void setOptionalFlag(QComboBox *box, std::optional<bool> flag)
{
    box->setCurrentIndex(flag ? box->findData(*flag) : 0);
}

} // namespace Shardscope
