// SPDX-License-Identifier: MIT
#include "ui/diagnosis/driftwatch.h"

#include "core/capture/eventstore.h"

#include <algorithm>

namespace Shardscope {

namespace {

constexpr std::chrono::milliseconds interval { 250 };
/// So many of an event are looked at in any case, then one in sampleRate.
constexpr qint64 alwaysChecked = 20;
constexpr qint64 sampleRate = 50;
constexpr qint64 mostPerRefresh = 4000; ///< records that are touched at once; the oldest of more are passed over
constexpr qsizetype largestChecked = 256 * 1024;

} // namespace

DriftWatch::DriftWatch(const EventStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_next(store.range().end)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &DriftWatch::refresh);
}

void DriftWatch::setLive(bool live)
{
    if (live)
        m_timer.start();
    else
        m_timer.stop();
    refresh();
}

void DriftWatch::clear()
{
    m_report = {};
    m_seenByEvent.clear();
    m_seen = 0;
    m_next = m_store.range().end;
    Q_EMIT changed();
}

void DriftWatch::refresh()
{
    const EventStore::Range range = m_store.range();
    const qint64 begin = std::max({ range.first, m_next, range.end - mostPerRefresh });
    const qint64 before = m_seen;
    m_seen += std::max<qint64>(0, begin - m_next);
    qint64 index = begin;
    for (const EventRecord &record : m_store.read(begin, range.end)) {
        const qint64 at = index++;
        if (record.kind != EventRecord::Kind::Dispatch)
            continue;
        ++m_seen;
        const qint64 nth = m_seenByEvent[record.type]++;
        if (names() > DriftReport::mostRows)
            m_seenByEvent.remove(record.type); // names at will fill no memory
        if ((nth >= alwaysChecked && nth % sampleRate != 0) || record.json.size() > largestChecked)
            continue;
        const JsonValue data = JsonValue::within(record.json, record.dataOffset, record.dataLength);
        m_report.check(record.type, data.isNull() ? JsonValue::parse("{}") : data, at);
    }
    m_next = range.end;
    if (m_seen != before)
        Q_EMIT changed();
}

} // namespace Shardscope
