// SPDX-License-Identifier: MIT
#include "core/events/eventfactory.h"
#include "core/events/payloads.h"
#include "core/gateway/gatewayevent.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <simdjson.h>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

namespace dom = simdjson::dom;

/// Payloads that no gateway of today sends, and the value in each that cannot be read: captures from before overwrites
/// had numbers for types, and tests of other projects with words or quoted numbers where Discord sends numbers.
struct Strange
{
    const char *file;
    const char *path;
};
constexpr std::array strangeFixtures {
    Strange { "AUTO_MODERATION_ACTION_EXECUTION.1.json", "d.action.type" },
    Strange { "AUTO_MODERATION_ACTION_EXECUTION.2.json", "d.action.type" },
    Strange { "CHANNEL_INFO.3.json", "d.guild_id" },
    Strange { "CHANNEL_UPDATE.1.json", "d.permission_overwrites[0].type" },
    Strange { "GUILD_AUDIT_LOG_ENTRY_CREATE.3.json", "d.options.type" },
    Strange { "GUILD_CREATE.1.json", "d.channels[0].permission_overwrites[0].type" },
    Strange { "INTERACTION_CREATE.10.json", "d.data.options[0].options[0].type" },
    Strange { "INTERACTION_CREATE.13.json", "d.data.options[0].type" },
    Strange { "INTERACTION_CREATE.14.json", "d.data.options[0].options[0].type" },
    Strange { "INTERACTION_CREATE.17.json", "d.data.options[0].type" },
    Strange { "INTERACTION_CREATE.18.json", "d.data.options[0].options[0].type" },
    Strange { "INTERACTION_CREATE.2.json", "d.data.options[0].options[0].type" },
    Strange { "INTERACTION_CREATE.21.json", "d.data.options[0].type" },
    Strange { "INTERACTION_CREATE.22.json", "d.data.options[0].options[0].type" },
    Strange { "INTERACTION_CREATE.23.json", "d.data.options[0].type" },
    Strange { "INTERACTION_CREATE.25.json", "d.data.options[0].options[0].type" },
    Strange { "INTERACTION_CREATE.27.json", "d.data.options[0].type" },
    Strange { "INTERACTION_CREATE.34.json", "d.data.resolved.messages.123.referenced_message.flags" },
    Strange { "INTERACTION_CREATE.37.json", "d.message.referenced_message.flags" },
    Strange { "INTERACTION_CREATE.38.json", "d.message.referenced_message.flags" },
    Strange { "INTERACTION_CREATE.5.json", "d.data.options[0].type" },
    Strange { "INTERACTION_CREATE.6.json", "d.data.options[0].options[0].type" },
    Strange { "INTERACTION_CREATE.9.json", "d.data.options[0].type" },
    Strange { "MESSAGE_CREATE.10.json", "d.referenced_message.flags" },
    Strange { "MESSAGE_UPDATE.3.json", "d.referenced_message.flags" },
    Strange { "RATE_LIMITED.4.json", "d.meta.guild_id" },
    Strange { "READY.5.json", "d.v" },
    Strange { "SOUNDBOARD_SOUNDS.3.json", "d.guild_id" },
    Strange { "THREAD_MEMBERS_UPDATE.1.json", "d.member_count" },
    Strange { "THREAD_MEMBERS_UPDATE.2.json", "d.member_count" },
    Strange { "THREAD_MEMBERS_UPDATE.3.json", "d.member_count" },
    Strange { "VOICE_CHANNEL_EFFECT_SEND.1.json", "d.channel_id" },
    Strange { "VOICE_CHANNEL_START_TIME_UPDATE.4.json", "d.id" },
    Strange { "VOICE_CHANNEL_STATUS_UPDATE.1.json", "d.id" },
};

struct Payload
{
    QString file;
    QByteArray json;
};

QList<Payload> payloadsOf(const QString &folder)
{
    QList<Payload> result;
    for (const QString &name : QDir(folder).entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            result.append({ name, file.readAll() });
    }
    return result;
}

/// Those of the folder of fixtures and our own, dispatches only.
void addPayloads()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("json");
    for (const QString &folder :
        { qEnvironmentVariable("SHARDSCOPE_FIXTURES"), QStringLiteral(SHARDSCOPE_SOURCE_DIR "/tests/payloads") }) {
        if (folder.isEmpty())
            continue;
        for (const Payload &payload : payloadsOf(folder)) {
            const std::optional<GatewayPayload> envelope = GatewayPayload::parse(payload.json, nullptr);
            if (envelope && envelope->op == 0 && dispatchEvent(envelope->type))
                QTest::addRow("%s", qPrintable(QDir(folder).dirName() + u'/' + payload.file))
                    << payload.file << payload.json;
        }
    }
}

GatewayEvent received(const QByteArray &json)
{
    GatewayEvent event;
    event.json = json;
    event.payload = GatewayPayload::parse(json, nullptr).value();
    event.dispatchInfo = dispatchEvent(event.payload.type);
    return event;
}

/// Holds what a typed object has against what simdjson's document has at the same place. Collects the paths that
/// differ.
class Comparison
{
public:
    QByteArrayList differences;

    template <std::derived_from<JsonObject> T>
    void object(const T &typed, const dom::element &json, const QByteArray &path)
    {
        if (!json.is_object())
            return expect(false, path);
        T::visitFields([&]<typename Owner, typename Value>(QByteArrayView key, Value (Owner::*getter)() const) {
            dom::element element;
            const bool isThere
                = !json.at_key(std::string_view(key.data(), static_cast<std::size_t>(key.size()))).get(element);
            field((typed.*getter)(), isThere ? &element : nullptr, path + '.' + key);
        });
    }

private:
    void expect(bool isRight, const QByteArray &path)
    {
        if (!isRight)
            differences.append(path);
    }

    /// What is absent or null in the text is a null value where the documentation has no word for it.
    template <typename T> void field(const T &typed, const dom::element *json, const QByteArray &path)
    {
        if (!json || json->is_null())
            expect(typed == T {}, path);
        else
            value(typed, *json, path);
    }
    template <typename T> void field(const Optional<T> &typed, const dom::element *json, const QByteArray &path)
    {
        optional(typed, json, path);
    }
    template <typename T> void field(const Nullable<T> &typed, const dom::element *json, const QByteArray &path)
    {
        optional(typed, json, path);
    }
    template <typename T> void field(const Tristate<T> &typed, const dom::element *json, const QByteArray &path)
    {
        expect(typed.isAbsent() == !json, path);
        expect(typed.isNull() == (json && json->is_null()), path);
        if (typed.hasValue())
            value(*typed, *json, path);
    }
    void field(const NullMarker &typed, const dom::element *json, const QByteArray &path)
    {
        expect(typed.isPresent == (json != nullptr), path);
    }
    template <typename Holder> void optional(const Holder &typed, const dom::element *json, const QByteArray &path)
    {
        using Held = typename Holder::value_type;
        const bool isAnything = std::is_same_v<Held, JsonValue>;
        expect(typed.has_value() == (json && (isAnything || !json->is_null())), path);
        if (typed && json)
            value(*typed, *json, path);
    }

    static QByteArray textOf(const dom::element &json)
    {
        std::string_view text;
        if (!json.get_string().get(text))
            return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
        return QByteArray::fromStdString(std::string(simdjson::minify(json)));
    }

    void value(const QString &typed, const dom::element &json, const QByteArray &path)
    {
        expect(json.is_string() && typed.toUtf8() == textOf(json), path);
    }
    void value(bool typed, const dom::element &json, const QByteArray &path)
    {
        expect(json.is_bool() && typed == json.get_bool().value(), path);
    }
    template <std::integral T> void value(T typed, const dom::element &json, const QByteArray &path)
    {
        expect(json.is_int64() && typed == static_cast<T>(json.get_int64().value()), path);
    }
    void value(double typed, const dom::element &json, const QByteArray &path)
    {
        expect(json.is_number() && typed == json.get_double().value(), path);
    }
    template <typename T>
    requires std::is_enum_v<T>
    void value(T typed, const dom::element &json, const QByteArray &path)
    {
        value(static_cast<std::underlying_type_t<T>>(typed), json, path);
    }
    void value(Snowflake typed, const dom::element &json, const QByteArray &path)
    {
        // As a number: tests of other projects write zeros before it.
        expect(typed.value() == textOf(json).toULongLong(), path);
    }
    void value(Permissions typed, const dom::element &json, const QByteArray &path)
    {
        expect(QByteArray::number(typed.bits()) == textOf(json), path);
    }
    void value(const Timestamp &typed, const dom::element &json, const QByteArray &path)
    {
        const QDateTime read = QDateTime::fromString(QString::fromUtf8(textOf(json)), Qt::ISODateWithMs);
        QDateTime inUtc = read;
        if (read.timeSpec() == Qt::LocalTime)
            inUtc.setTimeSpec(Qt::UTC);
        // Qt rounds to milliseconds.
        expect(read.isValid() && std::abs(inUtc.toMSecsSinceEpoch() * 1000 - typed.microseconds()) <= 1000, path);
    }
    void value(const UnixSeconds &typed, const dom::element &json, const QByteArray &path)
    {
        expect(json.is_int64() && typed.microseconds() == json.get_int64().value() * 1'000'000, path);
    }
    void value(const UnixMilliseconds &typed, const dom::element &json, const QByteArray &path)
    {
        expect(json.is_int64() && typed.microseconds() == json.get_int64().value() * 1'000, path);
    }
    void value(const JsonValue &typed, const dom::element &json, const QByteArray &path)
    {
        dom::parser parser;
        const simdjson::padded_string text(typed.raw().data(), static_cast<std::size_t>(typed.raw().size()));
        dom::element again;
        expect(!parser.parse(text).get(again)
                && std::string(simdjson::minify(again)) == std::string(simdjson::minify(json)),
            path);
    }
    template <std::derived_from<JsonObject> T>
    void value(const T &typed, const dom::element &json, const QByteArray &path)
    {
        object(typed, json, path);
    }
    template <typename T> void value(const QList<T> &typed, const dom::element &json, const QByteArray &path)
    {
        dom::array array;
        if (json.get_array().get(array) || static_cast<std::size_t>(typed.size()) != array.size())
            return expect(false, path);
        qsizetype index = 0;
        for (const dom::element element : array) {
            field(typed[index], &element, path + '[' + QByteArray::number(index) + ']');
            ++index;
        }
    }
    template <typename T> void value(const ById<T> &typed, const dom::element &json, const QByteArray &path)
    {
        dom::object objects;
        if (json.get_object().get(objects) || static_cast<std::size_t>(typed.size()) != objects.size())
            return expect(false, path);
        for (const dom::key_value_pair member : objects) {
            const QByteArray id(member.key.data(), static_cast<qsizetype>(member.key.size()));
            field(typed.value(Snowflake(id.toULongLong())), &member.value, path + '.' + id);
        }
    }
};

using Compare = void (*)(Comparison *comparison, const JsonObject &object, const dom::element &json);
constexpr std::array<Compare, dispatchEventCount> comparisons {
#define COMPARE(NAME, signal, Payload, ...)                                                                            \
    [](Comparison *comparison, const JsonObject &object, const dom::element &json) {                                   \
        comparison->object(EventFactory::as<Payload>(object), json, "d");                                              \
    },
    SHARDSCOPE_DISPATCH_EVENTS(COMPARE)
#undef COMPARE
};

} // namespace

class tst_EventFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPayloadBecomesItsEvent_data() { addPayloads(); }
    void everyPayloadBecomesItsEvent();
    void typedValuesAreThoseOfTheText_data() { addPayloads(); }
    void typedValuesAreThoseOfTheText();
    void idsStandWhereTheTableSays_data() { addPayloads(); }
    void idsStandWhereTheTableSays();
    void ourOwnPayloadsHoldNothingStrange_data() { addPayloads(); }
    void ourOwnPayloadsHoldNothingStrange();
};

void tst_EventFixtures::initTestCase()
{
    // A clone elsewhere has ours alone.
    const QString fixtures = qEnvironmentVariable("SHARDSCOPE_FIXTURES");
    QVERIFY(fixtures.isEmpty() || !QDir(fixtures).exists() || payloadsOf(fixtures).size() > 300);
    QCOMPARE(payloadsOf(QStringLiteral(SHARDSCOPE_SOURCE_DIR "/tests/payloads")).size(), qsizetype(dispatchEventCount));
}

void tst_EventFixtures::everyPayloadBecomesItsEvent()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, json);
    const GatewayEvent event = received(json);
    const std::variant<JsonObject, ShapeFault> made = EventFactory::make(event, *event.dispatchInfo);
    const auto strange = std::find_if(strangeFixtures.begin(), strangeFixtures.end(),
        [&file](const Strange &one) { return file == QLatin1String(one.file); });
    if (const auto *fault = std::get_if<ShapeFault>(&made)) {
        QVERIFY2(strange != strangeFixtures.end(), qPrintable(QString::fromUtf8(fault->path) + u": "_s + fault->text));
        QCOMPARE(fault->path, QByteArray(strange->path));
    } else {
        QVERIFY2(strange == strangeFixtures.end(), "the table calls it strange, but it can be read");
    }
}

void tst_EventFixtures::typedValuesAreThoseOfTheText()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, json);
    if (std::any_of(strangeFixtures.begin(), strangeFixtures.end(),
            [&file](const Strange &one) { return file == QLatin1String(one.file); }))
        return; // refused, as the function above shows
    const GatewayEvent event = received(json);
    const std::variant<JsonObject, ShapeFault> made = EventFactory::make(event, *event.dispatchInfo);
    QVERIFY(std::holds_alternative<JsonObject>(made));
    dom::parser parser;
    const simdjson::padded_string text(event.data().data(), static_cast<std::size_t>(event.data().size()));
    dom::element document;
    QVERIFY(!parser.parse(text).get(document));
    if (document.is_null())
        return;
    Comparison comparison;
    comparisons[static_cast<std::size_t>(event.dispatchInfo->event)](&comparison, std::get<JsonObject>(made), document);
    QVERIFY2(comparison.differences.isEmpty(), comparison.differences.join(", ").constData());
}

void tst_EventFixtures::idsStandWhereTheTableSays()
{
    QFETCH(const QByteArray, json);
    const GatewayEvent event = received(json);
    const JsonObject data(JsonValue::within(event.json, event.payload.dataOffset, event.payload.dataLength));
    const auto idAt = [&data](const char *paths) {
        for (const QByteArray &path : QByteArray(paths).split(' ')) {
            JsonValue value = data.json();
            for (const QByteArray &key : path.split('.'))
                value = JsonObject(value).value(key);
            Snowflake id;
            if (!path.isEmpty() && JsonType<Snowflake>::read(value, &id))
                return id.value();
        }
        return quint64(0);
    };
    // Payloads of others may lack what is documented; the envelope then takes what it finds.
    const bool isOurs = QByteArray(QTest::currentDataTag()).startsWith("payloads/");
    const auto agree = [&](const char *path, quint64 id) { return idAt(path) == id || (!isOurs && idAt(path) == 0); };
    QVERIFY2(agree(event.dispatchInfo->guildPath, event.payload.guildId),
        QByteArray::number(event.payload.guildId).constData());
    QVERIFY2(agree(event.dispatchInfo->channelPath, event.payload.channelId),
        QByteArray::number(event.payload.channelId).constData());
    QVERIFY2(agree(event.dispatchInfo->userPath, event.payload.userId),
        QByteArray::number(event.payload.userId).constData());
}

void tst_EventFixtures::ourOwnPayloadsHoldNothingStrange()
{
    QFETCH(const QByteArray, json);
    if (!QByteArray(QTest::currentDataTag()).startsWith("payloads/"))
        return; // those of others may be old, or made up
    const GatewayEvent event = received(json);
    const JsonValue data = JsonValue::within(event.json, event.payload.dataOffset, event.payload.dataLength);
    QByteArrayList strange;
    for (const ShapeFault &fault : ShapeCheck::faults(data, event.dispatchInfo->shape()))
        strange.append(fault.path + ": " + fault.text.toUtf8());
    QVERIFY2(strange.isEmpty(), strange.join("\n").constData());
}

QTEST_GUILESS_MAIN(tst_EventFixtures)
#include "tst_eventfixtures.moc"
