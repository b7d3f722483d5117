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

QList<qint64> timesOf(const QJsonValue &value, qint64 now)
{
    QList<qint64> times;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &time : array) {
        // A time of the future comes from a clock that was wrong, and would count for ever.
        if (const qint64 at = time.toInteger(); at > now - dayMs && at <= now)
            times.append(at);
    }
    return times;
}

QJsonArray toArray(const QList<qint64> &times)
{
    QJsonArray array;
    for (const qint64 at : times)
        array.append(at);
    return array;
}

IdentifyLedger::Entry entryOf(const QJsonObject &object, qint64 now)
{
    IdentifyLedger::Entry entry { .identifies = timesOf(object.value("identifies"_L1), now), .fruitless = {} };
    const QJsonObject fruitless = object.value("fruitless"_L1).toObject();
    for (auto it = fruitless.begin(); it != fruitless.end(); ++it) {
        bool isNumber = false;
        const int shard = it.key().toInt(&isNumber);
        const QList<qint64> times = timesOf(it.value(), now);
        if (isNumber && shard >= 0 && !times.isEmpty())
            entry.fruitless.insert(shard, times);
    }
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
    QJsonObject fruitless;
    for (auto it = entry.fruitless.cbegin(); it != entry.fruitless.cend(); ++it)
        fruitless.insert(QString::number(it.key()), toArray(it.value()));
    all.insert(m_key, QJsonObject { { u"identifies"_s, toArray(entry.identifies) }, { u"fruitless"_s, fruitless } });

    QSaveFile file(m_path);
    const bool opened = file.open(QIODevice::WriteOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!opened || file.write(QJsonDocument(all).toJson()) < 0 || !file.commit())
        qCWarning(lcGateway) << "The ledger of identifies cannot be written:" << file.errorString();
}

void IdentifyLedger::addIdentify(qint64 now, int shard)
{
    update(now, [now, shard](Entry &entry) {
        entry.identifies.append(now);
        entry.fruitless[shard].append(now);
    });
}

void IdentifyLedger::setStable(qint64 now, int shard)
{
    update(now, [shard](Entry &entry) { entry.fruitless.remove(shard); });
}

} // namespace Shardscope
