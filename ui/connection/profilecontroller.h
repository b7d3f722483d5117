// SPDX-License-Identifier: MIT
#pragma once

#include "core/settings/profilesecrets.h"
#include "core/settings/profilestore.h"

#include "ui/connection/profilefield.h"

namespace Shardscope {

class ConnectionBar;

/// Decides what becomes of a wish about profiles, and fills the connection bar from the one that is chosen.
class ProfileController : public QObject
{
    Q_OBJECT

public:
    /// @p keychain may be null; all must outlive the controller but @p bar, which owns it. The current profile is
    /// shown at once, its secrets when they have come.
    ProfileController(ConnectionBar *bar, ProfileField *field, ProfileStore *store, TokenStore *keychain);

    /// Fills the bar from the profile in @p row; -1: none, which leaves the options as they are but takes the token
    /// away.
    void choose(int row);
    /// Adds what the file holds; what is wrong shows in the bar.
    void importFrom(const QString &path);
    void exportTo(const QString &path);
    /// Deletes the profile with its secrets, without asking.
    void remove(int row);

private:
    void perform(ProfileField::Deed deed);
    void refresh();
    void rememberForSession();
    void readSecrets(const ConnectionProfile &profile);
    void edit(const ConnectionProfile &profile, const ProfileSecrets::Values &given);
    void duplicate(int row);
    void saveChanges(int row);
    void confirmRemoval(int row);
    void openFileDialog(bool forExport);
    void complain(const QString &problem, const QString &field);

    ConnectionBar *const m_bar;
    ProfileField *const m_field;
    ProfileStore *const m_store;
    ProfileSecrets m_secrets;
    int m_choice = 0; ///< counts choices, so that an answer to an earlier one is known as such
};

} // namespace Shardscope
