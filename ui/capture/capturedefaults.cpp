// SPDX-License-Identifier: MIT
#include "ui/capture/capturedefaults.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace Shardscope::CaptureDefaults {

namespace {

constexpr const char *folderKey = "capture/folder";
constexpr const char *levelKey = "capture/level";

} // namespace

QString folder(const QSettings &settings)
{
    const QString last = settings.value(QLatin1String(folderKey)).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(usual);
    return usual;
}

void setFolder(QSettings *settings, const QString &folder)
{
    settings->setValue(QLatin1String(folderKey), folder);
}

SanitizeLevel level(const QSettings &settings)
{
    const auto kept = sanitizeLevelOfName(settings.value(QLatin1String(levelKey)).toByteArray());
    return kept == SanitizeLevel::Strict ? SanitizeLevel::Strict : SanitizeLevel::Tokens;
}

void setLevel(QSettings *settings, SanitizeLevel level)
{
    settings->setValue(QLatin1String(levelKey), QLatin1String(sanitizeLevelName(level)));
}

} // namespace Shardscope::CaptureDefaults
