// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSet>
#include <QStringList>

namespace Shardscope::Contract {

/// Looks for a bot's token, whole or in part: in plain text, behind escapes of JSON or of addresses, and in base64.
class SecretHunt
{
public:
    /// What stands in front of the first point is the bot's id and no secret.
    explicit SecretHunt(const QByteArray &token);

    /// Where a run of eight bytes of the secret stands in @p text; empty where none does.
    [[nodiscard]] QStringList find(const QString &name, const QByteArray &text) const;
    /// find() in every file below @p folder, and in their names.
    [[nodiscard]] QStringList findBelow(const QString &folder) const;

private:
    [[nodiscard]] qsizetype placeIn(const QByteArray &text) const;

    QSet<quint64> m_runs;
};

} // namespace Shardscope::Contract
