// SPDX-License-Identifier: MIT
#include "core/settings/tokenstore.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

void answerLater(QObject *context, const TokenStore::Receiver &receiver, const TokenStore::Answer &answer)
{
    QMetaObject::invokeMethod(
        context, [receiver, answer] { receiver(answer); }, Qt::QueuedConnection);
}

} // namespace

QLatin1String TokenStore::purposeName(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Token:
        return "bot-token"_L1;
    case Purpose::ProxyLogin:
        return "proxy-login"_L1;
    }
    return {};
}

QString TokenStore::keyOf(const QString &profile, Purpose purpose)
{
    return purposeName(purpose) + u'/' + profile;
}

void MemoryTokenStore::read(const QString &profile, Purpose purpose, QObject *context, Receiver receiver)
{
    const auto found = m_secrets.constFind(keyOf(profile, purpose));
    answerLater(context, receiver,
        found == m_secrets.cend() ? Answer { .fault = Fault::NotFound } : Answer { .secret = *found });
}

void MemoryTokenStore::write(
    const QString &profile, Purpose purpose, const QString &secret, QObject *context, Receiver receiver)
{
    m_secrets.insert(keyOf(profile, purpose), secret);
    answerLater(context, receiver, {});
}

void MemoryTokenStore::remove(const QString &profile, Purpose purpose, QObject *context, Receiver receiver)
{
    m_secrets.remove(keyOf(profile, purpose));
    answerLater(context, receiver, {});
}

} // namespace Shardscope
