// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/captureform.h"
#include "core/capture/eventarchive.h"

#include <QFile>

#include <atomic>
#include <mutex>
#include <vector>

namespace Shardscope {

/// Reads records back from a capture while it is written or loaded. Who writes or loads it tells where they lie, in
/// order; any thread reads. The lines of kind `capture` are no records.
class CaptureArchive : public EventArchive
{
public:
    /// @p first is the event store's number of the first record of the file.
    CaptureArchive(const QString &path, CaptureForm form, qint64 first);

    /// The next @p records lie in these bytes of the file: a frame, or whole lines.
    void add(qint64 records, qint64 offset, qint64 length);
    /// The next @p records cannot be read again: they lie in no frame of their own.
    void skip(qint64 records);

    /// Nothing more is told.
    void close() { m_isGrowing = false; }
    /// Every record so far can be read again.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    [[nodiscard]] bool isGrowing() const override { return m_isGrowing; }
    [[nodiscard]] qint64 first() const override { return m_first; }
    [[nodiscard]] qint64 end() const override;
    [[nodiscard]] Chunk read(qint64 index) const override;

private:
    struct Place
    {
        qint64 first = 0;
        qint64 records = 0;
        qint64 offset = 0;
        qint64 length = 0; ///< 0: cannot be read
    };
    [[nodiscard]] QByteArray bytesOf(const Place &place) const;

    const CaptureForm m_form;
    const qint64 m_first;
    mutable std::mutex m_mutex;
    mutable QFile m_file;
    std::vector<Place> m_places;
    std::atomic<bool> m_isGrowing = true;
    std::atomic<bool> m_isWhole = true;
};

} // namespace Shardscope
