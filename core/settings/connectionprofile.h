// SPDX-License-Identifier: MIT
#pragma once

#include "core/settings/connectionfields.h"

#include <QJsonObject>

namespace Shardscope {

/// A named set of common connection options. Its secrets lie in a TokenStore under its id, never here.
struct ConnectionProfile
{
    /// Where its secrets are kept.
    enum class Secrets
    {
        Session,
        Keychain
    };

    QString id {}; ///< made by us, never read from a file of others: it opens the secrets of a profile
    QString name {};
    Secrets secrets = Secrets::Session;
    ConnectionConfig config {}; ///< without token and proxy login

    /// A profile of @p config, whose secrets are left out, under a new id.
    [[nodiscard]] static ConnectionProfile make(const QString &name, const ConnectionConfig &config);

    /// What is wrong with it: a name that is empty or too long, an option that would put a secret into the settings,
    /// and what ConnectionConfig::validate() finds with @p token, or with one in its place where that is empty.
    [[nodiscard]] std::optional<GatewayError> validate(const QString &token = {}) const;

    /// `{"name", "secrets", "options": {…}}`; options by the names of connectionFields(), those at their default left
    /// out.
    [[nodiscard]] QJsonObject toJson() const;
    /// The other way; never fails: what cannot be read keeps its default and adds a sentence to @p problems.
    [[nodiscard]] static ConnectionProfile fromJson(const QJsonObject &object, QStringList *problems);

    static constexpr qsizetype longestName = 64;
};

/// Whether @p text has a bot's token somewhere in it.
[[nodiscard]] bool holdsBotToken(const QString &text);

} // namespace Shardscope
