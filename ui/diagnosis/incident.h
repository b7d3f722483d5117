// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayclosecode.h"
#include "core/gateway/gatewayerror.h"
#include "ui/theme.h"

#include <QFlags>
#include <QString>

#include <optional>

namespace Shardscope {

/// Something that went wrong with the connection, in words, with what the reader can do about it.
struct Incident
{
    enum Action {
        Retry = 1,
        Stop = 2,
        OpenPortal = 4,
        WithoutIntents = 8,
        SpendBudget = 16, ///< go on although the session budget is low or was spent for nothing
        Details = 32, ///< a row of the log tells of it
    };
    Q_DECLARE_FLAGS(Actions, Action)

    Tone tone = Tone::Warning;
    QString title; ///< "4014 Disallowed intents"
    QString text; ///< what to do about it
    QString next; ///< what happens by itself
    Actions actions {};
    bool over = false; ///< the run ended with it
    bool isNotice = false; ///< a warning that nothing mends: stays until it was read

    [[nodiscard]] static Incident notice(const QString &text);
};
Q_DECLARE_OPERATORS_FOR_FLAGS(Incident::Actions)

/// Empty for an end that was asked for.
[[nodiscard]] std::optional<Incident> incidentOf(const GatewayCloseInfo &info);
[[nodiscard]] Incident incidentOf(const GatewayError &error);

} // namespace Shardscope
