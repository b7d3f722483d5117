// SPDX-License-Identifier: MIT
#include "core/capture/recordingjournal.h"

#include "core/capture/lineoutput.h"
#include "core/text.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr const char *entrySuffix = ".json";
constexpr const char *lockSuffix = ".lock";

} // namespace

RecordingJournal::RecordingJournal(const QString &folder)
    : m_folder(folder)
{
}

QString RecordingJournal::file(const QString &id, const char *suffix) const
{
    return QDir(m_folder).filePath(id + QLatin1String(suffix));
}

bool RecordingJournal::lock(const QString &id)
{
    auto made = std::make_unique<QLockFile>(file(id, lockSuffix));
    // However long a recording takes: only a process that is gone leaves its lock to others.
    made->setStaleLockTime(0);
    if (!made->tryLock(0))
        return false;
    m_locks[id] = std::move(made);
    return true;
}

std::optional<QString> RecordingJournal::begin(const Entry &entry, QString *error)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!QDir().mkpath(m_folder) || !lock(id)) {
        *error = Text::tr("\"%1\" cannot be written to").arg(m_folder);
        return std::nullopt;
    }
    const QByteArray text
        = QJsonDocument(QJsonObject { { u"path"_s, entry.path }, { u"begun"_s, static_cast<double>(entry.begunAt) },
                            { u"level"_s, QLatin1String(sanitizeLevelName(entry.level)) } })
              .toJson(QJsonDocument::Compact);
    const std::shared_ptr<std::FILE> written = openPrivateFile(file(id, entrySuffix), error);
    const auto size = static_cast<std::size_t>(text.size());
    if (written && std::fwrite(text.constData(), 1, size, written.get()) == size && std::fflush(written.get()) == 0)
        return id;
    if (written)
        *error = Text::tr("\"%1\" cannot be written to").arg(m_folder);
    end(id);
    return std::nullopt;
}

void RecordingJournal::end(const QString &id)
{
    QFile::remove(file(id, entrySuffix));
    m_locks.erase(id);
}

std::vector<RecordingJournal::Entry> RecordingJournal::leftBehind()
{
    std::vector<Entry> entries;
    const QFileInfoList files = QDir(m_folder).entryInfoList({ u'*' + QLatin1String(entrySuffix) }, QDir::Files);
    for (const QFileInfo &info : files) {
        const QString id = info.completeBaseName();
        if (m_locks.contains(id) || !lock(id))
            continue;
        QFile file(info.filePath());
        const QJsonObject keys
            = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        const Entry entry { .path = keys[u"path"].toString(),
            .begunAt = static_cast<qint64>(keys[u"begun"].toDouble()),
            .level = sanitizeLevelOfName(keys[u"level"].toString().toLatin1()).value_or(SanitizeLevel::Tokens),
            .id = id };
        // What leads nowhere is of no use to anybody.
        if (entry.path.isEmpty() || !QFileInfo(entry.path).isFile())
            end(id);
        else
            entries.push_back(entry);
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.begunAt < b.begunAt; });
    return entries;
}

} // namespace Shardscope
