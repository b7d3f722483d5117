// SPDX-License-Identifier: MIT
#include "ui/dispatch/recordcopy.h"

#include "core/capture/eventstore.h"
#include "core/capture/lineformat.h"
#include "core/gateway/gatewaycommand.h"
#include "core/jsontext.h"
#include "core/jsonwriter.h"

#include "ui/dispatch/rowterms.h"

#include <algorithm>
#include <array>

namespace Shardscope::RecordCopy {

namespace {

struct CommandRow
{
    qint32 op;
    const char *name;
};
constexpr std::array commandTable { CommandRow { 3, "update-presence" }, CommandRow { 4, "update-voice-state" },
    CommandRow { 8, "request-guild-members" }, CommandRow { 31, "request-soundboard-sounds" },
    CommandRow { 43, "request-channel-info" } };
/// They belong to the shard; no command sends them.
constexpr std::array ownOps { 1, 2, 6 };

/// The first of an array, or null where it is empty; null text where it has more, or is no array.
QByteArrayView onlyElement(const JsonText &json, const JsonText::Value &array)
{
    const std::vector<JsonText::Member> elements = json.members(array);
    if (array.type != JsonText::Type::Array || elements.size() > 1)
        return {};
    return elements.empty() ? QByteArrayView("null") : json.text(elements.front().value);
}

/// The command of the line format that says the same as the `d` of a message; empty where none says it.
QByteArray namedCommand(const CommandRow &row, const JsonText &json, const JsonText::Value &data)
{
    JsonWriter writer;
    writer.beginObject().pair("command", row.name);
    for (const JsonText::Member &member : json.members(data)) {
        QByteArray key = json.key(member).toUtf8();
        QByteArrayView value = json.text(member.value);
        if (row.op == 3 && key == "since")
            key = "idle_since";
        if (row.op == 3 && key == "activities") {
            key = "activity";
            value = onlyElement(json, member.value);
            if (value.isNull())
                return {};
        }
        writer.key(key).raw(value);
    }
    writer.endObject();
    const QByteArray line = writer.take();
    // What was sent by hand may hold keys or values that a command has no word for.
    return std::holds_alternative<GatewayCommand>(GatewayCommand::fromJson(line)) ? line : QByteArray();
}

QByteArray tail(const QByteArray &arguments)
{
    return "SHARDSCOPE_TOKEN=\"$SHARDSCOPE_TOKEN\" shardscope-cli tail" + arguments;
}

} // namespace

QByteArray shellQuoted(QByteArray text)
{
    text.replace('\'', "'\\''");
    return '\'' + text + '\'';
}

QByteArray commandLine(const EventRecord &record)
{
    if (record.kind != EventRecord::Kind::Sent || !record.op
        || std::find(ownOps.begin(), ownOps.end(), *record.op) != ownOps.end())
        return {};
    const auto row = std::find_if(
        commandTable.begin(), commandTable.end(), [&record](const CommandRow &r) { return r.op == *record.op; });
    if (row != commandTable.end()) {
        const JsonText json(record.json);
        const std::optional<JsonText::Value> root = json.root();
        const std::optional<JsonText::Value> data = root ? json.find(*root, { "d" }) : std::nullopt;
        const QByteArray line = data ? namedCommand(*row, json, *data) : QByteArray();
        if (!line.isEmpty())
            return line;
    }
    JsonWriter writer;
    writer.beginObject().pair("command", "send").pair("op", *record.op);
    if (record.hasData) {
        // A line is one line.
        QByteArray data = record.data().toByteArray();
        data.replace('\n', ' ').replace('\r', ' ');
        writer.key("d").raw(data);
    }
    writer.endObject();
    return writer.take();
}

QByteArray text(const EventRecord &record, Form form)
{
    switch (form) {
    case Form::Json:
        return record.json;
    case Form::Line:
        return toLine(record).trimmed();
    case Form::Command: {
        const QByteArray line = commandLine(record);
        if (line.isEmpty())
            return tail(" --filter " + shellQuoted(RowTerms::event(record).toUtf8()));
        // A command is refused before the session is ready.
        return "(sleep 10; printf '%s\\n' " + shellQuoted(line) + ") | " + tail({});
    }
    }
    return {};
}

std::optional<QByteArray> text(const EventStore &store, const QList<qint64> &records, Form form, qsizetype most)
{
    QByteArray result;
    const EventStore::Range range = store.range();
    for (const qint64 index : records) {
        if (index < range.first || index >= range.end)
            continue;
        if (!result.isEmpty())
            result.append('\n');
        result.append(text(store.at(index), form));
        if (result.size() > most)
            return std::nullopt;
    }
    return result;
}

} // namespace Shardscope::RecordCopy
