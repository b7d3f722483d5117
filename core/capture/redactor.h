// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>

#include <memory>

namespace Shardscope {

/// Masks secrets by value wherever text is born. Secrets are added on any thread; masking happens on any thread.
///
/// A secret under 16 bytes is masked only where it is a whole JSON string: elsewhere it would be found by chance.
class Redactor
{
public:
    static constexpr QByteArrayView mask { "<redacted>" };

    Redactor();
    ~Redactor();
    Q_DISABLE_COPY_MOVE(Redactor)

    void addSecret(const QByteArray &secret);
    /// Forgets the secrets, and fingerprints become other ones.
    void clear();

    /// JSON, or a piece of it that begins outside of a string: every secret, raw or as JSON escapes it, is masked
    /// and what was JSON stays JSON. Keeps the same bytes (shared) where there is none.
    [[nodiscard]] QByteArray redactedJson(const QByteArray &json) const;
    /// Text of any kind, JSON or not; looks inside escapes too.
    [[nodiscard]] QByteArray redacted(const QByteArray &text) const;
    [[nodiscard]] QString redacted(const QString &text) const;
    /// False where redactedJson() would change nothing. Reads @p json once and allocates nothing.
    [[nodiscard]] bool mayHoldSecret(QByteArrayView json) const;

    /// "<redacted:" + 8 hex digits of a hash keyed per run + ">": tells sessions apart without naming them.
    [[nodiscard]] QByteArray fingerprint(const QByteArray &secret) const;

private:
    struct Secrets;
    [[nodiscard]] std::shared_ptr<const Secrets> secrets() const;

    mutable QMutex m_mutex;
    std::shared_ptr<const Secrets> m_secrets; ///< never changed, only replaced: readers keep theirs
    QByteArray m_key;
};

} // namespace Shardscope
