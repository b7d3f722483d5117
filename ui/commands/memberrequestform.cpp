// SPDX-License-Identifier: MIT
#include "ui/commands/memberrequestform.h"

#include "ui/commands/snowflakefield.h"
#include "ui/commands/wrappingrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Shardscope {

MemberRequestForm::MemberRequestForm(const NameDirectory *names, QWidget *parent)
    : CommandForm(parent)
    , m_guild(new SnowflakeField(NameDirectory::Kind::Guild, SnowflakeField::Count::One, names, this))
    , m_mode(new QComboBox(this))
    , m_query(new QLineEdit(this))
    , m_limit(new QLineEdit(u"0"_s, this))
    , m_userIds(new SnowflakeField(NameDirectory::Kind::User, SnowflakeField::Count::Many, names, this))
    , m_presences(createOptionalFlag(tr("Not sent"), tr("With presences"), tr("Without presences")))
    , m_nonce(new QLineEdit(this))
{
    m_guild->setPlaceholderText(tr("Name or id of the guild"));
    m_mode->addItem(tr("By name"), ByName);
    m_mode->addItem(tr("By id"), ById);
    m_query->setPlaceholderText(tr("Beginning of the name; empty: all members"));
    m_userIds->setPlaceholderText(tr("Up to 100 users, by name or id, separated by commas"));
    m_limit->setMaximumWidth(64);
    m_limit->setAccessibleDescription(tr("0 to 100; 0 asks for all that match"));

    auto *editor = new QWidget(this);
    auto *queryLayout = new QHBoxLayout(editor);
    queryLayout->setContentsMargins(0, 0, 0, 0);
    queryLayout->setSpacing(8);
    auto *limitLabel = new QLabel(tr("Limit"), editor);
    limitLabel->setBuddy(m_limit);
    m_limit->setAccessibleName(tr("Limit"));
    m_query->setAccessibleName(tr("Beginning of the name"));
    m_userIds->setAccessibleName(tr("User ids"));
    m_mode->setAccessibleName(tr("Members"));
    for (QLineEdit *line : std::initializer_list<QLineEdit *> { m_query, m_userIds })
        WrappingRow::keepReadable(line);
    queryLayout->addWidget(m_query, 1);
    queryLayout->addWidget(m_userIds, 1);
    queryLayout->addWidget(limitLabel);
    queryLayout->addWidget(m_limit);
    auto *query = new WrappingRow(m_mode, editor, this);

    addField("guild_id", tr("&Guild"), m_guild);
    addField("query", tr("&Members"), query);
    addAlias("limit", "query");
    addAlias("user_ids", "query");
    addField("presences", tr("P&resences"), m_presences);
    addField("nonce", tr("Nonce"), m_nonce, tr("Ties the chunks to this request"));
    commandSent();
    refreshMode();

    connect(m_mode, &QComboBox::currentIndexChanged, this, &MemberRequestForm::refreshMode);
    connect(m_presences, &QComboBox::currentIndexChanged, this, &CommandForm::changed);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *> { m_guild, m_query, m_limit, m_userIds, m_nonce })
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
    command.guildId = m_guild->id();
    if (m_mode->currentData().toInt() == ByName) {
        command.query = m_query->text();
        bool isNumber = false;
        command.limit = m_limit->text().trimmed().toInt(&isNumber);
        if (!isNumber)
            return invalid("query", tr("The limit \"%1\" is no number; it is 0 to 100.").arg(m_limit->text()));
    } else {
        command.userIds = m_userIds->ids();
    }
    command.presences = optionalFlag(m_presences);
    if (!m_nonce->text().isEmpty())
        command.nonce = m_nonce->text();
    return GatewayCommand { command };
}

bool MemberRequestForm::load(const GatewayCommand &command)
{
    const auto *members = std::get_if<RequestGuildMembers>(&command.payload);
    if (!members)
        return false;
    m_guild->setText(members->guildId);
    m_mode->setCurrentIndex(m_mode->findData(members->userIds ? ById : ByName));
    m_query->setText(members->query.value_or(QString()));
    m_limit->setText(QString::number(members->limit.value_or(0)));
    m_userIds->setText(members->userIds.value_or(QStringList()).join(u", "_s));
    setOptionalFlag(m_presences, members->presences);
    if (members->nonce)
        m_nonce->setText(*members->nonce);
    return true;
}

} // namespace Shardscope
