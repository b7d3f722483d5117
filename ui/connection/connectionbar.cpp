// SPDX-License-Identifier: MIT
#include "ui/connection/connectionbar.h"

#include "ui/connection/intentsfield.h"
#include "ui/connection/tokenfield.h"
#include "ui/icons.h"
#include "ui/tonelabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr std::array compressions { Compression::ZlibStream, Compression::ZstdStream, Compression::Payload,
    Compression::None };

GatewayError invalid(const QString &field, const QString &message)
{
    return { .kind = GatewayError::Kind::InvalidArgument, .message = message, .field = field };
}

} // namespace

ConnectionBar::ConnectionBar(QWidget *parent)
    : QWidget(parent)
    , m_token(new TokenField(this))
    , m_intents(new IntentsField(this))
    , m_shard(new QLineEdit(this))
    , m_compression(new QComboBox(this))
    , m_gateway(new QLineEdit(this))
    , m_api(new QLineEdit(this))
    , m_largeThreshold(new QLineEdit(this))
    , m_more(new QToolButton(this))
    , m_connect(new QPushButton(this))
    , m_demo(new QPushButton(tintedIcon("demo"), tr("Try the &demo"), this))
{
    m_shard->setFixedWidth(fontMetrics().horizontalAdvance(u"0000/0000"_s));
    m_shard->setToolTip(tr("Shard id and count: 0/1 for a bot that is not sharded"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setAccessibleName(tr("Advanced options"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_demo->setToolTip(tr("Connect to the built-in gateway: no token, no network (Ctrl+Shift+D)"));

    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    addField(line, "token", tr("&Token"), m_token, false, 1);
    addField(line, "intents", tr("&Intents"), m_intents, false);
    addField(line, "shard", tr("Sh&ard"), m_shard, false);
    line->addWidget(m_more, 0, Qt::AlignTop);
    line->addStretch();
    line->addWidget(m_demo, 0, Qt::AlignTop);
    line->addWidget(m_connect, 0, Qt::AlignTop);
    m_advanced = createAdvanced();
    setAdvancedShown(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_advanced);

    connect(m_more, &QToolButton::toggled, this, &ConnectionBar::setAdvancedShown);
    connect(m_demo, &QPushButton::clicked, this, &ConnectionBar::demoRequested);
    connect(m_connect, &QPushButton::clicked, this,
        [this] { m_running ? Q_EMIT disconnectRequested() : Q_EMIT connectRequested(); });
    for (QLineEdit *edit : { static_cast<QLineEdit *>(m_token), m_shard, m_gateway, m_api, m_largeThreshold })
        connect(edit, &QLineEdit::textEdited, this, &ConnectionBar::clearError);
    connect(m_intents, &IntentsField::changed, this, &ConnectionBar::clearError);
    setConfig({});
    setRunning(false);
}

QWidget *ConnectionBar::createAdvanced()
{
    for (const Compression compression : compressions)
        m_compression->addItem(QLatin1String(compressionName(compression)), static_cast<int>(compression));
    m_gateway->setPlaceholderText(tr("Discord's own, asked of the API"));
    m_largeThreshold->setFixedWidth(fontMetrics().horizontalAdvance(u"000000"_s));
    m_largeThreshold->setToolTip(tr("50 to 250: larger guilds come without their offline members"));
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    addField(line, "gateway", tr("&Gateway"), m_gateway, true, 3);
    addField(line, "api", tr("A&PI"), m_api, true, 3);
    addField(line, "compression", tr("C&ompression"), m_compression, true);
    addField(line, "large-threshold", tr("&Large threshold"), m_largeThreshold, true);
    return box;
}

void ConnectionBar::addField(
    QHBoxLayout *line, const char *key, const QString &label, QWidget *editor, bool advanced, int stretch)
{
    auto *name = new QLabel(label, this);
    name->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(QString(label).remove(u'&'));
    auto *message = new ToneLabel(Tone::Bad, this);
    message->setWordWrap(true);
    message->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(name);
    row->addWidget(editor, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(message);
    column->addStretch();
    line->addLayout(column, stretch);
    m_fields.insert(QLatin1String(key), { editor, message, advanced });
}

void ConnectionBar::setAdvancedShown(bool shown)
{
    m_advanced->setVisible(shown);
    m_more->setText(shown ? tr("Advanced ▾") : tr("Advanced ▸"));
}

void ConnectionBar::setConfig(const ConnectionConfig &config)
{
    m_base = config;
    m_token->setText(config.shard.token);
    m_base.shard.token.clear();
    m_intents->setIntents(config.shard.intents);
    m_shard->setText(u"%1/%2"_s.arg(config.shard.shardId).arg(config.shard.shardCount));
    m_compression->setCurrentIndex(m_compression->findData(static_cast<int>(config.shard.compression)));
    m_gateway->setText(config.shard.url.toString());
    m_api->setText(config.api.toString());
    m_largeThreshold->setText(QString::number(config.shard.largeThreshold));
    const ConnectionConfig usual;
    const bool rare = !config.shard.url.isEmpty() || config.api != usual.api
        || config.shard.compression != usual.shard.compression || config.shard.largeThreshold != usual.shard.largeThreshold;
    if (rare)
        m_more->setChecked(true);
}

ConnectionBar::Result ConnectionBar::config() const
{
    Result result = demoConfig();
    auto *config = std::get_if<ConnectionConfig>(&result);
    if (!config)
        return result;
    config->shard.token = m_token->token();
    if (config->shard.token.isEmpty())
        return invalid(u"token"_s, tr("Paste the bot's token, from the Developer Portal under Bot."));
    config->shard.url = QUrl(m_gateway->text().trimmed());
    const QUrl api(m_api->text().trimmed());
    config->apiGiven = m_base.apiGiven || api != m_base.api;
    config->api = api;
    if (const std::optional<GatewayError> error = config->validate())
        return *error;
    return result;
}

ConnectionBar::Result ConnectionBar::demoConfig() const
{
    ConnectionConfig config = m_base;
    config.shard.intents = m_intents->intents();
    config.shard.compression = static_cast<Compression>(m_compression->currentData().toInt());
    const QStringList shard = m_shard->text().trimmed().split(u'/');
    bool idIsNumber = false;
    bool countIsNumber = false;
    config.shard.shardId = shard.value(0).toInt(&idIsNumber);
    config.shard.shardCount = shard.value(1).toInt(&countIsNumber);
    if (shard.size() != 2 || !idIsNumber || !countIsNumber)
        return invalid(u"shard"_s, tr("Write id/count, such as 0/1."));
    bool isNumber = false;
    config.shard.largeThreshold = m_largeThreshold->text().trimmed().toInt(&isNumber);
    if (!isNumber)
        return invalid(u"large-threshold"_s, tr("Write a number from 50 to 250."));
    return config;
}

bool ConnectionBar::showError(const GatewayError &error)
{
    clearError();
    const bool isToken = error.field.isEmpty() && error.kind == GatewayError::Kind::Authentication;
    const auto field = m_fields.constFind(isToken ? u"token"_s : error.field);
    if (field == m_fields.constEnd())
        return false;
    if (field->advanced)
        m_more->setChecked(true);
    field->message->setText(u"▲ "_s + error.message);
    field->message->show();
    field->editor->setAccessibleDescription(error.message);
    field->editor->setFocus(Qt::OtherFocusReason);
    return true;
}

void ConnectionBar::clearError()
{
    for (const Field &field : std::as_const(m_fields)) {
        field.message->hide();
        field.editor->setAccessibleDescription({});
    }
}

void ConnectionBar::setRunning(bool running)
{
    m_running = running;
    for (const Field &field : std::as_const(m_fields))
        field.editor->setEnabled(!running);
    m_demo->setEnabled(!running);
    m_connect->setIcon(tintedIcon(running ? "disconnect" : "connect"));
    m_connect->setText(running ? tr("Disco&nnect") : tr("Co&nnect"));
    m_connect->setToolTip(running ? tr("End the session cleanly (Ctrl+Shift+G)") : tr("Connect to the gateway (Ctrl+G)"));
}

void ConnectionBar::focusToken()
{
    m_token->setFocus(Qt::ShortcutFocusReason);
    m_token->selectAll();
}

void ConnectionBar::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_running) {
        Q_EMIT connectRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Shardscope
