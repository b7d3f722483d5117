// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QMetaType>
#include <QString>

namespace Shardscope {

/// How one step of a scenario ended. After one that did not hold none follows.
struct ScenarioOutcome
{
    int step = 0; ///< from 1
    int line = 0; ///< of the file, from 1
    QString text; ///< the step as it stands
    bool ok = false;
    Milliseconds after {}; ///< since the step before it was done
    QString seen {}; ///< what was seen instead, in words; empty where it held. Secrets are masked
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::ScenarioOutcome)
