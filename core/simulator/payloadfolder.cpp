// SPDX-License-Identifier: MIT
#include "core/simulator/payloadfolder.h"
#include "core/text.h"

#include <QDir>

#include <algorithm>
#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace Shardscope::Simulation {

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;

struct SequencePlace
{
    qsizetype offset = 0;
    qsizetype length = 0; ///< 0: there is none, it goes in at offset
};

/// Where the number of a dispatch stands; empty where @p json is another message.
/// The document was validated before.
std::optional<SequencePlace> findSequence(const QByteArray &json)
{
    simdjson::ondemand::parser parser;
    const simdjson::padded_string padded(json.constData(), std::size_t(json.size()));
    simdjson::ondemand::document document;
    simdjson::ondemand::object root;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS
        || document.get_object().get(root) != simdjson::SUCCESS)
        return std::nullopt;
    SequencePlace place { json.indexOf('{') + 1, 0 };
    bool dispatch = false;
    for (auto field : root) {
        std::string_view key;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS)
            return std::nullopt;
        simdjson::ondemand::value value = field.value().value_unsafe();
        if (key == "op") {
            std::int64_t op = -1;
            dispatch = value.get(op) == simdjson::SUCCESS && op == 0;
        } else if (key == "s") {
            // A token runs up to the next one: the space behind it is not its own.
            const std::string_view token = value.raw_json_token();
            place.offset = token.data() - padded.data();
            place.length = QByteArrayView(token.data(), qsizetype(token.size())).trimmed().size();
        }
    }
    return dispatch ? std::optional(place) : std::nullopt;
}

PreparedDispatch split(const QByteArray &json, const SequencePlace &place)
{
    if (place.length > 0)
        return { json.left(place.offset), json.mid(place.offset + place.length) };
    return { json.left(place.offset) + "\"s\":", ',' + json.mid(place.offset) };
}

using Dispatches = std::shared_ptr<const std::vector<PreparedDispatch>>;

class FolderSource final : public DispatchSource
{
public:
    explicit FolderSource(Dispatches dispatches)
        : m_dispatches(std::move(dispatches))
    {
    }

    State look() override { return m_at < m_dispatches->size() ? State::Ready : State::Over; }
    [[nodiscard]] Duration due() const override { return {}; }
    PreparedDispatch take() override { return (*m_dispatches)[m_at++]; }
    [[nodiscard]] bool keepsAll() const override { return true; }

private:
    const Dispatches m_dispatches;
    std::size_t m_at = 0;
};

} // namespace

std::optional<std::vector<PreparedDispatch>> readPayloadFolder(const QString &folder, QString *error)
{
    const auto fail = [error](const QString &message) {
        if (error)
            *error = message;
        return std::nullopt;
    };
    const QDir dir(folder);
    if (!dir.exists())
        return fail(Text::tr("The folder \"%1\" does not exist.").arg(folder));
    if (!QFileInfo(folder).isReadable())
        return fail(Text::tr("The folder \"%1\" cannot be read.").arg(folder));
    QStringList names = dir.entryList({ u"*.json"_s }, QDir::Files, QDir::NoSort);
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    if (names.isEmpty())
        return fail(Text::tr("The folder \"%1\" holds no *.json file.").arg(folder));

    std::vector<PreparedDispatch> dispatches;
    simdjson::dom::parser parser;
    for (const QString &name : std::as_const(names)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Text::tr("\"%1\" cannot be read: %2.").arg(file.fileName(), file.errorString()));
        if (file.size() > largestFile)
            return fail(Text::tr("\"%1\" is larger than 64 MiB.").arg(file.fileName()));
        const QByteArray json = file.readAll().trimmed();
        simdjson::dom::object message;
        if (const auto code = parser.parse(json.constData(), std::size_t(json.size())).get(message)) {
            return fail(Text::tr("\"%1\" is not a JSON object: %2.")
                            .arg(file.fileName(), QString::fromLatin1(simdjson::error_message(code))));
        }
        std::int64_t op = -1;
        if (message["op"].get(op) != simdjson::SUCCESS)
            return fail(Text::tr("\"%1\" is not a gateway message: it has no number \"op\".").arg(file.fileName()));
        if (const auto place = findSequence(json))
            dispatches.push_back(split(json, *place));
    }
    if (dispatches.empty())
        return fail(Text::tr("The folder \"%1\" holds no dispatch (op 0).").arg(folder));
    return dispatches;
}

std::optional<Recording> openPayloadFolder(const QString &folder, QString *error)
{
    auto read = readPayloadFolder(folder, error);
    if (!read)
        return std::nullopt;
    Recording recording;
    recording.source = [dispatches = std::make_shared<const std::vector<PreparedDispatch>>(*std::move(read))](
                           int, int) { return std::make_unique<FolderSource>(dispatches); };
    return recording;
}

} // namespace Shardscope::Simulation
