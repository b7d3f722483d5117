// SPDX-License-Identifier: MIT
#include "core/capture/eventsegment.h"

#include "core/events/dispatchevents.h"

#include <simdjson.h>

namespace Shardscope {

FilterRow::Payload EventSegment::payload(std::size_t row, const Block &block) const
{
    if (!block.bytes)
        return {};
    const qint64 offset = value(row, OffsetColumn) - block.begin;
    const qint64 length = value(row, LengthColumn) - value(row, ExtraColumn);
    FilterRow::Payload payload { QByteArrayView(block.bytes.get() + offset, length), {} };
    const qint64 dataOffset = value(row, DataOffsetColumn);
    if (dataOffset != noField)
        payload.data = payload.json.sliced(dataOffset, length - dataOffset - value(row, DataTailColumn));
    return payload;
}

EventRecord EventSegment::record(std::size_t row, const Block &block) const
{
    const auto field = [this, row](EventField name) { return value(row, static_cast<std::size_t>(name)); };
    EventRecord record;
    record.kind = static_cast<EventRecord::Kind>(field(EventField::Kind));
    record.at = field(EventField::At);
    if (const qint64 shard = field(EventField::Shard); shard != noField)
        record.shard = static_cast<int>(shard);
    if (const qint64 op = field(EventField::Op); op != noField)
        record.op = static_cast<qint32>(op);
    if (const qint64 sequence = field(EventField::Sequence); sequence != noField)
        record.sequence = sequence;
    record.type = type(row).toByteArray();
    if (record.kind == EventRecord::Kind::Dispatch)
        record.dispatchInfo = dispatchEvent(record.type);
    record.guildId = static_cast<quint64>(field(EventField::Guild));
    record.channelId = static_cast<quint64>(field(EventField::Channel));
    record.userId = static_cast<quint64>(field(EventField::User));
    record.wireBytes = field(EventField::WireBytes);
    record.bytes = field(EventField::Bytes);
    if (const qint64 latency = field(EventField::Latency); latency != noField)
        record.latencyMs = static_cast<double>(latency) / 1e6;
    const FilterRow::Payload bytes = payload(row, block);
    // With the spare bytes that its readers want, so that they need not copy it.
    record.json.reserve(bytes.json.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    record.json.append(bytes.json);
    if (!bytes.data.isNull()) {
        record.hasData = true;
        record.dataOffset = value(row, DataOffsetColumn);
        record.dataLength = bytes.data.size();
    }
    if (const qint64 extra = value(row, ExtraColumn); extra > 0 && !bytes.json.isNull())
        record.extra = QByteArray(bytes.json.data() + bytes.json.size(), extra);
    return record;
}

} // namespace Shardscope
