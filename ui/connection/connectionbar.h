// SPDX-License-Identifier: MIT
#pragma once

#include "core/settings/profilesecrets.h"
#include "core/shards/connectionconfig.h"

#include "ui/connection/fielderrors.h"

#include <QWidget>

#include <variant>

class QAction;
class QBoxLayout;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace Shardscope {

class IntentsField;
class ProfileController;
class ProfileField;
class ProfileStore;
class TokenField;

/// What is needed to connect; the options without a field of their own are behind "Options…" and in profiles.
/// A window that is not wide enough for one line gets two.
class ConnectionBar : public QWidget
{
    Q_OBJECT

public:
    using Result = std::variant<ConnectionConfig, GatewayError>;

    explicit ConnectionBar(QWidget *parent = nullptr);

    /// Offers profiles and fills the bar from the current one. @p keychain null: secrets are kept for the session.
    /// Both must outlive the bar.
    void setProfiles(ProfileStore *store, TokenStore *keychain);
    /// What does the same as the buttons; their keys are told. All of them must outlive the bar.
    struct Actions
    {
        QAction *connect = nullptr;
        QAction *disconnect = nullptr;
        QAction *demo = nullptr;
        QAction *intents = nullptr;
        QAction *options = nullptr;
    };
    void setActions(const Actions &actions);
    void setConfig(const ConnectionConfig &config);
    /// What the fields say, or what is wrong with one of them.
    [[nodiscard]] Result config() const;
    /// The same for a check, which takes any token: what is wrong with that is a finding.
    [[nodiscard]] Result checkConfig() const;
    /// The same for the built-in gateway, which brings token and addresses itself.
    [[nodiscard]] Result demoConfig() const;
    /// What the fields say with the token, as far as they say anything; unchecked.
    [[nodiscard]] ConnectionConfig settings() const;
    void setSecrets(const ProfileSecrets::Values &values);
    /// Fills in what is not there yet.
    void addSecrets(const ProfileSecrets::Values &values);
    [[nodiscard]] bool hasToken() const;
    /// Shows @p error below its field and puts the cursor there, an option's below "Options…"; false where none is
    /// meant.
    bool showError(const GatewayError &error);
    void clearError();
    void setRunning(bool running);
    void focusToken();
    /// Opens the dialog behind "Options…".
    void editOptions();
    [[nodiscard]] IntentsField *intentsField() const { return m_intents; }
    [[nodiscard]] ProfileField *profileField() const { return m_profile; }
    [[nodiscard]] ProfileController *profiles() const { return m_profiles; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void connectRequested();
    void disconnectRequested();
    void demoRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// The label, null where there is none.
    QWidget *addField(QBoxLayout *line, const char *key, const QString &label, QWidget *editor, int stretch = 0);
    void arrange();

    Actions m_actions;
    ConnectionConfig m_base; ///< what the fields do not say; without the token
    GatewayError m_optionError; ///< shown below "Options…", and in the dialog once it opens
    FieldErrors *m_errors;
    ProfileField *m_profile;
    ProfileController *m_profiles = nullptr;
    TokenField *m_token;
    IntentsField *m_intents;
    QLineEdit *m_shard;
    QPushButton *m_options;
    QPushButton *m_connect;
    QPushButton *m_demo;
    QGridLayout *m_grid;
    QBoxLayout *m_messages;
    QWidget *m_profileLabel;
    QWidget *m_identity;
    QWidget *m_session;
    QWidget *m_buttons;
    int m_lines = 0; ///< how many it is laid out in; 0: not yet
    bool m_running = false;
};

} // namespace Shardscope
