// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/objectshape.h"

#include <QHash>

namespace Shardscope {

/// What payloads hold that the documentation does not say, counted.
class DriftReport
{
public:
    struct Row
    {
        QByteArray event;
        ShapeFault fault; ///< as first seen; its path without indexes and ids: "d.members[*].user.id"
        qint64 count = 0;
        qint64 first = -1; ///< number of the record that showed it first, as handed to check()
        qint64 last = -1;
    };

    /// Holds the dispatch @p event against its documentation; @p record is its number in the store.
    /// An event that is not documented is a row of its own.
    void check(const QByteArray &event, const JsonValue &data, qint64 record);

    /// In the order of their first appearance.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// So many dispatches were looked at.
    [[nodiscard]] qint64 checked() const { return m_checked; }
    [[nodiscard]] qint64 checked(const QByteArray &event) const { return m_checkedByEvent.value(event); }

    /// More kinds of drift than this are not kept apart.
    static constexpr std::size_t mostRows = 1000;

private:
    void count(const QByteArray &event, ShapeFault fault, qint64 record);

    std::vector<Row> m_rows;
    QHash<QByteArray, std::size_t> m_index;
    QHash<QByteArray, qint64> m_checkedByEvent;
    qint64 m_checked = 0;
};

} // namespace Shardscope
