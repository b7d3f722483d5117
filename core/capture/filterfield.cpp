// SPDX-License-Identifier: MIT
#include "core/capture/filterfield.h"

#include "core/events/dispatchevents.h"
#include "core/text.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Type = FilterField::Type;

constexpr FilterField table[] {
    { "t"_L1, Type::EventName, {}, QT_TRANSLATE_NOOP("Shardscope", "name of a dispatch event: t:MESSAGE_*") },
    { "op"_L1, Type::Number, EventField::Op,
        QT_TRANSLATE_NOOP("Shardscope", "opcode of a message: op:0 is a dispatch") },
    { "s"_L1, Type::Number, EventField::Sequence,
        QT_TRANSLATE_NOOP("Shardscope", "sequence number of a dispatch: s:100..200") },
    { "kind"_L1, Type::KindName, EventField::Kind, QT_TRANSLATE_NOOP("Shardscope", "kind of a row: kind:heartbeat") },
    { "guild"_L1, Type::Id, EventField::Guild, QT_TRANSLATE_NOOP("Shardscope", "id of the guild it is about") },
    { "channel"_L1, Type::Id, EventField::Channel,
        QT_TRANSLATE_NOOP("Shardscope", "id of the channel or thread it is about") },
    { "user"_L1, Type::Id, EventField::User, QT_TRANSLATE_NOOP("Shardscope", "id of the user it is about") },
    { "bytes"_L1, Type::Number, EventField::Bytes,
        QT_TRANSLATE_NOOP("Shardscope", "length of a message's JSON text: bytes:4096..") },
    { "latency"_L1, Type::Milliseconds, EventField::Latency,
        QT_TRANSLATE_NOOP("Shardscope", "milliseconds of a heartbeat: latency:250..") },
    { "shard"_L1, Type::Number, EventField::Shard, QT_TRANSLATE_NOOP("Shardscope", "number of the shard") },
    { "at"_L1, Type::Moment, EventField::At,
        QT_TRANSLATE_NOOP("Shardscope", "moment, UTC: at:2026-11-28T22:14 is that whole minute") },
    { "d."_L1, Type::Path, {},
        QT_TRANSLATE_NOOP("Shardscope", "a value of the payload: d.author.bot:true, d.mentions[*].id:42") },
};

QString folded(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() | 0x20);
    }
    return result;
}

/// How many letters to put in, take out or change to make one of the other.
qsizetype distance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype(0));
    for (const QChar c : a) {
        qsizetype diagonal = std::exchange(row[0], row[0] + 1);
        for (std::size_t i = 1; i < row.size(); ++i) {
            const qsizetype changed = diagonal + (c == b[static_cast<qsizetype>(i) - 1] ? 0 : 1);
            diagonal = row[i];
            row[i] = std::min({ changed, row[i] + 1, row[i - 1] + 1 });
        }
    }
    return row.back();
}

} // namespace

std::span<const FilterField> FilterField::all()
{
    return table;
}

QString FilterField::description() const
{
    return Text::tr(source);
}

QStringList FilterField::knownValues() const
{
    QStringList result;
    if (type == Type::EventName) {
        for (const DispatchEventInfo &event : dispatchEventTable())
            result.append(QLatin1String(event.name));
    } else if (type == Type::KindName) {
        for (int kind = 0; kind < static_cast<int>(EventRecord::Kind::Other); ++kind)
            result.append(QLatin1String(recordKindName(static_cast<EventRecord::Kind>(kind))));
    }
    return result;
}

const FilterField *FilterField::find(QStringView name)
{
    const QString wanted = folded(name);
    const auto *field = std::find_if(std::begin(table), std::end(table),
        [&wanted](const FilterField &f) { return f.type != Type::Path && f.name == wanted; });
    return field != std::end(table) ? field : nullptr;
}

const FilterField *FilterField::nearest(QStringView name)
{
    constexpr qsizetype longest = 16; // no name with so many letters too many is near
    if (name.size() > longest)
        return nullptr;
    const QString wanted = folded(name);
    const FilterField *best = nullptr;
    qsizetype bestDistance = std::max<qsizetype>(2, name.size() / 2 + 1);
    for (const FilterField &field : table) {
        // One letter is near to any other.
        if (field.type == Type::Path || field.name.size() < 2)
            continue;
        const bool isBeginning = wanted.startsWith(field.name) || (wanted.size() > 1 && field.name.startsWith(wanted));
        if (const qsizetype d = isBeginning ? 0 : distance(wanted, QString(field.name)); d < bestDistance) {
            best = &field;
            bestDistance = d;
        }
    }
    return best;
}

} // namespace Shardscope
