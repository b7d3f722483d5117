// SPDX-License-Identifier: MIT
#include "ui/diagnosis/incident.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Incident)
};

/// Codes that are mended on the application's page in the portal.
constexpr std::array portalCodes { 4004, 4013, 4014 };

QString errorTitle(GatewayError::Kind kind)
{
    switch (kind) {
    case GatewayError::Kind::InvalidArgument: return Words::tr("Not connected: an option is wrong");
    case GatewayError::Kind::MissingIntent: return Words::tr("An intent is missing");
    case GatewayError::Kind::StateConflict: return Words::tr("Not possible now");
    case GatewayError::Kind::PayloadTooLarge: return Words::tr("The message is too large");
    case GatewayError::Kind::RateLimited: return Words::tr("Rate limited");
    case GatewayError::Kind::QueueFull: return Words::tr("Too many messages are waiting");
    case GatewayError::Kind::SessionLimit: return Words::tr("No IDENTIFY was spent: the session budget is too low");
    case GatewayError::Kind::Network: return Words::tr("Network error");
    case GatewayError::Kind::Tls: return Words::tr("No secure connection");
    case GatewayError::Kind::Protocol: return Words::tr("The gateway sent something wrong");
    case GatewayError::Kind::Authentication: return Words::tr("The token was refused");
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
        return Words::tr("The run is over.");
    switch (info.action) {
    case CloseAction::Resume: return Words::tr("The session will be resumed.");
    case CloseAction::Identify: return Words::tr("A new session will be made.");
    case CloseAction::Stop: return Words::tr("The run is over.");
    }
    return {};
}

} // namespace

Incident Incident::notice(const QString &text)
{
    return { .title = Words::tr("Warning"), .text = text, .next = {}, .isNotice = true };
}

std::optional<Incident> incidentOf(const GatewayCloseInfo &info)
{
    if (info.end == RunEnd::Requested || (info.by == CloseInitiator::Client && !info.end))
        return std::nullopt;
    Incident incident;
    incident.over = info.end.has_value();
    incident.tone = incident.over ? Tone::Bad : Tone::Warning;
    incident.title = info.code ? u"%1 %2"_s.arg(*info.code).arg(info.meaning) : info.meaning;
    const bool said = !info.reason.isEmpty() && letters(info.reason) != letters(info.meaning);
    incident.text = said ? Words::tr("%1 The gateway said: “%2”").arg(info.hint, info.reason) : info.hint;
    incident.next = nextText(info);
    incident.actions = Incident::Stop | Incident::Details | (info.end == RunEnd::SessionLimit ? Incident::SpendBudget : Incident::Retry);
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
    incident.actions = Incident::Stop | Incident::Details
        | (error.kind == GatewayError::Kind::SessionLimit ? Incident::SpendBudget : Incident::Retry);
    incident.actions.setFlag(Incident::OpenPortal, error.kind == GatewayError::Kind::Authentication);
    return incident;
}

} // namespace Shardscope
