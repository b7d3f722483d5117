// SPDX-License-Identifier: MIT
#include "tests/support/linecontract.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

enum Type : unsigned {
    Text = 1,
    Integer = 2,
    Number = 4,
    Boolean = 8,
    Null = 16,
    List = 32,
    Object = 64,
    Any = 127,
    Optional = 128, ///< the key may be absent
};

struct Key
{
    const char *name;
    unsigned types;
    QStringList values {}; ///< the only ones allowed; empty: all
};

struct KindRow
{
    const char *kind;
    std::vector<Key> keys;
};

const std::vector<KindRow> &kinds()
{
    static const QStringList states { u"idle"_s, u"connecting"_s, u"awaiting-hello"_s, u"identifying"_s, u"resuming"_s,
        u"ready"_s, u"backing-off"_s, u"closing"_s, u"closed"_s };
    static const QStringList errors { u"invalid-argument"_s, u"missing-intent"_s, u"state-conflict"_s, u"payload-too-large"_s,
        u"rate-limited"_s, u"queue-full"_s, u"session-limit"_s, u"network"_s, u"tls"_s, u"protocol"_s, u"authentication"_s };
    static const std::vector<KindRow> table {
        { "state", { { "state", Text, states }, { "detail", Text | Optional }, { "delay_ms", Number | Optional },
                       { "session_id", Text | Null | Optional }, { "user_id", Text | Null | Optional }, { "resumed", Boolean | Optional } } },
        { "dispatch", { { "t", Text | Null }, { "s", Integer | Null }, { "wire_bytes", Integer }, { "bytes", Integer }, { "d", Any | Optional } } },
        { "received", { { "op", Integer }, { "wire_bytes", Integer }, { "bytes", Integer }, { "d", Any | Optional } } },
        { "sent", { { "op", Integer }, { "bytes", Integer }, { "d", Any | Optional } } },
        { "invalid", { { "reason", Text }, { "wire_bytes", Integer }, { "data", Text } } },
        { "heartbeat", { { "latency_ms", Number }, { "seq", Integer | Null } } },
        { "close", { { "by", Text, { u"server"_s, u"client"_s, u"network"_s } }, { "code", Integer | Null }, { "reason", Text },
                       { "meaning", Text }, { "action", Text, { u"resume"_s, u"identify"_s, u"stop"_s } }, { "hint", Text } } },
        { "error", { { "error", Text, errors }, { "message", Text }, { "command", Text | Optional }, { "id", Any | Optional },
                       { "field", Text | Optional }, { "intents", List | Optional }, { "retry_after_ms", Number | Optional } } },
        { "ack", { { "command", Text }, { "id", Any | Optional },
                     { "outcome", Text, { u"sent"_s, u"queued"_s, u"remembered"_s, u"superseded"_s } }, { "delay_ms", Number | Optional } } },
        { "rate-limit", { { "bucket", Text, { u"gateway"_s, u"presence"_s, u"members"_s, u"identify"_s } }, { "remaining", Integer },
                            { "limit", Integer }, { "reset_ms", Number }, { "guild_id", Text | Optional } } },
        { "summary", { { "dispatches", Integer }, { "bytes", Integer }, { "wire_bytes", Integer }, { "reconnects", Integer },
                         { "resumes", Integer }, { "dropped", Integer }, { "latency_ms", Object | Null }, { "duration_ms", Number }, { "exit_code", Integer } } },
        { "capture", { { "format", Integer }, { "program", Text }, { "level", Text, { u"keep-tokens"_s, u"tokens"_s, u"strict"_s } }, { "left_out", List } } },
    };
    return table;
}

unsigned typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return Null;
    case QJsonValue::Bool: return Boolean;
    case QJsonValue::Double: return value.toDouble() == std::floor(value.toDouble()) ? Integer | Number : Number;
    case QJsonValue::String: return Text;
    case QJsonValue::Array: return List;
    case QJsonValue::Object: return Object;
    case QJsonValue::Undefined: break;
    }
    return 0;
}

QString brokenKeys(const QJsonObject &line, const std::vector<Key> &keys, QSet<QString> *known)
{
    for (const Key &key : keys) {
        const QString name = QString::fromLatin1(key.name);
        known->insert(name);
        const QJsonValue value = line.value(name);
        if (value.isUndefined()) {
            if (!(key.types & Optional))
                return u"%1 is missing"_s.arg(name);
            continue;
        }
        if (!(typeOf(value) & key.types))
            return u"%1 has the wrong type"_s.arg(name);
        if (!key.values.isEmpty() && !key.values.contains(value.toString()))
            return u"%1 is %2"_s.arg(name, value.toString());
    }
    return {};
}

/// What holds between keys.
QString brokenRelation(const QString &kind, const QJsonObject &line)
{
    const QString state = line.value("state"_L1).toString();
    if (kind == "state"_L1 && (state == "ready"_L1) != line.contains("session_id"_L1))
        return u"session_id belongs to ready"_s;
    if (kind == "state"_L1 && (state == "ready"_L1) != (line.contains("resumed"_L1) && line.contains("user_id"_L1)))
        return u"resumed and user_id belong to ready"_s;
    if (kind == "state"_L1 && (state == "backing-off"_L1) != line.contains("delay_ms"_L1))
        return u"delay_ms belongs to backing-off"_s;
    if (kind == "ack"_L1 && (line.value("outcome"_L1).toString() == "queued"_L1) != line.contains("delay_ms"_L1))
        return u"delay_ms belongs to queued"_s;
    if (kind == "rate-limit"_L1 && (line.value("bucket"_L1).toString() == "members"_L1) != line.contains("guild_id"_L1))
        return u"guild_id belongs to members"_s;
    if (kind == "summary"_L1 && line.value("latency_ms"_L1).isObject()) {
        const QJsonObject latency = line.value("latency_ms"_L1).toObject();
        for (const QString &name : { u"last"_s, u"min"_s, u"mean"_s, u"p95"_s, u"max"_s }) {
            if (!latency.value(name).isDouble())
                return u"latency_ms.%1 is no number"_s.arg(name);
        }
        if (latency.size() != 5)
            return u"latency_ms has other keys"_s;
    }
    return {};
}

} // namespace

QByteArrayList linesOf(const QByteArray &output)
{
    QByteArrayList lines = output.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QJsonObject parsed(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

QByteArray dataOfLine(const QByteArray &line)
{
    // `d` is the last key of a message's line, and no key before it holds text of a stranger but `t`.
    const qsizetype begin = line.indexOf(",\"d\":");
    return begin < 0 ? QByteArray() : line.sliced(begin + 5, line.size() - begin - 6);
}

QString brokenLineContract(const QByteArray &line)
{
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z$"_s);
    static const QRegularExpression session(u"^<redacted:[0-9a-f]{8}>$"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return error.errorString();
    if (!document.isObject() || line.contains('\r'))
        return u"no object on one line"_s;
    const QJsonObject object = document.object();
    const QString kind = object.value("kind"_L1).toString();
    const auto row = std::find_if(kinds().begin(), kinds().end(), [&kind](const KindRow &candidate) { return kind == QLatin1String(candidate.kind); });
    if (row == kinds().end())
        return u"unknown kind \"%1\""_s.arg(kind);
    if (!time.match(object.value("at"_L1).toString()).hasMatch())
        return u"at is %1"_s.arg(object.value("at"_L1).toString());
    if (!(typeOf(object.value("shard"_L1)) & (Integer | Null)))
        return u"shard is no integer"_s;
    if (const QString id = object.value("session_id"_L1).toString(); !id.isEmpty() && !session.match(id).hasMatch())
        return u"session_id is %1"_s.arg(id);
    QSet<QString> known { u"kind"_s, u"at"_s, u"shard"_s, u"dropped"_s };
    if (const QString broken = brokenKeys(object, row->keys, &known); !broken.isEmpty())
        return broken;
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return u"%1 has a key %2"_s.arg(kind, key);
    }
    return brokenRelation(kind, object);
}

QString brokenRunContract(const QByteArray &output)
{
    if (!output.endsWith('\n'))
        return u"the output does not end with a newline"_s;
    const QByteArrayList lines = linesOf(output);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString broken = brokenLineContract(lines[i]);
        if (broken.isEmpty() && lines[i].startsWith("{\"kind\":\"summary\"") != (i + 1 == lines.size()))
            broken = u"the summary is not the last line"_s;
        if (!broken.isEmpty())
            return u"line %1: %2: %3"_s.arg(i + 1).arg(broken, QString::fromUtf8(lines[i].left(300)));
    }
    return {};
}

} // namespace Shardscope
