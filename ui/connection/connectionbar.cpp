// SPDX-License-Identifier: MIT
#include "ui/connection/connectionbar.h"

#include "core/settings/connectionfields.h"

#include "ui/connection/intentsfield.h"
#include "ui/connection/profilecontroller.h"
#include "ui/connection/profiledialog.h"
#include "ui/connection/sessioncontroller.h"
#include "ui/connection/tokenfield.h"
#include "ui/icons.h"
#include "ui/tonelabel.h"
#include "ui/tooltip.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int margin = 8;
constexpr int spacing = 12;

GatewayError invalid(const QString &field, const QString &message)
{
    return { .kind = GatewayError::Kind::InvalidArgument, .message = message, .field = field };
}

/// One of the parts that are laid out as a whole.
QHBoxLayout *createPart(QWidget *part)
{
    auto *line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing);
    return line;
}

} // namespace

ConnectionBar::ConnectionBar(QWidget *parent)
    : QWidget(parent)
    , m_errors(new FieldErrors(this))
    , m_profile(new ProfileField(this))
    , m_token(new TokenField(this))
    , m_intents(new IntentsField(this))
    , m_shard(new QLineEdit(this))
    , m_options(new QPushButton(tr("Options…"), this))
    , m_connect(new QPushButton(this))
    , m_demo(new QPushButton(tintedIcon("demo"), tr("Try the &demo"), this))
    , m_grid(new QGridLayout(this))
    , m_messages(new QVBoxLayout)
    , m_identity(new QWidget(this))
    , m_session(new QWidget(this))
    , m_buttons(new QWidget(this))
{
    m_shard->setFixedWidth(fontMetrics().horizontalAdvance(u"0000/0000"_s));
    m_shard->setToolTip(tr("Shard id and count: 0/1 for a bot that is not sharded; all runs as many as Discord recommends,\n"
                           "with the demo %1").arg(DemoGateway::manyShards));
    auto *offers = new QCompleter({ u"0/1"_s, u"all"_s }, m_shard);
    offers->setCaseSensitivity(Qt::CaseInsensitive);
    m_shard->setCompleter(offers);
    m_options->setAutoDefault(false);
    m_options->setToolTip(tr("Every other option of the connection: gateway, compression, presence, proxy, …\n"
                             "In brackets: how many are not at their default."));
    m_demo->setToolTip(tr("Connect to the built-in gateway: no token, no network"));
    QHBoxLayout *identity = createPart(m_identity);
    m_profileLabel = addField(identity, "profile", tr("Profile"), m_profile, 1);
    m_profileLabel->hide();
    m_profile->hide();
    addField(identity, "token", tr("&Token"), m_token, 1);
    QHBoxLayout *session = createPart(m_session);
    addField(session, "intents", tr("&Intents"), m_intents);
    addField(session, "shard", tr("Sh&ard"), m_shard);
    addField(session, "options", {}, m_options);
    QHBoxLayout *buttons = createPart(m_buttons);
    buttons->addWidget(m_demo);
    buttons->addWidget(m_connect);
    m_grid->setContentsMargins(margin, margin, margin, margin);
    m_grid->setSpacing(margin);
    m_grid->setHorizontalSpacing(spacing);
    m_grid->setColumnStretch(0, 1);
    m_grid->addLayout(m_messages, 2, 0, 1, 3);

    connect(m_options, &QPushButton::clicked, this, &ConnectionBar::editOptions);
    connect(m_demo, &QPushButton::clicked, this, &ConnectionBar::demoRequested);
    connect(m_connect, &QPushButton::clicked, this,
        [this] { m_running ? Q_EMIT disconnectRequested() : Q_EMIT connectRequested(); });
    for (const QLineEdit *edit : { static_cast<QLineEdit *>(m_token), m_shard })
        connect(edit, &QLineEdit::textEdited, this, &ConnectionBar::clearError);
    connect(m_intents, &IntentsField::changed, this, &ConnectionBar::clearError);
    setConfig({});
    setRunning(false);
    arrange();
}

QWidget *ConnectionBar::addField(QBoxLayout *line, const char *key, const QString &label, QWidget *editor, int stretch)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    line->addLayout(row, stretch);
    QLabel *name = nullptr;
    if (!label.isEmpty()) {
        name = new QLabel(label, this);
        name->setBuddy(editor);
        row->addWidget(name);
        if (editor->accessibleName().isEmpty())
            editor->setAccessibleName(QString(label).remove(u'&'));
    }
    row->addWidget(editor, stretch);
    // One shows at a time, across the whole bar: below its field a sentence would have no room.
    m_messages->addWidget(m_errors->add(QLatin1String(key), editor));
    return name;
}

void ConnectionBar::setProfiles(ProfileStore *store, TokenStore *keychain)
{
    m_profileLabel->show();
    m_profile->show();
    m_profiles = new ProfileController(this, m_profile, store, keychain);
    arrange();
}

/// One line where it fits, else the session's fields below the identity.
void ConnectionBar::arrange()
{
    const int wanted = m_identity->minimumSizeHint().width() + m_session->minimumSizeHint().width()
        + m_buttons->minimumSizeHint().width() + 2 * (spacing + margin);
    const int lines = width() >= wanted ? 1 : 2;
    if (lines == m_lines)
        return;
    m_lines = lines;
    m_grid->addWidget(m_identity, 0, 0, 1, lines == 1 ? 1 : 2);
    if (lines == 1)
        m_grid->addWidget(m_session, 0, 1);
    else
        m_grid->addWidget(m_session, 1, 0, 1, 3, Qt::AlignLeft);
    m_grid->addWidget(m_buttons, 0, 2, Qt::AlignTop);
}

QSize ConnectionBar::minimumSizeHint() const
{
    const int above = m_identity->minimumSizeHint().width() + m_buttons->minimumSizeHint().width() + spacing;
    const int below = m_session->minimumSizeHint().width();
    return { std::max(above, below) + 2 * margin, QWidget::minimumSizeHint().height() };
}

void ConnectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ConnectionBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void ConnectionBar::setConfig(const ConnectionConfig &config)
{
    m_base = config;
    m_base.shard.token.clear();
    m_token->setText(config.shard.token);
    m_intents->setIntents(config.shard.intents);
    m_shard->setText(connectionField("shard")->write(config).join(u' '));
    const std::span<const ConnectionField> fields = connectionFields();
    const auto changed = std::count_if(fields.begin(), fields.end(), [&config](const ConnectionField &field) {
        const QLatin1String name(field.name);
        return name != "intents"_L1 && name != "shard"_L1 && field.isSet(config);
    });
    m_options->setText(changed == 0 ? tr("Options…") : tr("Options (%1)…").arg(changed));
}

void ConnectionBar::setSecrets(const ProfileSecrets::Values &values)
{
    m_token->clear();
    m_base.shard.proxy.user.clear();
    m_base.shard.proxy.password.clear();
    addSecrets(values);
}

void ConnectionBar::addSecrets(const ProfileSecrets::Values &values)
{
    if (m_token->text().isEmpty())
        m_token->setText(values.token);
    if (m_base.shard.proxy.user.isEmpty())
        (void)readProxyLogin(values.proxyLogin, &m_base.shard.proxy);
}

bool ConnectionBar::hasToken() const
{
    return !m_token->text().isEmpty();
}

ConnectionBar::Result ConnectionBar::config() const
{
    Result result = checkConfig();
    if (const auto *config = std::get_if<ConnectionConfig>(&result)) {
        if (const std::optional<GatewayError> error = config->validate())
            return *error;
    }
    return result;
}

ConnectionBar::Result ConnectionBar::checkConfig() const
{
    Result result = demoConfig();
    auto *config = std::get_if<ConnectionConfig>(&result);
    if (!config)
        return result;
    config->shard.token = m_token->token();
    if (config->shard.token.isEmpty())
        return invalid(u"token"_s, tr("Paste the bot's token, from the Developer Portal under Bot."));
    return result;
}

ConnectionBar::Result ConnectionBar::demoConfig() const
{
    ConnectionConfig config = m_base;
    config.shard.intents = m_intents->intents();
    const QString wrong = connectionField("shard")->take({ m_shard->text().trimmed() }, &config);
    if (!wrong.isEmpty())
        return invalid(u"shard"_s, wrong);
    return config;
}

ConnectionConfig ConnectionBar::settings() const
{
    const Result result = demoConfig();
    ConnectionConfig config
        = std::holds_alternative<ConnectionConfig>(result) ? std::get<ConnectionConfig>(result) : m_base;
    config.shard.intents = m_intents->intents();
    config.shard.token = m_token->token();
    return config;
}

void ConnectionBar::editOptions()
{
    auto *dialog = new ProfileDialog(settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ConnectionConfig config = dialog->config();
        config.shard.token = m_token->token();
        setConfig(config);
        clearError();
    });
    dialog->open();
    if (!m_optionError.field.isEmpty())
        dialog->showError(m_optionError);
}

bool ConnectionBar::showError(const GatewayError &error)
{
    m_optionError = {};
    if (m_errors->show(error))
        return true;
    const QString option = error.field.section(u'.', 0, 0).replace(u'_', u'-');
    if (!connectionField(option))
        return false;
    m_optionError = error;
    GatewayError here = error;
    here.field = u"options"_s;
    return m_errors->show(here);
}

void ConnectionBar::clearError()
{
    m_optionError = {};
    m_errors->clear();
}

void ConnectionBar::setRunning(bool running)
{
    m_running = running;
    m_errors->setEnabled(!running);
    m_demo->setEnabled(!running);
    m_connect->setIcon(tintedIcon(running ? "disconnect" : "connect"));
    m_connect->setText(running ? tr("Disco&nnect") : tr("Co&nnect"));
    const QString tip = running ? tr("End the session cleanly") : tr("Connect to the gateway");
    QAction *action = running ? m_actions.disconnect : m_actions.connect;
    if (action)
        tellKeys(m_connect, tip, action);
    else
        m_connect->setToolTip(tip);
}

void ConnectionBar::setActions(const Actions &actions)
{
    m_actions = actions;
    tellKeys(m_demo, m_demo->toolTip(), actions.demo);
    tellKeys(m_options, m_options->toolTip(), actions.options);
    m_intents->addAction(actions.intents); // its tip tells the intents
    setRunning(m_running);
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
