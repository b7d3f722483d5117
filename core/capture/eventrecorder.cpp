// SPDX-License-Identifier: MIT
#include "core/capture/eventrecorder.h"

#include "core/gateway/gatewayshard.h"
#include "core/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Shardscope {

namespace {

double milliseconds(Duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

std::optional<int> shardOrNone(int shard)
{
    return shard < 0 ? std::nullopt : std::optional(shard);
}

} // namespace

EventRecorder::EventRecorder(Redactor *redactor, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_redactor(redactor)
    , m_clock(clock)
{
}

void EventRecorder::addSink(RecordSink *sink)
{
    m_sinks.push_back(sink);
}

void EventRecorder::watch(GatewayShard *shard)
{
    connect(
        shard, &GatewayShard::secretLearned, this, [this](const QByteArray &secret) { m_redactor->addSecret(secret); });
    connect(shard, &GatewayShard::statusChanged, this, &EventRecorder::recordStatus);
    connect(shard, &GatewayShard::messageReceived, this, &EventRecorder::recordReceived);
    connect(shard, &GatewayShard::messageSent, this, &EventRecorder::recordSent);
    connect(shard, &GatewayShard::invalidReceived, this, &EventRecorder::recordInvalid);
    connect(shard, &GatewayShard::heartbeatAcknowledged, this, &EventRecorder::recordHeartbeat);
    connect(shard, &GatewayShard::commandResolved, this, &EventRecorder::recordOutcome);
    connect(shard, &GatewayShard::rateLimited, this, &EventRecorder::recordRateLimit);
    const int id = shard->id();
    connect(
        shard, &GatewayShard::disconnected, this, [this, id](const GatewayCloseInfo &info) { recordClose(info, id); });
    connect(
        shard, &GatewayShard::errorOccurred, this, [this, id](const GatewayError &error) { recordError(error, id); });
}

void EventRecorder::record(EventRecord record)
{
    for (RecordSink *sink : m_sinks)
        sink->append(record);
}

void EventRecorder::append(EventRecord::Kind kind, std::optional<int> shard, const char *type, JsonWriter *keys)
{
    EventRecord made;
    made.kind = kind;
    made.at = m_clock.utcMicroseconds();
    made.shard = shard;
    made.type = type;
    made.json = keys->endObject().take();
    record(std::move(made));
}

void EventRecorder::writeText(JsonWriter *out, const char *key, const QString &text) const
{
    out->pair(key, m_redactor->redacted(text));
}

void EventRecorder::writeId(JsonWriter *out, const QJsonValue &id) const
{
    if (id.isUndefined())
        return;
    const QByteArray list = QJsonDocument(QJsonArray { id }).toJson(QJsonDocument::Compact);
    out->key("id").raw(m_redactor->redactedJson(list.sliced(1, list.size() - 2)));
}

void EventRecorder::recordStatus(const ShardStatus &status)
{
    const char *state = shardStateName(status.state);
    JsonWriter keys;
    keys.beginObject().pair("state", state);
    if (!status.detail.isEmpty())
        writeText(&keys, "detail", status.detail);
    if (status.state == ShardState::BackingOff)
        keys.pair("delay_ms", qint64(status.delay.count()));
    if (status.state == ShardState::Ready) {
        keys.key("session_id");
        if (status.sessionId.isEmpty())
            keys.null();
        else
            keys.value(m_redactor->fingerprint(status.sessionId.toUtf8()));
        keys.key("user_id");
        if (status.userId.isEmpty())
            keys.null();
        else
            keys.value(m_redactor->redacted(status.userId));
        keys.pair("resumed", status.resumed);
    }
    append(EventRecord::Kind::State, shardOrNone(status.shardId), state, &keys);
}

/// The envelope and `d` are masked apart, so that `d` is found again where lengths changed.
void EventRecorder::takeMessage(EventRecord *record, const QByteArray &json) const
{
    record->bytes = json.size();
    record->json = json;
    if (!m_redactor->mayHoldSecret(json))
        return;
    const QByteArray before = m_redactor->redactedJson(json.first(record->dataOffset));
    const QByteArray data = m_redactor->redactedJson(json.sliced(record->dataOffset, record->dataLength));
    const QByteArray after = m_redactor->redactedJson(json.sliced(record->dataOffset + record->dataLength));
    record->json = before + data + after;
    record->dataOffset = before.size();
    record->dataLength = data.size();
    const QByteArray type = m_redactor->redactedJson('"' + record->type + '"');
    record->type = type.sliced(1, type.size() - 2);
}

void EventRecorder::recordReceived(const GatewayEvent &event)
{
    EventRecord made;
    made.kind = event.isDispatch() ? EventRecord::Kind::Dispatch : EventRecord::Kind::Received;
    made.at = event.at;
    made.shard = event.shard;
    made.op = event.payload.op;
    made.sequence = event.payload.sequence;
    made.type = event.payload.type;
    made.dispatchInfo = event.dispatchInfo;
    made.guildId = event.payload.guildId;
    made.channelId = event.payload.channelId;
    made.userId = event.payload.userId;
    made.wireBytes = event.wireBytes;
    made.hasData = event.payload.hasData;
    made.dataOffset = event.payload.dataOffset;
    made.dataLength = event.payload.dataLength;
    takeMessage(&made, event.json);
    record(std::move(made));
}

void EventRecorder::recordSent(const SentMessage &message)
{
    EventRecord made;
    made.kind = EventRecord::Kind::Sent;
    made.at = message.at;
    made.shard = shardOrNone(message.shard);
    made.op = message.op;
    // Our own message: an envelope that cannot be read means only that there is no `d` to point at.
    if (const std::optional<GatewayPayload> payload = GatewayPayload::parse(message.json, nullptr)) {
        made.guildId = payload->guildId;
        made.channelId = payload->channelId;
        made.userId = payload->userId;
        made.hasData = payload->hasData;
        made.dataOffset = payload->dataOffset;
        made.dataLength = payload->dataLength;
    }
    takeMessage(&made, message.json);
    record(std::move(made));
}

void EventRecorder::recordInvalid(const InvalidMessage &message)
{
    // Masked before it is cut, so that no half of a secret is left at the end.
    const QByteArray data = m_redactor->redacted(message.data.left(4 * maximumInvalidBytes)).left(maximumInvalidBytes);
    JsonWriter keys;
    keys.beginObject();
    writeText(&keys, "reason", message.reason);
    keys.pair("wire_bytes", message.wireBytes).pair("data", data.toBase64());
    EventRecord made;
    made.kind = EventRecord::Kind::Invalid;
    made.at = message.at;
    made.shard = shardOrNone(message.shard);
    made.wireBytes = message.wireBytes;
    made.bytes = message.data.size();
    made.json = keys.endObject().take();
    record(std::move(made));
}

void EventRecorder::recordHeartbeat(const LatencySample &sample)
{
    EventRecord made;
    made.kind = EventRecord::Kind::Heartbeat;
    made.at = sample.at;
    made.shard = sample.shard;
    made.sequence = sample.sequence;
    made.latencyMs = milliseconds(sample.latency);
    JsonWriter keys;
    keys.beginObject().pair("latency_ms", made.latencyMs).key("seq");
    if (sample.sequence)
        keys.value(*sample.sequence);
    else
        keys.null();
    made.json = keys.endObject().take();
    record(std::move(made));
}

void EventRecorder::recordClose(const GatewayCloseInfo &info, int shard)
{
    const char *action = closeActionName(info.action);
    JsonWriter keys;
    keys.beginObject().pair("by", closeInitiatorName(info.by)).key("code");
    if (info.code)
        keys.value(*info.code);
    else
        keys.null();
    writeText(&keys, "reason", info.reason);
    writeText(&keys, "meaning", info.meaning);
    keys.pair("action", action);
    writeText(&keys, "hint", info.hint);
    append(EventRecord::Kind::Close, shardOrNone(shard), action, &keys);
}

void EventRecorder::recordError(const GatewayError &error, std::optional<int> shard, const CommandOutcome *command)
{
    JsonWriter keys;
    keys.beginObject().pair("error", error.name());
    writeText(&keys, "message", error.message);
    if (command) {
        if (!command->command.isEmpty())
            writeText(&keys, "command", command->command);
        writeId(&keys, command->id);
    }
    if (!error.field.isEmpty())
        writeText(&keys, "field", error.field);
    if (!error.intents.isEmpty()) {
        keys.key("intents").beginArray();
        for (const QString &name : error.intents.names())
            keys.value(name);
        keys.endArray();
    }
    if (error.retryAfter)
        keys.pair("retry_after_ms", qint64(error.retryAfter->count()));
    append(EventRecord::Kind::Error, shard, error.name(), &keys);
}

void EventRecorder::recordOutcome(const CommandOutcome &outcome)
{
    const std::optional<int> shard = shardOrNone(outcome.shard);
    if (outcome.error) {
        recordError(*outcome.error, shard, &outcome);
        return;
    }
    const QByteArray command = outcome.command.toUtf8();
    JsonWriter keys;
    keys.beginObject().pair("command", command);
    writeId(&keys, outcome.id);
    keys.pair("outcome", outcome.name());
    if (outcome.delay)
        keys.pair("delay_ms", qint64(outcome.delay->count()));
    append(EventRecord::Kind::Ack, shard, command.constData(), &keys);
}

void EventRecorder::recordRateLimit(const RateLimitStatus &status)
{
    JsonWriter keys;
    keys.beginObject().pair("bucket", status.name()).pair("remaining", status.remaining).pair("limit", status.limit);
    keys.pair("reset_ms", qint64(status.reset.count()));
    if (status.bucket == RateLimitStatus::Bucket::Members)
        keys.id("guild_id", status.guildId);
    append(EventRecord::Kind::RateLimit, status.shard, status.name(), &keys);
}

} // namespace Shardscope
