// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewaycommand.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Shardscope {

/// A place in a text, both counted from 1, columns in UTF-16 units as editors do.
struct TextPlace
{
    int line = 1;
    int column = 1;

    [[nodiscard]] static TextPlace at(QByteArrayView text, qsizetype byteOffset);
    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// A message by hand: either a command line of `tail`, or `{"op":…,"d":…}` as it goes over the wire. It is held
/// against the table of the commands that the forms and the command line share.
struct MessageCheck
{
    enum class Verdict
    {
        Good,
        Unusual, ///< may be sent; fault says what is strange
        Doubtful, ///< Discord would refuse it, but we need not
        Refused, ///< cannot be sent
    };

    Verdict verdict = Verdict::Refused;
    std::optional<GatewayCommand> command {}; ///< what would be sent; not with Refused
    CommandError fault {}; ///< unless Good
    std::optional<TextPlace> place {}; ///< of the fault, where it has one in the text

    [[nodiscard]] static MessageCheck of(const QByteArray &text, GatewayIntents intents);
};

} // namespace Shardscope
