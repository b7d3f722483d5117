// SPDX-License-Identifier: MIT
#include "core/settings/identifyledger.h"

#include "core/gateway/gatewayshardconfig.h"
#include "core/logging.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr int lockPatienceMs = 200;

QJsonObject readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

IdentifyLedger::Entry entryOf(const QJsonObject &object, qint64 now)
{
    IdentifyLedger::Entry entry;
    const QJsonArray times = object.value("identifies"_L1).toArray();
    for (const QJsonValue &time : times) {
        // A time of the future comes from a clock that was wrong, and would count for ever.
        if (const qint64 at = time.toInteger(); at > now - dayMs && at <= now)
            entry.identifies.append(at);
    }
    entry.stable = object.value("stable"_L1).toInteger();
    return entry;
}

} // namespace

IdentifyLedger::IdentifyLedger(const QString &folder, const QString &host, const QString &botId)
    : m_path(!folder.isEmpty() && !botId.isEmpty() && isDiscordHost(host) ? QDir(folder).filePath(u"identifies.json"_s) : QString())
    , m_key(host + u'/' + botId)
{
}

IdentifyLedger::Entry IdentifyLedger::load(qint64 now) const
{
    return m_path.isEmpty() ? Entry {} : entryOf(readFile(m_path).value(m_key).toObject(), now);
}

template <typename Change>
void IdentifyLedger::update(qint64 now, Change change)
{
    if (m_path.isEmpty())
        return;
    QDir().mkpath(QFileInfo(m_path).path());
    QLockFile lock(m_path + u".lock"_s);
    lock.tryLock(lockPatienceMs);
    QJsonObject all = readFile(m_path);
    Entry entry = entryOf(all.value(m_key).toObject(), now);
    change(entry);
    QJsonArray times;
    for (const qint64 at : std::as_const(entry.identifies))
        times.append(at);
    all.insert(m_key, QJsonObject { { u"identifies"_s, times }, { u"stable"_s, entry.stable } });

    QSaveFile file(m_path);
    const bool opened = file.open(QIODevice::WriteOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!opened || file.write(QJsonDocument(all).toJson()) < 0 || !file.commit())
        qCWarning(lcGateway) << "The ledger of identifies cannot be written:" << file.errorString();
}

void IdentifyLedger::addIdentify(qint64 now)
{
    update(now, [now](Entry &entry) { entry.identifies.append(now); });
}

void IdentifyLedger::setStable(qint64 now)
{
    update(now, [now](Entry &entry) { entry.stable = now; });
}

} // namespace Shardscope
