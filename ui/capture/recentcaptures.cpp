// SPDX-License-Identifier: MIT
#include "ui/capture/recentcaptures.h"

#include <QFileInfo>
#include <QSettings>

namespace Shardscope {

namespace {

constexpr const char *recentKey = "capture/recent";

} // namespace

RecentCaptures::RecentCaptures(QSettings *settings)
    : m_settings(settings)
    , m_paths(settings->value(QLatin1String(recentKey)).toStringList().mid(0, maximum))
{
}

void RecentCaptures::add(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList paths = m_paths;
    paths.removeAll(whole);
    paths.prepend(whole);
    set(paths.mid(0, maximum));
}

void RecentCaptures::remove(const QString &path)
{
    QStringList paths = m_paths;
    paths.removeAll(path);
    set(paths);
}

void RecentCaptures::clear()
{
    set({});
}

void RecentCaptures::set(const QStringList &paths)
{
    if (paths == m_paths)
        return;
    m_paths = paths;
    m_settings->setValue(QLatin1String(recentKey), m_paths);
    Q_EMIT changed();
}

} // namespace Shardscope
