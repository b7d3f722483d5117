// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventsegment.h"

#include <optional>
#include <utility>

namespace Shardscope {

/// The rows of a segment one after the other, as filters look at them: a block is read when the first payload in it is
/// asked for, and kept for its neighbours.
class SegmentRow : public FilterRow
{
public:
    /// @p segment must outlive it.
    explicit SegmentRow(const EventSegment &segment)
        : m_segment(segment)
    {
    }

    void moveTo(std::size_t row) { m_row = row; }

    [[nodiscard]] qint64 field(EventField field) const override
    {
        // A filter knows the sequence of dispatches alone.
        if (field == EventField::Sequence && kind() != EventRecord::Kind::Dispatch)
            return noField;
        return m_segment.value(m_row, static_cast<std::size_t>(field));
    }
    [[nodiscard]] QByteArrayView type() const override { return m_segment.type(m_row); }
    [[nodiscard]] Payload payload() const override
    {
        const std::size_t index = m_segment.blockOf(m_row);
        if (m_index != index)
            m_block = m_segment.block(*(m_index = index));
        return m_segment.payload(m_row, m_block);
    }
    [[nodiscard]] bool mayHold(const TextSearch &text) const override
    {
        return m_segment.mayHold(m_segment.blockOf(m_row), text);
    }

private:
    [[nodiscard]] EventRecord::Kind kind() const
    {
        return static_cast<EventRecord::Kind>(m_segment.value(m_row, static_cast<std::size_t>(EventField::Kind)));
    }

    const EventSegment &m_segment;
    std::size_t m_row = 0;
    mutable std::optional<std::size_t> m_index {};
    mutable EventSegment::Block m_block {};
};

} // namespace Shardscope
