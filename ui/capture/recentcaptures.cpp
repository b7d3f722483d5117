// SPDX-License-Identifier: MIT
#include "ui/capture/recentcaptures.h"

#include <QDir>
#include <QSettings>

namespace Shardscope {

namespace {

constexpr const char *pathsKey = "capture/recent";

} // namespace

RecentCaptures::RecentCaptures(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    const QStringList kept = settings->value(QLatin1String(pathsKey)).toStringList();
    for (const QString &path : kept) {
        if (m_paths.size() < most && isFit(path) && !m_paths.contains(path))
            m_paths.append(path);
    }
}

bool RecentCaptures::isFit(const QString &path)
{
    return path.size() <= longestPath && QDir::isAbsolutePath(path) && !path.contains(QChar::Null);
}

void RecentCaptures::add(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir().absoluteFilePath(path));
    if (!isFit(absolute))
        return;
    m_paths.removeAll(absolute);
    m_paths.prepend(absolute);
    m_paths.resize(std::min(m_paths.size(), most));
    keep();
}

void RecentCaptures::remove(const QString &path)
{
    if (m_paths.removeAll(path) > 0)
        keep();
}

void RecentCaptures::clear()
{
    m_paths.clear();
    keep();
}

void RecentCaptures::keep()
{
    if (m_paths.isEmpty())
        m_settings->remove(QLatin1String(pathsKey));
    else
        m_settings->setValue(QLatin1String(pathsKey), m_paths);
    Q_EMIT changed();
}

} // namespace Shardscope
