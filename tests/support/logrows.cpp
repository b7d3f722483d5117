// SPDX-License-Identifier: MIT
#include "tests/support/logrows.h"

#include "core/events/dispatchevents.h"
#include "core/gateway/gatewayclosecode.h"

#include "tests/support/filterrow.h"

#include <algorithm>

using namespace Shardscope;

namespace LogRows {

EventRecord dispatch(const QByteArray &type, const QByteArray &data, qint64 sequence)
{
    EventRecord record = FilterRows::message(EventRecord::Kind::Dispatch,
        "{\"op\":0,\"s\":" + QByteArray::number(sequence) + ",\"t\":\"" + type + "\",\"d\":" + data + '}');
    record.type = type;
    record.sequence = sequence;
    record.dispatchInfo = dispatchEvent(type);
    record.at = std::clamp<qint64>(sequence, 0, 1'000'000'000) * 1000; // a wrong one does not move the time away
    record.shard = 0;
    return record;
}

EventRecord sent(int op, const QByteArray &data)
{
    return FilterRows::message(EventRecord::Kind::Sent, "{\"op\":" + QByteArray::number(op) + ",\"d\":" + data + '}');
}

EventRecord close(int code)
{
    EventRecord record;
    record.kind = EventRecord::Kind::Close;
    record.json = "{\"by\":\"server\",\"code\":" + QByteArray::number(code) + ",\"action\":\"stop\",\"meaning\":\""
        + closeCodeInfo(code).meaning.toUtf8() + "\"}";
    return record;
}

void fill(EventStore &store, int count)
{
    const qint64 first = store.range().end;
    for (qint64 i = first; i < first + count; ++i) {
        const QByteArray bot = i % 10 == 0 ? "true" : "false";
        store.append(i % 3 == 0 ? dispatch("TYPING_START", R"({"user_id":"3","channel_id":"2"})", i)
                                : dispatch("MESSAGE_CREATE",
                                    "{\"content\":\"number " + QByteArray::number(i)
                                        + R"(","guild_id":"1","channel_id":"2","author":{"id":"3","bot":)" + bot + "}}",
                                    i));
    }
}

} // namespace LogRows
