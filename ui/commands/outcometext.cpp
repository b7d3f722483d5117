// SPDX-License-Identifier: MIT
#include "ui/commands/outcometext.h"

#include "core/text.h"

#include "ui/format.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

QString outcomeText(const CommandOutcome &outcome, Duration left)
{
    switch (outcome.kind) {
    case CommandOutcome::Kind::Sent:
        return Text::tr("✓ sent");
    case CommandOutcome::Kind::Queued:
        return left > Duration::zero() ? Text::tr("◔ queued, leaves in %1").arg(Format::countdown(left))
                                       : Text::tr("◔ queued");
    case CommandOutcome::Kind::Remembered:
        return Text::tr("✓ remembered, goes out with the next session");
    case CommandOutcome::Kind::Superseded:
        return Text::tr("– superseded by a newer one");
    case CommandOutcome::Kind::Failed: {
        const QString text = outcome.error ? outcome.error->message : QString();
        const QString name = outcome.error ? QString::fromLatin1(outcome.error->name()) : Text::tr("failed");
        return u"▲ %1: %2"_s.arg(name, text);
    }
    }
    return {};
}

Tone outcomeTone(const CommandOutcome &outcome)
{
    switch (outcome.kind) {
    case CommandOutcome::Kind::Sent:
        return Tone::Good;
    case CommandOutcome::Kind::Queued:
        return Tone::Warning;
    case CommandOutcome::Kind::Remembered:
        return Tone::Good;
    case CommandOutcome::Kind::Superseded:
        return Tone::Muted;
    case CommandOutcome::Kind::Failed:
        return Tone::Bad;
    }
    return Tone::Plain;
}

} // namespace Shardscope
