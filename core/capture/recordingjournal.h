// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/sanitizer.h"

#include <QLockFile>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace Shardscope {

/// Which recordings are under way, in files for their owner alone, so that a program that starts finds those that a
/// crash cut off. Each is locked by its process: the recordings of another one that still runs are no crash.
class RecordingJournal
{
public:
    struct Entry
    {
        QString path; ///< of the capture, absolute
        qint64 begunAt = 0; ///< microseconds since 1970
        SanitizeLevel level = SanitizeLevel::Tokens;
        QString id {}; ///< set by the journal
    };

    /// @p folder is made when it is needed.
    explicit RecordingJournal(const QString &folder);

    /// Keeps @p entry until end(). Empty with @p error where it cannot be written; nothing is kept then.
    std::optional<QString> begin(const Entry &entry, QString *error);
    /// The recording came to its end, or nobody wants it any more.
    void end(const QString &id);
    /// What processes that are gone left behind, oldest first. They stay until end(), and are this process's meanwhile.
    [[nodiscard]] std::vector<Entry> leftBehind();

private:
    [[nodiscard]] QString file(const QString &id, const char *suffix) const;
    [[nodiscard]] bool lock(const QString &id);

    const QString m_folder;
    std::map<QString, std::unique_ptr<QLockFile>> m_locks;
};

} // namespace Shardscope
