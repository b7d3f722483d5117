// SPDX-License-Identifier: MIT
#include "core/gateway/gatewaypayload.h"

#include "core/gateway/envelopescan.h"
#include "core/jsoncharacter.h"
#include "core/text.h"

#include <cstring>
#include <simdjson.h>
#include <string_view>

namespace Shardscope {

namespace {

namespace ondemand = simdjson::ondemand;

/// Parsers up to this are kept per thread, so that their buffers grow once and not with every message.
/// A larger message gets its own, or one giant would hold memory for good.
constexpr std::size_t keptCapacity = 4 * 1024 * 1024;

EnvelopeScan::Verdict scan(std::string_view text, GatewayPayload *out)
{
    thread_local simdjson::dom::parser kept;
    if (text.size() <= keptCapacity)
        return EnvelopeScan::read(&kept, text, out);
    simdjson::dom::parser own;
    return EnvelopeScan::read(&own, text, out);
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
            id = DataIds::read(token(field));
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
                m_ids.guild = DataIds::read(token(field));
            else if (key == "channel_id")
                m_ids.channel = DataIds::read(token(field));
            else if (key == "id")
                m_ids.own = DataIds::read(token(field));
            else if (key == "user_id")
                m_ids.users[0] = DataIds::read(token(field));
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
    switch (scan({ begin, size }, &payload)) {
    case EnvelopeScan::Verdict::Usual: return payload;
    case EnvelopeScan::Verdict::Unusual: break;
    case EnvelopeScan::Verdict::NotJson:
        if (const std::optional<JsonFault> fault = JsonFault::find(json))
            return fail(fault->text());
        break;
    }
    payload = {};
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
    GatewayPayload payload;
    if (scan({ json.data(), size }, &payload) == EnvelopeScan::Verdict::NotJson) {
        if (const std::optional<JsonFault> fault = JsonFault::find(json)) {
            *error = fault->text();
            return std::nullopt;
        }
    }
    payload = {};
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
