// SPDX-License-Identifier: MIT
#include "core/capture/lineoutput.h"

#include "core/capture/capturearchive.h"

#include <QFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Shardscope {

namespace {

/// 0, or the system's error.
int writeBytes(std::FILE *file, QByteArrayView bytes)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::fileno(file);
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written >= 0) {
            bytes = bytes.sliced(written);
        } else if (errno == EAGAIN) {
            // Whoever shares the pipe made it so; the thread has nothing else to do than wait.
            pollfd ready { descriptor, POLLOUT, 0 };
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
#else
    errno = 0;
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool written = std::fwrite(bytes.data(), 1, size, file) == size && std::fflush(file) == 0;
    return written ? 0 : (errno ? errno : EIO);
#endif
}

} // namespace

LineOutput::LineOutput(std::shared_ptr<std::FILE> file, CaptureForm form, std::shared_ptr<CaptureArchive> archive)
    : m_file(std::move(file))
    , m_form(form)
    , m_archive(std::move(archive))
    , m_encoder(FrameEncoder::create(form))
{
}

LineOutput::~LineOutput() = default;

int LineOutput::endLine(bool isRecord, TimePoint now)
{
    if (m_oldest == TimePoint())
        m_oldest = now;
    m_records += isRecord ? 1 : 0;
    return m_lines.size() < captureChunkBytes ? 0 : writeAll();
}

std::optional<TimePoint> LineOutput::due() const
{
    if (m_lines.isEmpty())
        return std::nullopt;
    return m_form == CaptureForm::Plain ? m_oldest : m_oldest + longestWait;
}

int LineOutput::writeDue(TimePoint now)
{
    const std::optional<TimePoint> moment = due();
    return moment && *moment <= now ? writeAll() : 0;
}

int LineOutput::writeAll()
{
    if (m_lines.isEmpty())
        return 0;
    const QByteArray frame = m_encoder->encode(m_lines);
    if (frame.isEmpty())
        return ENOMEM;
    if (const int error = writeBytes(m_file.get(), frame)) {
        cutOff();
        return error;
    }
    if (m_archive)
        m_archive->add(m_records, m_size, frame.size());
    m_size += frame.size();
    m_records = 0;
    m_oldest = {};
    m_lines.resize(0);
    return 0;
}

/// Half a frame, as a full disk leaves it, would be a damage to whoever reads the file. Half a line is only one line,
/// and a plain file may hold what others wrote before.
void LineOutput::cutOff()
{
#ifdef Q_OS_UNIX
    struct stat status
    {
    };
    const int descriptor = ::fileno(m_file.get());
    const bool isOurs = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode)
        && ::lseek(descriptor, 0, SEEK_CUR) >= m_size && m_form != CaptureForm::Plain;
    if (isOurs && ::ftruncate(descriptor, m_size) != 0)
        return; // what can be read is still there
#endif
}

std::shared_ptr<std::FILE> openPrivateFile(const QString &path, QString *error)
{
#ifdef Q_OS_UNIX
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    // One that was there may be open to others; a device keeps the mode that the system gave it.
    struct stat status
    {
    };
    if (descriptor >= 0 && ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode))
        ::fchmod(descriptor, S_IRUSR | S_IWUSR);
    std::FILE *file = descriptor >= 0 ? ::fdopen(descriptor, "wb") : nullptr;
#else
    std::FILE *file = _wfopen(reinterpret_cast<const wchar_t *>(path.utf16()), L"wb");
#endif
    if (!file) {
        if (error)
            *error = qt_error_string(errno);
        return nullptr;
    }
    return { file, [](std::FILE *opened) { std::fclose(opened); } };
}

} // namespace Shardscope
