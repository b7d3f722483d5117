// SPDX-License-Identifier: MIT
#include "core/capture/linereader.h"

#include "core/events/dispatchevents.h"
#include "core/gateway/gatewaypayload.h"
#include "core/jsontext.h"
#include "core/text.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Kind = EventRecord::Kind;

constexpr auto padding = static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);

/// What stands for a kind in EventRecord::type; messages and kinds without such a word have none.
struct KindRow
{
    Kind kind;
    QByteArrayView word {};
};
constexpr KindRow kinds[] = { { Kind::Dispatch }, { Kind::Received }, { Kind::Sent }, { Kind::Heartbeat },
    { Kind::State, "state" }, { Kind::Invalid }, { Kind::Close, "action" }, { Kind::Error, "error" },
    { Kind::Ack, "command" }, { Kind::RateLimit, "bucket" }, { Kind::Summary }, { Kind::Capture, "level" } };

/// Keys of a message's line that go into fields and into the envelope; the others are kept as they stand.
struct KnownKey
{
    QByteArrayView name;
    bool ofDispatch = true;
    bool ofReceived = true;
    bool ofSent = true;

    [[nodiscard]] bool isOf(Kind kind) const
    {
        return kind == Kind::Dispatch ? ofDispatch : kind == Kind::Received ? ofReceived : ofSent;
    }
};
constexpr KnownKey messageKeys[]
    = { { "kind" }, { "at" }, { "shard" }, { "t", true, false, false }, { "s", true, false, false },
          { "op", false, true, true }, { "wire_bytes", true, true, false }, { "bytes" }, { "d" } };

bool isString(QByteArrayView value)
{
    return value.size() >= 2 && value.front() == '"';
}

QByteArrayView inner(QByteArrayView string)
{
    return string.sliced(1, string.size() - 2);
}

template <typename Number> bool readNumber(QByteArrayView text, Number *out)
{
    const char *const end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, *out);
    return result.ec == std::errc() && result.ptr == end;
}

/// @p count digits at @p at; -1 where there are others.
int digits(QByteArrayView text, qsizetype at, int count)
{
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// Reads one line whose members are known.
class Reader
{
public:
    Reader(QByteArrayView line, const std::vector<JsonMember> &members, const GatewayPayload &payload)
        : m_line(line)
        , m_members(members)
        , m_payload(payload)
    {
    }

    bool read(const QString &wrongType);
    [[nodiscard]] EventRecord take() { return std::move(m_record); }
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    bool fail(const QString &reason, QByteArrayView where)
    {
        m_error = JsonFault { reason, where.data() - m_line.data() }.text();
        return false;
    }
    bool failType(QByteArrayView key, QByteArrayView where)
    {
        return fail(Text::tr("\"%1\" has the wrong type").arg(QLatin1StringView(key)), where);
    }
    /// The last of this name.
    [[nodiscard]] const JsonMember *find(QByteArrayView key) const;
    [[nodiscard]] QByteArrayView valueOf(QByteArrayView key) const;

    bool readKind();
    bool readAt();
    bool readShard();
    bool readMessage();
    bool readSize(QByteArrayView key, qint64 *out);
    void writeEnvelope();
    void readKeys();

    const QByteArrayView m_line;
    const std::vector<JsonMember> &m_members;
    const GatewayPayload &m_payload;
    EventRecord m_record;
    QByteArrayView m_word;
    QString m_error;
};

const JsonMember *Reader::find(QByteArrayView key) const
{
    const auto found = std::find_if(
        m_members.rbegin(), m_members.rend(), [key](const JsonMember &member) { return member.key == key; });
    return found == m_members.rend() ? nullptr : &*found;
}

QByteArrayView Reader::valueOf(QByteArrayView key) const
{
    const JsonMember *member = find(key);
    return member ? member->value : QByteArrayView();
}

bool Reader::readKind()
{
    const JsonMember *member = find("kind");
    if (!member)
        return fail(Text::tr("\"kind\" is missing"), m_line);
    if (!isString(member->value))
        return failType("kind", member->value);
    const QByteArrayView name = inner(member->value);
    const auto *row = std::find_if(std::begin(kinds), std::end(kinds),
        [name](const KindRow &candidate) { return name == QByteArrayView(recordKindName(candidate.kind)); });
    if (row != std::end(kinds)) {
        m_record.kind = row->kind;
        m_word = row->word;
    } else {
        m_record.kind = Kind::Other;
        m_record.type = name.toByteArray();
    }
    return true;
}

bool Reader::readAt()
{
    const JsonMember *member = find("at");
    if (!member)
        return fail(Text::tr("\"at\" is missing"), m_line);
    const std::optional<qint64> at
        = isString(member->value) ? readTimestamp(inner(member->value)) : std::optional<qint64>();
    if (!at)
        return fail(Text::tr("\"at\" is no time"), member->value);
    m_record.at = *at;
    return true;
}

bool Reader::readShard()
{
    const QByteArrayView value = valueOf("shard");
    int shard = 0;
    if (value.isNull() || value == "null")
        return true;
    if (!readNumber(value, &shard) || shard < 0)
        return failType("shard", value);
    m_record.shard = shard;
    return true;
}

bool Reader::readSize(QByteArrayView key, qint64 *out)
{
    const QByteArrayView value = valueOf(key);
    return value.isNull() || (readNumber(value, out) && *out >= 0) || failType(key, value);
}

bool Reader::readMessage()
{
    const Kind kind = m_record.kind;
    m_record.op = kind == Kind::Dispatch ? 0 : m_payload.op;
    if (kind != Kind::Dispatch) {
        const QByteArrayView op = valueOf("op");
        if (op.isNull() || op == "null")
            m_record.op.reset();
    } else {
        m_record.sequence = m_payload.sequence;
        m_record.dispatchInfo = dispatchEvent(m_payload.type);
        // The name of a documented event lies in the program already.
        m_record.type = m_record.dispatchInfo
            ? QByteArray::fromRawData(m_record.dispatchInfo->name, m_payload.type.size())
            : m_payload.type;
    }
    m_record.guildId = m_payload.guildId;
    m_record.channelId = m_payload.channelId;
    m_record.userId = m_payload.userId;
    m_record.hasData = m_payload.hasData;
    if (kind != Kind::Sent && !readSize("wire_bytes", &m_record.wireBytes))
        return false;
    if (!readSize("bytes", &m_record.bytes))
        return false;
    for (const JsonMember &member : m_members) {
        const bool isKnown = std::any_of(std::begin(messageKeys), std::end(messageKeys),
            [&member, kind](const KnownKey &known) { return known.name == member.key && known.isOf(kind); });
        if (!isKnown)
            m_record.extra.append(",\"").append(member.key).append("\":").append(member.value);
    }
    writeEnvelope();
    return true;
}

void Reader::writeEnvelope()
{
    const QByteArrayView data
        = m_record.hasData ? m_line.sliced(m_payload.dataOffset, m_payload.dataLength) : QByteArrayView();
    QByteArray &json = m_record.json;
    json.reserve(96 + m_record.type.size() + data.size() + padding);
    json.append('{');
    if (m_record.kind != Kind::Sent) {
        if (m_record.type.isEmpty())
            json.append("\"t\":null");
        else
            json.append("\"t\":\"").append(m_record.type).append('"');
        json.append(",\"s\":");
        if (m_record.sequence)
            json.append(QByteArray::number(*m_record.sequence));
        else
            json.append("null");
        json.append(',');
    }
    json.append("\"op\":");
    if (m_record.op)
        json.append(QByteArray::number(*m_record.op));
    else
        json.append("null");
    if (m_record.hasData) {
        json.append(",\"d\":");
        m_record.dataOffset = json.size();
        m_record.dataLength = data.size();
        json.append(data);
    }
    json.append('}');
    if (valueOf("bytes").isNull())
        m_record.bytes = json.size();
}

void Reader::readKeys()
{
    QByteArray &json = m_record.json;
    json.reserve(m_line.size() + padding);
    json.append('{');
    for (const JsonMember &member : m_members) {
        if (member.key == "kind" || member.key == "at" || member.key == "shard")
            continue;
        json.append(json.size() > 1 ? ",\"" : "\"").append(member.key).append("\":").append(member.value);
    }
    json.append('}');

    if (const QByteArrayView word = valueOf(m_word); !m_word.isEmpty() && isString(word)) {
        const JsonText text(word.toByteArray());
        m_record.type = word.contains('\\') ? text.scalar(*text.root()).toUtf8() : inner(word).toByteArray();
    }
    if (m_record.kind == Kind::Heartbeat) {
        readNumber(valueOf("latency_ms"), &m_record.latencyMs);
        qint64 sequence = 0;
        if (readNumber(valueOf("seq"), &sequence))
            m_record.sequence = sequence;
    } else if (m_record.kind == Kind::Invalid) {
        readNumber(valueOf("wire_bytes"), &m_record.wireBytes);
        if (const QByteArrayView data = valueOf("data"); isString(data))
            m_record.bytes = QByteArray::fromBase64(inner(data).toByteArray()).size();
    }
}

bool Reader::read(const QString &wrongType)
{
    if (!readKind() || !readAt() || !readShard())
        return false;
    if (!m_record.isMessage()) {
        readKeys();
        return true;
    }
    if (!wrongType.isEmpty() && !(m_record.kind != Kind::Dispatch && valueOf("op") == "null")) {
        m_error = wrongType;
        return false;
    }
    return readMessage();
}

} // namespace

std::optional<qint64> readTimestamp(QByteArrayView text)
{
    using namespace std::chrono;
    // 2026-11-23T22:14:03.120417Z, as we write it
    if (text.size() == 27 && text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':' && text[16] == ':'
        && text[19] == '.' && text[26] == 'Z') {
        const int parts[] = { digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2), digits(text, 11, 2),
            digits(text, 14, 2), digits(text, 17, 2), digits(text, 20, 6) };
        const year_month_day date { year(parts[0]), month(unsigned(parts[1])), day(unsigned(parts[2])) };
        const bool isTime = std::all_of(std::begin(parts), std::end(parts), [](int part) { return part >= 0; })
            && date.ok() && parts[3] < 24 && parts[4] < 60 && parts[5] < 60;
        if (!isTime)
            return std::nullopt;
        return duration_cast<microseconds>(sys_days(date).time_since_epoch()).count()
            + ((parts[3] * 60LL + parts[4]) * 60 + parts[5]) * 1'000'000 + parts[6];
    }
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    if (!time.isValid() || time.date().year() < 0 || time.date().year() > 9999)
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch() * 1000;
}

std::optional<EventRecord> readPaddedLine(QByteArrayView line, QString *error)
{
    thread_local std::vector<JsonMember> members;
    QString wrongType;
    const std::optional<GatewayPayload> payload = GatewayPayload::parseObject(line, &members, &wrongType, error);
    if (!payload)
        return std::nullopt;
    Reader reader(line, members, *payload);
    if (reader.read(wrongType))
        return reader.take();
    *error = reader.error();
    return std::nullopt;
}

std::optional<EventRecord> readLine(const QByteArray &line, QString *error)
{
    QByteArray padded = line;
    if (padded.capacity() - padded.size() < padding)
        padded.reserve(padded.size() + padding);
    QString reason;
    return readPaddedLine(QByteArrayView(padded.constData(), padded.size()), error ? error : &reason);
}

} // namespace Shardscope
