// SPDX-License-Identifier: MIT
#include "core/keychain/keychainstore.h"

#ifdef SHARDSCOPE_HAS_KEYCHAIN
#include <QPointer>
#include <qt6keychain/keychain.h>
#endif

using namespace Qt::StringLiterals;

namespace Shardscope {

#ifdef SHARDSCOPE_HAS_KEYCHAIN

namespace {

/// How we are called in the keychain.
constexpr QLatin1String service("io.github.shardscope.Shardscope");

class KeychainStore : public TokenStore
{
public:
    void read(const QString &profile, Purpose purpose, QObject *context, Receiver receiver) override
    {
        start(new QKeychain::ReadPasswordJob(service), profile, purpose, context, std::move(receiver));
    }

    void write(
        const QString &profile, Purpose purpose, const QString &secret, QObject *context, Receiver receiver) override
    {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setTextData(secret);
        start(job, profile, purpose, context, std::move(receiver));
    }

    void remove(const QString &profile, Purpose purpose, QObject *context, Receiver receiver) override
    {
        start(new QKeychain::DeletePasswordJob(service), profile, purpose, context,
            [receiver = std::move(receiver)](
                const Answer &answer) { receiver(answer.fault == Fault::NotFound ? Answer {} : answer); });
    }

private:
    /// The job belongs to nobody and deletes itself: one whose dialog is open outlives those who asked.
    static void start(QKeychain::Job *job, const QString &profile, Purpose purpose, QObject *context, Receiver receiver)
    {
        job->setKey(keyOf(profile, purpose));
        // Never in plain text: without a keychain there is the session.
        job->setInsecureFallback(false);
        QObject::connect(
            job, &QKeychain::Job::finished, context, [receiver = std::move(receiver)](QKeychain::Job *done) {
                if (done->error() != QKeychain::NoError) {
                    receiver(keychainFailure(done->error(), done->errorString()));
                    return;
                }
                const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done);
                receiver({ .secret = reading ? reading->textData() : QString() });
            });
        job->start();
    }
};

} // namespace

std::unique_ptr<TokenStore> createKeychainStore()
{
    return std::make_unique<KeychainStore>();
}

#else

std::unique_ptr<TokenStore> createKeychainStore()
{
    return nullptr;
}

#endif

} // namespace Shardscope
