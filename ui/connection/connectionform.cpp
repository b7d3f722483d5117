// SPDX-License-Identifier: MIT
#include "ui/connection/connectionform.h"

#include "core/settings/connectionfields.h"
#include "core/text.h"

#include "ui/connection/activityeditor.h"
#include "ui/connection/headertable.h"
#include "ui/connection/intentsfield.h"
#include "ui/connection/secretfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Place = FormGrid::Place;

QString defaultOf(const char *key)
{
    return connectionField(key)->write({}).value(0);
}

GatewayError invalid(const QString &field, const QString &message)
{
    return { .kind = GatewayError::Kind::InvalidArgument, .message = message, .field = field };
}

} // namespace

// What is created first is reached first by Tab.
ConnectionForm::ConnectionForm(FieldErrors *errors, QWidget *parent)
    : QWidget(parent)
    , m_errors(errors)
{
    auto *grid = new FormGrid(m_errors);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(grid);
    createSession(grid);
    createPresence(grid);

    m_more = new QToolButton(this);
    m_more->setAutoRaise(true);
    m_more->setAccessibleName(tr("Advanced options"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_advanced = new QWidget(this);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_advanced);
    layout->addStretch();
    auto *rare = new FormGrid(m_errors, m_advanced);
    createAdvanced(rare);
    createProxy(rare);
    connect(m_more, &QToolButton::clicked, this, [this] { setAdvancedShown(m_advanced->isHidden()); });
    connect(this, &ConnectionForm::changed, m_errors, &FieldErrors::clear);
    connect(m_errors, &FieldErrors::showing, this, [this](const QWidget *editor) {
        if (m_advanced->isAncestorOf(editor))
            setAdvancedShown(true);
    });
    setAdvancedShown(false);
}

void ConnectionForm::createSession(FormGrid *grid)
{
    auto *intents = new IntentsField(this);
    connect(intents, &IntentsField::changed, this, &ConnectionForm::changed);
    add(grid, "intents", tr("&Intents"), intents,
        { [intents] { return QStringList(QString::number(intents->intents().bits())); },
            [intents](const QStringList &values) {
                intents->setIntents(GatewayIntents::parse(values.value(0)).value_or(GatewayIntents::unprivileged()));
            } },
        Place::Left);
    addLine(grid, "shard", tr("S&hard"), Place::Right);
    addChoice(grid, "compression", tr("Co&mpression"), Place::Left,
        { { u"zlib-stream"_s, u"zlib-stream"_s }, { u"zstd-stream"_s, u"zstd-stream"_s },
            { u"payload"_s, u"payload"_s }, { u"none"_s, u"none"_s } });
    addLine(grid, "gateway", tr("&Gateway"), Place::Whole, tr("Discord's own, asked of the API"));
}

void ConnectionForm::createPresence(FormGrid *grid)
{
    grid->addTitle(tr("Presence at the start"));
    addChoice(grid, "status", tr("Stat&us"), Place::Left,
        { { tr("Not sent"), QString() }, { tr("Online"), u"online"_s }, { tr("Idle"), u"idle"_s },
            { tr("Do not disturb"), u"dnd"_s }, { tr("Invisible"), u"invisible"_s },
            { tr("Offline, sent as invisible"), u"offline"_s } });
    auto *since = new QLineEdit(this);
    since->setPlaceholderText(tr("Not idle"));
    since->setAccessibleName(tr("Idle since"));
    auto *now = new QToolButton(this);
    now->setText(tr("Now"));
    now->setAccessibleName(tr("Idle since now"));
    connect(since, &QLineEdit::textEdited, this, &ConnectionForm::changed);
    connect(now, &QToolButton::clicked, this, [this, since] {
        since->setText(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
        Q_EMIT changed();
    });
    add(grid, "idle-since", tr("I&dle since"), besides(since, now),
        { [since] { return since->text().trimmed().isEmpty() ? QStringList() : QStringList(since->text().trimmed()); },
            [since](const QStringList &values) { since->setText(values.value(0)); } },
        Place::Right);
    auto *activity = new ActivityEditor(this);
    connect(activity, &ActivityEditor::changed, this, &ConnectionForm::changed);
    add(grid, "activity", tr("Acti&vity"), activity,
        { [activity] { return activity->values(); },
            [activity](const QStringList &values) { activity->setValues(values); } });
    addFlag(grid, "afk", tr("Away from the &keyboard (AFK)"));
}

void ConnectionForm::createAdvanced(FormGrid *grid)
{
    addLine(grid, "api", tr("A&PI"), Place::Whole, ConnectionConfig().api.toString());
    auto *caFile = new QLineEdit(this);
    caFile->setAccessibleName(tr("CA file"));
    caFile->setPlaceholderText(tr("The system's authorities only"));
    auto *browse = new QToolButton(this);
    browse->setText(tr("Browse…"));
    browse->setAccessibleName(tr("Choose the CA file"));
    connect(caFile, &QLineEdit::textEdited, this, &ConnectionForm::changed);
    connect(browse, &QToolButton::clicked, this, [this, caFile] { chooseCaFile(caFile); });
    add(grid, "ca-file", tr("CA &file"), besides(caFile, browse),
        { [caFile] { return caFile->text().isEmpty() ? QStringList() : QStringList(caFile->text()); },
            [caFile](const QStringList &values) { caFile->setText(values.value(0)); } });
    addLine(grid, "connect-timeout", tr("Connect within, s"), Place::Left);
    addLine(grid, "hello-timeout", tr("HELLO within, s"), Place::Right);
    addLine(grid, "ready-timeout", tr("READY within, s"), Place::Left);
    addLine(grid, "max-message", tr("Message, MiB"), Place::Right);
    addLine(grid, "large-threshold", tr("&Large threshold"), Place::Left);
    addLine(grid, "capabilities", tr("Capabilities"), Place::Right);
}

void ConnectionForm::createProxy(FormGrid *grid)
{
    addLine(grid, "proxy", tr("Prox&y"), Place::Whole, tr("The system's; else http:// or socks5://"));
    m_proxyUser = new QLineEdit(this);
    m_proxyPassword = new SecretField(tr("Hold to show the password"), this);
    const QString kept = tr("User and password of the proxy are kept together, where the token is kept.");
    grid->add("proxy-user", tr("Proxy user"), m_proxyUser, kept, Place::Left);
    grid->add("proxy-password", tr("Proxy password"), m_proxyPassword, kept, Place::Right);
    for (const QLineEdit *line : { m_proxyUser, m_proxyPassword })
        connect(line, &QLineEdit::textEdited, this, &ConnectionForm::changed);
    auto *headers = new HeaderTable(this);
    connect(headers, &HeaderTable::changed, this, &ConnectionForm::changed);
    add(grid, "proxy-header", tr("Proxy headers"), headers,
        { [headers] { return headers->values(); },
            [headers](const QStringList &values) { headers->setValues(values); } });
    addFlag(grid, "allow-plaintext", tr("Allow ws:// and http:// to other machines, where others can read the token"));
    addFlag(grid, "spend-budget", tr("Identify even where under 5 % of the session budget would be left"));
}

void ConnectionForm::add(
    FormGrid *grid, const char *key, const QString &label, QWidget *widget, Editor editor, Place place)
{
    grid->add(key, label, widget, Text::tr(connectionField(key)->description), place);
    m_editors.insert(QLatin1String(key), std::move(editor));
}

void ConnectionForm::addLine(
    FormGrid *grid, const char *key, const QString &label, Place place, const QString &placeholder)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(placeholder.isEmpty() ? defaultOf(key) : placeholder);
    connect(line, &QLineEdit::textEdited, this, &ConnectionForm::changed);
    add(grid, key, label, line,
        { [line] { return line->text().trimmed().isEmpty() ? QStringList() : QStringList(line->text().trimmed()); },
            [line](const QStringList &values) { line->setText(values.value(0)); } },
        place);
}

void ConnectionForm::addChoice(FormGrid *grid, const char *key, const QString &label, Place place,
    const QList<std::pair<QString, QString>> &choices)
{
    auto *box = new QComboBox(this);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    connect(box, &QComboBox::activated, this, &ConnectionForm::changed);
    add(grid, key, label, box,
        { [box] {
             const QString value = box->currentData().toString();
             return value.isEmpty() ? QStringList() : QStringList(value);
         },
            [box](const QStringList &values) { box->setCurrentIndex(std::max(0, box->findData(values.value(0)))); } },
        place);
}

void ConnectionForm::addFlag(FormGrid *grid, const char *key, const QString &text)
{
    auto *check = new QCheckBox(text, this);
    connect(check, &QCheckBox::clicked, this, &ConnectionForm::changed);
    check->setAccessibleName(QString(text).remove(u'&'));
    add(grid, key, {}, check,
        { [check] { return check->isChecked() ? QStringList { QString() } : QStringList(); },
            [check](const QStringList &values) { check->setChecked(!values.isEmpty()); } });
}

QWidget *ConnectionForm::besides(QLineEdit *line, QToolButton *button)
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(line, 1);
    layout->addWidget(button);
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Minimum);
    box->setFocusProxy(line);
    return box;
}

void ConnectionForm::chooseCaFile(QLineEdit *line)
{
    auto *dialog
        = new QFileDialog(this, tr("CA file"), QString(), tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, line, [this, line](const QString &file) {
        line->setText(file);
        Q_EMIT changed();
    });
    dialog->open();
}

void ConnectionForm::setAdvancedShown(bool shown)
{
    m_advanced->setVisible(shown);
    m_more->setAccessibleDescription(shown ? tr("unfolded") : tr("folded"));
    m_more->setText(shown ? tr("&Advanced ▾") : tr("&Advanced ▸"));
    Q_EMIT advancedShown(shown);
}

void ConnectionForm::setConfig(const ConnectionConfig &config)
{
    bool rare = !config.shard.proxy.user.isEmpty();
    for (const ConnectionField &field : connectionFields()) {
        const bool set = field.isSet(config);
        m_editors.value(QLatin1String(field.name)).setValues(set ? field.write(config) : QStringList());
        rare = rare || (set && m_advanced->isAncestorOf(m_errors->editor(QLatin1String(field.name))));
    }
    setProxyLogin(config.shard.proxy);
    if (rare)
        setAdvancedShown(true);
}

void ConnectionForm::setProxyLogin(const ProxySettings &proxy)
{
    m_proxyUser->setText(proxy.user);
    m_proxyPassword->setText(proxy.password);
}

ConnectionForm::Result ConnectionForm::config() const
{
    ConnectionConfig config;
    for (const ConnectionField &field : connectionFields()) {
        const QString name = QLatin1String(field.name);
        const QStringList values = m_editors.value(name).values();
        if (const QString wrong = field.take(values, &config); !wrong.isEmpty())
            return invalid(name, wrong);
    }
    const QString user = m_proxyUser->text().trimmed();
    if (user.isEmpty() && !m_proxyPassword->text().isEmpty())
        return invalid(u"proxy-user"_s, tr("There is a password, but no user."));
    if (user.contains(u':'))
        return invalid(u"proxy-user"_s, tr("A user of a proxy has no colon in the name."));
    config.shard.proxy.user = user;
    config.shard.proxy.password = m_proxyPassword->text();
    return config;
}

bool ConnectionForm::showError(const GatewayError &error)
{
    // The presence's own errors are spelt as its command spells them: "activity.url", "idle_since".
    GatewayError here = error;
    here.field = error.field.section(u'.', 0, 0).replace(u'_', u'-');
    return m_errors->show(here);
}

} // namespace Shardscope
