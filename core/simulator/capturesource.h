// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/capturereader.h"
#include "core/simulator/dispatchsource.h"

#include <QSet>

#include <deque>

namespace Shardscope::Simulation {

/// Tells each sentence about a capture once, however many sessions read it, and not more than so many.
class CaptureNotes
{
public:
    CaptureNotes(QString path, Tell tell);

    /// The path goes before @p sentence where it does not name it itself.
    void tell(const QString &sentence);
    void tellAgain(const QString &sentence) const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    const QString m_path;
    const Tell m_tell;
    QSet<QString> m_told;
};

/// The dispatches of one shard in a capture, or of all for a client that says it is the only one, read as a stream
/// and in the distances in time that they have there. READY and RESUMED belong to connections of their own time: only
/// a READY that all begins with is given.
class CaptureSource final : public DispatchSource
{
public:
    /// At @p speed 0 all is due at once.
    CaptureSource(const QString &path, double speed, int shard, int shardCount, std::shared_ptr<CaptureNotes> notes);

    /// False with @p error where it cannot be opened.
    [[nodiscard]] bool open(QString *error);
    /// Reads up to the first; false with @p error where there is none.
    [[nodiscard]] bool readFirst(QString *error);
    /// The user of the READY that it begins with.
    [[nodiscard]] std::optional<User> bot() const;

    State look() override;
    QByteArray takeReady(const QByteArray &session, const QByteArray &resumeUrl, int shard, int shardCount) override;
    [[nodiscard]] Duration due() const override { return m_waiting.front().due; }
    PreparedDispatch take() override;
    [[nodiscard]] bool keepsAll() const override { return false; }

private:
    struct Entry
    {
        Duration due {};
        QByteArray type;
        QByteArray d;
    };

    bool readOn();
    void takeLine(const CaptureReader::Line &line);
    [[nodiscard]] bool isServed(const CaptureReader::Line &line);
    void pass(qint64 at, qint64 line);

    CaptureReader m_reader;
    const double m_speed;
    const int m_shard;
    const int m_shardCount;
    const std::shared_ptr<CaptureNotes> m_notes;
    std::deque<Entry> m_waiting; ///< what the last step of reading brought
    std::optional<qint64> m_at; ///< of the newest
    std::chrono::microseconds m_passed {}; ///< in the capture's time, since the first
    std::size_t m_problemsTold = 0;
    QString m_error; ///< why it could not be read, or not to its end
    qint64 m_served = 0;
    bool m_isRead = false;
    bool m_isLackTold = false;
    bool m_isEndTold = false;
};

/// The capture @p path, each session from its beginning. Empty where it is no file that can be read again and again or
/// nothing in it can be served; @p error says why. What is left out is told.
[[nodiscard]] std::optional<Recording> openCapture(const QString &path, double speed, const Tell &tell, QString *error);

} // namespace Shardscope::Simulation
