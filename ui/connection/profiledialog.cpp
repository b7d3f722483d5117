// SPDX-License-Identifier: MIT
#include "ui/connection/profiledialog.h"

#include "ui/connection/connectionform.h"
#include "ui/connection/tokenfield.h"
#include "ui/tonelabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Secrets = ConnectionProfile::Secrets;

} // namespace

ProfileDialog::ProfileDialog(const ConnectionConfig &options, QWidget *parent)
    : QDialog(parent)
    , m_profile(ConnectionProfile { .name = u"options"_s, .config = options })
    , m_errors(new FieldErrors(this))
{
    createCommon(tr("Connection options"));
    m_form->setConfig(options);
}

ProfileDialog::ProfileDialog(ProfileStore *store, ProfileSecrets *secrets, const ConnectionProfile &profile,
    const ProfileSecrets::Values &given, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_profile(profile)
    , m_errors(new FieldErrors(this))
{
    const bool known = store->rowOf(profile.id) >= 0;
    createCommon(known ? tr("Edit profile") : tr("New profile"));
    m_name->setText(profile.name);
    (profile.secrets == Secrets::Keychain ? m_keychain : m_session)->setChecked(true);
    m_form->setConfig(profile.config);
    takeSecrets(given);
    if (known) {
        m_secrets->read(profile, this, [this](const ProfileSecrets::Values &values, const QString &problem) {
            m_before = values;
            takeSecrets(values);
            if (!problem.isEmpty())
                takeProbe(problem);
        });
    }
    m_secrets->probe(this, [this](const QString &problem) { takeProbe(problem); });
    refreshRemarks();
}

void ProfileDialog::createCommon(const QString &title)
{
    setWindowTitle(title);
    auto *page = new QWidget(this);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(12, 12, 12, 12);
    pageLayout->setSpacing(8);
    if (m_store)
        pageLayout->addWidget(createIdentity());
    m_form = new ConnectionForm(m_errors, page);
    pageLayout->addWidget(m_form, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What a scroll area asks for is capped; the form decides, down to what the screen holds.
    scroll->setMinimumWidth(page->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());

    m_buttons = new QDialogButtonBox(
        (m_store ? QDialogButtonBox::Save : QDialogButtonBox::Ok) | QDialogButtonBox::Cancel, this);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(8);
    layout->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(m_buttons);
    layout->addLayout(foot);

    const auto fit = [this, page] {
        const int wanted = page->sizeHint().height() + m_buttons->sizeHint().height() + 24;
        const int room = screen()->availableGeometry().height() * 9 / 10;
        resize(std::max(width(), 720), std::min(std::max(wanted, height()), room));
    };
    // The layout knows the unfolded form's size one turn later.
    connect(m_form, &ConnectionForm::advancedShown, this, [this, fit] { QTimer::singleShot(0, this, fit); });
    connect(m_errors, &FieldErrors::showing, scroll, [fit, scroll](QWidget *editor) {
        QTimer::singleShot(0, editor, [fit, scroll, editor] {
            fit();
            scroll->ensureWidgetVisible(editor, 0, 60);
        });
    });
    resize(720, 0);
    QTimer::singleShot(0, this, fit);
}

QWidget *ProfileDialog::createIdentity()
{
    auto *box = new QWidget(this);
    m_name = new QLineEdit(box);
    m_name->setMaxLength(static_cast<int>(ConnectionProfile::longestName));
    m_token = new TokenField(box);
    m_tokenRemark = new ToneLabel(Tone::Muted, box);
    auto *keep = new QWidget(box);
    m_session = new QRadioButton(tr("&for this session only"), keep);
    m_keychain = new QRadioButton(tr("in the system's &keychain"), keep);
    auto *choices = new QHBoxLayout(keep);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(16);
    choices->addWidget(m_session);
    choices->addWidget(m_keychain);
    choices->addStretch();
    keep->setFocusProxy(m_session);
    m_keeping = new ToneLabel(Tone::Muted, box);
    m_keeping->setWordWrap(true);

    auto *grid = new FormGrid(m_errors, box);
    grid->add("name", tr("&Name"), m_name, tr("What the profile is called, also by --profile on the command line"));
    grid->add("token", tr("&Token"), m_token, tr("From the Developer Portal under Bot"));
    grid->addBelow(m_tokenRemark);
    grid->add("secrets", tr("Keep the token"), keep,
        tr("Neither the token nor a proxy's password is ever written into the settings or an export"));
    grid->addBelow(m_keeping);

    for (QLineEdit *line : { m_name, static_cast<QLineEdit *>(m_token) })
        connect(line, &QLineEdit::textEdited, m_errors, &FieldErrors::clear);
    connect(m_token, &QLineEdit::textChanged, this, &ProfileDialog::refreshRemarks);
    connect(m_session, &QRadioButton::toggled, this, [this] {
        m_errors->clear();
        refreshRemarks();
    });
    return box;
}

void ProfileDialog::takeSecrets(const ProfileSecrets::Values &values)
{
    // What was typed meanwhile is newer.
    if (m_token->text().isEmpty())
        m_token->setText(values.token);
    ConnectionConfig config = m_profile.config;
    if (!readProxyLogin(values.proxyLogin, &config.shard.proxy))
        return;
    m_form->setProxyLogin(config.shard.proxy);
}

void ProfileDialog::takeProbe(const QString &problem)
{
    m_probed = true;
    if (m_keychainProblem.isEmpty())
        m_keychainProblem = problem;
    refreshRemarks();
}

void ProfileDialog::refreshRemarks()
{
    m_tokenRemark->setTone(m_token->isOdd() ? Tone::Warning : Tone::Muted);
    m_tokenRemark->setText(m_token->text().isEmpty() ? tr("Without one it is asked for when you connect.")
                                                     : (m_token->isOdd() ? u"▲ "_s : QString()) + m_token->remark());
    const bool troubled = !m_keychainProblem.isEmpty();
    m_keeping->setTone(troubled ? Tone::Warning : Tone::Muted);
    if (troubled)
        m_keeping->setText(u"▲ "_s + m_keychainProblem);
    else if (m_session->isChecked())
        m_keeping->setText(tr("It is forgotten when Shardscope ends."));
    else
        m_keeping->setText(m_probed ? tr("It stays in the keychain, under Shardscope, until the profile is deleted.")
                                    : tr("Asking the keychain…"));
}

bool ProfileDialog::showError(const GatewayError &error)
{
    return m_form->showError(error);
}

void ProfileDialog::accept()
{
    const ConnectionForm::Result result = m_form->config();
    if (const auto *error = std::get_if<GatewayError>(&result)) {
        showError(*error);
        return;
    }
    ConnectionProfile profile = m_profile;
    profile.config = std::get<ConnectionConfig>(result);
    if (!m_store) {
        if (const std::optional<GatewayError> error = profile.validate()) {
            showError(*error);
            return;
        }
        m_profile = profile;
        QDialog::accept();
        return;
    }
    profile.name = m_name->text().simplified();
    profile.secrets = m_keychain->isChecked() ? Secrets::Keychain : Secrets::Session;
    if (const std::optional<GatewayError> error = m_store->check(profile, m_token->token())) {
        showError(*error);
        return;
    }
    const ProfileSecrets::Values after { .token = m_token->token(),
        .proxyLogin = proxyLogin(profile.config.shard.proxy) };
    m_buttons->setEnabled(false);
    m_secrets->write(profile, m_before, after, profile.secrets != m_profile.secrets, this,
        [this, profile](const QString &problem) { finish(profile, problem); });
}

void ProfileDialog::finish(const ConnectionProfile &profile, const QString &problem)
{
    m_buttons->setEnabled(true);
    if (!problem.isEmpty()) {
        showError({ .kind = GatewayError::Kind::InvalidArgument, .message = problem, .field = u"secrets"_s });
        return;
    }
    m_profile = profile;
    ConnectionProfile kept = profile;
    kept.config.shard.proxy.user.clear();
    kept.config.shard.proxy.password.clear();
    m_store->save(kept);
    QDialog::accept();
}

} // namespace Shardscope
