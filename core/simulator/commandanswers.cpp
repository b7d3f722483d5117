// SPDX-License-Identifier: MIT
#include "core/simulator/replies.h"
#include "core/simulator/simulatorconnection.h"
#include "core/simulator/simulatorserver.h"
#include "core/simulator/voicejson.h"

// What the gateway does about the commands of a session.

namespace Shardscope::Simulation {

namespace {

constexpr std::chrono::seconds fullListWindow { 30 };

} // namespace

void SimulatorConnection::handle(const PresenceRequest &message)
{
    SimulatorSession &session = *m_session; // dispatch() may end the connection, not the session
    session.setBotStatus(message.status);
    if (!session.intents().contains(GatewayIntent::GuildPresences))
        return;
    // Others never see that one is invisible.
    const QByteArray status = message.status == "invisible" ? QByteArray("offline") : message.status;
    for (const Guild &guild : session.world().guilds) {
        JsonWriter d;
        d.beginObject().key("user").beginObject().id("id", session.world().bot.id).endObject();
        d.pair("status", status).id("guild_id", guild.id).key("client_status").beginObject();
        if (status != "offline")
            d.pair("web", status);
        d.endObject().key("activities").raw(status == "offline" ? QByteArray("[]") : message.activities).endObject();
        dispatch("PRESENCE_UPDATE", d.take());
    }
}

void SimulatorConnection::handle(const VoiceStateRequest &message)
{
    SimulatorSession &session = *m_session;
    Guild *guild = session.world().guild(message.guild);
    if (!guild || !guild->available)
        return;
    const quint64 bot = session.world().bot.id;
    const VoiceState *known = guild->voiceState(bot);
    const Channel *channel = message.channel != 0 ? guild->channel(message.channel) : nullptr;
    // A channel that does not exist, or takes no voice, is passed over in silence.
    if (message.channel != 0 && (!channel || !channel->takesVoice()))
        return;
    if (!channel && !known)
        return;
    const bool moves = channel && (!known || known->channel != message.channel);
    VoiceState state { bot, message.channel, known ? known->session : session.random().hex(32) };
    state.selfMute = message.selfMute;
    state.selfDeaf = message.selfDeaf;
    guild->leaveVoice(bot);
    if (channel)
        guild->voiceStates.push_back(state);

    JsonWriter d;
    if (session.intents().contains(GatewayIntent::GuildVoiceStates)) {
        writeVoiceStateUpdate(d, *guild, state);
        dispatch("VOICE_STATE_UPDATE", d.take());
    }
    if (moves) {
        writeVoiceServerUpdate(d, *guild, session.random());
        dispatch("VOICE_SERVER_UPDATE", d.take());
    }
}

void SimulatorConnection::handle(const MembersRequest &message)
{
    const Guild *guild = m_session->world().guild(message.guild);
    if (!guild || !guild->available)
        return;
    if (message.userIds.empty() && message.query.isEmpty()
        && !m_session->intents().contains(GatewayIntent::GuildMembers))
        return close(4001, "Invalid payload: the whole list needs GUILD_MEMBERS.");
    if (message.isFullList()) {
        const TimePoint now = m_server.clock().now();
        const auto last = m_session->fullLists.constFind(guild->id);
        if (last != m_session->fullLists.constEnd() && now - *last < fullListWindow) {
            JsonWriter d;
            const double left = std::chrono::duration<double>(fullListWindow - (now - *last)).count();
            writeRateLimited(d, 8, left, guild->id, message.nonce);
            return dispatch("RATE_LIMITED", d.take());
        }
        m_session->fullLists.insert(guild->id, now);
    }
    const auto chunks = memberChunks(*guild, message, m_session->intents(), m_server.clock().utcMicroseconds());
    for (const QByteArray &chunk : chunks)
        dispatch("GUILD_MEMBERS_CHUNK", chunk);
}

void SimulatorConnection::handle(const SoundsRequest &message)
{
    SimulatorSession &session = *m_session;
    for (const quint64 id : message.guilds) {
        if (const Guild *guild = session.world().guild(id)) {
            JsonWriter d;
            writeSoundboardSounds(d, *guild);
            dispatch("SOUNDBOARD_SOUNDS", d.take());
        }
    }
}

void SimulatorConnection::handle(const ChannelInfoRequest &message)
{
    if (const Guild *guild = m_session->world().guild(message.guild)) {
        JsonWriter d;
        writeChannelInfo(d, *guild, message.status, message.startTime);
        dispatch("CHANNEL_INFO", d.take());
    }
}

} // namespace Shardscope::Simulation
