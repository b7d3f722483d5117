// SPDX-License-Identifier: MIT
#include "core/capture/recordfile.h"

#include "core/capture/lineformat.h"
#include "core/text.h"

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr struct
{
    QLatin1StringView suffix;
    RecordExport::Form form;
} exports[] = { { ".har"_L1, RecordExport::Form::Har }, { ".csv"_L1, RecordExport::Form::Csv } };

bool leavesOutAsMuch(const EventRecord &header, SanitizeLevel level)
{
    const std::optional<SanitizeLevel> other = sanitizeLevelOfName(header.type);
    return other && *other >= level;
}

} // namespace

std::optional<RecordFile::Form> RecordFile::formOfName(const QString &path, QString *error)
{
    if (path == "-"_L1)
        return CaptureForm::Plain;
    for (const auto &[suffix, form] : exports) {
        if (path.endsWith(suffix, Qt::CaseInsensitive))
            return form;
    }
    if (const std::optional<CaptureForm> form = captureFormOfName(path, nullptr))
        return *form;
    if (error)
        *error = Text::tr("the name says nothing of the form; expected one that ends in .jsonl, .jsonl.zst, .jsonl.gz, "
                          ".har or .csv");
    return std::nullopt;
}

RecordFile::RecordFile(QString path, const Form &form, SanitizeLevel level)
    : m_path(std::move(path))
    , m_form(form)
    , m_level(level)
{
    if (const auto *exported = std::get_if<RecordExport::Form>(&m_form))
        m_export = RecordExport::create(*exported);
}

RecordFile::~RecordFile() = default;

bool RecordFile::open()
{
    if (m_output)
        return true;
    const std::shared_ptr<std::FILE> file
        = m_path == "-"_L1 ? std::shared_ptr<std::FILE>(stdout, [](std::FILE *) {}) : openPrivateFile(m_path, &m_error);
    if (!file)
        return false;
    const auto *form = std::get_if<CaptureForm>(&m_form);
    m_output = std::make_unique<LineOutput>(file, form ? *form : CaptureForm::Plain);
    return true;
}

bool RecordFile::check(int error)
{
    if (error) {
        m_error = qt_error_string(error);
        m_isReaderGone = error == EPIPE;
    }
    return error == 0;
}

bool RecordFile::put(const QByteArray &line)
{
    m_output->lines()->append(line);
    return check(m_output->endLine(true, Clock::system().now()));
}

bool RecordFile::begin(const EventRecord &record, bool needsHeader)
{
    if (std::exchange(m_hasBegun, true))
        return true;
    if (!open())
        return false;
    if (m_export || !needsHeader)
        return true;
    return put(toLine(captureHeader(m_level, record.at)));
}

bool RecordFile::append(const EventRecord &record)
{
    if (!begin(record, record.kind != EventRecord::Kind::Capture))
        return false;
    const EventRecord kept = sanitized(record, m_level);
    if (!m_export) {
        Shardscope::appendLine(m_output->lines(), kept);
        return check(m_output->endLine(true, Clock::system().now()));
    }
    m_export->append(m_output->lines(), kept);
    return check(m_output->endLine(true, Clock::system().now()));
}

bool RecordFile::appendLine(const EventRecord &record, QByteArrayView line)
{
    if (m_export)
        return record.kind == EventRecord::Kind::Capture || append(record);
    const bool isFirst = !m_hasBegun;
    const bool isHeader = record.kind == EventRecord::Kind::Capture;
    const bool isReplaced = isFirst && isHeader && !leavesOutAsMuch(record, m_level);
    const bool needsHeader = isReplaced || (!isHeader && m_level != SanitizeLevel::KeepTokens);
    if (!begin(record, needsHeader))
        return false;
    if (isReplaced)
        return true;
    if (line.endsWith('\r'))
        line.chop(1);
    return put(sanitizedLine(line.toByteArray(), record.kind, m_level) + '\n');
}

bool RecordFile::finish()
{
    if (!open())
        return false;
    if (m_export)
        m_export->finish(m_output->lines());
    return check(m_output->writeAll());
}

} // namespace Shardscope
