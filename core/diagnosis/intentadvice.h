// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayintents.h"

namespace Shardscope {

/// What an intent is for, what the gateway does where it is missing, and what to change.
struct IntentAdvice
{
    QString meaning;
    QString action;
    QString advice;

    [[nodiscard]] static IntentAdvice of(const GatewayIntentInfo &intent);
};

/// The switch of a privileged intent as the Developer Portal names it; empty for the others.
[[nodiscard]] QString portalSwitch(GatewayIntent intent);

} // namespace Shardscope
