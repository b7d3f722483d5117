// SPDX-License-Identifier: MIT
#include "ui/language/languagesetting.h"

#include "core/translations.h"

#include "ui/language/retranslator.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Shardscope::LanguageSetting {

namespace {

constexpr QLatin1String key("window/language");

} // namespace

QString of(const QSettings &settings)
{
    return settings.value(key).toString();
}

void choose(const QString &tag, QSettings *settings, Translations *translations)
{
    if (settings)
        settings->setValue(key, tag);
    translations->choose(tag);
    Retranslator(*translations).run();
}

} // namespace Shardscope::LanguageSetting
