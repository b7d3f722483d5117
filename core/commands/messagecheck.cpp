// SPDX-License-Identifier: MIT
#include "core/commands/messagecheck.h"

#include "core/jsonfault.h"
#include "core/jsontext.h"
#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Verdict = MessageCheck::Verdict;

/// Where the value of "activities[0]" lies within @p root; where the last of it is missing, the value around it.
qsizetype offsetOf(const JsonText &json, JsonText::Value value, QString path)
{
    path.replace(u'[', u'.').remove(u']');
    for (const QString &part : path.split(u'.', Qt::SkipEmptyParts)) {
        const std::vector<JsonText::Member> members = json.members(value);
        bool isIndex = false;
        const uint index = part.toUInt(&isIndex);
        const auto found = value.type == JsonText::Type::Array && isIndex
            ? members.begin() + std::min<std::ptrdiff_t>(index, std::ssize(members))
            : std::find_if(members.begin(), members.end(),
                [&](const JsonText::Member &member) { return json.key(member) == part; });
        if (found == members.end())
            break;
        value = found->value;
    }
    return value.offset;
}

CommandError invalid(const QString &field, const QString &message)
{
    return { .kind = GatewayError::Kind::InvalidArgument, .message = message, .field = field };
}

/// What is wrong with the `d` of a message whose op Discord documents.
std::optional<CommandError> judge(const RawSend &raw, GatewayIntents intents)
{
    const auto read = GatewayCommand::fromMessage(raw.op, raw.data);
    if (const auto *error = std::get_if<CommandError>(&read))
        return *error;
    const auto &command = std::get<GatewayCommand>(read);
    return std::holds_alternative<RawSend>(command.payload) ? std::nullopt : command.validate(intents);
}

bool isSendable(qint32 op)
{
    return op == 3 || op == 4 || op == 8 || op == 31 || op == 43;
}

} // namespace

TextPlace TextPlace::at(QByteArrayView text, qsizetype byteOffset)
{
    const QByteArrayView before = text.first(std::clamp(byteOffset, qsizetype(0), text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return { static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
        static_cast<int>(QString::fromUtf8(before.sliced(lineStart)).size()) + 1 };
}

MessageCheck MessageCheck::of(const QByteArray &text, GatewayIntents intents)
{
    MessageCheck check;
    if (const std::optional<JsonFault> fault = JsonFault::find(text)) {
        check.fault = invalid({}, Text::tr("Not JSON: %1.").arg(fault->reason));
        check.place = TextPlace::at(text, fault->offset);
        return check;
    }
    const JsonText json(text);
    const std::optional<JsonText::Value> root = json.root();
    if (!root || root->type != JsonText::Type::Object) {
        check.fault = invalid({}, Text::tr("A message is an object: {\"op\":3,\"d\":{…}} or {\"command\":\"…\"}."));
        check.place = TextPlace {};
        return check;
    }
    const bool isLine = json.find(*root, { "command" }).has_value();
    // A message is what the command "send" takes, without the words.
    QByteArray line = text;
    if (!isLine)
        line.insert(root->offset + 1, json.isEmpty(*root) ? "\"command\":\"send\"" : "\"command\":\"send\",");
    const auto placeOf = [&](const QString &field) { return TextPlace::at(text, offsetOf(json, *root, field)); };

    const auto read = GatewayCommand::fromJson(line);
    if (const auto *error = std::get_if<CommandError>(&read)) {
        check.fault = *error;
        check.place = placeOf(error->field);
        return check;
    }
    auto command = std::get<GatewayCommand>(read);
    if (std::optional<CommandError> error = command.validate(intents)) {
        check.fault = *error;
        check.place = placeOf(error->field);
        return check;
    }
    check.verdict = Verdict::Good;
    if (const auto *raw = std::get_if<RawSend>(&command.payload)) {
        if (!isSendable(raw->op)) {
            check.verdict = Verdict::Unusual;
            check.fault = invalid(u"op"_s,
                *opcodeName(raw->op)
                    ? Text::tr("op %1 (%2) is not for clients to send; Discord may close the connection.")
                          .arg(raw->op)
                          .arg(QLatin1String(opcodeName(raw->op)))
                    : Text::tr("op %1 is not documented; Discord may close the connection with 4001.").arg(raw->op));
            check.place = placeOf(u"op"_s);
        } else if (const std::optional<CommandError> error = judge(*raw, intents)) {
            check.verdict = Verdict::Doubtful;
            check.fault = *error;
            check.place = placeOf(error->field == "d"_L1 ? u"d"_s : QString(u"d."_s + error->field));
        }
    }
    check.command = std::move(command);
    return check;
}

} // namespace Shardscope
