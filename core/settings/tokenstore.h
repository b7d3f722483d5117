// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace Shardscope {

/// Keeps the secrets of profiles; asked and answered on one thread, at some later time, since a keychain may have to
/// ask its owner first.
class TokenStore : public QObject
{
    Q_OBJECT

public:
    enum class Purpose
    {
        Token,
        ProxyLogin, ///< "user:password"
    };
    enum class Fault
    {
        None,
        NotFound,
        NoKeychain,
        Locked,
        Denied,
        Other
    };
    struct Answer
    {
        Fault fault = Fault::None;
        QString secret {}; ///< of read(); empty where nothing was found
        QString message {}; ///< what went wrong and what to do, for people; empty without a fault and for NotFound
    };
    using Receiver = std::function<void(const Answer &)>;

    using QObject::QObject;

    /// Each calls @p receiver once, never before it returns, and not at all where @p context is gone by then.
    virtual void read(const QString &profile, Purpose purpose, QObject *context, Receiver receiver) = 0;
    virtual void write(
        const QString &profile, Purpose purpose, const QString &secret, QObject *context, Receiver receiver)
        = 0;
    /// What is not there counts as removed.
    virtual void remove(const QString &profile, Purpose purpose, QObject *context, Receiver receiver) = 0;

    /// "bot-token", "proxy-login"
    [[nodiscard]] static QLatin1String purposeName(Purpose purpose);

protected:
    /// What a secret is filed under: "bot-token/…".
    [[nodiscard]] static QString keyOf(const QString &profile, Purpose purpose);
};

/// For this session only.
class MemoryTokenStore : public TokenStore
{
    Q_OBJECT

public:
    using TokenStore::TokenStore;

    void read(const QString &profile, Purpose purpose, QObject *context, Receiver receiver) override;
    void write(
        const QString &profile, Purpose purpose, const QString &secret, QObject *context, Receiver receiver) override;
    void remove(const QString &profile, Purpose purpose, QObject *context, Receiver receiver) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace Shardscope
