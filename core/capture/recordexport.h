// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

#include <memory>

namespace Shardscope {

/// Writes records the way other programs read them, one after the other, behind what is in @p out.
class RecordExport
{
public:
    enum class Form
    {
        Har, ///< 1.2, one WebSocket entry with its messages as Chrome writes them
        Csv, ///< RFC 4180, one row for each record, without payloads
    };

    RecordExport() = default;
    virtual ~RecordExport() = default;
    Q_DISABLE_COPY_MOVE(RecordExport)

    /// The records are sanitised already.
    virtual void append(QByteArray *out, const EventRecord &record) = 0;
    /// What stands behind the last record; without one, the whole of an empty export.
    virtual void finish(QByteArray *out) = 0;

    [[nodiscard]] static std::unique_ptr<RecordExport> create(Form form);
};

} // namespace Shardscope
