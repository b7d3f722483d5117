// SPDX-License-Identifier: MIT
#include "core/gateway/gatewaypayload.h"
#include "core/text.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <simdjson.h>
#include <string_view>

namespace Shardscope {

namespace {

namespace ondemand = simdjson::ondemand;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view token)
{
    const std::size_t last = token.find_last_not_of(" \t\r\n");
    return token.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

/// RFC 8259, section 6. Any size: what a reader cannot hold is still a number.
bool isNumber(std::string_view text)
{
    std::size_t i = 0;
    const auto digits = [&] {
        const std::size_t begin = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        return i > begin;
    };
    if (i < text.size() && text[i] == '-')
        ++i;
    if (i < text.size() && text[i] == '0')
        ++i;
    else if (!digits())
        return false;
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (!digits())
            return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-'))
            ++i;
        if (!digits())
            return false;
    }
    return i == text.size();
}

/// The end of the string that begins behind the quote at @p text, or npos where an escape is wrong.
/// A lone surrogate passes: it is grammatical, and other readers take it.
std::size_t stringEnd(std::string_view text)
{
    const auto isHex = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    for (std::size_t i = 1;;) {
        i = text.find_first_of("\"\\", i);
        if (i == std::string_view::npos || text[i] == '"')
            return i;
        const char escape = i + 1 < text.size() ? text[i + 1] : '\0';
        if (escape == 'u') {
            if (i + 6 > text.size() || !std::all_of(text.begin() + i + 2, text.begin() + i + 6, isHex))
                return std::string_view::npos;
            i += 6;
        } else if (std::strchr("\"\\/bfnrt", escape) && escape != '\0') {
            i += 2;
        } else {
            return std::string_view::npos;
        }
    }
}

template <typename Integer>
bool readInteger(std::string_view text, Integer *out)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *out);
    return error == std::errc() && end == text.data() + text.size();
}

/// Walks the whole message once: what is not JSON must not reach a line, and ids are picked up on the way.
class Walker
{
public:
    Walker(const char *begin, std::size_t size)
        : m_begin(begin)
        , m_end(begin + size)
    {
    }

    bool run(ondemand::document &document, GatewayPayload *out)
    {
        m_out = out;
        m_document = &document;
        ondemand::json_type type {};
        if (const auto error = document.type().get(type))
            return fail(error);
        if (type != ondemand::json_type::object)
            return fail(Text::tr("the message is not a JSON object"), m_begin);
        ondemand::object object;
        if (const auto error = document.get_object().get(object))
            return fail(error);
        if (!walkObject(object, Place::Message, 1))
            return false;
        if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
            return fail(Text::tr("something follows the JSON object"), location());
        if (!m_hasOp)
            return fail(Text::tr("\"op\" is missing"), m_begin);
        resolveIds();
        return true;
    }

    [[nodiscard]] const QString &error() const { return m_error; }

private:
    enum class Place { Message, Data, User, Author, Member, MemberUser, Elsewhere };

    bool fail(const QString &what, const char *where)
    {
        const qsizetype offset = where >= m_begin && where <= m_end ? where - m_begin : 0;
        m_error = Text::tr("%1 (byte %2)").arg(what).arg(offset);
        return false;
    }
    bool fail(simdjson::error_code code)
    {
        return fail(Text::tr("not JSON: %1").arg(QString::fromUtf8(simdjson::error_message(code))), location());
    }
    const char *location() const
    {
        const char *where = nullptr;
        return m_document->current_location().get(where) ? m_end : where;
    }

    std::string_view rest(const char *from) const { return { from, static_cast<std::size_t>(m_end - from) }; }

    bool walkObject(ondemand::object &object, Place place, int depth)
    {
        for (auto result : object) {
            ondemand::field field;
            if (const auto error = std::move(result).get(field))
                return fail(error);
            const char *keyBegin = field.key().raw() - 1;
            const std::size_t keyEnd = stringEnd(rest(keyBegin));
            if (keyEnd == std::string_view::npos)
                return fail(Text::tr("a key has a wrong escape"), keyBegin);
            if (!walkValue(field.value(), rest(keyBegin).substr(1, keyEnd - 1), place, depth))
                return false;
        }
        return true;
    }

    bool walkValue(ondemand::value value, std::string_view key, Place place, int depth)
    {
        const std::string_view token = value.raw_json_token();
        const char first = token.empty() ? '\0' : token.front();
        const bool isMessageData = place == Place::Message && key == "d";

        bool good = false;
        if (first == '{' || first == '[') {
            if (depth >= GatewayPayload::maximumDepth)
                return fail(Text::tr("nested deeper than %1 levels").arg(GatewayPayload::maximumDepth), token.data());
            if (!isMessageData && place == Place::Message && (key == "op" || key == "s" || key == "t"))
                return wrongType(key, token.data());
            good = first == '{' ? walkNestedObject(value, inside(key, place), depth) : walkArray(value, depth);
        } else {
            good = walkScalar(trimmed(token), key, place);
        }
        if (good && isMessageData) {
            const bool isContainer = first == '{' || first == '[';
            const char *end = isContainer ? location() : token.data() + token.size();
            m_out->hasData = true;
            m_out->dataOffset = token.data() - m_begin;
            m_out->dataLength = static_cast<qsizetype>(
                trimmed({ token.data(), static_cast<std::size_t>(end - token.data()) }).size());
        }
        return good;
    }

    bool walkNestedObject(ondemand::value &value, Place place, int depth)
    {
        ondemand::object object;
        if (const auto error = value.get_object().get(object))
            return fail(error);
        return walkObject(object, place, depth + 1);
    }

    bool walkArray(ondemand::value &value, int depth)
    {
        ondemand::array array;
        if (const auto error = value.get_array().get(array))
            return fail(error);
        for (auto result : array) {
            ondemand::value element;
            if (const auto error = std::move(result).get(element))
                return fail(error);
            if (!walkValue(element, {}, Place::Elsewhere, depth + 1))
                return false;
        }
        return true;
    }

    bool walkScalar(std::string_view token, std::string_view key, Place place)
    {
        const char first = token.empty() ? '\0' : token.front();
        const bool isString = first == '"';
        if (isString) {
            const std::size_t end = stringEnd(token);
            if (end == std::string_view::npos || end + 1 != token.size())
                return fail(Text::tr("a string has a wrong escape or no end"), token.data());
        } else if (!isNumber(token) && token != "true" && token != "false" && token != "null") {
            return fail(Text::tr("not a JSON value"), token.data());
        }
        if (place != Place::Elsewhere && !take(token, isString, key, place))
            return false;
        // Only looked at: the iterator of the container steps over it.
        return true;
    }

    bool take(std::string_view token, bool isString, std::string_view key, Place place);

    static Place inside(std::string_view key, Place place)
    {
        switch (place) {
        case Place::Message: return key == "d" ? Place::Data : Place::Elsewhere;
        case Place::Data:
            return key == "user" ? Place::User
                : key == "author" ? Place::Author
                : key == "member" ? Place::Member
                                  : Place::Elsewhere;
        case Place::Member: return key == "user" ? Place::MemberUser : Place::Elsewhere;
        case Place::User:
        case Place::Author:
        case Place::MemberUser:
        case Place::Elsewhere: break;
        }
        return Place::Elsewhere;
    }

    bool wrongType(std::string_view key, const char *where)
    {
        return fail(Text::tr("\"%1\" has the wrong type").arg(QLatin1String(key.data(), qsizetype(key.size()))), where);
    }

    void resolveIds();

    const char *m_begin;
    const char *m_end;
    ondemand::document *m_document = nullptr;
    GatewayPayload *m_out = nullptr;
    QString m_error;
    bool m_hasOp = false;
    quint64 m_dataId = 0;
    quint64 m_userIds[4] = {}; ///< d.user_id, d.user.id, d.author.id, d.member.user.id
};

/// Fields the shard acts on, and ids. Ids that are none (a word, a list) are left out, not refused.
bool Walker::take(std::string_view token, bool isString, std::string_view key, Place place)
{
    const std::string_view text = isString ? token.substr(1, token.size() - 2) : token;
    const auto takeId = [text](quint64 *id) {
        quint64 value = 0;
        if (readInteger(text, &value))
            *id = value;
    };
    switch (place) {
    case Place::Message:
        if (key == "op") {
            m_hasOp = true;
            return (!isString && readInteger(text, &m_out->op)) || wrongType(key, token.data());
        }
        if (key == "s") {
            qint64 sequence = 0;
            m_out->sequence.reset();
            if (token == "null")
                return true;
            if (isString || !readInteger(text, &sequence))
                return wrongType(key, token.data());
            m_out->sequence = sequence;
        } else if (key == "t") {
            if (!isString && token != "null")
                return wrongType(key, token.data());
            m_out->type = isString ? QByteArray(text.data(), qsizetype(text.size())) : QByteArray();
        }
        break;
    case Place::Data:
        if (key == "guild_id")
            takeId(&m_out->guildId);
        else if (key == "channel_id")
            takeId(&m_out->channelId);
        else if (key == "user_id")
            takeId(&m_userIds[0]);
        else if (key == "id")
            takeId(&m_dataId);
        break;
    case Place::User:
        if (key == "id")
            takeId(&m_userIds[1]);
        break;
    case Place::Author:
        if (key == "id")
            takeId(&m_userIds[2]);
        break;
    case Place::MemberUser:
        if (key == "id")
            takeId(&m_userIds[3]);
        break;
    case Place::Member:
    case Place::Elsewhere: break;
    }
    return true;
}

void Walker::resolveIds()
{
    if (m_out->guildId == 0 && m_out->type.startsWith("GUILD_"))
        m_out->guildId = m_dataId;
    if (m_out->channelId == 0 && (m_out->type.startsWith("CHANNEL_") || m_out->type.startsWith("THREAD_")))
        m_out->channelId = m_dataId;
    const auto *user = std::find_if(std::begin(m_userIds), std::end(m_userIds), [](quint64 id) { return id != 0; });
    m_out->userId = user != std::end(m_userIds) ? *user : 0;
}

} // namespace

std::optional<GatewayPayload> GatewayPayload::parse(const QByteArray &json, QString *error)
{
    // Kept per thread: the parser's buffers grow once, not with every message.
    thread_local ondemand::parser parser;
    thread_local QByteArray padded;

    const auto size = static_cast<std::size_t>(json.size());
    const char *begin = json.constData();
    if (json.capacity() - json.size() < static_cast<qsizetype>(simdjson::SIMDJSON_PADDING)) {
        padded.resize(json.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
        std::memcpy(padded.data(), begin, size);
        begin = padded.constData();
    }

    GatewayPayload payload;
    Walker walker(begin, size);
    ondemand::document document;
    QString reason;
    if (json.trimmed().isEmpty()) {
        reason = Text::tr("the message is empty");
    } else if (const auto failure = parser.iterate(begin, size, size + simdjson::SIMDJSON_PADDING).get(document)) {
        reason = Text::tr("not JSON: %1").arg(QString::fromUtf8(simdjson::error_message(failure)));
    } else if (walker.run(document, &payload)) {
        return payload;
    } else {
        reason = walker.error();
    }
    if (error)
        *error = reason;
    return std::nullopt;
}

} // namespace Shardscope
