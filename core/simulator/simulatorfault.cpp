// SPDX-License-Identifier: MIT
#include "core/simulator/simulator.h"
#include "core/text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Kind = SimulatorFault::Kind;

struct FaultName
{
    const char *name;
    Kind kind;
    bool needsValue;
    bool whole; ///< the value is a whole number
    double least;
    double most;
    double byDefault;
};

// 1004 to 1006 and the other reserved codes cannot stand in a close frame.
constexpr FaultName names[] = {
    { "no-ack", Kind::NoAck, false, false, 0, 0, 0 },
    { "op7", Kind::Op7, false, false, 0, 0, 0 },
    { "op9", Kind::Op9, false, false, 0, 1, 0 },
    { "close", Kind::Close, true, true, 1000, 4999, 0 },
    { "hello-delay", Kind::HelloDelay, true, false, 0, 86400, 0 },
    { "ready-delay", Kind::ReadyDelay, true, false, 0, 86400, 0 },
    { "http", Kind::Http, true, true, 200, 599, 0 },
    { "bot", Kind::Bot, true, false, 0, 1, 0 },
    { "flags", Kind::Flags, true, true, 0, 9007199254740992.0, 0 },
    { "remaining", Kind::Remaining, true, true, 0, 1000000, 0 },
    { "shards", Kind::Shards, true, true, 1, 65536, 0 },
    { "max-concurrency", Kind::MaxConcurrency, true, true, 1, 16, 0 },
    { "clock", Kind::Clock, true, false, -86400, 86400, 0 },
};

bool isBoolean(Kind kind)
{
    return kind == Kind::Op9 || kind == Kind::Bot;
}

std::optional<double> readValue(const FaultName &name, const QString &text)
{
    if (isBoolean(name.kind)) {
        if (text != "true"_L1 && text != "false"_L1)
            return std::nullopt;
        return text == "true"_L1 ? 1 : 0;
    }
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value) || value < name.least || value > name.most
        || (name.whole && value != std::floor(value)))
        return std::nullopt;
    const bool reserved = (value >= 1004 && value <= 1006) || (value > 1014 && value < 3000);
    if (name.kind == Kind::Close && reserved)
        return std::nullopt;
    return value;
}

bool readWhen(const QString &text, SimulatorFault &fault)
{
    if (text == "start"_L1 || text == "ready"_L1) {
        fault.when = text == "start"_L1 ? SimulatorFault::When::Start : SimulatorFault::When::Ready;
        return true;
    }
    bool ok = false;
    if (text.endsWith("ev"_L1)) {
        fault.when = SimulatorFault::When::Events;
        fault.whenValue = double(text.chopped(2).toUInt(&ok));
    } else if (text.endsWith(u's')) {
        fault.when = SimulatorFault::When::Seconds;
        fault.whenValue = text.chopped(1).toDouble(&ok);
    }
    return ok && std::isfinite(fault.whenValue) && fault.whenValue >= 0;
}

QString allNames()
{
    QStringList all;
    for (const auto &[name, kind] : SimulatorFault::kinds())
        all.append(name);
    return all.join(u", "_s);
}

} // namespace

QList<std::pair<QString, Kind>> SimulatorFault::kinds()
{
    QList<std::pair<QString, Kind>> all;
    for (const FaultName &name : names)
        all.append({ QString::fromLatin1(name.name), name.kind });
    return all;
}

std::optional<SimulatorFault> SimulatorFault::parse(const QString &text, QString *error)
{
    const auto fail = [error](const QString &message) {
        if (error)
            *error = message;
        return std::nullopt;
    };
    const qsizetype at = text.indexOf(u'@');
    const QString what = at < 0 ? text : text.left(at);
    const qsizetype equals = what.indexOf(u'=');
    const QString wanted = equals < 0 ? what : what.left(equals);
    const FaultName *name = nullptr;
    for (const FaultName &candidate : names) {
        if (wanted == QLatin1String(candidate.name))
            name = &candidate;
    }
    if (!name)
        return fail(Text::tr("\"%1\" is not a fault; there are %2.").arg(wanted, allNames()));

    SimulatorFault fault;
    fault.kind = name->kind;
    fault.value = name->byDefault;
    const bool takesValue = name->needsValue || isBoolean(name->kind);
    if (equals < 0 && name->needsValue)
        return fail(Text::tr("The fault %1 needs a value: %1=VALUE.").arg(wanted));
    if (equals >= 0 && !takesValue)
        return fail(Text::tr("The fault %1 takes no value.").arg(wanted));
    if (equals >= 0) {
        const QString given = what.mid(equals + 1);
        const std::optional<double> value = readValue(*name, given);
        if (!value && isBoolean(name->kind))
            return fail(Text::tr("\"%1\" is no value of the fault %2; it takes true or false.").arg(given, wanted));
        if (!value && name->kind == Kind::Close)
            return fail(Text::tr("\"%1\" is no close code; it is 1000 to 1003, 1007 to 1014 or 3000 to 4999.").arg(given));
        if (!value) {
            return fail(
                Text::tr("\"%1\" is no value of the fault %2; it goes from %3 to %4.")
                    .arg(given, wanted, QString::number(name->least, 'f', 0), QString::number(name->most, 'f', 0)));
        }
        fault.value = *value;
    }
    if (at >= 0 && !readWhen(text.mid(at + 1), fault)) {
        return fail(
            Text::tr("\"%1\" is no moment for the fault %2; it is start, ready, seconds such as 5s or events such as 100ev.")
                .arg(text.mid(at + 1), wanted));
    }
    return fault;
}

} // namespace Shardscope
