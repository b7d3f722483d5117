// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QSettings;

namespace Shardscope {

class Translations;

/// The language of the window, kept between runs.
namespace LanguageSetting {

/// The tag of it; empty for the system's.
[[nodiscard]] QString of(const QSettings &settings);
/// Keeps it and changes all that is open to it. @p settings may be null.
void choose(const QString &tag, QSettings *settings, Translations *translations);

} // namespace LanguageSetting
} // namespace Shardscope
