// SPDX-License-Identifier: MIT
#include "core/capture/recordfacts.h"

#include "core/events/jsonvalue.h"
#include "core/gateway/gatewaysession.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Shardscope {

namespace {

/// The value of an enum that has this name in the line format.
template <typename Enum, std::size_t size>
std::optional<Enum> named(const std::array<Enum, size> &values, const char *(*name)(Enum), QByteArrayView text)
{
    const auto found
        = std::find_if(values.begin(), values.end(), [&](Enum value) { return text == QByteArrayView(name(value)); });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

constexpr std::array states { ShardState::Idle, ShardState::Connecting, ShardState::AwaitingHello,
    ShardState::Identifying, ShardState::Resuming, ShardState::Ready, ShardState::BackingOff, ShardState::Closing,
    ShardState::Closed };
constexpr std::array initiators { CloseInitiator::Server, CloseInitiator::Client, CloseInitiator::Network };
constexpr std::array actions { CloseAction::Resume, CloseAction::Identify, CloseAction::Stop };
constexpr std::array errorKinds { GatewayError::Kind::InvalidArgument, GatewayError::Kind::MissingIntent,
    GatewayError::Kind::StateConflict, GatewayError::Kind::PayloadTooLarge, GatewayError::Kind::RateLimited,
    GatewayError::Kind::QueueFull, GatewayError::Kind::SessionLimit, GatewayError::Kind::Network,
    GatewayError::Kind::Tls, GatewayError::Kind::Protocol, GatewayError::Kind::Authentication };

const char *errorName(GatewayError::Kind kind)
{
    return GatewayError { .kind = kind, .message = {} }.name();
}

/// JSON has null for a text that is missing.
QString textOf(const JsonValue &value)
{
    return value.isNull() ? QString() : value.text();
}

} // namespace

std::optional<ShardStatus> statusOf(const EventRecord &record)
{
    if (record.kind != EventRecord::Kind::State)
        return std::nullopt;
    const std::optional<ShardState> state = named(states, shardStateName, record.type);
    if (!state)
        return std::nullopt;
    const JsonValue keys = JsonValue::parse(record.json);
    ShardStatus status;
    status.shardId = record.shard.value_or(0);
    status.state = *state;
    status.detail = textOf(keys.at({ "detail" }));
    status.delay = Milliseconds(keys.at({ "delay_ms" }).text().toLongLong());
    status.userId = textOf(keys.at({ "user_id" }));
    status.resumed = keys.at({ "resumed" }).raw() == "true";
    return status;
}

bool opensConnection(const ShardStatus &status)
{
    return status.state == ShardState::AwaitingHello;
}

bool resumesSession(const ShardStatus &status)
{
    return status.state == ShardState::Ready && status.resumed;
}

std::optional<LatencySample> latencyOf(const EventRecord &record)
{
    if (record.kind != EventRecord::Kind::Heartbeat)
        return std::nullopt;
    return LatencySample { .at = record.at,
        .latency = Duration(std::llround(record.latencyMs * 1e6)),
        .sequence = record.sequence,
        .shard = record.shard.value_or(0) };
}

std::optional<GatewayCloseInfo> closeOf(const EventRecord &record)
{
    if (record.kind != EventRecord::Kind::Close)
        return std::nullopt;
    const JsonValue keys = JsonValue::parse(record.json);
    const auto by = named(initiators, closeInitiatorName, keys.at({ "by" }).text().toLatin1());
    const auto action = named(actions, closeActionName, keys.at({ "action" }).text().toLatin1());
    if (!by || !action)
        return std::nullopt;
    GatewayCloseInfo info;
    info.by = *by;
    info.action = *action;
    if (const JsonValue code = keys.at({ "code" }); code.is(JsonValue::Type::Number))
        info.code = code.text().toInt();
    info.reason = textOf(keys.at({ "reason" }));
    info.meaning = textOf(keys.at({ "meaning" }));
    info.hint = textOf(keys.at({ "hint" }));
    if (info.action == CloseAction::Stop) {
        info.end = info.by == CloseInitiator::Client ? RunEnd::Requested
            : info.code == 4004                      ? RunEnd::TokenRefused
            : info.code                              ? RunEnd::ClosedForGood
                                                     : RunEnd::NeverReady;
    }
    return info;
}

std::optional<GatewayError> errorOf(const EventRecord &record)
{
    if (record.kind != EventRecord::Kind::Error)
        return std::nullopt;
    const std::optional<GatewayError::Kind> kind = named(errorKinds, errorName, record.type);
    const JsonValue keys = JsonValue::parse(record.json);
    if (!kind || !keys.at({ "command" }).isAbsent())
        return std::nullopt;
    return GatewayError { .kind = *kind, .message = textOf(keys.at({ "message" })) };
}

bool isFailure(GatewayError::Kind kind)
{
    constexpr std::array failures { GatewayError::Kind::Network, GatewayError::Kind::Tls,
        GatewayError::Kind::Protocol, GatewayError::Kind::Authentication };
    return std::find(failures.begin(), failures.end(), kind) != failures.end();
}

std::optional<ShardStatus> userOf(const EventRecord &record)
{
    if (record.kind != EventRecord::Kind::Dispatch || record.type != "READY")
        return std::nullopt;
    const JsonValue user = JsonValue::within(record.json, record.dataOffset, record.dataLength).at({ "user" });
    ShardStatus status;
    status.userId = textOf(user.at({ "id" }));
    status.userName = textOf(user.at({ "username" }));
    return status;
}

std::optional<Milliseconds> heartbeatIntervalOf(const EventRecord &record)
{
    if (record.kind != EventRecord::Kind::Received || record.op != 10 || !record.hasData)
        return std::nullopt;
    return heartbeatInterval(record.data());
}

} // namespace Shardscope
