// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/capture/redactor.h"

#include <QObject>

#include <vector>

namespace Shardscope {

class GatewayShard;
struct CommandOutcome;
struct GatewayError;
struct ShardStatus;

/// Turns what a shard says into records, masked, and hands them to its sinks.
/// Lives on the gateway thread and is connected directly: order is kept.
class EventRecorder : public QObject
{
    Q_OBJECT

public:
    explicit EventRecorder(Redactor *redactor, QObject *parent = nullptr);

    /// @p sink must outlive the recorder.
    void addSink(RecordSink *sink);
    void watch(GatewayShard *shard);

    /// For what happens outside a shard: the look-up before it exists, a line of standard input that is no command.
    void recordStatus(const ShardStatus &status);
    void recordError(const GatewayError &error, std::optional<int> shard, const CommandOutcome *command = nullptr);
    void recordOutcome(const CommandOutcome &outcome);
    void record(EventRecord record);

private:
};

} // namespace Shardscope
