// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>

namespace Shardscope {

/// Masks secrets by value wherever text is born. Secrets are added on any thread; masking happens on any thread.
class Redactor
{
public:
    static constexpr QByteArrayView mask { "<redacted>" };

    void addSecret(const QByteArray &secret);
    void clear();

    /// @p text with every secret, raw or as JSON escapes it, replaced; the same bytes (shared) where there is none.
    /// A secret under 16 bytes is masked only where it is a whole JSON string.
    [[nodiscard]] QByteArray redacted(const QByteArray &text) const;
    [[nodiscard]] QString redacted(const QString &text) const;
    /// "<redacted:" + 8 hex digits of a hash keyed per run + ">": tells sessions apart without naming them.
    [[nodiscard]] QByteArray fingerprint(const QByteArray &secret) const;

private:
};

} // namespace Shardscope
