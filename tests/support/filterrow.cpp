// SPDX-License-Identifier: MIT
#include "tests/support/filterrow.h"

#include "core/gateway/gatewaypayload.h"

#include <simdjson.h>

using namespace Shardscope;

namespace FilterRows {

EventRecord message(EventRecord::Kind kind, const QByteArray &json)
{
    EventRecord record;
    record.kind = kind;
    record.at = 1795904043120417; // 2026-11-28T22:14:03.120417Z
    record.shard = 0;
    record.json = json;
    record.bytes = json.size();
    record.wireBytes = json.size();
    if (const std::optional<GatewayPayload> payload = GatewayPayload::parse(json, nullptr)) {
        record.op = payload->op;
        record.sequence = payload->sequence;
        record.type = payload->type;
        record.hasData = payload->hasData;
        record.dataOffset = payload->dataOffset;
        record.dataLength = payload->dataLength;
        record.guildId = payload->guildId;
        record.channelId = payload->channelId;
        record.userId = payload->userId;
    }
    return record;
}

EventRecord dispatch(const QByteArray &type, const QByteArray &data)
{
    return message(EventRecord::Kind::Dispatch, R"({"t":")" + type + R"(","s":7,"op":0,"d":)" + data + '}');
}

CountingRow::CountingRow(const EventRecord &record)
    : m_record(record)
    , m_padded(record.json + QByteArray(static_cast<qsizetype>(simdjson::SIMDJSON_PADDING), '\0'))
{
}

FilterRow::Payload CountingRow::payload() const
{
    ++m_payloads;
    const QByteArrayView json = QByteArrayView(m_padded).first(m_record.json.size());
    return { json, m_record.hasData ? json.sliced(m_record.dataOffset, m_record.dataLength) : QByteArrayView() };
}

} // namespace FilterRows
