// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/filter.h"

/// Records for tests of filters, made from whole messages.
namespace FilterRows {

/// A record as the recorder makes it; @p json must be a gateway message.
Shardscope::EventRecord message(Shardscope::EventRecord::Kind kind, const QByteArray &json);
/// The same from the text of `d` of a dispatch.
Shardscope::EventRecord dispatch(const QByteArray &type, const QByteArray &data);

/// A record as a row that counts how often its payload was asked for.
class CountingRow : public Shardscope::FilterRow
{
public:
    explicit CountingRow(const Shardscope::EventRecord &record);

    [[nodiscard]] qint64 field(Shardscope::EventField field) const override { return fieldOf(m_record, field); }
    [[nodiscard]] QByteArrayView type() const override { return m_record.type; }
    [[nodiscard]] Payload payload() const override;

    [[nodiscard]] int payloads() const { return m_payloads; }

private:
    const Shardscope::EventRecord m_record;
    QByteArray m_padded;
    mutable int m_payloads = 0;
};

} // namespace FilterRows
