// SPDX-License-Identifier: MIT
#include "core/events/driftreport.h"

#include "core/events/dispatchevents.h"
#include "core/jsoncharacter.h"
#include "core/text.h"

#include <algorithm>

namespace Shardscope {

namespace {

/// The path without what differs from one payload to the next: indexes, and ids that are keys.
QByteArray general(const QByteArray &path)
{
    QByteArray out;
    for (qsizetype at = 0; at < path.size();) {
        const char c = path[at++];
        out += c;
        if (c != '[' && c != '.')
            continue;
        qsizetype end = at;
        while (end < path.size() && isDigit(path[end]))
            ++end;
        const bool isWhole = end > at && (end == path.size() || path[end] == ']' || path[end] == '.');
        if (isWhole) {
            out += '*';
            at = end;
        }
    }
    return out;
}

} // namespace

void DriftReport::check(const QByteArray &event, const JsonValue &data, qint64 record)
{
    ++m_checked;
    if (++m_checkedByEvent[event]; m_checkedByEvent.size() > qsizetype(mostRows))
        m_checkedByEvent.remove(event); // names at will fill no memory
    const DispatchEventInfo *info = dispatchEvent(event);
    if (!info) {
        count(event, { ShapeFault::Kind::UnknownField, "t", Text::tr("the event is not documented") }, record);
        return;
    }
    for (ShapeFault &fault : ShapeCheck::faults(data, info->shape())) {
        fault.path = general(fault.path);
        count(event, std::move(fault), record);
    }
}

void DriftReport::count(const QByteArray &event, ShapeFault fault, qint64 record)
{
    const QByteArray key = event + ' ' + QByteArray::number(static_cast<int>(fault.kind)) + ' ' + fault.path;
    auto known = m_index.find(key);
    if (known == m_index.end()) {
        if (m_rows.size() >= mostRows)
            return;
        known = m_index.insert(key, m_rows.size());
        m_rows.push_back({ event, std::move(fault), 0, record, record });
    }
    Row &row = m_rows[*known];
    ++row.count;
    row.last = std::max(row.last, record);
}

} // namespace Shardscope
