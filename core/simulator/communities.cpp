// SPDX-License-Identifier: MIT
#include "core/simulator/communities.h"

#include <QString>

namespace Shardscope::Simulation {

namespace {

using Kind = ChannelKind;

constexpr ChannelPlan tidepoolChannels[] = {
    { Kind::Category, "Information", "", Topic::Chat },
    { Kind::Text, "welcome", "Say hello, tell us what you sync", Topic::Introductions },
    { Kind::Announcement, "announcements", "Releases and dates. Follow to get them in your own server.",
        Topic::Announcements },
    { Kind::Category, "Community", "", Topic::Chat },
    { Kind::Text, "general", "Anything and everything about Tidepool", Topic::Chat },
    { Kind::Text, "help", "Ask here. Version, system and log, please.", Topic::Help },
    { Kind::Text, "showcase", "What you built", Topic::Showcase },
    { Kind::Text, "contributing", "Reviews, builds, first issues", Topic::Help },
    { Kind::Text, "bot-commands", "Keep the robots in here", Topic::Bots },
    { Kind::Forum, "ideas", "One idea a post", Topic::Chat },
    { Kind::Category, "Voice", "", Topic::Chat },
    { Kind::Voice, "Lounge", "", Topic::Chat },
    { Kind::Voice, "Pairing", "", Topic::Chat },
    { Kind::Stage, "Community call", "", Topic::Chat },
};

constexpr RolePlan tidepoolRoles[] = {
    { "Maintainer", 0xe67e22, 3 },
    { "Moderator", 0x2ecc71, 5 },
    { "Contributor", 0x3498db, 20 },
    { "Release pings", 0, 30 },
};

constexpr EmojiPlan tidepoolEmojis[]
    = { { "tide", false }, { "synced", false }, { "crabrave", true }, { "shipit", false } };

constexpr ChannelPlan owlsChannels[] = {
    { Kind::Category, "Text channels", "", Topic::Chat },
    { Kind::Text, "general", "", Topic::Chat },
    { Kind::Text, "looking-for-group", "Game, time, spots left", Topic::Party },
    { Kind::Text, "clips", "No spoilers in the first week", Topic::Games },
    { Kind::Text, "block-world", "Server address is pinned", Topic::Games },
    { Kind::Text, "bot-spam", "", Topic::Bots },
    { Kind::Category, "Voice channels", "", Topic::Chat },
    { Kind::Voice, "Lobby", "", Topic::Party },
    { Kind::Voice, "Squad A", "", Topic::Party },
    { Kind::Voice, "Squad B", "", Topic::Party },
    { Kind::Voice, "AFK", "", Topic::Party },
};

constexpr RolePlan owlsRoles[] = {
    { "Head Owl", 0x9b59b6, 2 },
    { "Night shift", 0x34495e, 40 },
    { "Streamer", 0xe91e63, 8 },
    { "Healer main", 0x1abc9c, 12 },
};

constexpr EmojiPlan owlsEmojis[] = { { "owlsleep", false }, { "owlhype", true }, { "gg", false } };

constexpr ChannelPlan sourdoughChannels[] = {
    { Kind::Category, "The bakery", "", Topic::Chat },
    { Kind::Text, "starter-talk", "Feeding, naming and mourning", Topic::Baking },
    { Kind::Text, "crumb-shots", "Pictures, be honest about hydration", Topic::Crumbs },
    { Kind::Text, "recipes", "Metric first", Topic::Recipes },
    { Kind::Text, "off-topic", "", Topic::Chat },
    { Kind::Voice, "Kitchen table", "", Topic::Baking },
};

constexpr RolePlan sourdoughRoles[] = {
    { "Head baker", 0xf1c40f, 4 },
    { "Rye believer", 0x795548, 25 },
    { "Gluten free", 0x8bc34a, 10 },
};

constexpr EmojiPlan sourdoughEmojis[] = { { "loaf", false }, { "bubbles", true } };

constexpr ChannelPlan studyChannels[] = {
    { Kind::Category, "Front desk", "", Topic::Chat },
    { Kind::Text, "introductions", "Who are you, what do you study?", Topic::Introductions },
    { Kind::Announcement, "notices", "Events and opening hours", Topic::Notices },
    { Kind::Category, "Reading room", "", Topic::Chat },
    { Kind::Text, "study-log", "What did you do today?", Topic::Study },
    { Kind::Text, "maths", "", Topic::Study },
    { Kind::Text, "languages", "Any language but this one", Topic::Chat },
    { Kind::Text, "music", "Share what keeps you going", Topic::Music },
    { Kind::Text, "common-room", "Be loud here, not there", Topic::Chat },
    { Kind::Forum, "questions", "One question a post, tag the subject", Topic::Study },
    { Kind::Category, "Silent rooms", "", Topic::Chat },
    { Kind::Voice, "Silent room 1", "", Topic::Study },
    { Kind::Voice, "Silent room 2", "", Topic::Study },
    { Kind::Voice, "Pomodoro", "", Topic::Study },
    { Kind::Stage, "Auditorium", "", Topic::Study },
};

constexpr RolePlan studyRoles[] = {
    { "Librarian", 0xc0392b, 1 },
    { "Tutor", 0x2980b9, 4 },
    { "Undergraduate", 0x27ae60, 45 },
    { "Postgraduate", 0x16a085, 15 },
    { "Night reader", 0x8e44ad, 20 },
};

constexpr EmojiPlan studyEmojis[] = { { "focus", false }, { "coffeetime", true }, { "nailedit", false },
    { "sendnotes", false }, { "booktower", false } };

constexpr ChannelPlan playgroundChannels[] = {
    { Kind::Text, "playground", "Break things here", Topic::Bots },
    { Kind::Text, "log", "", Topic::Bots },
    { Kind::Voice, "Test call", "", Topic::Bots },
};

constexpr RolePlan playgroundRoles[] = { { "Developer", 0x5865f2, 60 } };
constexpr EmojiPlan playgroundEmojis[] = { { "works", false } };

constexpr RolePlan commonRoleTable[] = {
    { "Europe", 0, 22 },
    { "Americas", 0, 24 },
    { "Asia-Pacific", 0, 14 },
    { "she/her", 0xff8a80, 26 },
    { "he/him", 0x82b1ff, 28 },
    { "they/them", 0xb388ff, 12 },
    { "Event pings", 0, 18 },
};

constexpr Community table[] = {
    { "Tidepool", "Home of Tidepool, the little file sync that could.", 184, false, tidepoolChannels, tidepoolRoles,
        tidepoolEmojis },
    { "Night Owls Co-op", "Games after midnight, friends all day.", 67, false, owlsChannels, owlsRoles, owlsEmojis },
    { "Sourdough Society", "Flour, water, salt and opinions.", 112, false, sourdoughChannels, sourdoughRoles,
        sourdoughEmojis },
    { "Lo-fi Study Hall", "Study together, quietly.", 2431, false, studyChannels, studyRoles, studyEmojis },
    { "Demo Bot Playground", "Where the bot is tried out.", 9, true, playgroundChannels, playgroundRoles,
        playgroundEmojis },
};

constexpr ActivityPlan activityTable[] = {
    { 0, "Block World", "Building a very large duck", "In a party" },
    { 0, "Deep Tavern", "Floor 12", "Co-op (2 of 4)" },
    { 0, "Visual Studio Code", "Editing gatewayshard.cpp", "Workspace: shardscope" },
    { 0, "Rocket Garden", "Ranked 2v2", "3:1" },
    { 2, "Spotify", "Rainy Window", "Paper Lanterns; Slow Tram" },
    { 2, "Spotify", "Second Coffee", "Attic Radio" },
    { 2, "Spotify", "Northbound (Live)", "The Lighthouse Keepers" },
    { 3, "Northern Lights, live", "", "" },
    { 1, "Late-night speedruns", "Deep Tavern", "" },
    { 5, "Rocket Garden", "Autumn Cup", "" },
};

constexpr const char *customStatusTable[] = { "do not disturb, baking", "exam season 🫠", "back on Monday",
    "ask me about bread", "🎧", "on call this week", "touching grass", "thesis or bust" };

constexpr const char *firstNames[] = { "mira", "jonas", "aiko", "sam", "leila", "tomasz", "nia", "oskar", "priya",
    "felix", "ines", "kofi", "hana", "luca", "zoe", "emeka", "freya", "diego", "yuki", "noor", "ben", "clara", "ravi",
    "elif", "marek", "sofia", "theo", "anouk", "jin", "paula", "idris", "wren", "matteo", "greta", "omar", "lily",
    "arjun", "eva", "nils", "rosa" };
constexpr const char *secondNames[] = { "fox", "kettle", "moss", "pixel", "harbour", "comet", "maple", "otter",
    "static", "lantern", "cloud", "pepper", "sparrow", "quartz", "noodle", "ember", "tin", "velvet", "drift", "acorn",
    "signal", "biscuit", "raven", "sundial", "clover", "nimbus", "copper", "meadow", "byte", "willow", "pebble" };

} // namespace

std::span<const Community> communities()
{
    return table;
}

std::span<const RolePlan> commonRoles()
{
    return commonRoleTable;
}

std::span<const ActivityPlan> activities()
{
    return activityTable;
}

std::span<const char *const> customStatuses()
{
    return customStatusTable;
}

QByteArray userName(quint32 number)
{
    // Two lengths without a common divisor: the pairs only repeat after their product.
    const QByteArray first = firstNames[number % std::size(firstNames)];
    const QByteArray second = secondNames[number % std::size(secondNames)];
    const quint32 round = number / quint32(std::size(firstNames) * std::size(secondNames));
    switch (number % 5) {
    case 0:
        return first + second + (round > 0 ? QByteArray::number(round * 7 + 1) : QByteArray());
    case 1:
        return first + '_' + second + (round > 0 ? QByteArray::number(round + 80) : QByteArray());
    case 2:
        return second + '.' + first + (round > 0 ? QByteArray::number(round * 3) : QByteArray());
    case 3:
        return first + QByteArray::number(70 + number % 29 + round * 31);
    default:
        return second + first + (round > 0 ? '_' + QByteArray::number(round) : QByteArray());
    }
}

QByteArray displayName(quint32 number)
{
    QByteArray first = firstNames[number % std::size(firstNames)];
    first[0] = char(first[0] - 'a' + 'A');
    switch (number % 4) {
    case 0: {
        QByteArray second = secondNames[number % std::size(secondNames)];
        second[0] = char(second[0] - 'a' + 'A');
        return first + ' ' + second;
    }
    case 1:
        return first;
    case 2:
        return firstNames[number % std::size(firstNames)];
    default:
        return {};
    }
}

} // namespace Shardscope::Simulation
