// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonvalue.h"

#include <vector>

class QMetaEnum;

namespace Shardscope {

struct ObjectShape;
template <typename T> struct JsonType;

/// What the digits or letters of a scalar stand for.
enum class ValueKind : quint8
{
    Plain,
    Snowflake,
    Permissions,
    IsoTime,
    UnixSeconds,
    UnixMilliseconds,
    Enumeration
};

/// What a documented value may look like on the wire.
struct ValueShape
{
    const char *expected = "anything"; ///< "a snowflake": for messages, to be translated in the context "Shape"
    bool optional = false; ///< the key may be absent
    bool nullable = false;
    bool (*accepts)(const JsonValue &value) = nullptr; ///< whether a scalar can be read; null: whatever it is
    bool (*isKnown)(const JsonValue &value) = nullptr; ///< whether the value of an enumeration has a name
    const ObjectShape &(*object)() = nullptr; ///< the fields of an object
    ValueShape (*element)() = nullptr; ///< what an array, or an object of ids, holds
    bool keyed = false; ///< with element: an object whose keys are ids
    ValueKind kind = ValueKind::Plain;
    QMetaEnum (*names)() = nullptr; ///< of an enumeration
};

struct FieldShape
{
    QByteArrayView key;
    ValueShape shape;
    const ObjectShape &(*owner)() = nullptr; ///< the object that declares it: a payload's base, for example
};

/// The fields of a documented object in the order of the documentation, those of its base first.
struct ObjectShape
{
    const char *name = "";
    std::vector<FieldShape> fields;

    [[nodiscard]] const FieldShape *field(QByteArrayView key) const;
    /// The same where every field may be absent.
    [[nodiscard]] ObjectShape partial() const;

    template <typename T> [[nodiscard]] static ObjectShape of(const char *name)
    {
        ObjectShape shape { name, {} };
        T::visitFields([&shape]<typename Owner, typename Value>(QByteArrayView key, Value (Owner::*)() const) {
            shape.fields.push_back({ key, JsonType<Value>::shape(), &Owner::shape });
        });
        return shape;
    }
};

/// Something in a payload that the documentation does not say.
struct ShapeFault
{
    enum class Kind
    {
        WrongType,
        UnexpectedNull,
        Missing,
        UnknownField,
        UnknownValue
    };

    Kind kind = Kind::WrongType;
    QByteArray path; ///< "d.author.id", "d.mentions[2]"
    QString text; ///< "a snowflake is expected, a boolean stands there"
};

/// Holds values against their shapes. The walk stops after so many faults.
class ShapeCheck
{
public:
    static constexpr std::size_t mostFaults = 100;

    /// Everything that is strange in @p value, whose path is @p path, in wire order.
    [[nodiscard]] static std::vector<ShapeFault> faults(
        const JsonValue &value, const ObjectShape &shape, const QByteArray &path = "d");
    /// The first value that cannot be read as what it should be; empty where there is none.
    [[nodiscard]] static std::optional<ShapeFault> wrongType(
        const JsonValue &value, const ObjectShape &shape, const QByteArray &path = "d");
};

} // namespace Shardscope
