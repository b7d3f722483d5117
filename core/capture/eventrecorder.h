// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/capture/redactor.h"
#include "core/clock.h"

#include <QObject>

#include <optional>
#include <vector>

class QJsonValue;

namespace Shardscope {

class GatewayShard;
class JsonWriter;
struct CommandOutcome;
struct GatewayCloseInfo;
struct GatewayError;
struct GatewayEvent;
struct InvalidMessage;
struct LatencySample;
struct RateLimitStatus;
struct SentMessage;
struct ShardStatus;

/// Turns what a shard says into records, masked, and hands them to its sinks.
/// Lives on the gateway thread and is connected directly: order is kept.
class EventRecorder : public QObject
{
    Q_OBJECT

public:
    /// @p redactor must outlive the recorder; @p clock stamps what brings no time of its own.
    explicit EventRecorder(Redactor *redactor, Clock &clock = Clock::system(), QObject *parent = nullptr);

    /// @p sink must outlive the recorder.
    void addSink(RecordSink *sink);
    void watch(GatewayShard *shard);

    /// For what happens outside a shard: the look-up before it exists, a line of standard input that is no command.
    /// A shard below 0 is no one shard.
    void recordStatus(const ShardStatus &status);
    /// @p command is the one that caused it, where one did.
    void recordError(const GatewayError &error, std::optional<int> shard, const CommandOutcome *command = nullptr);
    /// An outcome of a shard below 0 belongs to no one shard.
    void recordOutcome(const CommandOutcome &outcome);
    /// @p record is masked already.
    void record(EventRecord record);
    // A message or a close of a shard below 0 belongs to no one shard.
    void recordSent(const SentMessage &message);
    void recordInvalid(const InvalidMessage &message);
    void recordClose(const GatewayCloseInfo &info, int shard);

    /// At most so much of a message that cannot be read is kept.
    static constexpr qsizetype maximumInvalidBytes = 4096;

private:
    void recordReceived(const GatewayEvent &event);
    void recordHeartbeat(const LatencySample &sample);
    void recordRateLimit(const RateLimitStatus &status);

    void takeMessage(EventRecord *record, const QByteArray &json) const;
    void append(EventRecord::Kind kind, std::optional<int> shard, const char *type, JsonWriter *keys);
    void writeText(JsonWriter *out, const char *key, const QString &text) const;
    void writeId(JsonWriter *out, const QJsonValue &id) const;

    Redactor *const m_redactor;
    Clock &m_clock;
    std::vector<RecordSink *> m_sinks;
};

} // namespace Shardscope
