// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Shardscope {

/// What keeps a text from being JSON, and where.
/// https://datatracker.ietf.org/doc/html/rfc8259
struct JsonFault
{
    QString reason;
    qsizetype offset = 0; ///< byte of the text

    /// "not a JSON value (byte 17)"
    [[nodiscard]] QString text() const;

    /// Nesting that no real message reaches; deeper input is refused before it costs stack.
    static constexpr int maximumDepth = 512;

    /// Empty where @p text is one JSON value and nothing else. Strict in grammar and UTF-8, but numbers may have any
    /// size and escaped surrogates may stand alone: both are grammatical, and Discord's clients send them.
    [[nodiscard]] static std::optional<JsonFault> find(QByteArrayView text);
};

} // namespace Shardscope
