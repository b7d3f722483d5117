// SPDX-License-Identifier: MIT
#include "ui/connection/activityeditor.h"

#include "core/gateway/presence.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Type = BotActivity::Type;

QString nameOf(Type type)
{
    return QLatin1String(BotActivity::typeName(type));
}

} // namespace

ActivityEditor::ActivityEditor(QWidget *parent)
    : QWidget(parent)
    , m_type(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_url(new QLineEdit(this))
{
    m_type->setAccessibleName(tr("Activity type"));
    m_type->addItem(tr("None"));
    m_type->addItem(tr("Playing"), nameOf(Type::Playing));
    m_type->addItem(tr("Streaming"), nameOf(Type::Streaming));
    m_type->addItem(tr("Listening to"), nameOf(Type::Listening));
    m_type->addItem(tr("Watching"), nameOf(Type::Watching));
    m_type->addItem(tr("Custom status"), nameOf(Type::Custom));
    m_type->addItem(tr("Competing in"), nameOf(Type::Competing));
    m_text->setAccessibleName(tr("Activity text"));
    m_text->setPlaceholderText(tr("What to show"));
    m_url->setAccessibleName(tr("Stream address"));
    m_url->setPlaceholderText(tr("https://www.twitch.tv/…"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_type);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_url, 1);
    setFocusProxy(m_type);
    connect(m_type, &QComboBox::currentIndexChanged, this, &ActivityEditor::refresh);
    connect(m_text, &QLineEdit::textEdited, this, &ActivityEditor::changed);
    connect(m_url, &QLineEdit::textEdited, this, &ActivityEditor::changed);
    refresh();
}

void ActivityEditor::refresh()
{
    const QString type = m_type->currentData().toString();
    m_text->setEnabled(!type.isEmpty());
    // Only a stream has an address.
    m_url->setVisible(type == nameOf(Type::Streaming));
    Q_EMIT changed();
}

QStringList ActivityEditor::values() const
{
    const QString type = m_type->currentData().toString();
    if (type.isEmpty())
        return {};
    const QString url = m_url->text().trimmed();
    const bool hasUrl = type == nameOf(Type::Streaming) && !url.isEmpty();
    return { type + u':' + m_text->text() + (hasUrl ? u'@' + url : QString()) };
}

void ActivityEditor::setValues(const QStringList &values)
{
    QString error;
    const std::optional<BotActivity> activity
        = values.isEmpty() ? std::nullopt : BotActivity::parse(values.first(), &error);
    m_type->setCurrentIndex(activity ? m_type->findData(nameOf(activity->type)) : 0);
    m_text->setText(activity ? activity->state.value_or(activity->name) : QString());
    m_url->setText(activity ? activity->url.value_or(QString()) : QString());
}

} // namespace Shardscope
