// SPDX-License-Identifier: MIT
#pragma once

#include "core/settings/profilesecrets.h"
#include "core/settings/profilestore.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QRadioButton;

namespace Shardscope {

class ConnectionForm;
class FieldErrors;
class TokenField;
class ToneLabel;

/// Edits a profile with its secrets, or the connection options of this run alone.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    /// For the options alone: neither name nor token.
    explicit ProfileDialog(const ConnectionConfig &options, QWidget *parent = nullptr);
    /// For @p profile, which may be new. Its secrets come from @p given where the profile is not in @p store yet,
    /// otherwise from @p secrets. Both must outlive the dialog.
    ProfileDialog(ProfileStore *store, ProfileSecrets *secrets, const ConnectionProfile &profile,
        const ProfileSecrets::Values &given = {}, QWidget *parent = nullptr);

    /// As it was accepted, without a token; with the proxy's login.
    [[nodiscard]] const ConnectionConfig &config() const { return m_profile.config; }
    [[nodiscard]] const QString &profileId() const { return m_profile.id; }
    [[nodiscard]] ConnectionForm *form() const { return m_form; }
    [[nodiscard]] const FieldErrors *errors() const { return m_errors; }
    bool showError(const GatewayError &error);

    /// Takes the fields over: says what is wrong at its field, or keeps the secrets and then the profile.
    void accept() override;

private:
    void createCommon(const QString &title);
    QWidget *createIdentity();
    void takeSecrets(const ProfileSecrets::Values &values);
    void takeProbe(const QString &problem);
    void refreshRemarks();
    void finish(const ConnectionProfile &profile, const QString &problem);

    ProfileStore *const m_store = nullptr;
    ProfileSecrets *const m_secrets = nullptr;
    ConnectionProfile m_profile;
    ProfileSecrets::Values m_before; ///< as they are kept
    QString m_keychainProblem;
    bool m_probed = false;

    FieldErrors *m_errors;
    ConnectionForm *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    TokenField *m_token = nullptr;
    ToneLabel *m_tokenRemark = nullptr;
    QRadioButton *m_session = nullptr;
    QRadioButton *m_keychain = nullptr;
    ToneLabel *m_keeping = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace Shardscope
