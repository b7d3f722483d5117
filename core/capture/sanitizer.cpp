// SPDX-License-Identifier: MIT
#include "core/capture/sanitizer.h"

#include "core/capture/tokenmask.h"
#include "core/capture/valuemask.h"
#include "core/jsonwriter.h"
#include "core/text.h"

#include <algorithm>
#include <array>

namespace Shardscope {

namespace {

using Kind = EventRecord::Kind;

struct KeyRule
{
    QByteArrayView key;
    ValueRule rule = ValueRule::Remove;
};

/// What people write, and what names, shows or finds them. Sorted where it is made.
constexpr auto strictRules = [] {
    std::array rules { // What was written: messages, embeds, polls, components, forms
        KeyRule { "content" }, KeyRule { "title" }, KeyRule { "description" }, KeyRule { "value" }, KeyRule { "text" },
        KeyRule { "label" }, KeyRule { "placeholder" }, KeyRule { "topic" }, KeyRule { "summary" },
        KeyRule { "values", ValueRule::RemoveNames }, // of a menu: ids of users and roles, or words
        KeyRule { "waveform" }, // a voice message, drawn
        KeyRule { "buttons" }, KeyRule { "state" }, KeyRule { "details" }, // of activities
        KeyRule { "large_text" }, KeyRule { "small_text" },
        KeyRule { "status", ValueRule::RemoveWords }, // of presences a word, of voice channels a text
        KeyRule { "query" }, // of members: the beginning of a name
        KeyRule { "tags" }, KeyRule { "location" },
        // Moderation: rules and audit logs quote what was written
        KeyRule { "reason" }, KeyRule { "custom_message" }, KeyRule { "keyword_filter" }, KeyRule { "regex_patterns" },
        KeyRule { "allow_list" }, KeyRule { "matched_keyword" }, KeyRule { "matched_content" }, KeyRule { "old_value" },
        KeyRule { "new_value" },
        // Names of people, guilds, channels, roles, emoji, commands
        KeyRule { "name" }, KeyRule { "name_localized" }, KeyRule { "username" }, KeyRule { "global_name" },
        KeyRule { "display_name" }, KeyRule { "legacy_username" }, KeyRule { "nick" }, KeyRule { "discriminator" },
        KeyRule { "email" }, KeyRule { "phone" }, KeyRule { "bio" }, KeyRule { "pronouns" }, KeyRule { "tag" },
        KeyRule { "emoji_name" }, KeyRule { "unicode_emoji" },
        KeyRule { "id", ValueRule::RemoveNames }, // linked accounts and activities have names for ids
        KeyRule { "sync_id" }, KeyRule { "party_id" },
        // Addresses, and what opens a door
        KeyRule { "url" }, KeyRule { "urls" }, KeyRule { "proxy_url" }, KeyRule { "icon_url" },
        KeyRule { "proxy_icon_url" }, KeyRule { "avatar_url" }, KeyRule { "filename" }, KeyRule { "code" },
        KeyRule { "vanity_url_code" }, KeyRule { "join" }, KeyRule { "spectate" }, KeyRule { "match" },
        // Pictures: their hashes lead to them, and the same picture is the same person
        KeyRule { "avatar" }, KeyRule { "banner" }, KeyRule { "icon" }, KeyRule { "icon_hash" }, KeyRule { "splash" },
        KeyRule { "discovery_splash" }, KeyRule { "home_header" }, KeyRule { "cover_image" }, KeyRule { "image" },
        KeyRule { "large_image" }, KeyRule { "small_image" }, KeyRule { "asset" }, KeyRule { "badge" }
    };
    std::sort(rules.begin(), rules.end(), [](const KeyRule &a, const KeyRule &b) {
        return std::string_view(a.key.data(), std::size_t(a.key.size()))
            < std::string_view(b.key.data(), std::size_t(b.key.size()));
    });
    return rules;
}();

ValueRule strictRule(QByteArrayView key)
{
    const std::string_view name(key.data(), static_cast<std::size_t>(key.size()));
    const auto view = [](const KeyRule &rule) {
        return std::string_view(rule.key.data(), static_cast<std::size_t>(rule.key.size()));
    };
    const auto found = std::lower_bound(strictRules.begin(), strictRules.end(), name,
        [view](const KeyRule &rule, std::string_view wanted) { return view(rule) < wanted; });
    return found != strictRules.end() && view(*found) == name ? found->rule : ValueRule::Keep;
}

/// A message that could not be read may hold anything.
ValueRule invalidRule(QByteArrayView key)
{
    return key == "data" ? ValueRule::Empty : ValueRule::Keep;
}

/// Null where nothing but tokens is masked: what we write ourselves names nobody.
ValueRule (*rulesOf(Kind kind))(QByteArrayView)
{
    switch (kind) {
    case Kind::Dispatch:
    case Kind::Received:
    case Kind::Sent:
    case Kind::Other:
        return strictRule;
    case Kind::Invalid:
        return invalidRule;
    case Kind::State:
    case Kind::Heartbeat:
    case Kind::Close:
    case Kind::Error:
    case Kind::Ack:
    case Kind::RateLimit:
    case Kind::Summary:
    case Kind::Capture:
        break;
    }
    return nullptr;
}

constexpr struct
{
    SanitizeLevel level;
    const char *name;
} levels[] = { { SanitizeLevel::KeepTokens, "keep-tokens" }, { SanitizeLevel::Tokens, "tokens" },
    { SanitizeLevel::Strict, "strict" } };

} // namespace

const char *sanitizeLevelName(SanitizeLevel level)
{
    return levels[static_cast<std::size_t>(level)].name;
}

std::optional<SanitizeLevel> sanitizeLevelOfName(QByteArrayView name)
{
    for (const auto &row : levels) {
        if (name == QByteArrayView(row.name))
            return row.level;
    }
    return std::nullopt;
}

QStringList leftOut(SanitizeLevel level)
{
    QStringList words { Text::tr("the bot's token"), Text::tr("the ids of the bot's sessions") };
    if (level >= SanitizeLevel::Tokens)
        words.append(Text::tr("tokens of interactions, voice servers and webhooks"));
    if (level >= SanitizeLevel::Strict) {
        words.append({ Text::tr("content of messages and whatever else was written"),
            Text::tr("names of people, guilds, channels, roles, emoji and commands"),
            Text::tr("addresses, file names, invites and pictures"), Text::tr("messages that could not be read") });
    }
    return words;
}

QByteArray sanitizedLine(const QByteArray &line, Kind kind, SanitizeLevel level)
{
    if (level == SanitizeLevel::KeepTokens)
        return line;
    const QByteArray masked = withoutForeignTokens(line);
    const auto rules = level == SanitizeLevel::Strict ? rulesOf(kind) : nullptr;
    return rules ? maskValues(masked, rules) : masked;
}

EventRecord sanitized(const EventRecord &record, SanitizeLevel level)
{
    if (level == SanitizeLevel::KeepTokens)
        return record;
    EventRecord result = record;
    if (!record.isMessage()) {
        result.json = sanitizedLine(record.json, record.kind, level);
        return result;
    }
    result.extra = sanitizedLine(record.extra, record.kind, level);
    if (!record.hasData)
        return result;
    const QByteArray data = record.data().toByteArray();
    const QByteArray kept = sanitizedLine(data, record.kind, level);
    if (kept == data)
        return result;
    result.json.replace(record.dataOffset, record.dataLength, kept);
    result.dataLength = kept.size();
    return result;
}

EventRecord captureHeader(SanitizeLevel level, qint64 at)
{
    JsonWriter keys;
    keys.beginObject().pair("format", 1).pair("program", "Shardscope " SHARDSCOPE_VERSION);
    keys.pair("level", sanitizeLevelName(level)).key("left_out").beginArray();
    const QStringList words = leftOut(level);
    for (const QString &word : words)
        keys.value(word);
    keys.endArray().endObject();
    EventRecord record;
    record.kind = Kind::Capture;
    record.at = at;
    record.type = sanitizeLevelName(level);
    record.json = keys.take();
    return record;
}

} // namespace Shardscope
