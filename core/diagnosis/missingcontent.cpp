// SPDX-License-Identifier: MIT
#include "core/diagnosis/missingcontent.h"

#include "core/events/jsonvalue.h"
#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Larger ones are not empty.
constexpr qsizetype largestRead = 64 * 1024;
/// A message and a reply; the others are written by Discord, or by a command.
constexpr std::array<qint64, 2> typesOfUsers { 0, 19 };
/// A command that is still thought about.
constexpr quint64 loadingFlag = 1ULL << 7;

// The fields that the intent empties, and those that a message may have in place of them.
constexpr std::array emptied { "embeds", "attachments", "components" };
constexpr std::array otherContent { "sticker_items", "stickers", "poll", "message_snapshots", "activity", "call",
    "interaction", "interaction_metadata", "shared_client_theme" };

bool isEmpty(const JsonValue &value)
{
    const bool isContainer = value.is(JsonValue::Type::Array) || value.is(JsonValue::Type::Object);
    return value.isNull() || (isContainer && value.elements().empty());
}

bool mentions(const JsonValue &data, quint64 user)
{
    const std::vector<JsonValue> users = data.at({ "mentions" }).elements();
    return std::any_of(users.begin(), users.end(),
        [user](const JsonValue &mentioned) { return mentioned.at({ "id" }).text().toULongLong() == user; });
}

} // namespace

bool isWithoutContent(const EventRecord &record, quint64 bot)
{
    const bool isMessage = record.dispatchInfo
        && (record.dispatchInfo->event == DispatchEvent::MESSAGE_CREATE
            || record.dispatchInfo->event == DispatchEvent::MESSAGE_UPDATE);
    if (!isMessage || bot == 0 || record.json.size() > largestRead)
        return false;
    const JsonValue data = JsonValue::within(record.json, record.dataOffset, record.dataLength);
    const JsonValue content = data.at({ "content" });
    if (!content.is(JsonValue::Type::String) || !content.quoted().isEmpty())
        return false;
    const auto isEmptyAt = [&data](const char *key) { return isEmpty(data.at({ key })); };
    if (!std::all_of(emptied.begin(), emptied.end(), isEmptyAt)
        || !std::all_of(otherContent.begin(), otherContent.end(), isEmptyAt))
        return false;
    const qint64 type = data.at({ "type" }).text().toLongLong(); // 0 where it is absent
    const bool isOfUser = std::find(typesOfUsers.begin(), typesOfUsers.end(), type) != typesOfUsers.end();
    const quint64 author = data.at({ "author", "id" }).text().toULongLong();
    const bool isDirect = data.at({ "guild_id" }).isNull();
    return isOfUser && (data.at({ "flags" }).text().toULongLong() & loadingFlag) == 0 && author != 0 && author != bot
        && !isDirect && !mentions(data, bot);
}

QString missingContentText(const EventRecord &record, const SessionIntents &session, quint64 bot)
{
    if (!session.asked)
        return {};
    const bool isAsked = session.asked->contains(GatewayIntent::MessageContent);
    const bool isWithheld = !session.withheld(GatewayIntent::MessageContent).isEmpty();
    if ((isAsked && !isWithheld) || !isWithoutContent(record, bot))
        return {};
    return isAsked ? Text::tr("empty: the application has no MESSAGE_CONTENT, switch it on in the portal")
                   : Text::tr("empty: MESSAGE_CONTENT was not asked for");
}

} // namespace Shardscope
