// SPDX-License-Identifier: MIT
#include "core/diagnosis/intentadvice.h"

#include "core/events/dispatchevents.h"
#include "core/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

struct Switch
{
    GatewayIntent intent;
    const char16_t *name; ///< as the portal has it, in English whatever the language
};
constexpr std::array switches {
    Switch { GatewayIntent::GuildPresences, u"Presence Intent" },
    Switch { GatewayIntent::GuildMembers, u"Server Members Intent" },
    Switch { GatewayIntent::MessageContent, u"Message Content Intent" },
};

QString eventsOf(GatewayIntent intent)
{
    QStringList names;
    for (const DispatchEventInfo &event : dispatchEventTable()) {
        if (event.intents.contains(intent))
            names.append(QLatin1String(event.name));
    }
    return names.join(u", "_s);
}

} // namespace

QString portalSwitch(GatewayIntent intent)
{
    const auto found
        = std::find_if(switches.begin(), switches.end(), [intent](const Switch &s) { return s.intent == intent; });
    return found == switches.end() ? QString() : QString::fromUtf16(found->name);
}

IntentAdvice IntentAdvice::of(const GatewayIntentInfo &intent)
{
    IntentAdvice advice;
    const QString name = QLatin1String(intent.name);
    const QString events = eventsOf(intent.intent);
    const bool isContent = intent.intent == GatewayIntent::MessageContent;
    advice.meaning = isContent ? Text::tr("Fills content, embeds, attachments, components and poll of messages.")
                               : Text::tr("Brings %1.").arg(events);
    advice.action
        = isContent ? Text::tr("Without it these fields are empty.") : Text::tr("Without it these events do not come.");
    if (!intent.privileged) {
        advice.advice = Text::tr("Ask for it: add %1 to --intents.").arg(name);
        return advice;
    }
    advice.action += u' ' + Text::tr("Asked for and not allowed, the gateway closes with 4014 and the run is over.");
    advice.advice
        = Text::tr("Turn on “%1” in the Developer Portal under Bot, Privileged Gateway Intents, and add %2 to "
                   "--intents; or leave it out of --intents.")
              .arg(portalSwitch(intent.intent), name);
    return advice;
}

} // namespace Shardscope
