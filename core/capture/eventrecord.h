// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMetaType>

#include <limits>
#include <optional>

namespace Shardscope {

struct DispatchEventInfo;

/// One line of the line format, one row of the log. Secrets are masked before a record is made.
struct EventRecord
{
    enum class Kind : quint8 {
        State, Dispatch, Received, Sent, Invalid, Heartbeat, Close, Error, Ack, RateLimit, Summary,
        Capture, ///< the first line of a capture: what wrote it and what it leaves out
        Other, ///< a line of a kind that this version does not know; its type is the name of the kind
    };

    Kind kind = Kind::State;
    qint64 at = 0; ///< microseconds since 1970 UTC
    std::optional<int> shard {}; ///< empty where the record belongs to no one shard
    std::optional<qint32> op {}; ///< messages only; 0 for a dispatch
    std::optional<qint64> sequence {};
    QByteArray type {}; ///< event name of a dispatch; for the others the key word: state, error, command, bucket
    const DispatchEventInfo *dispatchInfo = nullptr; ///< null: no dispatch, or one that is not documented
    quint64 guildId = 0;
    quint64 channelId = 0;
    quint64 userId = 0;
    qint64 wireBytes = 0;
    qint64 bytes = 0; ///< of the JSON text, unmasked
    double latencyMs = 0; ///< Heartbeat only

    /// Messages: the whole message as received or sent, masked, otherwise byte for byte; `d` lies at
    /// dataOffset. The other kinds: a JSON object of their further keys in the order of the line format.
    QByteArray json {};
    bool hasData = false;
    qsizetype dataOffset = 0;
    qsizetype dataLength = 0;
    /// Of a message that was read from a capture: keys of its line that this version does not know, as they stand:
    /// `,"key":value`
    QByteArray extra {};

    [[nodiscard]] QByteArrayView data() const
    {
        return hasData ? QByteArrayView(json).sliced(dataOffset, dataLength) : QByteArrayView();
    }
    [[nodiscard]] bool isMessage() const
    {
        return kind == Kind::Dispatch || kind == Kind::Received || kind == Kind::Sent;
    }
};

[[nodiscard]] const char *recordKindName(EventRecord::Kind kind); ///< "dispatch", "rate-limit", …

/// The fields that are kept apart from the bytes, so that filters need not read these.
enum class EventField : quint8 { At, Kind, Op, Sequence, Shard, Guild, Channel, User, WireBytes, Bytes, Latency };
inline constexpr std::size_t eventFieldCount = 11;
/// Stands where a record has no such field; ids that are missing are 0.
inline constexpr qint64 noField = std::numeric_limits<qint64>::min();

/// A field as a number: microseconds since 1970, the Kind, snowflakes as their bits, the latency of a heartbeat in
/// nanoseconds. The sequence is that of dispatches alone, bytes and wire bytes those of messages.
[[nodiscard]] qint64 fieldOf(const EventRecord &record, EventField field);

/// Takes records as they are made. append() is called on the gateway thread and must return quickly.
class RecordSink
{
public:
    RecordSink() = default;
    virtual ~RecordSink() = default;
    Q_DISABLE_COPY_MOVE(RecordSink)

    virtual void append(const EventRecord &record) = 0;
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::EventRecord)
