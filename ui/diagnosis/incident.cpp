// SPDX-License-Identifier: MIT
#include "ui/diagnosis/incident.h"
#include "core/text.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Codes that are mended on the application's page in the portal.
constexpr std::array portalCodes { 4004, 4013, 4014 };

QString errorTitle(GatewayError::Kind kind)
{
    switch (kind) {
    case GatewayError::Kind::InvalidArgument: return Text::tr("Not connected: an option is wrong");
    case GatewayError::Kind::MissingIntent: return Text::tr("An intent is missing");
    case GatewayError::Kind::StateConflict: return Text::tr("Not possible now");
    case GatewayError::Kind::PayloadTooLarge: return Text::tr("The message is too large");
    case GatewayError::Kind::RateLimited: return Text::tr("Rate limited");
    case GatewayError::Kind::QueueFull: return Text::tr("Too many messages are waiting");
    case GatewayError::Kind::SessionLimit: return Text::tr("No IDENTIFY was spent: the session budget is too low");
    case GatewayError::Kind::Network: return Text::tr("Network error");
    case GatewayError::Kind::Tls: return Text::tr("No secure connection");
    case GatewayError::Kind::Protocol: return Text::tr("The gateway sent something wrong");
    case GatewayError::Kind::Authentication: return Text::tr("The token was refused");
    }
    return {};
}

/// To tell whether two texts say the same but for punctuation: "Disallowed intent(s)." and "Disallowed intents".
QString letters(QString text)
{
    text.removeIf([](QChar c) { return !c.isLetter(); });
    return text.toCaseFolded();
}

QString nextText(const GatewayCloseInfo &info)
{
    if (info.end)
        return Text::tr("The run is over.");
    switch (info.action) {
    case CloseAction::Resume: return Text::tr("The session will be resumed.");
    case CloseAction::Identify: return Text::tr("A new session will be made.");
    case CloseAction::Stop: return Text::tr("The run is over.");
    }
    return {};
}

} // namespace

std::optional<Incident> incidentOf(const GatewayCloseInfo &info)
{
    if (info.end == RunEnd::Requested || (info.by == CloseInitiator::Client && !info.end))
        return std::nullopt;
    Incident incident;
    incident.over = info.end.has_value();
    incident.tone = incident.over ? Tone::Bad : Tone::Warning;
    incident.title = info.code ? u"%1 %2"_s.arg(*info.code).arg(info.meaning) : info.meaning;
    const bool said = !info.reason.isEmpty() && letters(info.reason) != letters(info.meaning);
    incident.text = said ? Text::tr("%1 The gateway said: “%2”").arg(info.hint, info.reason) : info.hint;
    incident.next = nextText(info);
    incident.actions = Incident::Retry | Incident::Stop;
    const bool portal = info.code && std::find(portalCodes.begin(), portalCodes.end(), *info.code) != portalCodes.end();
    incident.actions.setFlag(Incident::OpenPortal, portal || info.end == RunEnd::TokenRefused);
    incident.actions.setFlag(Incident::WithoutIntents, incident.over && info.code == 4014);
    return incident;
}

Incident incidentOf(const GatewayError &error)
{
    Incident incident;
    incident.tone = Tone::Bad;
    incident.title = errorTitle(error.kind);
    incident.text = error.message;
    incident.actions = Incident::Retry | Incident::Stop;
    incident.actions.setFlag(Incident::OpenPortal, error.kind == GatewayError::Kind::Authentication);
    return incident;
}

} // namespace Shardscope
