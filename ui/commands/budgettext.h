// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/sendbudget.h"

#include "ui/theme.h"

#include <QString>

namespace Shardscope {

/// What a command will use of the limits, in words.
struct BudgetText
{
    Tone tone = Tone::Muted;
    QString text;

    [[nodiscard]] static BudgetText of(const SendBudget::Forecast &forecast);
};

} // namespace Shardscope
