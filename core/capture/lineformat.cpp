// SPDX-License-Identifier: MIT
#include "core/capture/lineformat.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstring>

namespace Shardscope {

namespace {

constexpr qsizetype envelopeBytes = 224; ///< every key and number of a line, without names, `d` and further keys

void appendNumber(QByteArray *out, qint64 number)
{
    char digits[24];
    const auto result = std::to_chars(std::begin(digits), std::end(digits), number);
    out->append(digits, result.ptr - digits);
}

void appendPadded(QByteArray *out, qint64 number, int width)
{
    char digits[8];
    for (int i = width; i-- > 0; number /= 10)
        digits[i] = static_cast<char>('0' + number % 10);
    out->append(digits, width);
}

void appendTimestamp(QByteArray *out, qint64 microseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::microseconds> moment { std::chrono::microseconds(microseconds) };
    const sys_days day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss time(moment - day);
    appendPadded(out, std::clamp(int(date.year()), 0, 9999), 4);
    out->append('-');
    appendPadded(out, unsigned(date.month()), 2);
    out->append('-');
    appendPadded(out, unsigned(date.day()), 2);
    out->append('T');
    appendPadded(out, time.hours().count(), 2);
    out->append(':');
    appendPadded(out, time.minutes().count(), 2);
    out->append(':');
    appendPadded(out, time.seconds().count(), 2);
    out->append('.');
    appendPadded(out, time.subseconds().count(), 6);
    out->append('Z');
}

void appendOptional(QByteArray *out, const char *key, std::optional<qint64> number)
{
    out->append(key);
    if (number)
        appendNumber(out, *number);
    else
        out->append("null");
}

/// JSON has line ends between tokens only, so each of them may be a space.
void appendOneLine(QByteArray *out, QByteArrayView json)
{
    const qsizetype begin = out->size();
    out->append(json);
    for (const char lineEnd : { '\n', '\r' }) {
        char *const end = out->data() + out->size();
        char *next = out->data() + begin;
        while ((next = static_cast<char *>(std::memchr(next, lineEnd, std::size_t(end - next)))))
            *next++ = ' ';
    }
}

void appendMessageKeys(QByteArray *out, const EventRecord &record)
{
    if (record.kind == EventRecord::Kind::Dispatch) {
        // The name stands as it came, escapes and all.
        if (record.type.isEmpty())
            out->append(",\"t\":null");
        else
            out->append(",\"t\":\"").append(record.type).append('"');
        appendOptional(out, ",\"s\":", record.sequence);
    } else {
        appendOptional(out, ",\"op\":", record.op);
    }
    if (record.kind != EventRecord::Kind::Sent)
        appendOptional(out, ",\"wire_bytes\":", record.wireBytes);
    appendOptional(out, ",\"bytes\":", record.bytes);
}

} // namespace

QByteArray timestamp(qint64 microsecondsSinceEpoch)
{
    QByteArray out;
    appendTimestamp(&out, microsecondsSinceEpoch);
    return out;
}

void appendLine(QByteArray *out, const EventRecord &record, const LineOptions &options)
{
    const bool withData = record.isMessage() && record.hasData && options.withData;
    const qsizetype payload = record.isMessage() ? (withData ? record.dataLength : 0) : record.json.size();
    if (out->isEmpty() && out->capacity() < envelopeBytes + record.type.size() + payload)
        out->reserve(envelopeBytes + record.type.size() + payload);

    out->append("{\"kind\":\"");
    if (record.kind == EventRecord::Kind::Other)
        out->append(record.type);
    else
        out->append(recordKindName(record.kind));
    out->append("\",\"at\":\"");
    appendTimestamp(out, record.at);
    appendOptional(out, "\",\"shard\":", record.shard ? std::optional<qint64>(*record.shard) : std::nullopt);
    if (options.dropped > 0)
        appendOptional(out, ",\"dropped\":", options.dropped);
    if (record.isMessage()) {
        out->append(record.extra);
        appendMessageKeys(out, record);
        if (withData) {
            out->append(",\"d\":");
            appendOneLine(out, record.data());
        }
    } else if (record.json.size() > 2) {
        out->append(',').append(QByteArrayView(record.json).sliced(1, record.json.size() - 2));
    }
    out->append("}\n");
}

QByteArray toLine(const EventRecord &record, bool withData)
{
    QByteArray out;
    appendLine(&out, record, { .withData = withData });
    return out;
}

} // namespace Shardscope
