// SPDX-License-Identifier: MIT
#pragma once

#include "core/byterange.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace Shardscope {

/// One JSON text, read in place: what a value holds is found when someone looks at it.
/// Order, duplicates and the digits of numbers stay as they were received.
class JsonText
{
public:
    enum class Type
    {
        Object,
        Array,
        String,
        Number,
        Boolean,
        Null
    };
    /// The type of a value that begins with @p first.
    [[nodiscard]] static Type typeOf(char first);

    /// A value and where its text lies.
    struct Value
    {
        Type type = Type::Null;
        qsizetype offset = 0;
        qsizetype length = 0;
    };
    struct Member
    {
        QByteArrayView key; ///< as it stands between its quotes; null in an array. Valid as long as the text
        Value value;
    };

    JsonText() = default;
    /// Copies @p json only where it has no spare capacity behind it.
    explicit JsonText(const QByteArray &json);

    /// The whole text as a value; empty where it is no JSON.
    [[nodiscard]] std::optional<Value> root() const;
    /// What an object or an array holds, in wire order. As far as it can be read where the text is broken.
    [[nodiscard]] std::vector<Member> members(const Value &value) const;
    /// The key without its escapes.
    [[nodiscard]] QString key(const Member &member) const;
    /// The first value at a path of keys within an object.
    [[nodiscard]] std::optional<Value> find(const Value &object, std::initializer_list<QByteArrayView> path) const;
    [[nodiscard]] bool isEmpty(const Value &value) const;
    /// A string without its quotes and escapes; other values as they stand.
    [[nodiscard]] QString scalar(const Value &value) const;
    [[nodiscard]] QByteArrayView text(const Value &value) const;

private:
    [[nodiscard]] Value valueAt(const char *begin, qsizetype length) const;

    QByteArray m_padded; ///< its capacity has the spare bytes that simdjson reads
};

/// @p json with a line for each value, its tokens unchanged.
[[nodiscard]] QByteArray indented(QByteArrayView json);
/// Where @p places of @p json, in order and apart from each other, stand in its indented() text.
[[nodiscard]] std::vector<ByteRange> indentedPlaces(
    QByteArrayView json, QByteArrayView indentedJson, const std::vector<ByteRange> &places);

} // namespace Shardscope
