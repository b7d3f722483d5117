// SPDX-License-Identifier: MIT
#include "core/events/objectshape.h"

#include <QCoreApplication>

#include <algorithm>

namespace Shardscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Shape)
};

class Walk
{
public:
    explicit Walk(bool wrongTypesOnly)
        : m_wrongTypesOnly(wrongTypesOnly)
    {
    }

    void object(const JsonValue &value, const ObjectShape &shape, const QByteArray &path)
    {
        if (!value.is(JsonValue::Type::Object))
            return mismatch("an object", value, path);
        std::vector<bool> seen(shape.fields.size());
        for (const JsonText::Member &member : value.source()->members(value.place())) {
            if (isFull())
                return;
            const QByteArray below = path + '.' + member.key;
            const FieldShape *field = shape.field(member.key);
            if (!field) {
                add(ShapeFault::Kind::UnknownField, below,
                    Words::tr("%1 has no such field").arg(QLatin1String(shape.name)));
                continue;
            }
            seen[static_cast<std::size_t>(field - shape.fields.data())] = true;
            check({ value.source(), member.value }, field->shape, below);
        }
        for (std::size_t i = 0; i < seen.size() && !isFull(); ++i) {
            const FieldShape &field = shape.fields[i];
            if (!seen[i] && !field.shape.optional)
                add(ShapeFault::Kind::Missing, path + '.' + field.key,
                    Words::tr("%1 is missing").arg(Words::tr(field.shape.expected)));
        }
    }

    std::vector<ShapeFault> take() { return std::move(m_faults); }

private:
    [[nodiscard]] bool isFull() const { return m_faults.size() >= (m_wrongTypesOnly ? 1 : ShapeCheck::mostFaults); }

    void add(ShapeFault::Kind kind, const QByteArray &path, const QString &text)
    {
        if (!isFull() && (!m_wrongTypesOnly || kind == ShapeFault::Kind::WrongType))
            m_faults.push_back({ kind, path, text });
    }

    void mismatch(const char *expected, const JsonValue &value, const QByteArray &path)
    {
        add(ShapeFault::Kind::WrongType, path,
            Words::tr("%1 is expected, %2 stands there")
                .arg(Words::tr(expected), Words::tr(jsonTypeName(value.type()))));
    }

    void check(const JsonValue &value, const ValueShape &shape, const QByteArray &path)
    {
        if (value.isNull()) {
            if (!shape.nullable)
                add(ShapeFault::Kind::UnexpectedNull, path,
                    Words::tr("%1 is expected, null stands there").arg(Words::tr(shape.expected)));
        } else if (shape.object) {
            object(value, shape.object(), path);
        } else if (shape.element) {
            elements(value, shape, path);
        } else if (shape.accepts && !shape.accepts(value)) {
            mismatch(shape.expected, value, path);
        } else if (shape.isKnown && !shape.isKnown(value)) {
            add(ShapeFault::Kind::UnknownValue, path, Words::tr("%1 is a value without a name").arg(value.text()));
        }
    }

    void elements(const JsonValue &value, const ValueShape &shape, const QByteArray &path)
    {
        if (!value.is(shape.keyed ? JsonValue::Type::Object : JsonValue::Type::Array))
            return mismatch(shape.expected, value, path);
        const ValueShape element = shape.element();
        qsizetype index = 0;
        for (const JsonText::Member &member : value.source()->members(value.place())) {
            if (isFull())
                return;
            const QByteArray step
                = shape.keyed ? QByteArray('.' + member.key) : QByteArray('[' + QByteArray::number(index++) + ']');
            check({ value.source(), member.value }, element, path + step);
        }
    }

    const bool m_wrongTypesOnly;
    std::vector<ShapeFault> m_faults;
};

} // namespace

const FieldShape *ObjectShape::field(QByteArrayView key) const
{
    const auto found
        = std::find_if(fields.begin(), fields.end(), [key](const FieldShape &field) { return field.key == key; });
    return found != fields.end() ? &*found : nullptr;
}

ObjectShape ObjectShape::partial() const
{
    ObjectShape shape = *this;
    for (FieldShape &field : shape.fields)
        field.shape.optional = true;
    return shape;
}

std::vector<ShapeFault> ShapeCheck::faults(const JsonValue &value, const ObjectShape &shape, const QByteArray &path)
{
    Walk walk(false);
    walk.object(value, shape, path);
    return walk.take();
}

std::optional<ShapeFault> ShapeCheck::wrongType(
    const JsonValue &value, const ObjectShape &shape, const QByteArray &path)
{
    Walk walk(true);
    walk.object(value, shape, path);
    std::vector<ShapeFault> faults = walk.take();
    return faults.empty() ? std::nullopt : std::optional(std::move(faults.front()));
}

} // namespace Shardscope
