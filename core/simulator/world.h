// SPDX-License-Identifier: MIT
#pragma once

#include "core/simulator/snowflake.h"

#include <QByteArray>

#include <deque>
#include <vector>

namespace Shardscope::Simulation {

/// What the built-in gateway knows of its small Discord. Texts are UTF-8, times microseconds since 1970.

struct User
{
    quint64 id = 0;
    QByteArray name;
    QByteArray displayName;
    bool bot = false;
};

enum class Status : quint8
{
    Offline,
    Online,
    Idle,
    Dnd
};

struct Member
{
    User user;
    QByteArray nick {};
    qint64 joinedAt = 0;
    std::vector<quint64> roles {};
    Status status = Status::Offline;
    bool mobile = false;
    int activity = -1; ///< place in the table of activities; -1: none
    qint64 timeoutUntil = 0;
};

struct Role
{
    quint64 id = 0;
    QByteArray name;
    int color = 0;
    quint64 permissions = 0;
    bool hoist = false;
    bool mentionable = false;
};

/// https://discord.com/developers/docs/resources/channel#channel-object-channel-types
enum class ChannelKind : quint8
{
    Text = 0,
    Voice = 2,
    Category = 4,
    Announcement = 5,
    Stage = 13,
    Forum = 15
};

struct Channel
{
    quint64 id = 0;
    ChannelKind kind = ChannelKind::Text;
    quint64 parent = 0;
    int position = 0;
    QByteArray name;
    QByteArray topic {};
    int slowmode = 0; ///< seconds
    quint64 lastMessage = 0;
    QByteArray status {}; ///< of a voice channel
    qint64 voiceSince = 0;
    quint8 talk = 0; ///< what people talk about here, see phrases.h
    bool temporary = false; ///< made while running: may go again

    [[nodiscard]] bool takesMessages() const { return kind == ChannelKind::Text || kind == ChannelKind::Announcement; }
    [[nodiscard]] bool takesVoice() const { return kind == ChannelKind::Voice || kind == ChannelKind::Stage; }
};

struct Thread
{
    quint64 id = 0;
    quint64 parent = 0;
    quint64 owner = 0;
    QByteArray name;
    std::vector<quint64> members {};
    int messages = 0;
    quint64 lastMessage = 0;
    bool archived = false;
    bool locked = false;
};

struct Reaction
{
    QByteArray emoji;
    std::vector<quint64> users {};
};

struct Message
{
    quint64 id = 0;
    quint64 channel = 0;
    User author;
    QByteArray content;
    qint64 editedAt = 0;
    bool poll = false;
    std::vector<Reaction> reactions {};
};

struct VoiceState
{
    quint64 user = 0;
    quint64 channel = 0;
    QByteArray session;
    bool selfMute = false;
    bool selfDeaf = false;
    bool selfStream = false;
    bool selfVideo = false;
};

/// Things of a guild that need no more than a name: emojis, stickers, sounds, rules, integrations, …
struct NamedThing
{
    quint64 id = 0;
    QByteArray name;
    int detail = 0; ///< what it means is up to the kind
    quint64 channel = 0;
    quint64 user = 0;
    qint64 at = 0;
};

struct Guild
{
    quint64 id = 0;
    QByteArray name;
    QByteArray description;
    int community = 0; ///< place in the table of communities
    quint64 owner = 0;
    qint64 joinedAt = 0;
    bool available = true;
    bool playground = false; ///< the one that has outages
    std::vector<Role> roles {}; ///< the first is @everyone
    std::size_t lastingRoles = 0; ///< so many of them stay
    std::vector<Channel> channels {};
    std::vector<Thread> threads {};
    std::vector<Member> members {}; ///< the first is the bot
    std::vector<VoiceState> voiceStates {};
    std::vector<NamedThing> emojis {}, stickers {}, sounds {}, invites {}, integrations {}, rules {};
    std::vector<NamedThing> scheduledEvents {}, stageInstances {};
    std::vector<User> banned {};
    std::deque<Message> messages {}; ///< the newest, across its channels

    [[nodiscard]] Member *member(quint64 id);
    [[nodiscard]] const Member *member(quint64 id) const;
    [[nodiscard]] Channel *channel(quint64 id);
    [[nodiscard]] VoiceState *voiceState(quint64 userId);
    /// Takes @p userId out of where it is; whether that was anywhere.
    bool leaveVoice(quint64 userId);
};

struct DirectChannel
{
    quint64 id = 0;
    User user;
};

struct World
{
    User bot;
    quint64 application = 0;
    quint64 applicationFlags = 0;
    int shardId = 0;
    int shardCount = 1;
    std::vector<Guild> guilds {};
    std::vector<DirectChannel> directChannels {};
    std::deque<Message> directMessages {};
    std::vector<NamedThing> entitlements {}, subscriptions {}; ///< of the application
    SnowflakeSource snowflakes {};

    [[nodiscard]] Guild *guild(quint64 id);
};

/// How much is remembered to be edited, reacted to and deleted.
constexpr std::size_t rememberedMessages = 80;
/// So many emojis of a guild stay, the later ones come and go.
constexpr int lastingEmojis = 5;

} // namespace Shardscope::Simulation
