// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayintents.h"
#include "core/jsonwriter.h"
#include "core/simulator/world.h"

namespace Shardscope::Simulation {

/// Writes the world's things as the gateway does. Those whose name begins with `write` write one value,
/// those that begin with `fill` write the keys of an object that is open.
/// https://discord.com/developers/docs/reference

/// "2026-11-23T22:14:03.120000+00:00"
[[nodiscard]] QByteArray isoTime(qint64 microseconds);
[[nodiscard]] const char *statusName(Status status);

void writeUser(JsonWriter &json, const User &user);
/// @p withUser false for what stands beside a user: messages and voice states.
void writeMember(JsonWriter &json, const Member &member, bool withUser);
void fillMember(JsonWriter &json, const Member &member, bool withUser);
void writeRole(JsonWriter &json, const Guild &guild, const Role &role);
void fillChannel(JsonWriter &json, const Guild &guild, const Channel &channel);
void fillThread(JsonWriter &json, const Guild &guild, const Thread &thread);
void writeThreadMember(JsonWriter &json, quint64 threadId, quint64 userId, qint64 joined);
void writeEmoji(JsonWriter &json, const Guild &guild, const NamedThing &emoji);
void writeSticker(JsonWriter &json, const Guild &guild, const NamedThing &sticker);
void fillSound(JsonWriter &json, const Guild &guild, const NamedThing &sound);
void fillScheduledEvent(JsonWriter &json, const Guild &guild, const NamedThing &event);
void fillStageInstance(JsonWriter &json, const Guild &guild, const NamedThing &stage);
void fillVoiceState(JsonWriter &json, const VoiceState &state);
/// `status`, `activities`, `client_status`.
void fillPresence(JsonWriter &json, const Member &member, qint64 now);
/// What GUILD_UPDATE holds.
void fillGuild(JsonWriter &json, const Guild &guild);

/// An emoji of a reaction: a Unicode one, or one of the guild by its name.
void writeReactionEmoji(JsonWriter &json, const Guild *guild, const QByteArray &emoji);

/// `d` of GUILD_CREATE: members and presences as far as the intents go; over @p largeThreshold members without
/// those who are offline.
[[nodiscard]] QByteArray guildCreate(const Guild &guild, GatewayIntents intents, int largeThreshold, qint64 now);
/// The application's own user, as in READY and /users/@me.
void writeBotUser(JsonWriter &json, const User &bot);

} // namespace Shardscope::Simulation
