// SPDX-License-Identifier: MIT
#include "core/events/eventmanager.h"
#include "core/events/payloads.h"
#include "core/simulator/eventgenerator.h"
#include "core/simulator/worldbuilder.h"

#include "tests/bench/benchmark.h"

#include <QJsonDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace Shardscope::Bench {

namespace {

constexpr int messageCount = 20'000;
constexpr qint64 moment = 1'764'000'000'000'000;

/// Messages as the built-in gateway makes them, ready to be received.
const std::vector<QByteArray> &messages()
{
    static const std::vector<QByteArray> made = [] {
        std::vector<QByteArray> result;
        Simulation::WorldPlan plan;
        plan.now = moment;
        Simulation::World world = Simulation::buildWorld(plan);
        Simulation::EventGenerator generator(world, GatewayIntents::all(), 7);
        for (int i = 0; i < messageCount; ++i) {
            if (const auto next = generator.next(moment + i * 1000)) {
                QByteArray text = next->numbered(i + 1);
                text.reserve(text.size() + 64); // as the inflater leaves it
                result.push_back(std::move(text));
            }
        }
        return result;
    }();
    return made;
}

/// What a shard does with each message before it tells anyone: the envelope, and which event it is.
GatewayEvent received(const QByteArray &json)
{
    GatewayEvent event;
    if (std::optional<GatewayPayload> payload = GatewayPayload::parse(json, nullptr)) {
        event.dispatchInfo = dispatchEvent(payload->type);
        event.payload = std::move(*payload);
        event.json = json;
    }
    return event;
}

void receiveAll(EventManager *manager)
{
    for (const QByteArray &json : messages()) {
        const GatewayEvent event = received(json);
        if (manager)
            manager->dispatch(event);
        keep(event.payload.guildId);
    }
}

Pair nobodyListens()
{
    EventManager manager;
    return compare(
        messageCount, [&manager] { receiveAll(&manager); }, [] { receiveAll(nullptr); });
}

/// With a listener of its own on one event, the rest of the stream must cost what it costs without any.
Pair othersListen()
{
    std::vector<GatewayEvent> others;
    for (const QByteArray &json : messages()) {
        GatewayEvent event = received(json);
        if (event.payload.type != "MESSAGE_CREATE")
            others.push_back(std::move(event));
    }
    EventManager with;
    EventManager without;
    QObject context;
    with.subscribe<DispatchEvent::MESSAGE_CREATE>(
        &context, [](const MessageCreate &message, const GatewayEvent &) { keep(message.id().value()); });
    const auto dispatchAll = [&others](EventManager &manager) {
        // The envelope is part of it, or the ratio would be one of two nothings.
        for (const GatewayEvent &event : others) {
            keep(GatewayPayload::parse(event.json, nullptr)->guildId);
            manager.dispatch(event);
        }
    };
    return compare(
        static_cast<qint64>(others.size()), [&] { dispatchAll(with); }, [&] { dispatchAll(without); });
}

/// Who wrote what where, read from the typed event, beside the same from a document of Qt's.
Pair typedMessage()
{
    std::vector<GatewayEvent> wanted;
    for (const QByteArray &json : messages()) {
        GatewayEvent event = received(json);
        if (event.payload.type == "MESSAGE_CREATE")
            wanted.push_back(std::move(event));
    }
    const auto ours = [&wanted] {
        for (const GatewayEvent &event : wanted) {
            const auto made = EventFactory::make<DispatchEvent::MESSAGE_CREATE>(event);
            if (const auto *message = std::get_if<MessageCreate>(&made))
                keep(message->id().value()
                    + static_cast<quint64>(message->author().username().size() + message->content().size()));
        }
    };
    const auto beside = [&wanted] {
        for (const GatewayEvent &event : wanted) {
            const QJsonObject message = QJsonDocument::fromJson(event.data().toByteArray()).object();
            keep(message[u"id"].toString().toULongLong()
                + static_cast<quint64>(
                    message[u"author"][u"username"].toString().size() + message[u"content"].toString().size()));
        }
    };
    return compare(static_cast<qint64>(wanted.size()), ours, beside);
}

std::vector<Figure> row(const Pair &measured, const QString &name, const QString &besideName, double atMost)
{
    return { { .name = name,
        .unit = u"ns/message"_s,
        .figure = measured.ours,
        .beside = measured.beside,
        .besideName = besideName,
        .limit = atMost,
        .limitsRatio = true } };
}

} // namespace

std::vector<Row> eventRows()
{
    return {
        { "typed-events-nobody", "a stream with an event manager that nobody listens to, beside one without",
            [](const Context &) { return row(nobodyListens(), u"typed-events-nobody"_s, u"none"_s, 1.05); } },
        { "typed-events-others", "other events with a listener on MESSAGE_CREATE, beside none",
            [](const Context &) { return row(othersListen(), u"typed-events-others"_s, u"no listener"_s, 1.05); } },
        { "typed-message", "MESSAGE_CREATE checked and read as a typed event, beside QJsonDocument",
            [](const Context &) { return row(typedMessage(), u"typed-message"_s, u"QJsonDocument"_s, 1.0); } },
    };
}

} // namespace Shardscope::Bench
