// SPDX-License-Identifier: MIT
#include "core/capture/capturearchive.h"

#include "core/capture/linereader.h"

#include <algorithm>
#include <cstring>
#include <simdjson.h>

namespace Shardscope {

namespace {

constexpr auto padding = static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);

/// All lines of the frames in @p bytes, with padding behind them that does not count.
QByteArray linesOf(const QByteArray &bytes, CaptureForm form)
{
    const std::unique_ptr<FrameDecoder> decoder = FrameDecoder::create(form);
    QByteArray lines(2 * captureChunkBytes, Qt::Uninitialized);
    qsizetype used = 0;
    for (QByteArrayView input = bytes; !input.isEmpty();) {
        switch (decoder->decode(&input, lines.data(), lines.size() - padding, &used)) {
        case FrameDecoder::Status::NeedsRoom:
            lines.resize(2 * lines.size());
            break;
        case FrameDecoder::Status::NeedsInput:
        case FrameDecoder::Status::FrameEnded:
            break;
        case FrameDecoder::Status::Damaged:
            return {};
        }
    }
    lines.resize(used + padding);
    std::memset(lines.data() + used, 0, std::size_t(padding));
    return lines;
}

} // namespace

CaptureArchive::CaptureArchive(const QString &path, CaptureForm form, qint64 first)
    : m_form(form)
    , m_first(first)
    , m_file(path)
{
}

void CaptureArchive::add(qint64 records, qint64 offset, qint64 length)
{
    const std::lock_guard lock(m_mutex);
    if (m_form == CaptureForm::Plain && !m_places.empty()) {
        // Lines are often written a few at a time; what lies side by side is read at once.
        Place &last = m_places.back();
        if (last.length > 0 && last.offset + last.length == offset && last.length + length <= captureChunkBytes) {
            last.records += records;
            last.length += length;
            return;
        }
    }
    if (records > 0)
        m_places.push_back(
            { m_places.empty() ? m_first : m_places.back().first + m_places.back().records, records, offset, length });
}

void CaptureArchive::skip(qint64 records)
{
    if (records > 0)
        m_isWhole = false;
    add(records, -1, 0);
}

qint64 CaptureArchive::end() const
{
    const std::lock_guard lock(m_mutex);
    return m_places.empty() ? m_first : m_places.back().first + m_places.back().records;
}

QByteArray CaptureArchive::bytesOf(const Place &place) const
{
    const std::lock_guard lock(m_mutex);
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    if (!m_file.seek(place.offset))
        return {};
    const QByteArray bytes = m_file.read(place.length);
    return bytes.size() == place.length ? bytes : QByteArray();
}

EventArchive::Chunk CaptureArchive::read(qint64 index) const
{
    Place place;
    {
        const std::lock_guard lock(m_mutex);
        const auto after = std::upper_bound(m_places.begin(), m_places.end(), index,
            [](qint64 wanted, const Place &candidate) { return wanted < candidate.first; });
        if (after == m_places.begin())
            return {};
        place = *std::prev(after);
    }
    Chunk chunk { place.first, {} };
    if (index >= place.first + place.records || place.length == 0)
        return chunk;
    const QByteArray lines = linesOf(bytesOf(place), m_form);
    const QByteArrayView text = QByteArrayView(lines).chopped(std::min(padding, lines.size()));
    chunk.records.reserve(std::size_t(place.records));
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf('\n', begin);
        if (end < 0)
            end = text.size();
        QString error;
        if (std::optional<EventRecord> record = readPaddedLine(text.sliced(begin, end - begin), &error);
            record && record->kind != EventRecord::Kind::Capture)
            chunk.records.push_back(*std::move(record));
        begin = end + 1;
    }
    // A file that somebody changed has other numbers: worse than none.
    if (static_cast<qint64>(chunk.records.size()) != place.records)
        chunk.records.clear();
    return chunk;
}

} // namespace Shardscope
