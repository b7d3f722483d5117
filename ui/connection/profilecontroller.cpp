// SPDX-License-Identifier: MIT
#include "ui/connection/profilecontroller.h"

#include "ui/connection/connectionbar.h"
#include "ui/connection/profiledialog.h"

#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Shardscope {

ProfileController::ProfileController(ConnectionBar *bar, ProfileField *field, ProfileStore *store, TokenStore *keychain)
    : QObject(bar)
    , m_bar(bar)
    , m_field(field)
    , m_store(store)
    , m_secrets(keychain)
{
    connect(m_field, &ProfileField::chosen, this, &ProfileController::choose);
    connect(m_field, &ProfileField::asked, this, &ProfileController::perform);
    connect(m_store, &QAbstractItemModel::rowsInserted, this, &ProfileController::refresh);
    connect(m_store, &QAbstractItemModel::rowsRemoved, this, &ProfileController::refresh);
    connect(m_store, &QAbstractItemModel::rowsMoved, this, &ProfileController::refresh);
    connect(m_store, &QAbstractItemModel::dataChanged, this, &ProfileController::refresh);
    if (const int row = m_store->rowOf(m_store->current()); row >= 0)
        choose(row);
    else
        refresh();
    if (!m_store->problems().isEmpty())
        complain(m_store->problems().join(u'\n'), u"profile"_s);
}

void ProfileController::refresh()
{
    m_field->setProfiles(m_store->names(), m_store->rowOf(m_store->current()));
}

void ProfileController::complain(const QString &problem, const QString &field)
{
    m_bar->showError({ .kind = GatewayError::Kind::InvalidArgument, .message = problem, .field = field });
}

/// What was typed for a profile of the session is there again when it is chosen again; into a keychain nothing goes
/// unasked.
void ProfileController::rememberForSession()
{
    const int row = m_store->rowOf(m_store->current());
    if (row < 0 || m_store->profiles()[row].secrets != ConnectionProfile::Secrets::Session)
        return;
    const ConnectionConfig config = m_bar->settings();
    m_secrets.write(m_store->profiles()[row], {},
        { .token = config.shard.token, .proxyLogin = proxyLogin(config.shard.proxy) }, false, this,
        [](const QString &) {});
}

void ProfileController::choose(int row)
{
    const bool other = row < 0 || m_store->profiles()[row].id != m_store->current();
    if (other)
        rememberForSession();
    ++m_choice;
    m_bar->clearError();
    if (row < 0) {
        m_store->setCurrent({});
        m_bar->setSecrets({});
        refresh();
        return;
    }
    const ConnectionProfile &profile = m_store->profiles()[row];
    m_store->setCurrent(profile.id);
    refresh();
    m_bar->setConfig(profile.config);
    readSecrets(profile);
}

void ProfileController::readSecrets(const ConnectionProfile &profile)
{
    m_secrets.read(
        profile, this, [this, choice = m_choice](const ProfileSecrets::Values &values, const QString &problem) {
            if (m_choice != choice)
                return;
            // What was typed or given at the start stays.
            m_bar->addSecrets(values);
            if (!problem.isEmpty() && !m_bar->hasToken())
                complain(problem, u"token"_s);
        });
}

void ProfileController::perform(ProfileField::Deed deed)
{
    const int row = m_store->rowOf(m_store->current());
    switch (deed) {
    case ProfileField::New: {
        const ConnectionConfig config = m_bar->settings();
        edit(ConnectionProfile::make({}, config),
            { .token = config.shard.token, .proxyLogin = proxyLogin(config.shard.proxy) });
        break;
    }
    case ProfileField::Edit:
        edit(m_store->profiles()[row], {});
        break;
    case ProfileField::SaveChanges:
        saveChanges(row);
        break;
    case ProfileField::Duplicate:
        duplicate(row);
        break;
    case ProfileField::MoveUp:
        m_store->move(row, row - 1);
        break;
    case ProfileField::MoveDown:
        m_store->move(row, row + 1);
        break;
    case ProfileField::Delete:
        confirmRemoval(row);
        break;
    case ProfileField::Import:
        openFileDialog(false);
        break;
    case ProfileField::Export:
        openFileDialog(true);
        break;
    case ProfileField::DeedCount:
        break;
    }
}

void ProfileController::edit(const ConnectionProfile &profile, const ProfileSecrets::Values &given)
{
    auto *dialog = new ProfileDialog(m_store, &m_secrets, profile, given, m_bar);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_bar->setSecrets({});
        choose(m_store->rowOf(dialog->profileId()));
    });
    dialog->open();
}

void ProfileController::saveChanges(int row)
{
    ConnectionProfile profile = m_store->profiles()[row];
    const ConnectionConfig config = m_bar->settings();
    const ConnectionProfile changed = ConnectionProfile::make(profile.name, config);
    profile.config = changed.config;
    if (const std::optional<GatewayError> error = m_store->check(profile, config.shard.token)) {
        m_bar->showError(*error);
        return;
    }
    m_secrets.read(
        profile, this, [this, profile, config](const ProfileSecrets::Values &before, const QString &problem) {
            if (!problem.isEmpty()) {
                m_store->save(profile); // the options need no keychain
                complain(problem, u"token"_s);
                return;
            }
            const ProfileSecrets::Values after { .token = config.shard.token,
                .proxyLogin = proxyLogin(config.shard.proxy) };
            m_secrets.write(profile, before, after, false, this, [this, profile](const QString &wrong) {
                if (wrong.isEmpty())
                    m_store->save(profile);
                else
                    complain(wrong, u"token"_s);
            });
        });
}

void ProfileController::duplicate(int row)
{
    const ConnectionProfile from = m_store->profiles()[row];
    const ConnectionProfile copy = m_store->duplicate(row);
    m_secrets.read(from, this, [this, copy](const ProfileSecrets::Values &values, const QString &problem) {
        const auto done = [this, copy](const QString &wrong) {
            choose(m_store->rowOf(copy.id));
            if (!wrong.isEmpty())
                complain(wrong, u"token"_s);
        };
        if (problem.isEmpty())
            m_secrets.write(copy, {}, values, false, this, done);
        else
            done(problem);
    });
}

void ProfileController::confirmRemoval(int row)
{
    const ConnectionProfile &profile = m_store->profiles()[row];
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete profile"),
        tr("Delete the profile \"%1\"?").arg(profile.name), QMessageBox::Cancel, m_bar);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(profile.secrets == ConnectionProfile::Secrets::Keychain
            ? tr("Its token is removed from the keychain as well.")
            : tr("Its token is forgotten."));
    QPushButton *yes = question->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, id = profile.id] {
        if (const int now = m_store->rowOf(id); now >= 0)
            remove(now);
    });
    question->setDefaultButton(QMessageBox::Cancel);
    question->open();
}

void ProfileController::remove(int row)
{
    const ConnectionProfile profile = m_store->profiles()[row];
    m_secrets.remove(profile, this, [this](const QString &problem) {
        if (!problem.isEmpty())
            complain(tr("The profile is deleted, but its token may still be in the keychain. %1").arg(problem),
                u"profile"_s);
    });
    m_store->remove(row);
    choose(-1);
}

void ProfileController::openFileDialog(bool forExport)
{
    auto *dialog = new QFileDialog(m_bar, forExport ? tr("Export profiles") : tr("Import profiles"), QString(),
        tr("Profiles (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(forExport ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(forExport ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        forExport ? &ProfileController::exportTo : &ProfileController::importFrom);
    dialog->open();
}

void ProfileController::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(tr("%1 cannot be read: %2.").arg(path, file.errorString()), u"profile"_s);
        return;
    }
    QStringList problems;
    (void)m_store->import(file.read(ProfileStore::longestFile + 1), &problems);
    if (!problems.isEmpty())
        complain(problems.join(u'\n'), u"profile"_s);
}

void ProfileController::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray json = m_store->exported();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        complain(tr("%1 cannot be written: %2.").arg(path, file.errorString()), u"profile"_s);
}

} // namespace Shardscope
