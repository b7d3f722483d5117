// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/sanitizer.h"

class QSettings;

namespace Shardscope::CaptureDefaults {

/// Where the next capture goes: the folder of the last one, or the usual one, which is made then.
[[nodiscard]] QString folder(const QSettings &settings);
void setFolder(QSettings *settings, const QString &folder);

/// What captures and exports leave out unless they are told otherwise. Never KeepTokens: that needs a yes each time.
[[nodiscard]] SanitizeLevel level(const QSettings &settings);
void setLevel(QSettings *settings, SanitizeLevel level);

} // namespace Shardscope::CaptureDefaults
