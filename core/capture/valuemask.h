// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Shardscope {

/// What becomes of the text under a key. Texts that are empty, and values that are no texts, always stay.
enum class ValueRule : quint8
{
    Keep,
    Redact, ///< a secret: "<redacted>"
    Remove, ///< "<removed>"
    RemoveWords, ///< "<removed>", unless it is a word that the API defines
    RemoveNames, ///< "<removed>", unless it is a number
    Empty, ///< ""
};

inline constexpr QByteArrayView removedMark { "<removed>" };

/// @p json with the texts changed that stand under a key or in an array under it, everything else byte for byte. JSON
/// or a piece of it that begins outside of a string; escaped keys mean what they mean. @p ruleOf is given the key
/// without its escapes. The same bytes (shared) where nothing changes.
[[nodiscard]] QByteArray maskValues(const QByteArray &json, ValueRule (*ruleOf)(QByteArrayView key));

} // namespace Shardscope
