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

/// Where a walk stands. Most walks find no fault, so that a path is only written where one is found.
class Step
{
public:
    explicit Step(const QByteArray &start)
        : m_key(start)
    {
    }
    Step(const Step &above, QByteArrayView key)
        : m_above(&above)
        , m_key(key)
    {
    }
    Step(const Step &above, qsizetype index)
        : m_above(&above)
        , m_index(index)
    {
    }

    [[nodiscard]] QByteArray path() const
    {
        if (!m_above)
            return m_key.toByteArray();
        const QByteArray above = m_above->path();
        return m_index < 0 ? QByteArray(above + '.' + m_key) : QByteArray(above + '[' + QByteArray::number(m_index) + ']');
    }

private:
    const Step *m_above = nullptr;
    QByteArrayView m_key;
    qsizetype m_index = -1;
};

class Walk
{
public:
    explicit Walk(bool wrongTypesOnly)
        : m_wrongTypesOnly(wrongTypesOnly)
    {
    }

    void object(const JsonValue &value, const ObjectShape &shape, const Step &step)
    {
        if (!value.is(JsonValue::Type::Object))
            return mismatch("an object", value, step);
        std::vector<bool> seen(shape.fields.size());
        for (const JsonText::Member &member : value.source()->members(value.place())) {
            if (isFull())
                return;
            const Step below(step, member.key);
            const FieldShape *field = shape.field(member.key);
            if (!field) {
                add(ShapeFault::Kind::UnknownField, below,
                    [&shape] { return Words::tr("%1 has no such field").arg(QLatin1String(shape.name)); });
                continue;
            }
            seen[static_cast<std::size_t>(field - shape.fields.data())] = true;
            check({ value.source(), member.value }, field->shape, below);
        }
        for (std::size_t i = 0; i < seen.size() && !isFull(); ++i) {
            const FieldShape &field = shape.fields[i];
            if (!seen[i] && !field.shape.optional)
                add(ShapeFault::Kind::Missing, Step(step, field.key),
                    [&field] { return Words::tr("%1 is missing").arg(Words::tr(field.shape.expected)); });
        }
    }

    std::vector<ShapeFault> take() { return std::move(m_faults); }

private:
    [[nodiscard]] bool isFull() const { return m_faults.size() >= (m_wrongTypesOnly ? 1 : ShapeCheck::mostFaults); }

    template <typename Text> void add(ShapeFault::Kind kind, const Step &step, Text &&text)
    {
        if (!isFull() && (!m_wrongTypesOnly || kind == ShapeFault::Kind::WrongType))
            m_faults.push_back({ kind, step.path(), text() });
    }

    void mismatch(const char *expected, const JsonValue &value, const Step &step)
    {
        add(ShapeFault::Kind::WrongType, step, [expected, &value] {
            return Words::tr("%1 is expected, %2 stands there")
                .arg(Words::tr(expected), Words::tr(jsonTypeName(value.type())));
        });
    }

    void check(const JsonValue &value, const ValueShape &shape, const Step &step)
    {
        if (value.isNull()) {
            if (!shape.nullable)
                add(ShapeFault::Kind::UnexpectedNull, step, [&shape] {
                    return Words::tr("%1 is expected, null stands there").arg(Words::tr(shape.expected));
                });
        } else if (shape.object) {
            object(value, shape.object(), step);
        } else if (shape.element) {
            elements(value, shape, step);
        } else if (shape.accepts && !shape.accepts(value)) {
            mismatch(shape.expected, value, step);
        } else if (!m_wrongTypesOnly && shape.isKnown && !shape.isKnown(value)) {
            add(ShapeFault::Kind::UnknownValue, step,
                [&value] { return Words::tr("%1 is a value without a name").arg(value.text()); });
        }
    }

    void elements(const JsonValue &value, const ValueShape &shape, const Step &step)
    {
        if (!value.is(shape.keyed ? JsonValue::Type::Object : JsonValue::Type::Array))
            return mismatch(shape.expected, value, step);
        const ValueShape element = shape.element();
        qsizetype index = 0;
        for (const JsonText::Member &member : value.source()->members(value.place())) {
            if (isFull())
                return;
            check({ value.source(), member.value }, element,
                shape.keyed ? Step(step, member.key) : Step(step, index++));
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
    walk.object(value, shape, Step(path));
    return walk.take();
}

std::optional<ShapeFault> ShapeCheck::wrongType(
    const JsonValue &value, const ObjectShape &shape, const QByteArray &path)
{
    Walk walk(true);
    walk.object(value, shape, Step(path));
    std::vector<ShapeFault> faults = walk.take();
    return faults.empty() ? std::nullopt : std::optional(std::move(faults.front()));
}

} // namespace Shardscope
