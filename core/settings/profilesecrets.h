// SPDX-License-Identifier: MIT
#pragma once

#include "core/settings/connectionprofile.h"
#include "core/settings/tokenstore.h"

namespace Shardscope {

/// The secrets of profiles, each where its profile wants it: in the keychain or in memory.
class ProfileSecrets : public QObject
{
    Q_OBJECT

public:
    struct Values
    {
        QString token {};
        QString proxyLogin {}; ///< "user:password"
    };
    /// @p problem says what went wrong and what to do; empty where nothing did.
    using Reader = std::function<void(const Values &values, const QString &problem)>;
    using Writer = std::function<void(const QString &problem)>;

    /// @p keychain may be null: a build without it. It must outlive this.
    explicit ProfileSecrets(TokenStore *keychain, QObject *parent = nullptr);

    /// Asks the keychain for nothing in particular: whether it answers.
    void probe(QObject *context, Writer writer);
    void read(const ConnectionProfile &profile, QObject *context, Reader reader);
    /// Touches only what changes from @p before; what is empty is removed. Where @p moved, @p before lies in the place
    /// that the profile does not name, and is removed there once this one holds the secrets.
    void write(const ConnectionProfile &profile, const Values &before, const Values &after, bool moved, QObject *context,
        Writer writer);
    void remove(const ConnectionProfile &profile, QObject *context, Writer writer);

private:
    [[nodiscard]] TokenStore *storeOf(ConnectionProfile::Secrets secrets);
    struct Step
    {
        TokenStore *store;
        TokenStore::Purpose purpose;
        QString secret; ///< empty: removed
    };
    static void run(QList<Step> steps, const QString &id, QObject *context, const Writer &writer);

    TokenStore *const m_keychain;
    MemoryTokenStore m_session;
};

} // namespace Shardscope
