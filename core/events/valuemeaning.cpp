// SPDX-License-Identifier: MIT
#include "core/events/valuemeaning.h"

#include "core/events/dispatchevents.h"
#include "core/events/flagnames.h"
#include "core/events/payloads.h"
#include "core/gateway/gatewayintents.h"
#include "core/gateway/gatewayopcode.h"

#include <array>

namespace Shardscope {

namespace {

/// Objects that go by one key wherever they stand.
struct KnownObject
{
    QByteArrayView key;
    const ObjectShape &(*shape)();
};
const std::array objectTable {
    KnownObject { "activities", &Activity::shape },
    KnownObject { "application", &Application::shape },
    KnownObject { "attachments", &Attachment::shape },
    KnownObject { "author", &User::shape },
    KnownObject { "channel", &Channel::shape },
    KnownObject { "channels", &Channel::shape },
    KnownObject { "embeds", &Embed::shape },
    KnownObject { "guild", &Guild::shape },
    KnownObject { "member", &GuildMember::shape },
    KnownObject { "members", &GuildMember::shape },
    KnownObject { "message", &Message::shape },
    KnownObject { "permission_overwrites", &Overwrite::shape },
    KnownObject { "referenced_message", &Message::shape },
    KnownObject { "role", &Role::shape },
    KnownObject { "thread", &Channel::shape },
    KnownObject { "threads", &Channel::shape },
    KnownObject { "user", &User::shape },
    KnownObject { "users", &User::shape },
};

/// Scalars that mean the same under a key wherever it stands.
struct KnownScalar
{
    QByteArrayView key;
    bool isEnding;
    ValueKind kind;
};
constexpr std::array scalarTable {
    KnownScalar { "id", false, ValueKind::Snowflake },
    KnownScalar { "_id", true, ValueKind::Snowflake },
    KnownScalar { "_ids", true, ValueKind::Snowflake },
    KnownScalar { "ids", false, ValueKind::Snowflake },
    KnownScalar { "roles", false, ValueKind::Snowflake },
    KnownScalar { "nonce", false, ValueKind::Snowflake },
    KnownScalar { "allow", false, ValueKind::Permissions },
    KnownScalar { "deny", false, ValueKind::Permissions },
    KnownScalar { "permissions", true, ValueKind::Permissions },
    KnownScalar { "since", false, ValueKind::UnixMilliseconds },
};

/// Ids from before the first of 2015 were never made: a smaller number is another kind of id.
constexpr quint64 smallestId = quint64(1) << 40;

template <typename T> std::optional<T> readAs(const JsonValue &value)
{
    T read {};
    return JsonType<T>::read(value, &read) ? std::optional(read) : std::nullopt;
}

template <typename Time> ValueMeaning timeOf(const JsonValue &value)
{
    const std::optional<Time> time = readAs<Time>(value);
    return time ? ValueMeaning { .kind = ValueMeaning::Kind::Time, .time = *time } : ValueMeaning();
}

ValueMeaning bits(QStringList names)
{
    return { .kind = ValueMeaning::Kind::Bits, .names = std::move(names) };
}

ValueMeaning nameOf(const JsonValue &value, const QMetaEnum &names)
{
    const std::optional<int> number = readAs<int>(value);
    const char *name = number ? names.valueToKey(*number) : nullptr;
    return name ? ValueMeaning { .kind = ValueMeaning::Kind::Name, .names = { documentedName(name) } } : ValueMeaning();
}

ValueMeaning read(const JsonValue &value, ValueKind kind, QMetaEnum (*names)() = nullptr)
{
    switch (kind) {
    case ValueKind::Plain:
        return {};
    case ValueKind::Snowflake: {
        const Snowflake id = readAs<Snowflake>(value).value_or(Snowflake());
        if (id.value() < smallestId)
            return {};
        return { .kind = ValueMeaning::Kind::Time, .time = Timestamp(id.createdMs() * 1000), .id = id };
    }
    case ValueKind::Permissions: {
        const std::optional<Permissions> set = readAs<Permissions>(value);
        return set ? bits(permissionNames(set->bits())) : ValueMeaning();
    }
    case ValueKind::IsoTime:
        return timeOf<Timestamp>(value);
    case ValueKind::UnixSeconds:
        return timeOf<UnixSeconds>(value);
    case ValueKind::UnixMilliseconds:
        return timeOf<UnixMilliseconds>(value);
    case ValueKind::Enumeration:
        return names ? nameOf(value, names()) : ValueMeaning();
    }
    return {};
}

bool looksLikeTime(QByteArrayView text)
{
    return text.size() >= 19 && text.size() < 40 && text[4] == '-' && text[7] == '-' && text[10] == 'T';
}

} // namespace

DocumentedPlace DocumentedPlace::message(const DispatchEventInfo *info)
{
    DocumentedPlace place;
    place.m_info = info;
    place.m_isMessage = true;
    return place;
}

DocumentedPlace DocumentedPlace::member(QByteArrayView key) const
{
    DocumentedPlace place;
    place.m_key = key;
    if (m_isMessage) {
        // Of the envelope only these have more to say.
        if (key == "d" && m_info)
            place.m_shape.object = m_info->shape;
        if (key == "op")
            place.m_object = "envelope";
        return place;
    }
    if (m_shape.object) {
        if (const FieldShape *field = m_shape.object().field(key)) {
            place.m_shape = field->shape;
            place.m_isDocumented = true;
            place.m_object = field->owner().name;
            return place;
        }
    }
    if (m_shape.element && m_shape.keyed) {
        place.m_shape = m_shape.element();
        place.m_isDocumented = true;
        return place;
    }
    const auto known = std::find_if(
        objectTable.begin(), objectTable.end(), [key](const KnownObject &object) { return object.key == key; });
    if (known != objectTable.end())
        place.m_shape.object = known->shape;
    return place;
}

DocumentedPlace DocumentedPlace::element() const
{
    DocumentedPlace place = *this;
    if (m_shape.element)
        place.m_shape = m_shape.element();
    return place;
}

ValueMeaning DocumentedPlace::meaning(const JsonValue &value) const
{
    if (!value.is(JsonValue::Type::String) && !value.is(JsonValue::Type::Number))
        return {};
    const std::optional<ValueMeaning> known = documented(value);
    return known ? *known : guessed(value);
}

/// Empty where the documentation leaves open what stands there.
std::optional<ValueMeaning> DocumentedPlace::documented(const JsonValue &value) const
{
    if (!m_isDocumented || !m_shape.accepts)
        return std::nullopt;
    if (m_shape.kind != ValueKind::Plain)
        return read(value, m_shape.kind, m_shape.names);
    const std::optional<qint64> number = readAs<qint64>(value);
    const std::optional<QMetaEnum> flags = number ? flagsOf(m_object, m_key) : std::nullopt;
    return flags ? bits(flagNames(*flags, static_cast<quint64>(*number))) : ValueMeaning();
}

ValueMeaning DocumentedPlace::guessed(const JsonValue &value) const
{
    if (m_object == "envelope") {
        const std::optional<qint32> op = readAs<qint32>(value);
        const QString name = op ? QString::fromLatin1(opcodeName(*op)) : QString();
        return name.isEmpty() ? ValueMeaning() : ValueMeaning { .kind = ValueMeaning::Kind::Name, .names = { name } };
    }
    if (const std::optional<quint64> number = readAs<quint64>(value)) {
        if (m_key == "intents")
            return bits(GatewayIntents(*number).names());
        if (const std::optional<QMetaEnum> flags = flagsOf({}, m_key))
            return bits(flagNames(*flags, *number));
    }
    if (looksLikeTime(value.quoted()))
        return read(value, ValueKind::IsoTime);
    for (const KnownScalar &known : scalarTable) {
        if (known.isEnding ? m_key.endsWith(known.key) : m_key == known.key)
            return read(value, known.kind);
    }
    return {};
}

} // namespace Shardscope
