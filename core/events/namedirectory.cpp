// SPDX-License-Identifier: MIT
#include "core/events/namedirectory.h"

#include "core/events/jsonobject.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Kind = NameDirectory::Kind;
using enum DispatchEvent;

/// Where an event shows a name; arrays on the way are gone through.
struct Lesson
{
    DispatchEvent event;
    Kind kind;
    std::initializer_list<QByteArrayView> path; ///< empty: `d` itself
};

const std::array lessons {
    Lesson { CHANNEL_CREATE, Kind::Channel, {} },
    Lesson { CHANNEL_UPDATE, Kind::Channel, {} },
    Lesson { GUILD_CREATE, Kind::Guild, {} },
    Lesson { GUILD_CREATE, Kind::Channel, { "channels" } },
    Lesson { GUILD_CREATE, Kind::Channel, { "threads" } },
    Lesson { GUILD_CREATE, Kind::User, { "members", "user" } },
    Lesson { GUILD_MEMBERS_CHUNK, Kind::User, { "members", "user" } },
    Lesson { GUILD_MEMBER_ADD, Kind::User, { "user" } },
    Lesson { GUILD_MEMBER_UPDATE, Kind::User, { "user" } },
    Lesson { GUILD_UPDATE, Kind::Guild, {} },
    Lesson { READY, Kind::User, { "user" } },
    Lesson { THREAD_CREATE, Kind::Channel, {} },
    Lesson { THREAD_LIST_SYNC, Kind::Channel, { "threads" } },
    Lesson { THREAD_UPDATE, Kind::Channel, {} },
    Lesson { USER_UPDATE, Kind::User, {} },
};

using Path = std::span<const QByteArrayView>;

template <typename Visitor> void visitAt(const JsonValue &value, Path path, const Visitor &visit)
{
    if (value.is(JsonValue::Type::Array)) {
        for (const JsonValue &element : value.elements())
            visitAt(element, path, visit);
    } else if (path.empty()) {
        visit(value);
    } else {
        visitAt(JsonObject(value).value(path.front()), path.subspan(1), visit);
    }
}

} // namespace

bool NameDirectory::teaches(DispatchEvent event)
{
    static const auto those = [] {
        std::array<bool, dispatchEventCount> result {};
        for (const Lesson &lesson : lessons)
            result[static_cast<std::size_t>(lesson.event)] = true;
        return result;
    }();
    return those[static_cast<std::size_t>(event)];
}

void NameDirectory::learn(DispatchEvent event, const JsonValue &data)
{
    // GUILD_CREATE is the guild itself; the others name theirs.
    Snowflake guild;
    JsonType<Snowflake>::read(JsonObject(data).value(event == GUILD_CREATE ? "id" : "guild_id"), &guild);
    for (const Lesson &lesson : lessons) {
        if (lesson.event != event)
            continue;
        visitAt(data, lesson.path,
            [&](const JsonValue &object) { remember(lesson.kind, object, guild.value()); });
    }
}

void NameDirectory::remember(Kind kind, const JsonValue &object, quint64 guild)
{
    const QString name = nameOf(kind, object);
    Snowflake id;
    if (name.isEmpty() || !JsonType<Snowflake>::read(object.at({ "id" }), &id))
        return;
    int type = -1;
    if (kind == Kind::Channel)
        JsonType<int>::read(object.at({ "type" }), &type);
    const QWriteLocker locker(&m_lock);
    QHash<quint64, QString> &names = m_names[static_cast<std::size_t>(kind)];
    const auto known = names.find(id.value());
    if (known != names.end() ? *known == name : names.size() >= mostNames)
        return;
    names.insert(id.value(), name);
    if (kind == Kind::Channel && guild != 0)
        m_places.insert(id.value(), { guild, type });
    ++m_revision;
}

QString NameDirectory::name(Kind kind, quint64 id) const
{
    const QReadLocker locker(&m_lock);
    return m_names[static_cast<std::size_t>(kind)].value(id);
}

QHash<quint64, QString> NameDirectory::names(Kind kind) const
{
    const QReadLocker locker(&m_lock);
    return m_names[static_cast<std::size_t>(kind)];
}

QHash<quint64, NameDirectory::ChannelPlace> NameDirectory::channelPlaces() const
{
    const QReadLocker locker(&m_lock);
    return m_places;
}

void NameDirectory::clear()
{
    const QWriteLocker locker(&m_lock);
    m_names = {};
    m_places.clear();
    ++m_revision;
}

QString NameDirectory::nameOf(Kind kind, const JsonValue &value)
{
    const JsonObject object(value);
    const auto text = [&object](QByteArrayView key) {
        QString read;
        JsonType<QString>::read(object.value(key), &read);
        return read;
    };
    switch (kind) {
    case Kind::Guild:
        return text("name");
    case Kind::Channel: {
        if (const QString name = text("name"); !name.isEmpty())
            return name;
        QStringList people;
        for (const JsonValue &recipient : object.value("recipients").elements())
            people.append(nameOf(Kind::User, recipient));
        people.removeAll(QString());
        return people.join(u", "_s);
    }
    case Kind::User: {
        const QString shown = text("global_name");
        return shown.isEmpty() ? text("username") : shown;
    }
    }
    Q_UNREACHABLE();
}

} // namespace Shardscope
