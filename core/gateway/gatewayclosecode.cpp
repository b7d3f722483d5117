// SPDX-License-Identifier: MIT
#include "core/gateway/gatewayclosecode.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <array>

namespace Shardscope {

namespace {

struct Row
{
    int code;
    CloseAction action;
    const char *meaning;
    const char *hint;
};

constexpr const char *noReply
    = QT_TRANSLATE_NOOP("GatewayCloseCode", "The connection went away without a close frame. Look at the network, a proxy or a firewall between here and the gateway.");

// Where clients differ the documentation decides; 4003, 4005, 4007 and 4009 leave no session to resume.
constexpr std::array table {
    Row { 1000, CloseAction::Resume, QT_TRANSLATE_NOOP("GatewayCloseCode", "Normal closure"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "The gateway ended the connection on purpose. Nothing to do: the session is resumed once, then made anew.") },
    Row { 1001, CloseAction::Resume, QT_TRANSLATE_NOOP("GatewayCloseCode", "Going away"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "The gateway's host is being taken down. Nothing to do: another host takes over.") },
    Row { 1002, CloseAction::Resume, QT_TRANSLATE_NOOP("GatewayCloseCode", "Protocol error"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "One side broke the WebSocket protocol. Look for a proxy that changes the traffic.") },
    Row { 1003, CloseAction::Resume, QT_TRANSLATE_NOOP("GatewayCloseCode", "Unsupported data"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "One side got a kind of frame that it cannot read. Try another compression.") },
    Row { 1007, CloseAction::Resume, QT_TRANSLATE_NOOP("GatewayCloseCode", "Invalid data"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "A text message was not UTF-8. Look for a proxy that changes the traffic.") },
    Row { 1008, CloseAction::Resume, QT_TRANSLATE_NOOP("GatewayCloseCode", "Policy violation"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "The other side refuses what was sent. Check the last message sent; its reason, where it gave one, tells more.") },
    Row { 1009, CloseAction::Resume, QT_TRANSLATE_NOOP("GatewayCloseCode", "Message too big"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "A message was larger than the receiver takes. Raise --max-message where it was ours.") },
    Row { 1011, CloseAction::Resume, QT_TRANSLATE_NOOP("GatewayCloseCode", "Internal server error"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "The gateway failed. Nothing to do but to try again, which happens by itself.") },
    Row { 4000, CloseAction::Resume, QT_TRANSLATE_NOOP("GatewayCloseCode", "Unknown error"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "The gateway is not sure what went wrong. Nothing to do: the session is resumed.") },
    Row { 4001, CloseAction::Resume, QT_TRANSLATE_NOOP("GatewayCloseCode", "Unknown opcode"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "An opcode that does not exist, or a payload that does not fit its opcode, was sent. Check the last message sent.") },
    Row { 4002, CloseAction::Resume, QT_TRANSLATE_NOOP("GatewayCloseCode", "Decode error"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "A payload could not be decoded, or had more than 4,096 bytes. Check the last message sent.") },
    Row { 4003, CloseAction::Identify, QT_TRANSLATE_NOOP("GatewayCloseCode", "Not authenticated"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "Something was sent before IDENTIFY, or the session was invalidated, as it is when the application's intents change. Nothing to do: a new session is made.") },
    Row { 4004, CloseAction::Stop, QT_TRANSLATE_NOOP("GatewayCloseCode", "Authentication failed"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "The token is not valid. Copy the bot's token again, or reset it, in the Developer Portal under Bot.") },
    Row { 4005, CloseAction::Identify, QT_TRANSLATE_NOOP("GatewayCloseCode", "Already authenticated"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "IDENTIFY was sent twice on one connection. Nothing to do: a new session is made.") },
    Row { 4007, CloseAction::Identify, QT_TRANSLATE_NOOP("GatewayCloseCode", "Invalid seq"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "The sequence sent with RESUME was not valid. Nothing to do: a new session is made.") },
    Row { 4008, CloseAction::Resume, QT_TRANSLATE_NOOP("GatewayCloseCode", "Rate limited"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "More than 120 messages were sent in 60 seconds. Send less; another client with this token does not count.") },
    Row { 4009, CloseAction::Identify, QT_TRANSLATE_NOOP("GatewayCloseCode", "Session timed out"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "The session is too old to be resumed. Nothing to do: a new session is made.") },
    Row { 4010, CloseAction::Stop, QT_TRANSLATE_NOOP("GatewayCloseCode", "Invalid shard"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "The shard number or count does not fit. Change --shard: its number must be from 0 to count - 1.") },
    Row { 4011, CloseAction::Stop, QT_TRANSLATE_NOOP("GatewayCloseCode", "Sharding required"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "The bot is in too many guilds for one connection. Raise the count of --shard to at least the number that GET /gateway/bot recommends.") },
    Row { 4012, CloseAction::Stop, QT_TRANSLATE_NOOP("GatewayCloseCode", "Invalid API version"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "The gateway does not speak version 10. Check the address given with --gateway.") },
    Row { 4013, CloseAction::Stop, QT_TRANSLATE_NOOP("GatewayCloseCode", "Invalid intents"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "The intents number has bits that do not exist. Take them out of --intents.") },
    Row { 4014, CloseAction::Stop, QT_TRANSLATE_NOOP("GatewayCloseCode", "Disallowed intents"),
        QT_TRANSLATE_NOOP("GatewayCloseCode", "A privileged intent is not enabled for this application. Enable it in the Developer Portal under Bot, Privileged Gateway Intents, or leave it out of --intents.") },
};

QString translated(const char *text)
{
    return QCoreApplication::translate("GatewayCloseCode", text);
}

} // namespace

const char *closeInitiatorName(CloseInitiator by)
{
    switch (by) {
    case CloseInitiator::Server: return "server";
    case CloseInitiator::Client: return "client";
    case CloseInitiator::Network: return "network";
    }
    return "";
}

const char *closeActionName(CloseAction action)
{
    switch (action) {
    case CloseAction::Resume: return "resume";
    case CloseAction::Identify: return "identify";
    case CloseAction::Stop: return "stop";
    }
    return "";
}

QList<int> documentedCloseCodes()
{
    QList<int> codes;
    for (const Row &row : table)
        codes.append(row.code);
    return codes;
}

CloseCodeInfo closeCodeInfo(std::optional<int> code)
{
    if (!code) {
        return { CloseAction::Resume, false,
            QCoreApplication::translate("GatewayCloseCode", "Connection lost"), translated(noReply) };
    }
    const auto row = std::find_if(table.begin(), table.end(), [&code](const Row &r) { return r.code == *code; });
    if (row == table.end()) {
        return { CloseAction::Resume, false, QCoreApplication::translate("GatewayCloseCode", "Undocumented close code"),
            QCoreApplication::translate("GatewayCloseCode",
                "Discord does not document this code. The session is resumed; the gateway's own reason may tell more.") };
    }
    return { row->action, true, translated(row->meaning), translated(row->hint) };
}

} // namespace Shardscope
