// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonvalue.h"
#include "core/events/objectshape.h"

#include <QObject>

#include <memory>

namespace Shardscope {

template <typename T> struct JsonType;

/// A value of Discord's documentation that looks into the bytes it was received in: nothing is parsed until a field is
/// asked for, and then only the object that holds it. Copies share all of it and may be read on any thread.
///
/// A field that is missing or of the wrong type reads as the null value of its type; ShapeCheck tells.
/// Fields that the documentation does not name are at hand through value() and raw().
class JsonObject
{
    Q_GADGET

public:
    JsonObject() = default;
    /// An object without fields where @p value is none.
    explicit JsonObject(const JsonValue &value);

    [[nodiscard]] bool isNull() const { return !m_node; }
    /// The bytes as they were received.
    [[nodiscard]] QByteArrayView raw() const;
    /// By its key on the wire; of keys that come twice the last. Absent where there is none.
    [[nodiscard]] JsonValue value(QByteArrayView key) const;
    [[nodiscard]] JsonValue json() const;

    friend bool operator==(const JsonObject &a, const JsonObject &b) { return a.raw() == b.raw(); }

    template <typename Visitor> static void visitFields(Visitor &&) { }

protected:
    template <typename T> [[nodiscard]] T read(QByteArrayView key) const
    {
        T out {};
        JsonType<T>::read(value(key), &out);
        return out;
    }

private:
    struct Node;
    std::shared_ptr<const Node> m_node;
};

} // namespace Shardscope

#include "core/events/jsoncontainertypes.h"
#include "core/events/jsonkey.h"

#define SHARDSCOPE_PROPERTY(Type, name) Q_PROPERTY(Type name READ name)
#define SHARDSCOPE_DECLARATION(Type, name) [[nodiscard]] Type name() const;
#define SHARDSCOPE_ACCESSOR(Type, name)                                                                                \
    [[nodiscard]] Type name() const                                                                                    \
    {                                                                                                                  \
        return read<Type>(::Shardscope::JsonKey<#name>::view());                                                       \
    }
#define SHARDSCOPE_VISIT(Type, name) visit(::Shardscope::JsonKey<#name>::view(), &Self::name);

/// Makes the class @p Name, derived from @p Base, out of FIELDS(FIELD), a list of FIELD(Type, name): a property and a
/// getter for each, and their shape. The key on the wire is the name in snake case; an underscore at its end, where
/// the name would be a keyword, falls away.
#define SHARDSCOPE_OBJECT(Name, Base, FIELDS) SHARDSCOPE_OBJECT_WITH(Name, Base, FIELDS, SHARDSCOPE_ACCESSOR)
/// The same without the bodies of the getters, for those whose types are not complete yet.
#define SHARDSCOPE_OBJECT_AHEAD(Name, Base, FIELDS) SHARDSCOPE_OBJECT_WITH(Name, Base, FIELDS, SHARDSCOPE_DECLARATION)

#define SHARDSCOPE_OBJECT_WITH(Name, Base, FIELDS, GETTER)                                                             \
    FIELDS(SHARDSCOPE_PROPERTY)                                                                                        \
public:                                                                                                                \
    using Base::Base;                                                                                                  \
    FIELDS(GETTER)                                                                                                     \
    /** Calls visit(key, getter) for each field, those of the base first. */                                           \
    template <typename Visitor> static void visitFields(Visitor &&visit)                                               \
    {                                                                                                                  \
        using Self [[maybe_unused]] = Name;                                                                            \
        Base::visitFields(visit);                                                                                      \
        FIELDS(SHARDSCOPE_VISIT)                                                                                       \
    }                                                                                                                  \
    [[nodiscard]] static const ::Shardscope::ObjectShape &shape()                                                      \
    {                                                                                                                  \
        static const auto shape = ::Shardscope::ObjectShape::of<Name>(#Name);                                          \
        return shape;                                                                                                  \
    }
