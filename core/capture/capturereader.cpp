// SPDX-License-Identifier: MIT
#include "core/capture/capturereader.h"

#include "core/capture/capturearchive.h"
#include "core/capture/linereader.h"
#include "core/text.h"
#include "core/utf8.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <simdjson.h>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <poll.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr auto padding = static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
constexpr qsizetype blockBytes = 256 * 1024;
/// After so many lines of which none is ours the rest is not read.
constexpr qint64 linesThatTell = 1000;
constexpr qsizetype largestKept = 16 * blockBytes;
/// Larger frames are not read as one again.
constexpr qint64 largestFrame = 8 * 1024 * 1024;

bool isBlank(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

} // namespace

QString CaptureReader::Problem::text() const
{
    return Text::tr("Line %1: %2.").arg(line).arg(reason);
}

/// One read from the beginning to the end.
class CaptureReader::Run
{
public:
    Run(CaptureReader *reader, const Taker &take, CaptureArchive *archive)
        : m_reader(reader)
        , m_take(take)
        , m_archive(archive)
        , m_decoder(FrameDecoder::create(reader->m_form))
        , m_isPlain(reader->m_form == CaptureForm::Plain)
        , m_buffer(2 * blockBytes, Qt::Uninitialized)
    {
    }

    /// False at the end.
    bool step();
    [[nodiscard]] const Result &result() const { return m_result; }

private:
    [[nodiscard]] bool goesOn() const { return m_result.end == End::Complete; }
    void fail(End end, const QString &error = {});
    void addProblem(qint64 line, const QString &reason);

    bool fill();
    void decode();
    void makeRoom();
    void takeLines();
    bool takeLine(qsizetype begin, qsizetype end);
    void takeEnd();
    void takeRest();
    void endFrame();
    void takeDamage();
    void findFrame();

    CaptureReader *const m_reader;
    const Taker m_take;
    CaptureArchive *const m_archive;
    const std::unique_ptr<FrameDecoder> m_decoder;
    const bool m_isPlain;

    QByteArray m_block;
    QByteArrayView m_input; ///< of the block, what is not decoded yet
    qint64 m_blockEnd = 0; ///< in the file
    qint64 m_frameBegin = 0; ///< in the file
    bool m_isInFrame = false;
    bool m_isDoubtful = false; ///< lines of a damaged frame: good up to the first that is none
    bool m_isDamageTold = false; ///< all that lies between two good frames is one
    bool m_isSearching = false; ///< for the frame that follows a damaged one

    QByteArray m_buffer; ///< text between m_begin and m_end, with room for padding behind it
    qsizetype m_begin = 0;
    qsizetype m_scanned = 0; ///< there is no newline before
    qsizetype m_end = 0;
    bool m_isSkipping = false; ///< the rest of a line that is too long

    qint64 m_recordsInFrame = 0;
    qint64 m_textInFrame = 0;
    bool m_isFrameWhole = true; ///< it began with a line
    qint64 m_goodLines = 0;
    bool m_isRead = false;
    Result m_result;
};

void CaptureReader::Run::fail(End end, const QString &error)
{
    m_result.end = end;
    m_result.error = error;
}

void CaptureReader::Run::addProblem(qint64 line, const QString &reason)
{
    ++m_result.problemCount;
    if (m_result.problems.size() < maximumProblems)
        m_result.problems.push_back({ line, reason });
    if (m_goodLines == 0 && m_result.lines >= linesThatTell) {
        const Problem &first = m_result.problems.front();
        fail(End::NotACapture,
            Text::tr("\"%1\" is no capture: none of its first %2 lines is a line of the format. %3")
                .arg(m_reader->m_path)
                .arg(m_result.lines)
                .arg(first.text()));
    }
}

/// False at the end of the file.
bool CaptureReader::Run::fill()
{
    if (!m_input.isEmpty())
        return true;
    if (m_reader->m_isCancelled) {
        fail(End::Cancelled);
        return false;
    }
    if (!m_reader->readBlock(&m_block)) {
        if (m_reader->m_isCancelled)
            fail(End::Cancelled);
        else if (!m_reader->m_error.isEmpty())
            fail(End::Failed, Text::tr("\"%1\" cannot be read: %2.").arg(m_reader->m_path, m_reader->m_error));
        return false;
    }
    m_input = m_block;
    m_blockEnd += m_block.size();
    return true;
}

bool CaptureReader::Run::step()
{
    if (m_isRead)
        return false;
    m_isRead = !fill();
    if (m_isRead)
        takeEnd();
    else if (m_isSearching)
        findFrame();
    else
        decode();
    m_isRead = m_isRead || !goesOn();
    return !m_isRead;
}

void CaptureReader::Run::takeEnd()
{
    if (goesOn() && m_isInFrame && !m_isPlain) {
        m_result.isTruncated = true;
        takeLines();
        m_begin = m_end; // half a line
        addProblem(m_result.lines + 1, Text::tr("the file ends in the middle of a compressed frame"));
    }
    if (goesOn())
        takeRest();
    if (goesOn() && m_goodLines == 0 && m_result.problemCount > 0)
        fail(End::NotACapture,
            Text::tr("\"%1\" is no capture: no line of the format can be read in it. %2")
                .arg(m_reader->m_path, m_result.problems.front().text()));
}

void CaptureReader::Run::decode()
{
    if (!m_isInFrame) {
        m_isInFrame = true;
        m_frameBegin = m_blockEnd - m_input.size();
        m_isFrameWhole = m_begin == m_end && !m_isSkipping;
    }
    makeRoom();
    switch (m_decoder->decode(&m_input, m_buffer.data(), m_buffer.size() - padding, &m_end)) {
    case FrameDecoder::Status::NeedsInput:
    case FrameDecoder::Status::NeedsRoom:
        takeLines();
        break;
    case FrameDecoder::Status::FrameEnded:
        takeLines();
        endFrame();
        break;
    case FrameDecoder::Status::Damaged:
        m_isDoubtful = true;
        takeLines();
        m_isDoubtful = false;
        takeDamage();
        break;
    }
}

void CaptureReader::Run::makeRoom()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_begin, std::size_t(m_end - m_begin));
        m_end -= m_begin;
        m_scanned -= m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() > largestKept && m_end < blockBytes) {
        // A giant went through; its room is not kept.
        m_buffer.resize(2 * blockBytes);
        m_buffer.squeeze();
    }
    if (m_buffer.size() - m_end < blockBytes / 2 + padding)
        m_buffer.resize(2 * m_buffer.size());
}

void CaptureReader::Run::takeLines()
{
    const qint64 textEnd = m_blockEnd - m_input.size();
    const qsizetype begin = m_begin;
    const qsizetype textBefore = m_end - m_begin;
    const char *const text = m_buffer.constData();
    while (goesOn()) {
        const void *found = std::memchr(text + m_scanned, '\n', std::size_t(m_end - m_scanned));
        if (!found)
            break;
        const qsizetype newline = static_cast<const char *>(found) - text;
        if (!takeLine(m_begin, newline))
            break;
        m_begin = m_scanned = newline + 1;
    }
    m_textInFrame += m_begin - begin;
    if (m_isPlain && m_archive && m_begin > begin) {
        m_archive->add(m_recordsInFrame, textEnd - textBefore, m_begin - begin);
        m_recordsInFrame = 0;
    }
    m_scanned = m_end;
    if (m_end - m_begin > maximumLine || m_isSkipping) {
        if (!m_isSkipping)
            addProblem(m_result.lines + 1, Text::tr("the line is longer than %1 MiB").arg(maximumLine / 1024 / 1024));
        m_isSkipping = true;
        m_begin = m_scanned = m_end = 0;
    }
}

/// False where a doubtful line is none, and so is what follows.
bool CaptureReader::Run::takeLine(qsizetype begin, qsizetype end)
{
    Line line;
    line.number = ++m_result.lines;
    if (std::exchange(m_isSkipping, false))
        return true;
    line.bytes = QByteArrayView(m_buffer.constData() + begin, end - begin);
    if (line.number == 1)
        line.bytes = Utf8::withoutByteOrderMark(line.bytes);
    if (isBlank(line.bytes))
        return true;
    QString reason;
    std::optional<EventRecord> record = readPaddedLine(line.bytes, &reason);
    if (!record && m_isDoubtful) {
        --m_result.lines;
        return false;
    }
    if (!record) {
        addProblem(line.number, reason);
        return true;
    }
    ++m_goodLines;
    line.record = *std::move(record);
    if (line.record.kind != EventRecord::Kind::Capture) {
        ++m_result.records;
        ++m_recordsInFrame;
    }
    if (!m_take(line))
        fail(End::Stopped);
    return true;
}

/// What no newline ends: the last line, or what was left of it.
void CaptureReader::Run::takeRest()
{
    if (m_begin == m_end || m_isSkipping)
        return;
    const qint64 problems = m_result.problemCount;
    const qint64 records = m_result.records;
    const qint64 length = m_end - m_begin;
    takeLine(m_begin, m_end);
    if (m_result.problemCount > problems) {
        m_result.isTruncated = true;
        if (m_result.problems.size() == static_cast<std::size_t>(m_result.problemCount))
            m_result.problems.back().reason = Text::tr("the file ends in the middle of the line");
    } else if (m_archive && m_result.records > records) {
        if (m_isPlain)
            m_archive->add(1, m_blockEnd - length, length);
        else
            m_archive->skip(1);
    }
}

void CaptureReader::Run::endFrame()
{
    m_isInFrame = false;
    m_isDamageTold = false;
    const qint64 frameEnd = m_blockEnd - m_input.size();
    const bool isApart = m_isFrameWhole && m_begin == m_end && !m_isSkipping && m_textInFrame <= largestFrame;
    m_textInFrame = 0;
    const qint64 records = std::exchange(m_recordsInFrame, 0);
    if (!m_archive || records == 0)
        return;
    if (isApart)
        m_archive->add(records, m_frameBegin, frameEnd - m_frameBegin);
    else
        m_archive->skip(records);
}

/// The frame that follows may be whole; it is looked for from behind the beginning of this one, where the file can go
/// back so far.
void CaptureReader::Run::takeDamage()
{
    if (!goesOn())
        return;
    if (!std::exchange(m_isDamageTold, true)) {
        addProblem(m_result.lines + 1,
            Text::tr("the compressed data is damaged at byte %1: %2").arg(m_frameBegin).arg(m_decoder->reason()));
    }
    if (m_archive)
        m_archive->skip(m_recordsInFrame);
    m_recordsInFrame = m_textInFrame = 0;
    m_begin = m_scanned = m_end = 0;
    m_isSkipping = false;
    m_isInFrame = false;
    m_isSearching = true;
    m_decoder->reset();
    if (m_reader->m_file.isSequential() || !m_reader->m_file.seek(m_frameBegin + 1))
        return;
    m_blockEnd = m_frameBegin + 1;
    m_input = {};
}

void CaptureReader::Run::findFrame()
{
    const QByteArrayView magic = m_decoder->magic();
    const qsizetype found = m_input.indexOf(magic);
    if (found >= 0) {
        m_input = m_input.sliced(found);
        m_isSearching = false;
        return;
    }
    // Its first bytes may be the last of this block.
    const QByteArray rest = m_input.last(std::min(m_input.size(), magic.size() - 1)).toByteArray();
    m_input = {};
    if (!fill())
        return;
    m_block.prepend(rest);
    m_input = m_block;
}

CaptureReader::CaptureReader(const QString &path)
    : m_path(path)
{
}

CaptureReader::~CaptureReader() = default;

bool CaptureReader::open(QString *error)
{
    bool isOpen = false;
    if (m_path == "-"_L1) {
        isOpen = m_file.open(fileno(stdin), QIODevice::ReadOnly | QIODevice::Unbuffered);
    } else {
        m_file.setFileName(m_path);
        isOpen = m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    if (!isOpen) {
        *error = m_file.errorString();
        return false;
    }
    m_bytesTotal = m_file.isSequential() ? -1 : m_file.size();
    QByteArray some;
    while (m_beginning.size() < magicBytes && readSome(&some))
        m_beginning += some;
    if (!m_error.isEmpty()) {
        *error = m_error;
        return false;
    }
    m_form = captureFormOfContent(m_beginning);
    return true;
}

bool CaptureReader::readBlock(QByteArray *block)
{
    if (m_beginning.isEmpty())
        return readSome(block);
    *block = std::exchange(m_beginning, {});
    return true;
}

bool CaptureReader::readSome(QByteArray *block)
{
    block->resize(blockBytes);
    qint64 count = 0;
#ifdef Q_OS_UNIX
    if (m_file.isSequential()) {
        // A pipe gives what it has, and whoever cancels does not wait for more.
        pollfd ready { m_file.handle(), POLLIN, 0 };
        while (!m_isCancelled && ::poll(&ready, 1, 100) == 0) { }
        do {
            count = m_isCancelled ? 0 : ::read(ready.fd, block->data(), static_cast<std::size_t>(blockBytes));
        } while (count < 0 && errno == EINTR);
        if (count < 0)
            m_error = qt_error_string(errno);
    } else
#endif
    {
        count = m_file.read(block->data(), blockBytes);
        if (count < 0)
            m_error = m_file.errorString();
    }
    block->resize(std::max(count, qint64(0)));
    m_bytesRead += block->size();
    return count > 0;
}

CaptureReader::Result CaptureReader::read(const Taker &take, CaptureArchive *archive)
{
    begin(take, archive);
    while (step()) { }
    return result();
}

void CaptureReader::begin(const Taker &take, CaptureArchive *archive)
{
    m_run = std::make_unique<Run>(this, take, archive);
}

bool CaptureReader::step()
{
    return m_run->step();
}

const CaptureReader::Result &CaptureReader::result() const
{
    return m_run->result();
}

} // namespace Shardscope
