// SPDX-License-Identifier: MIT
#include "tests/contract/linerules.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shardscope::Contract {

namespace {

enum class Type
{
    Anything,
    Text,
    Words,
    Digits,
    Integer,
    Count,
    Code,
    Duration,
    Truth,
    Names,
    MaskedId,
    Base64,
    Choice,
    Latency
};
enum class Need
{
    Always,
    Sometimes
};

struct Key
{
    QLatin1StringView name;
    Type type;
    Need need = Need::Always;
    bool nullable = false;
    QStringList choices {};
};

struct Kind
{
    QLatin1StringView name;
    std::vector<Key> keys;
};

const std::vector<Kind> &kinds()
{
    static const QStringList states { u"idle"_s, u"connecting"_s, u"awaiting-hello"_s, u"identifying"_s, u"resuming"_s,
        u"ready"_s, u"backing-off"_s, u"closing"_s, u"closed"_s };
    static const QStringList errors { u"invalid-argument"_s, u"missing-intent"_s, u"state-conflict"_s,
        u"payload-too-large"_s, u"rate-limited"_s, u"queue-full"_s, u"session-limit"_s, u"network"_s, u"tls"_s,
        u"protocol"_s, u"authentication"_s };
    static const QStringList commands { u"update-presence"_s, u"update-voice-state"_s, u"request-guild-members"_s,
        u"request-soundboard-sounds"_s, u"request-channel-info"_s, u"send"_s, u"reconnect"_s, u"close"_s };
    static const std::vector<Kind> table {
        { "state"_L1,
            { { "state"_L1, Type::Choice, Need::Always, false, states }, { "detail"_L1, Type::Words, Need::Sometimes },
                { "delay_ms"_L1, Type::Duration, Need::Sometimes },
                { "session_id"_L1, Type::MaskedId, Need::Sometimes }, { "user_id"_L1, Type::Digits, Need::Sometimes },
                { "resumed"_L1, Type::Truth, Need::Sometimes } } },
        { "dispatch"_L1,
            { { "t"_L1, Type::Text, Need::Always, true }, { "s"_L1, Type::Integer, Need::Always, true },
                { "wire_bytes"_L1, Type::Count }, { "bytes"_L1, Type::Count },
                { "d"_L1, Type::Anything, Need::Sometimes } } },
        { "received"_L1,
            { { "op"_L1, Type::Integer, Need::Always, true }, { "wire_bytes"_L1, Type::Count },
                { "bytes"_L1, Type::Count }, { "d"_L1, Type::Anything, Need::Sometimes } } },
        { "sent"_L1,
            { { "op"_L1, Type::Integer }, { "bytes"_L1, Type::Count }, { "d"_L1, Type::Anything, Need::Sometimes } } },
        { "invalid"_L1,
            { { "reason"_L1, Type::Words }, { "wire_bytes"_L1, Type::Count }, { "data"_L1, Type::Base64 } } },
        { "heartbeat"_L1, { { "latency_ms"_L1, Type::Duration }, { "seq"_L1, Type::Integer, Need::Always, true } } },
        { "close"_L1,
            { { "by"_L1, Type::Choice, Need::Always, false, { u"server"_s, u"client"_s, u"network"_s } },
                { "code"_L1, Type::Code, Need::Always, true }, { "reason"_L1, Type::Text },
                { "meaning"_L1, Type::Words },
                { "action"_L1, Type::Choice, Need::Always, false, { u"resume"_s, u"identify"_s, u"stop"_s } },
                { "hint"_L1, Type::Text } } },
        { "error"_L1,
            { { "error"_L1, Type::Choice, Need::Always, false, errors }, { "message"_L1, Type::Words },
                { "command"_L1, Type::Text, Need::Sometimes }, { "id"_L1, Type::Anything, Need::Sometimes },
                { "field"_L1, Type::Words, Need::Sometimes }, { "intents"_L1, Type::Names, Need::Sometimes },
                { "retry_after_ms"_L1, Type::Duration, Need::Sometimes } } },
        { "ack"_L1,
            { { "command"_L1, Type::Choice, Need::Always, false, commands },
                { "id"_L1, Type::Anything, Need::Sometimes },
                { "outcome"_L1, Type::Choice, Need::Always, false,
                    { u"sent"_s, u"queued"_s, u"remembered"_s, u"superseded"_s } },
                { "delay_ms"_L1, Type::Duration, Need::Sometimes } } },
        { "rate-limit"_L1,
            { { "bucket"_L1, Type::Choice, Need::Always, false,
                  { u"gateway"_s, u"presence"_s, u"members"_s, u"identify"_s } },
                { "remaining"_L1, Type::Count }, { "limit"_L1, Type::Count }, { "reset_ms"_L1, Type::Duration },
                { "guild_id"_L1, Type::Digits, Need::Sometimes } } },
        { "summary"_L1,
            { { "dispatches"_L1, Type::Count }, { "bytes"_L1, Type::Count }, { "wire_bytes"_L1, Type::Count },
                { "reconnects"_L1, Type::Count }, { "resumes"_L1, Type::Count }, { "dropped"_L1, Type::Count },
                { "latency_ms"_L1, Type::Latency, Need::Always, true }, { "duration_ms"_L1, Type::Duration },
                { "exit_code"_L1, Type::Count } } },
    };
    return table;
}

bool isInteger(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
}

bool isWords(const QJsonValue &value)
{
    return value.isString() && !value.toString().trimmed().isEmpty();
}

bool matches(const QJsonValue &value, const QString &pattern)
{
    return value.isString()
        && QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value.toString()).hasMatch();
}

bool isLatency(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto figure = [&](QLatin1StringView name) { return object.value(name).toDouble(-1); };
    const double least = figure("min"_L1);
    const double most = figure("max"_L1);
    bool good = object.size() == 5 && least >= 0;
    for (const QLatin1StringView name : { "last"_L1, "mean"_L1, "p95"_L1 })
        good = good && figure(name) >= least - 1e-6 && figure(name) <= most + 1e-6;
    return good;
}

bool isNames(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return !array.isEmpty()
        && std::all_of(array.begin(), array.end(), [](const QJsonValue &name) { return matches(name, u"[A-Z_]+"_s); });
}

bool isBase64(const QJsonValue &value)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return value.isString() && decoded && decoded.decoded.size() <= 4096;
}

bool fits(const Key &key, const QJsonValue &value)
{
    if (value.isNull() && key.nullable)
        return true;
    switch (key.type) {
    case Type::Anything:
        return true;
    case Type::Text:
        return value.isString();
    case Type::Words:
        return isWords(value);
    case Type::Digits:
        return matches(value, u"[0-9]+"_s);
    case Type::Integer:
        return isInteger(value);
    case Type::Count:
        return isInteger(value) && value.toDouble() >= 0;
    case Type::Code:
        return isInteger(value) && value.toInt() >= 1000 && value.toInt() <= 4999;
    case Type::Duration:
        return value.isDouble() && value.toDouble() >= 0;
    case Type::Truth:
        return value.isBool();
    case Type::Names:
        return isNames(value);
    case Type::MaskedId:
        return matches(value, u"<redacted:[0-9a-f]{8}>"_s);
    case Type::Base64:
        return isBase64(value);
    case Type::Choice:
        return value.isString() && key.choices.contains(value.toString());
    case Type::Latency:
        return isLatency(value);
    }
    return false;
}

/// A key that one value of another asks for.
struct Condition
{
    QLatin1StringView kind;
    QLatin1StringView key;
    QLatin1StringView value;
    QLatin1StringView needs;
    bool onlyThen = true; ///< with any other value the key must not stand
};

constexpr Condition conditions[] = {
    { "state"_L1, "state"_L1, "backing-off"_L1, "delay_ms"_L1 },
    { "state"_L1, "state"_L1, "ready"_L1, "session_id"_L1 },
    { "state"_L1, "state"_L1, "ready"_L1, "user_id"_L1 },
    { "state"_L1, "state"_L1, "ready"_L1, "resumed"_L1 },
    { "error"_L1, "error"_L1, "missing-intent"_L1, "intents"_L1, false },
    { "error"_L1, "error"_L1, "rate-limited"_L1, "retry_after_ms"_L1, false },
    { "ack"_L1, "outcome"_L1, "queued"_L1, "delay_ms"_L1 },
    { "rate-limit"_L1, "bucket"_L1, "members"_L1, "guild_id"_L1 },
};

void checkConditions(const QJsonObject &line, QStringList &found)
{
    for (const Condition &condition : conditions) {
        if (line.value("kind"_L1).toString() != condition.kind)
            continue;
        const bool applies = line.value(condition.key).toString() == condition.value;
        const bool stands = line.contains(condition.needs);
        if (applies && !stands)
            found.append(u"%1 %2 has no %3"_s.arg(condition.kind, condition.value, condition.needs));
        if (!applies && stands && condition.onlyThen)
            found.append(u"%1 has %2 without being %3"_s.arg(condition.kind, condition.needs, condition.value));
    }
}

/// Sizes that cannot be right whatever came.
void checkSizes(const QByteArray &bytes, const QJsonObject &line, QStringList &found)
{
    const QString kind = line.value("kind"_L1).toString();
    if (kind != "dispatch"_L1 && kind != "received"_L1 && kind != "sent"_L1)
        return;
    const qsizetype key = bytes.indexOf("\"d\":");
    const QByteArray data = key < 0 ? QByteArray() : bytes.sliced(key + 4, bytes.size() - key - 5);
    if (!data.contains("<redacted") && line.value("bytes"_L1).toDouble() < double(data.size()))
        found.append(u"bytes is less than d alone"_s);
    if (kind != "sent"_L1 && line.value("wire_bytes"_L1).toDouble() <= 0)
        found.append(u"a message came in no bytes"_s);
    if (kind == "sent"_L1 && line.value("bytes"_L1).toDouble() > 4096)
        found.append(u"more than 4,096 bytes were sent"_s);
    if (kind == "received"_L1 && line.value("op"_L1) == QJsonValue(0))
        found.append(u"a dispatch came out as received"_s);
}

} // namespace

qint64 microsecondsOf(const QString &at)
{
    static const QRegularExpression form(uR"(^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.(\d{6})Z$)"_s);
    const QRegularExpressionMatch match = form.match(at);
    const QDateTime second = QDateTime::fromString(match.captured(1) + u'Z', Qt::ISODate);
    return match.hasMatch() && second.isValid() ? second.toSecsSinceEpoch() * 1'000'000 + match.captured(2).toLongLong()
                                                : -1;
}

QStringList lineViolations(const QByteArray &bytes, const QJsonObject &line)
{
    QStringList found;
    const QString name = line.value("kind"_L1).toString();
    const auto kind = std::find_if(kinds().begin(), kinds().end(), [&name](const Kind &k) { return k.name == name; });
    if (kind == kinds().end())
        return { u"the kind \"%1\" is unknown"_s.arg(name) };
    if (microsecondsOf(line.value("at"_L1).toString()) < 0)
        found.append(u"at is not ISO 8601 with microseconds and Z"_s);
    const QJsonValue shard = line.value("shard"_L1);
    if (!shard.isNull() && (!isInteger(shard) || shard.toInt() < 0))
        found.append(u"shard is neither a number nor null"_s);

    QStringList known { u"kind"_s, u"at"_s, u"shard"_s, u"dropped"_s };
    for (const Key &key : kind->keys) {
        known.append(key.name);
        const QJsonValue value = line.value(key.name);
        if (value.isUndefined()) {
            if (key.need == Need::Always)
                found.append(u"%1 has no %2"_s.arg(name, key.name));
        } else if (!fits(key, value)) {
            found.append(u"%1 has a wrong %2"_s.arg(name, key.name));
        }
    }
    const QStringList keys = line.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            found.append(u"%1 has the undocumented key %2"_s.arg(name, key));
    }
    checkConditions(line, found);
    checkSizes(bytes, line, found);
    return found;
}

} // namespace Shardscope::Contract
