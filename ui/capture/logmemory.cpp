// SPDX-License-Identifier: MIT
#include "ui/capture/logmemory.h"

#include "core/capture/eventstore.h"

#include <QSettings>

#include <algorithm>

namespace Shardscope::LogMemory {

namespace {

constexpr const char *memoryKey = "log/memory";
constexpr qint64 mebibyte = 1024 * 1024;

} // namespace

int of(const EventStore &store)
{
    return static_cast<int>(store.limit() / mebibyte);
}

void restore(const QSettings &settings, EventStore *store)
{
    const qint64 limit = settings.value(QLatin1String(memoryKey)).toLongLong();
    if (limit >= least)
        store->setLimit(std::min<qint64>(limit, most) * mebibyte);
}

void set(QSettings *settings, EventStore *store, int mebibytes)
{
    const int limit = std::clamp(mebibytes, least, most);
    settings->setValue(QLatin1String(memoryKey), limit);
    store->setLimit(limit * mebibyte);
}

} // namespace Shardscope::LogMemory
