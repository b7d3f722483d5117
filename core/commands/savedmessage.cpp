// SPDX-License-Identifier: MIT
#include "core/commands/savedmessage.h"

#include "core/commands/messagecheck.h"
#include "core/jsonfault.h"
#include "core/jsontext.h"
#include "core/jsonwriter.h"
#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int formatVersion = 1;
/// No person nests folders deeper; a file that does is not ours.
constexpr int deepest = 32;

QByteArray quoted(const QString &text)
{
    QByteArray out;
    JsonWriter::appendString(out, text.toUtf8());
    return out;
}

/// An item a line; the command as it stands: order, digits and spaces of a message by hand are the sender's business.
void write(QByteArray &out, const SavedItem &folder, const QByteArray &indent)
{
    const char *separator = "\n";
    for (const std::unique_ptr<SavedItem> &item : folder.children) {
        out += separator + indent + "{\"name\":" + quoted(item->name);
        if (item->isFolder()) {
            out += ",\"items\":[";
            write(out, *item, indent + "  ");
            out += "]}";
        } else {
            out += ",\"id\":" + QByteArray::number(item->id) + ",\"command\":" + item->line + '}';
        }
        separator = ",\n";
    }
}

class Reader
{
public:
    explicit Reader(const QByteArray &text)
        : m_json(text)
    {
    }

    std::variant<SavedLibrary, QString> read()
    {
        const JsonText::Value root = *m_json.root();
        const auto version = m_json.find(root, { "shardscope-library" });
        const auto items = m_json.find(root, { "items" });
        if (!version || !items || items->type != JsonText::Type::Array)
            return Text::tr("It is no library of saved messages: \"shardscope-library\" and \"items\" are missing.");
        if (m_json.scalar(*version).toInt() > formatVersion)
            return Text::tr("It was written by a newer version of Shardscope.");
        readItems(*items, m_library.root.get(), 0);
        if (const auto ready = m_json.find(root, { "on_ready" }))
            readSteps(*ready);
        if (!m_error.isEmpty())
            return m_error;
        return std::move(m_library);
    }

private:
    QString text(const JsonText::Value &object, QByteArrayView key) const
    {
        const auto value = m_json.find(object, { key });
        return value ? m_json.scalar(*value) : QString();
    }

    void readItems(const JsonText::Value &list, SavedItem *folder, int depth)
    {
        if (depth > deepest) {
            m_error = Text::tr("Its folders are nested deeper than %1 levels.").arg(deepest);
            return;
        }
        for (const JsonText::Member &member : m_json.members(list)) {
            auto item = std::make_unique<SavedItem>();
            item->name = text(member.value, "name");
            const auto children = m_json.find(member.value, { "items" });
            const auto command = m_json.find(member.value, { "command" });
            if (children) {
                item->kind = SavedItem::Kind::Folder;
                readItems(*children, m_library.add(folder, -1, std::move(item)), depth + 1);
            } else if (command) {
                item->line = m_json.text(*command).toByteArray();
                item->id = text(member.value, "id").toInt();
                if (item->id <= 0 || m_library.message(item->id))
                    item->id = 0; // add() numbers it
                (void)m_library.add(folder, -1, std::move(item));
            } else if (m_error.isEmpty()) {
                m_error = Text::tr("The item \"%1\" is neither a folder with \"items\" nor a message with \"command\".")
                              .arg(item->name);
            }
        }
    }

    void readSteps(const JsonText::Value &ready)
    {
        m_library.sendsOnReady = text(ready, "enabled") == "true"_L1;
        const auto steps = m_json.find(ready, { "steps" });
        if (!steps)
            return;
        for (const JsonText::Member &member : m_json.members(*steps)) {
            const SavedStep step { text(member.value, "message").toInt(),
                Milliseconds(std::clamp(text(member.value, "delay_ms").toLongLong(), 0LL, 86'400'000LL)) };
            if (m_library.message(step.message))
                m_library.steps.push_back(step);
        }
    }

    const JsonText m_json;
    SavedLibrary m_library;
    QString m_error;
};

} // namespace

int SavedItem::row() const
{
    if (!parent)
        return 0;
    const auto self = std::find_if(parent->children.begin(), parent->children.end(),
        [this](const std::unique_ptr<SavedItem> &item) { return item.get() == this; });
    return static_cast<int>(self - parent->children.begin());
}

QString SavedItem::path() const
{
    return parent && parent->parent ? parent->path() + u" / "_s + name : name;
}

SavedLibrary::SavedLibrary()
    : root(std::make_unique<SavedItem>())
{
    root->kind = SavedItem::Kind::Folder;
}

SavedItem *SavedLibrary::message(int id) const
{
    std::vector<SavedItem *> open { root.get() };
    while (!open.empty()) {
        SavedItem *item = open.back();
        open.pop_back();
        if (!item->isFolder() && item->id == id)
            return item;
        for (const std::unique_ptr<SavedItem> &child : item->children)
            open.push_back(child.get());
    }
    return nullptr;
}

SavedItem *SavedLibrary::add(SavedItem *folder, int row, std::unique_ptr<SavedItem> item)
{
    item->parent = folder;
    if (!item->isFolder() && item->id == 0)
        item->id = nextId;
    nextId = std::max(nextId, item->id + 1);
    auto &list = folder->children;
    const auto place = row < 0 || row > std::ssize(list) ? list.end() : list.begin() + row;
    return list.insert(place, std::move(item))->get();
}

QByteArray SavedLibrary::toJson() const
{
    QByteArray out = "{\"shardscope-library\":" + QByteArray::number(formatVersion) + ",\n\"items\":[";
    write(out, *root, "  ");
    JsonWriter ready;
    ready.beginObject().pair("enabled", sendsOnReady).key("steps").beginArray();
    for (const SavedStep &step : steps)
        ready.beginObject().pair("message", step.message).pair("delay_ms", qint64(step.delay.count())).endObject();
    ready.endArray().endObject();
    return out + "],\n\"on_ready\":" + ready.bytes() + "}\n";
}

std::variant<SavedLibrary, QString> SavedLibrary::fromJson(const QByteArray &text)
{
    if (const std::optional<JsonFault> fault = JsonFault::find(text)) {
        const TextPlace place = TextPlace::at(text, fault->offset);
        return Text::tr("Line %1, column %2: %3.").arg(place.line).arg(place.column).arg(fault->reason);
    }
    return Reader(text).read();
}

} // namespace Shardscope
