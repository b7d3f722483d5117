// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/lineoutput.h"
#include "core/capture/recordexport.h"
#include "core/capture/sanitizer.h"

#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace Shardscope {

/// A file that records are put into once they are there: a capture in any form, or an export. What is being recorded
/// goes through a LineWriter. One thread.
class RecordFile
{
public:
    using Form = std::variant<CaptureForm, RecordExport::Form>;
    /// By the name: as captureFormOfName(), .har and .csv. "-" is standard output, and plain lines.
    [[nodiscard]] static std::optional<Form> formOfName(const QString &path, QString *error);

    /// The file is made when the first record comes, or with finish(): what is there stays until there is something
    /// new.
    RecordFile(QString path, const Form &form, SanitizeLevel level);
    ~RecordFile();
    Q_DISABLE_COPY_MOVE(RecordFile)

    /// False where the file cannot be written. A capture begins with the header of its level.
    [[nodiscard]] bool append(const EventRecord &record);
    /// The same for a record whose @p line is at hand, which is kept byte for byte but for what the level leaves out.
    /// A header that leaves out as much stays; one is added only where something is left out.
    [[nodiscard]] bool appendLine(const EventRecord &record, QByteArrayView line);
    [[nodiscard]] bool finish();

    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] bool isReaderGone() const { return m_isReaderGone; } ///< a pipe that was closed

private:
    [[nodiscard]] bool open();
    [[nodiscard]] bool begin(const EventRecord &record, bool needsHeader);
    [[nodiscard]] bool put(const QByteArray &line);
    [[nodiscard]] bool check(int error);

    const QString m_path;
    const Form m_form;
    const SanitizeLevel m_level;
    std::unique_ptr<LineOutput> m_output;
    std::unique_ptr<RecordExport> m_export;
    bool m_hasBegun = false;
    bool m_isReaderGone = false;
    QString m_error;
};

} // namespace Shardscope
