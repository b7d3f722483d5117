// SPDX-License-Identifier: MIT
#include "ui/commands/memberrequestform.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Shardscope {

MemberRequestForm::MemberRequestForm(QWidget *parent)
    : CommandForm(parent)
    , m_guild(new QLineEdit(this))
    , m_mode(new QComboBox(this))
    , m_query(new QLineEdit(this))
    , m_limit(new QLineEdit(u"0"_s, this))
    , m_userIds(new QLineEdit(this))
    , m_presences(createOptionalFlag(tr("Not sent"), tr("With presences"), tr("Without presences")))
    , m_nonce(new QLineEdit(this))
{
    m_guild->setPlaceholderText(tr("Id of the guild"));
    m_mode->addItem(tr("By name"), ByName);
    m_mode->addItem(tr("By id"), ById);
    m_query->setPlaceholderText(tr("Beginning of the name; empty: all members"));
    m_userIds->setPlaceholderText(tr("Up to 100 user ids, separated by commas or spaces"));
    m_limit->setMaximumWidth(64);
    m_limit->setAccessibleDescription(tr("0 to 100; 0 asks for all that match"));

    auto *query = new QWidget(this);
    auto *queryLayout = new QHBoxLayout(query);
    queryLayout->setContentsMargins(0, 0, 0, 0);
    queryLayout->setSpacing(8);
    auto *limitLabel = new QLabel(tr("Limit"), query);
    limitLabel->setBuddy(m_limit);
    m_limit->setAccessibleName(tr("Limit"));
    m_query->setAccessibleName(tr("Beginning of the name"));
    m_userIds->setAccessibleName(tr("User ids"));
    m_mode->setAccessibleName(tr("Members"));
    queryLayout->addWidget(m_mode);
    queryLayout->addWidget(m_query, 1);
    queryLayout->addWidget(m_userIds, 1);
    queryLayout->addWidget(limitLabel);
    queryLayout->addWidget(m_limit);
    query->setFocusProxy(m_mode);

    addField("guild_id", tr("G&uild"), m_guild);
    addField("query", tr("&Members"), query);
    addAlias("limit", "query");
    addAlias("user_ids", "query");
    addField("presences", tr("P&resences"), m_presences);
    addField("nonce", tr("Nonce"), m_nonce, tr("Comes back in every chunk and ties it to this request"));
    commandSent();
    refreshMode();

    connect(m_mode, &QComboBox::currentIndexChanged, this, &MemberRequestForm::refreshMode);
    connect(m_presences, &QComboBox::currentIndexChanged, this, &CommandForm::changed);
    for (QLineEdit *edit : { m_guild, m_query, m_limit, m_userIds, m_nonce })
        connect(edit, &QLineEdit::textChanged, this, &CommandForm::changed);
}

void MemberRequestForm::refreshMode()
{
    const bool byName = m_mode->currentData().toInt() == ByName;
    m_query->setVisible(byName);
    m_userIds->setVisible(!byName);
    m_limit->setEnabled(byName);
    Q_EMIT changed();
}

void MemberRequestForm::commandSent()
{
    // One that was written by hand stays.
    const QString before = u"scope-%1"_s.arg(m_nextNonce - 1);
    if (m_nonce->text().isEmpty() || m_nonce->text() == before)
        m_nonce->setText(u"scope-%1"_s.arg(m_nextNonce++));
}

CommandForm::Result MemberRequestForm::command() const
{
    RequestGuildMembers command;
    command.guildId = m_guild->text().trimmed();
    if (m_mode->currentData().toInt() == ByName) {
        command.query = m_query->text();
        bool isNumber = false;
        command.limit = m_limit->text().trimmed().toInt(&isNumber);
        if (!isNumber)
            return invalid("query", tr("The limit \"%1\" is no number; it is 0 to 100.").arg(m_limit->text()));
    } else {
        static const QRegularExpression separators(u"[\\s,;]+"_s);
        command.userIds = m_userIds->text().split(separators, Qt::SkipEmptyParts);
    }
    command.presences = optionalFlag(m_presences);
    if (!m_nonce->text().isEmpty())
        command.nonce = m_nonce->text();
    return GatewayCommand { command };
}

} // namespace Shardscope
