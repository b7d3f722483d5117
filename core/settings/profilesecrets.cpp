// SPDX-License-Identifier: MIT
#include "core/settings/profilesecrets.h"

#include "core/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Purpose = TokenStore::Purpose;
using Answer = TokenStore::Answer;

constexpr std::array purposes { Purpose::Token, Purpose::ProxyLogin };

QString withoutKeychain()
{
    return Text::tr("This build cannot speak to a keychain: keep the token for this session only.");
}

QString valueOf(const ProfileSecrets::Values &values, Purpose purpose)
{
    return purpose == Purpose::Token ? values.token : values.proxyLogin;
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

void ProfileSecrets::run(QList<Step> steps, const QString &id, QObject *context, const Writer &writer)
{
    if (steps.isEmpty()) {
        QMetaObject::invokeMethod(context, [writer] { writer({}); }, Qt::QueuedConnection);
        return;
    }
    const Step step = steps.takeFirst();
    if (!step.store) {
        QMetaObject::invokeMethod(context, [writer] { writer(withoutKeychain()); }, Qt::QueuedConnection);
        return;
    }
    const auto next = [steps, id, context, writer](const Answer &answer) {
        if (!answer.message.isEmpty() || steps.isEmpty())
            writer(answer.message);
        else
            run(steps, id, context, writer);
    };
    if (step.secret.isEmpty())
        step.store->remove(id, step.purpose, context, next);
    else
        step.store->write(id, step.purpose, step.secret, context, next);
}

void ProfileSecrets::write(const ConnectionProfile &profile, const Values &before, const Values &after, bool moved,
    QObject *context, Writer writer)
{
    using Secrets = ConnectionProfile::Secrets;
    TokenStore *other
        = storeOf(profile.secrets == Secrets::Keychain ? Secrets::Session : Secrets::Keychain);
    QList<Step> steps;
    for (const Purpose purpose : purposes) {
        const QString secret = valueOf(after, purpose);
        if (moved ? !secret.isEmpty() : secret != valueOf(before, purpose))
            steps.append({ storeOf(profile.secrets), purpose, secret });
    }
    for (const Purpose purpose : purposes) {
        if (moved && !valueOf(before, purpose).isEmpty())
            steps.append({ other, purpose, {} });
    }
    run(steps, profile.id, context, writer);
}

void ProfileSecrets::remove(const ConnectionProfile &profile, QObject *context, Writer writer)
{
    QList<Step> steps;
    for (const Purpose purpose : purposes)
        steps.append({ storeOf(profile.secrets), purpose, {} });
    run(steps, profile.id, context, writer);
}

} // namespace Shardscope
