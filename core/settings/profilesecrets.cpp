// SPDX-License-Identifier: MIT
#include "core/settings/profilesecrets.h"

#include "core/text.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Purpose = TokenStore::Purpose;
using Answer = TokenStore::Answer;

QString withoutKeychain()
{
    return Text::tr("This build cannot speak to a keychain: keep the token for this session only.");
}

void put(TokenStore *store, const QString &id, Purpose purpose, const QString &secret, QObject *context,
    TokenStore::Receiver receiver)
{
    if (secret.isEmpty())
        store->remove(id, purpose, context, std::move(receiver));
    else
        store->write(id, purpose, secret, context, std::move(receiver));
}

} // namespace

ProfileSecrets::ProfileSecrets(TokenStore *keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
}

TokenStore *ProfileSecrets::storeOf(ConnectionProfile::Secrets secrets)
{
    return secrets == ConnectionProfile::Secrets::Keychain ? m_keychain : &m_session;
}

void ProfileSecrets::probe(QObject *context, Writer writer)
{
    if (!m_keychain) {
        QMetaObject::invokeMethod(
            context, [writer] { writer(withoutKeychain()); }, Qt::QueuedConnection);
        return;
    }
    m_keychain->read(u"probe"_s, Purpose::Token, context,
        [writer = std::move(writer)](const Answer &answer) { writer(answer.message); });
}

void ProfileSecrets::read(const ConnectionProfile &profile, QObject *context, Reader reader)
{
    TokenStore *store = storeOf(profile.secrets);
    if (!store) {
        QMetaObject::invokeMethod(
            context, [reader] { reader({}, withoutKeychain()); }, Qt::QueuedConnection);
        return;
    }
    store->read(profile.id, Purpose::Token, context,
        [store, id = profile.id, context, reader = std::move(reader)](const Answer &token) {
            if (!token.message.isEmpty()) {
                reader({}, token.message);
                return;
            }
            store->read(id, Purpose::ProxyLogin, context, [token = token.secret, reader](const Answer &login) {
                reader({ .token = token, .proxyLogin = login.secret }, login.message);
            });
        });
}

void ProfileSecrets::writeTo(
    TokenStore *store, const QString &id, const Values &values, QObject *context, Writer writer)
{
    put(store, id, Purpose::Token, values.token, context,
        [store, id, login = values.proxyLogin, context, writer = std::move(writer)](const Answer &token) {
            if (!token.message.isEmpty()) {
                writer(token.message);
                return;
            }
            put(store, id, Purpose::ProxyLogin, login, context,
                [writer](const Answer &answer) { writer(answer.message); });
        });
}

void ProfileSecrets::write(
    const ConnectionProfile &profile, const Values &values, bool moved, QObject *context, Writer writer)
{
    using Secrets = ConnectionProfile::Secrets;
    const bool toKeychain = profile.secrets == Secrets::Keychain;
    TokenStore *store = storeOf(profile.secrets);
    TokenStore *other = storeOf(toKeychain ? Secrets::Session : Secrets::Keychain);
    if (!store) {
        QMetaObject::invokeMethod(
            context, [writer] { writer(withoutKeychain()); }, Qt::QueuedConnection);
        return;
    }
    writeTo(store, profile.id, values, context,
        [this, other, moved, id = profile.id, context, writer = std::move(writer)](const QString &problem) {
            if (problem.isEmpty() && moved && other)
                writeTo(other, id, {}, context, writer);
            else
                writer(problem);
        });
}

void ProfileSecrets::remove(const ConnectionProfile &profile, QObject *context, Writer writer)
{
    write(profile, {}, false, context, std::move(writer));
}

} // namespace Shardscope
