// SPDX-License-Identifier: MIT
#pragma once

#include "core/alerts/alertrule.h"

#include <QList>

class QSettings;

namespace Shardscope::AlertRules {

/// What is there before anybody made a rule of their own; none is enabled.
[[nodiscard]] QList<AlertRule> defaults();
/// Those that were saved, their numbers within bounds; the defaults where none were.
[[nodiscard]] QList<AlertRule> load(const QSettings &settings);
void save(QSettings &settings, const QList<AlertRule> &rules);

} // namespace Shardscope::AlertRules
