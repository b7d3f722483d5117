// SPDX-License-Identifier: MIT
#include "core/metrics/shardfigures.h"

#include "core/capture/recordfacts.h"
#include "core/jsontext.h"

#include <algorithm>

namespace Shardscope {

namespace {

constexpr double microsecond = 1e-6;
/// Codes and their origins that are told apart.
constexpr std::size_t mostCloses = 64;
constexpr qsizetype longestName = 64;

/// A member of the further keys of a record; empty where it is missing or null.
QByteArray memberOf(const JsonText &json, const JsonText::Value &root, QByteArrayView key)
{
    const std::optional<JsonText::Value> value = json.find(root, { key });
    return value && value->type != JsonText::Type::Null ? json.scalar(*value).toUtf8() : QByteArray();
}

/// Names of events are written so; anything else could be anything, a secret included.
bool looksLikeAnEvent(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= longestName && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

std::size_t place(std::optional<qint32> op)
{
    const auto index = static_cast<std::size_t>(op.value_or(-1));
    return std::min(index, ShardFigures::operationCount);
}

} // namespace

void ShardFigures::count(const EventRecord &record)
{
    switch (record.kind) {
    case EventRecord::Kind::Dispatch:
        countEvent(record);
        [[fallthrough]];
    case EventRecord::Kind::Received:
        ++received[place(record.op)];
        bytes += record.bytes;
        wireBytes += record.wireBytes;
        break;
    case EventRecord::Kind::Invalid: // came over the wire, but holds no JSON that could be measured
        ++invalid;
        wireBytes += record.wireBytes;
        break;
    case EventRecord::Kind::Sent:
        ++sent[place(record.op)];
        sentBytes += record.bytes;
        break;
    case EventRecord::Kind::Heartbeat: {
        const double seconds = record.latencyMs / 1000;
        const auto bucket = std::lower_bound(latencyBounds.begin(), latencyBounds.end(), seconds);
        ++latency[static_cast<std::size_t>(bucket - latencyBounds.begin())];
        latencySum += seconds;
        break;
    }
    case EventRecord::Kind::State:
        countState(record);
        break;
    case EventRecord::Kind::Close:
        countClose(record);
        break;
    case EventRecord::Kind::Error:
        errors.add(record.type);
        break;
    case EventRecord::Kind::RateLimit:
        takeBudget(record);
        break;
    case EventRecord::Kind::Ack:
    case EventRecord::Kind::Summary:
    case EventRecord::Kind::Capture:
    case EventRecord::Kind::Other:
        break;
    }
}

void ShardFigures::countEvent(const EventRecord &record)
{
    lastEventAt = static_cast<double>(record.at) * microsecond;
    if (record.dispatchInfo)
        ++events[static_cast<std::size_t>(record.dispatchInfo->event)];
    else if (looksLikeAnEvent(record.type))
        undocumentedEvents.add(record.type);
    else
        undocumentedEvents.addOther();
}

void ShardFigures::countState(const EventRecord &record)
{
    const std::optional<ShardStatus> status = statusOf(record);
    if (!status)
        return;
    state = status->state;
    connections += opensConnection(*status);
    resumes += resumesSession(*status);
}

void ShardFigures::countClose(const EventRecord &record)
{
    const JsonText json(record.json);
    const std::optional<JsonText::Value> root = json.root();
    if (!root)
        return;
    QByteArray code = memberOf(json, *root, "code");
    if (code.isEmpty())
        code = "none";
    std::pair key(memberOf(json, *root, "by"), code);
    if (closes.size() >= mostCloses && !closes.contains(key))
        key.second = "other";
    ++closes[key];
}

void ShardFigures::takeBudget(const EventRecord &record)
{
    // The window of member requests is one for each guild: without end.
    if (record.type == "members")
        return;
    const JsonText json(record.json);
    const std::optional<JsonText::Value> root = json.root();
    if (!root)
        return;
    const double reset = memberOf(json, *root, "reset_ms").toDouble() / 1000;
    budgets[record.type] = { memberOf(json, *root, "remaining").toLongLong(),
        memberOf(json, *root, "limit").toLongLong(), static_cast<double>(record.at) * microsecond + reset };
}

} // namespace Shardscope
