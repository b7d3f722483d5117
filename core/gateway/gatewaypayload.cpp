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

/// Parsers up to this are kept per thread, so that their buffers grow once and not with every message.
/// A larger message gets its own, or one giant would hold memory for good.
constexpr std::size_t keptCapacity = 4 * 1024 * 1024;

/// The document where @p text is JSON beyond doubt; good until the next call on this thread. What simdjson refuses may
/// be JSON still: it wants numbers of 64 bits and paired surrogates.
std::optional<simdjson::dom::element> plainJson(std::string_view text)
{
    thread_local simdjson::dom::parser parser;
    if (text.size() > keptCapacity || (parser.capacity() == 0 && parser.allocate(4096, JsonFault::maximumDepth)))
        return std::nullopt;
    simdjson::dom::element root;
    if (parser.parse(text.data(), text.size(), false).get(root))
        return std::nullopt;
    return root;
}

/// A value as it stands, without the white space that may follow.
std::string_view token(ondemand::value &value)
{
    const std::string_view raw = value.raw_json_token();
    return raw.substr(0, raw.find_last_not_of(" \t\r\n") + 1);
}

/// The whole of a value, which is passed over where it is an object or an array.
std::string_view wholeText(ondemand::value &value)
{
    const std::string_view text = token(value);
    std::string_view whole;
    if (text.front() == '{') {
        ondemand::object object;
        if (!value.get_object().get(object) && !object.raw_json().get(whole))
            return whole.substr(0, whole.rfind('}') + 1);
    } else if (text.front() == '[') {
        ondemand::array array;
        if (!value.get_array().get(array) && !array.raw_json().get(whole))
            return whole.substr(0, whole.rfind(']') + 1);
    }
    return text;
}

QByteArrayView viewOf(std::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

/// The key of @p field between its quotes.
QByteArrayView rawKey(const ondemand::field &field)
{
    const char *const begin = field.key().raw();
    const char *end = begin;
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    return { begin, end - begin };
}

template <typename Integer>
bool readInteger(std::string_view text, Integer *out)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *out);
    return error == std::errc() && end == text.data() + text.size();
}

/// What `d` says of guild, channel and user. Of keys that come twice the last one counts, as with other readers.
struct DataIds
{
    quint64 guild = 0;
    quint64 channel = 0;
    quint64 own = 0; ///< d.id
    /// What stands for the user: d.user_id, d.user.id, d.author.id, d.member.user.id
    quint64 users[4] = {};

    /// Into the columns of @p payload, whose type is known.
    void resolve(GatewayPayload *payload) const
    {
        payload->guildId = guild;
        if (guild == 0 && payload->type.startsWith("GUILD_"))
            payload->guildId = own;
        payload->channelId = channel;
        if (channel == 0 && (payload->type.startsWith("CHANNEL_") || payload->type.startsWith("THREAD_")))
            payload->channelId = own;
        const auto *user = std::find_if(std::begin(users), std::end(users), [](quint64 id) { return id != 0; });
        payload->userId = user != std::end(users) ? *user : 0;
    }
};

/// A snowflake in quotes, as Discord writes it, or bare; 0 for anything else.
quint64 readId(simdjson::dom::element value)
{
    std::string_view text;
    quint64 id = 0;
    std::uint64_t bare = 0;
    if (!value.get_string().get(text))
        return readInteger(text, &id) ? id : 0;
    return value.get_uint64().get(bare) ? 0 : bare;
}

quint64 readIdIn(simdjson::dom::element value)
{
    quint64 id = 0;
    simdjson::dom::object object;
    if (value.get(object))
        return 0;
    for (const simdjson::dom::key_value_pair field : object) {
        if (field.key == "id")
            id = readId(field.value);
    }
    return id;
}

DataIds readIds(simdjson::dom::element data)
{
    DataIds ids;
    simdjson::dom::object object;
    if (data.get(object))
        return ids;
    for (const simdjson::dom::key_value_pair field : object) {
        const std::string_view key = field.key;
        if (key == "guild_id")
            ids.guild = readId(field.value);
        else if (key == "channel_id")
            ids.channel = readId(field.value);
        else if (key == "id")
            ids.own = readId(field.value);
        else if (key == "user_id")
            ids.users[0] = readId(field.value);
        else if (key == "user")
            ids.users[1] = readIdIn(field.value);
        else if (key == "author")
            ids.users[2] = readIdIn(field.value);
        else if (key == "member") {
            simdjson::dom::object member;
            if (field.value.get(member))
                continue;
            for (const simdjson::dom::key_value_pair inner : member) {
                if (inner.key == "user")
                    ids.users[3] = readIdIn(inner.value);
            }
        }
    }
    return ids;
}

/// Takes what stands at the beginning of @p text up to the first of @p ends.
std::string_view takeUntil(std::string_view *text, const char *ends)
{
    const std::string_view taken = text->substr(0, text->find_first_of(ends));
    text->remove_prefix(taken.size());
    return taken;
}

/// Reads the message that a gateway sends: no white space, of the four keys each at most once, `d` behind the others.
/// Where `d` lies follows from its being the last, so that one reading of the whole is enough. False where anything is
/// unusual or wrong; EnvelopeReader knows what then.
bool readUsual(std::string_view text, simdjson::dom::element root, GatewayPayload *out)
{
    simdjson::dom::object object;
    if (root.get(object) || text.size() < 2 || text.front() != '{' || text.back() != '}')
        return false;
    const char *const begin = text.data();
    text.remove_suffix(1);
    std::string_view op, sequence("null"), type("null");
    std::size_t fields = 0;
    while (!text.empty()) {
        text.remove_prefix(1); // the brace or a comma
        ++fields;
        if (text.substr(0, 4) == "\"d\":") {
            text.remove_prefix(4);
            const std::string_view spaces(" \t\r\n");
            if (text.empty() || spaces.find(text.front()) != spaces.npos || spaces.find(text.back()) != spaces.npos)
                return false;
            out->hasData = true;
            out->dataOffset = text.data() - begin;
            out->dataLength = static_cast<qsizetype>(text.size());
            break;
        }
        const std::string_view key = takeUntil(&text, ":");
        std::string_view *value = key == "\"op\"" ? &op : key == "\"s\"" ? &sequence : key == "\"t\"" ? &type : nullptr;
        if (!value || text.size() < 2)
            return false;
        text.remove_prefix(1);
        *value = takeUntil(&text, ",{[\\ \t\r\n");
        if (!text.empty() && text.front() != ',')
            return false;
    }
    const bool isString = type.size() > 1 && type.front() == '"' && type.back() == '"';
    qint64 number = 0;
    if (object.size() != fields || !readInteger(op, &out->op) || (!isString && type != "null")
        || (sequence != "null" && !readInteger(sequence, &number)))
        return false;
    if (sequence != "null")
        out->sequence = number;
    if (isString)
        out->type = QByteArray(type.data() + 1, static_cast<qsizetype>(type.size()) - 2);
    simdjson::dom::element data;
    if (out->hasData) {
        for (const simdjson::dom::key_value_pair field : object)
            data = field.value; // the last
        readIds(data).resolve(out);
    }
    return true;
}

/// A snowflake in quotes, as Discord writes it, or bare; 0 for anything else.
quint64 readId(ondemand::value &value)
{
    std::string_view text = token(value);
    if (text.front() == '"')
        text = text.substr(1, text.size() - 2);
    quint64 id = 0;
    return readInteger(text, &id) ? id : 0;
}

/// Calls @p visit(key, value) for each field where @p value is an object.
/// Keys are compared as they stand: nobody escapes the names we look for.
template <typename Visit>
void forEachField(ondemand::value &value, Visit visit)
{
    ondemand::object object;
    if (token(value).front() != '{' || value.get_object().get(object))
        return;
    for (auto result : object) {
        ondemand::field field;
        if (std::move(result).get(field))
            return;
        visit(field.key(), field.value());
    }
}

quint64 readIdIn(ondemand::value &value)
{
    quint64 id = 0;
    forEachField(value, [&id](ondemand::raw_json_string key, ondemand::value &field) {
        if (key == "id")
            id = readId(field);
    });
    return id;
}

/// Reads what is known to be JSON, whatever its order. Of keys that come twice the last one counts.
class EnvelopeReader
{
public:
    /// With @p members the object may be more than an envelope, and less.
    EnvelopeReader(const char *begin, std::size_t size, GatewayPayload *out, std::vector<JsonMember> *members = nullptr)
        : m_begin(begin)
        , m_size(size)
        , m_out(out)
        , m_members(members)
    {
    }

    bool read(ondemand::parser &parser);
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    bool fail(const QString &reason, const char *where)
    {
        m_error = JsonFault { reason, where - m_begin }.text();
        return false;
    }

    bool readField(std::string_view key, std::string_view text);
    [[nodiscard]] std::string_view readData(ondemand::value &value);

    const char *m_begin;
    const std::size_t m_size;
    GatewayPayload *m_out;
    std::vector<JsonMember> *const m_members;
    ondemand::document m_document;
    QString m_error;
    bool m_hasOp = false;
    DataIds m_ids;
};

bool EnvelopeReader::read(ondemand::parser &parser)
{
    ondemand::object object;
    if (parser.iterate(m_begin, m_size, m_size + simdjson::SIMDJSON_PADDING).get(m_document)
        || m_document.get_object().get(object))
        return fail(Text::tr("the message is not a JSON object"), m_begin);
    for (auto result : object) {
        ondemand::field field;
        if (std::move(result).get(field))
            return fail(Text::tr("the message cannot be read"), m_begin);
        const QByteArrayView raw = m_members ? rawKey(field) : QByteArrayView();
        std::string_view key;
        if (field.unescaped_key().get(key))
            key = {}; // a lone surrogate: none of ours
        std::string_view text;
        if (key == "d")
            text = readData(field.value());
        else if (key.size() <= 2 || m_members)
            text = wholeText(field.value());
        if (!readField(key, text) && !m_members)
            return false;
        if (m_members)
            m_members->push_back({ raw, viewOf(text) });
    }
    if (!m_hasOp && !m_members)
        return fail(Text::tr("\"op\" is missing"), m_begin);
    m_ids.resolve(m_out);
    return true;
}

bool EnvelopeReader::readField(std::string_view key, std::string_view text)
{
    bool isRight = true;
    if (key == "op") {
        isRight = m_hasOp = readInteger(text, &m_out->op);
    } else if (key == "s") {
        qint64 sequence = 0;
        isRight = text == "null" || readInteger(text, &sequence);
        m_out->sequence = text == "null" ? std::nullopt : std::optional(sequence);
    } else if (key == "t") {
        const bool isString = text.front() == '"';
        isRight = isString || text == "null";
        const std::string_view type = isString ? text.substr(1, text.size() - 2) : std::string_view();
        m_out->type = QByteArray(type.data(), static_cast<qsizetype>(type.size()));
    }
    return isRight
        || fail(Text::tr("\"%1\" has the wrong type").arg(QLatin1String(key.data(), static_cast<qsizetype>(key.size()))), text.data());
}

std::string_view EnvelopeReader::readData(ondemand::value &value)
{
    std::string_view text = token(value);
    m_ids = {};
    const char *begin = text.data();
    if (text.front() == '[') {
        text = wholeText(value);
    } else if (text.front() == '{') {
        forEachField(value, [this](ondemand::raw_json_string key, ondemand::value &field) {
            if (key == "guild_id")
                m_ids.guild = readId(field);
            else if (key == "channel_id")
                m_ids.channel = readId(field);
            else if (key == "id")
                m_ids.own = readId(field);
            else if (key == "user_id")
                m_ids.users[0] = readId(field);
            else if (key == "user")
                m_ids.users[1] = readIdIn(field);
            else if (key == "author")
                m_ids.users[2] = readIdIn(field);
            else if (key == "member")
                forEachField(field, [this](ondemand::raw_json_string name, ondemand::value inner) {
                    if (name == "user")
                        m_ids.users[3] = readIdIn(inner);
                });
        });
        // The reader stands at what follows the object: a comma or the end of the message, and space before it.
        const char *end = nullptr;
        if (m_document.current_location().get(end))
            end = m_begin + m_size;
        text = { begin, static_cast<std::size_t>(end - begin) };
        text = text.substr(0, text.rfind('}') + 1);
    }
    m_out->hasData = true;
    m_out->dataOffset = begin - m_begin;
    m_out->dataLength = static_cast<qsizetype>(text.size());
    return text;
}

} // namespace

std::optional<GatewayPayload> GatewayPayload::parse(const QByteArray &json, QString *error)
{
    const auto fail = [error](const QString &reason) {
        if (error)
            *error = reason;
        return std::nullopt;
    };
    const auto size = static_cast<std::size_t>(json.size());
    const char *begin = json.constData();
    thread_local QByteArray kept;
    QByteArray own;
    if (json.capacity() - json.size() < static_cast<qsizetype>(simdjson::SIMDJSON_PADDING)) {
        QByteArray &padded = size <= keptCapacity ? kept : own;
        padded.resize(json.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
        std::memcpy(padded.data(), begin, size);
        begin = padded.constData();
    }

    GatewayPayload payload;
    if (const std::optional<simdjson::dom::element> root = plainJson({ begin, size })) {
        if (readUsual({ begin, size }, *root, &payload))
            return payload;
        payload = {};
    } else if (const std::optional<JsonFault> fault = JsonFault::find(json)) {
        return fail(fault->text());
    }
    EnvelopeReader reader(begin, size, &payload);
    thread_local ondemand::parser keptParser;
    ondemand::parser ownParser;
    if (!reader.read(size <= keptCapacity ? keptParser : ownParser))
        return fail(reader.error());
    return payload;
}

std::optional<GatewayPayload> GatewayPayload::parseObject(
    QByteArrayView json, std::vector<JsonMember> *members, QString *wrongType, QString *error)
{
    const auto size = static_cast<std::size_t>(json.size());
    members->clear();
    if (!plainJson({ json.data(), size })) {
        if (const std::optional<JsonFault> fault = JsonFault::find(json)) {
            *error = fault->text();
            return std::nullopt;
        }
    }
    GatewayPayload payload;
    EnvelopeReader reader(json.data(), size, &payload, members);
    thread_local ondemand::parser keptParser;
    ondemand::parser ownParser;
    if (!reader.read(size <= keptCapacity ? keptParser : ownParser)) {
        *error = reader.error();
        return std::nullopt;
    }
    *wrongType = reader.error();
    return payload;
}

} // namespace Shardscope
