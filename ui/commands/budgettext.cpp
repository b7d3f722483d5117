// SPDX-License-Identifier: MIT
#include "ui/commands/budgettext.h"

#include "core/text.h"

#include "ui/format.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Shardscope {

BudgetText BudgetText::of(const SendBudget::Forecast &forecast)
{
    if (!forecast.counts)
        return { Tone::Muted, Text::tr("Uses nothing of the send limits") };
    QStringList parts;
    if (forecast.limit > 0)
        parts.append(Text::tr("Uses 1 of %1 in 60 s (%2 used)").arg(forecast.limit).arg(forecast.used));
    else
        parts.append(Text::tr("Uses 1 of 120 in 60 s"));
    if (forecast.isPresence)
        parts.append(
            Text::tr("presence 1 of %1 in 20 s (%2 used)").arg(forecast.presenceLimit).arg(forecast.presenceUsed));
    if (forecast.isMemberList) {
        parts.append(forecast.refusedFor > Duration::zero()
                ? Text::tr("▲ member list of this guild: in %1").arg(Format::countdown(forecast.refusedFor))
                : Text::tr("member list of this guild: free, then in 30 s"));
    }
    Tone tone = forecast.refusedFor > Duration::zero() ? Tone::Bad : Tone::Muted;
    if (forecast.wait > Duration::zero() || forecast.isFull()) {
        tone = Tone::Warning;
        parts.append(forecast.wait > Duration::zero() ? Text::tr("◔ waits %1").arg(Format::countdown(forecast.wait))
                                                      : Text::tr("◔ waits until one is free"));
    }
    if (forecast.waiting > 0)
        parts.append(Text::tr("%1 wait already").arg(Format::count(forecast.waiting)));
    return { tone, parts.join(u" · "_s) };
}

} // namespace Shardscope
