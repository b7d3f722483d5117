// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/savedmessage.h"

namespace Shardscope {

/// Keeps a library in one file, written whole or not at all.
class LibraryFile
{
public:
    /// Empty @p path: nothing is kept.
    explicit LibraryFile(QString path)
        : m_path(std::move(path))
    {
    }

    struct Loaded
    {
        SavedLibrary library;
        QString problem {}; ///< one sentence where the file could not be used; it is kept aside then
    };
    [[nodiscard]] Loaded load();
    /// What went wrong, or nothing.
    [[nodiscard]] QString save(const SavedLibrary &library) const;

    /// Reads any file of that form, for import.
    [[nodiscard]] static std::variant<SavedLibrary, QString> read(const QString &path);
    /// Writes any file, for export; what went wrong, or nothing.
    [[nodiscard]] static QString write(const QString &path, const SavedLibrary &library);

private:
    [[nodiscard]] QString keepAside() const;

    const QString m_path;
    bool m_isBlocked = false; ///< an unreadable file is still there
};

} // namespace Shardscope
