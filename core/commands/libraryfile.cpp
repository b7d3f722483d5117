// SPDX-License-Identifier: MIT
#include "core/commands/libraryfile.h"

#include "core/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Nobody writes so many by hand; a larger file is not ours.
constexpr qint64 largest = 16 * 1024 * 1024;

} // namespace

LibraryFile::Loaded LibraryFile::load()
{
    if (m_path.isEmpty() || !QFile::exists(m_path))
        return {};
    auto read = LibraryFile::read(m_path);
    if (auto *library = std::get_if<SavedLibrary>(&read))
        return { std::move(*library) };
    const QString reason = std::get<QString>(read);
    const QString aside = keepAside();
    m_isBlocked = aside.isEmpty();
    return { {},
        m_isBlocked ? Text::tr(
            "The saved messages in %1 cannot be read: %2 They stay as they are, and nothing is saved over them.")
                          .arg(m_path, reason)
                    : Text::tr("The saved messages cannot be read: %1 The file was kept as %2.").arg(reason, aside) };
}

QString LibraryFile::save(const SavedLibrary &library) const
{
    if (m_path.isEmpty())
        return {};
    if (m_isBlocked)
        return Text::tr("%1 could not be read and is left as it is: nothing was saved. Move it away and start again.")
            .arg(m_path);
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    return write(m_path, library);
}

std::variant<SavedLibrary, QString> LibraryFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Text::tr("%1 cannot be opened: %2.").arg(path, file.errorString());
    if (file.size() > largest)
        return Text::tr("%1 is too large for a library of messages.").arg(path);
    return SavedLibrary::fromJson(file.readAll());
}

QString LibraryFile::write(const QString &path, const SavedLibrary &library)
{
    const QByteArray text = library.toJson();
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size() && file.commit();
    return written ? QString() : Text::tr("%1 cannot be written: %2.").arg(path, file.errorString());
}

QString LibraryFile::keepAside() const
{
    for (int i = 1; i < 1000; ++i) {
        const QString aside = u"%1.bad-%2"_s.arg(m_path).arg(i);
        if (!QFile::exists(aside))
            return QFile::rename(m_path, aside) ? aside : QString();
    }
    return {};
}

} // namespace Shardscope
