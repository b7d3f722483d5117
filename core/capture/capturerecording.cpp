// SPDX-License-Identifier: MIT
#include "core/capture/capturerecording.h"

#include "core/capture/eventstore.h"
#include "core/capture/recordtap.h"

namespace Shardscope {

namespace {

constexpr qint64 recordsTogether = 512;
/// How soon to look again whether a full queue has room.
constexpr int patienceMilliseconds = 5;

} // namespace

std::unique_ptr<CaptureRecording> CaptureRecording::create(
    const Options &options, EventStore *store, RecordTap *tap, QString *error)
{
    std::shared_ptr<std::FILE> file = openPrivateFile(options.path, error);
    if (!file)
        return nullptr;
    std::unique_ptr<CaptureRecording> recording(new CaptureRecording(options, file, store, tap));
    return recording;
}

CaptureRecording::CaptureRecording(
    const Options &options, std::shared_ptr<std::FILE> file, EventStore *store, RecordTap *tap)
    : m_options(options)
    , m_store(store)
    , m_tap(tap)
    , m_isBehind(options.withLog)
{
    if (m_isBehind) {
        m_next = m_store->range().first;
        begin(std::move(file));
    } else {
        m_tap->join([&] {
            m_next = m_store->range().end;
            begin(std::move(file));
            return this;
        });
    }
}

CaptureRecording::~CaptureRecording()
{
    finish();
}

void CaptureRecording::begin(std::shared_ptr<std::FILE> file)
{
    m_archive = std::make_shared<CaptureArchive>(m_options.path, m_options.form, m_next);
    m_writer = std::make_unique<LineWriter>(std::move(file),
        LineWriter::Options { .level = m_options.level,
            .form = m_options.form,
            .archive = m_archive,
            .overflow = LineWriter::Overflow::Fail });
    connect(m_writer.get(), &LineWriter::failed, this, &CaptureRecording::failed, Qt::DirectConnection);
    m_writer->append(captureHeader(m_options.level, m_options.at));
}

void CaptureRecording::serveStore()
{
    m_store->setArchive(m_archive);
}

void CaptureRecording::append(const EventRecord &record)
{
    if (!m_isFlowing) {
        // The store got it first. It may have come before the tap was joined, and is written or left out by then.
        if (m_store->range().end <= m_next)
            return;
        m_isFlowing = true;
    }
    m_writer->append(record);
}

bool CaptureRecording::copy(qint64 end, const std::function<bool()> &goesOn)
{
    while (m_next < end) {
        const qint64 first = m_store->range().first;
        if (first > m_next) {
            // Evicted before it was written: numbers in the file are no longer those of the store.
            m_store->setArchive(nullptr);
            m_next = first;
        }
        const qint64 to = std::min(end, m_next + recordsTogether);
        for (const EventRecord &record : m_store->read(m_next, to)) {
            while (m_writer->isFull() && goesOn())
                (void)m_patience.tryAcquire(1, patienceMilliseconds);
            m_writer->append(record);
        }
        m_next = std::max(m_next, to);
        if (!goesOn())
            return false;
    }
    return true;
}

void CaptureRecording::catchUp(const std::function<bool(qint64, qint64)> &goesOn)
{
    const qint64 first = m_next;
    const auto on = [&] { return !m_writer->failure() && goesOn(m_next - first, m_store->range().end - first); };
    // The first pass takes long, and more came meanwhile; few are left for the time in which nothing passes.
    for (qint64 end = m_store->range().end; end - m_next > recordsTogether; end = m_store->range().end) {
        if (!copy(end, on))
            return;
    }
    m_tap->join([this]() -> RecordSink * {
        if (!copy(m_store->range().end, [this] { return !m_writer->failure(); }))
            return nullptr;
        m_isBehind = false;
        return this;
    });
}

void CaptureRecording::finish()
{
    m_tap->part();
    m_writer->finish();
    m_archive->close();
}

} // namespace Shardscope
