// SPDX-License-Identifier: MIT
#include "ui/dispatch/meaningtext.h"

#include "core/text.h"

#include "ui/format.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Of more names their number is told first: the end of the list may not be seen.
constexpr qsizetype countedFrom = 4;

QString age(qint64 at, qint64 receivedAt)
{
    if (receivedAt == 0)
        return {};
    return at <= receivedAt ? Text::tr("%1 earlier").arg(Format::age(receivedAt - at))
                            : Text::tr("%1 later").arg(Format::age(at - receivedAt));
}

QString wholeAge(qint64 at, qint64 receivedAt)
{
    return at <= receivedAt ? Text::tr("%1 earlier than the message came").arg(Format::age(receivedAt - at))
                            : Text::tr("%1 later than the message came").arg(Format::age(at - receivedAt));
}

QString namesText(const QStringList &names)
{
    if (names.isEmpty())
        return Text::tr("none");
    const QString list = names.join(u", "_s);
    return names.size() < countedFrom ? list : Text::tr("%1: %2").arg(Format::count(names.size()), list);
}

QStringList timeLines(const ValueMeaning &meaning, qint64 receivedAt)
{
    const QDateTime utc = meaning.time.dateTime();
    const auto line = [](const QDateTime &time) { return time.toString(u"yyyy-MM-dd HH:mm:ss.zzz t"); };
    QStringList lines { Text::tr("Local: %1").arg(line(utc.toLocalTime())), Text::tr("UTC: %1").arg(line(utc)) };
    if (receivedAt != 0)
        lines.append(wholeAge(meaning.time.microseconds(), receivedAt));
    if (!meaning.id.isNull()) {
        const quint64 id = meaning.id.value();
        lines.append(Text::tr("Worker %1, process %2, number %3").arg(id >> 17 & 31).arg(id >> 12 & 31).arg(id & 4095));
    }
    return lines;
}

} // namespace

QString meaningText(const ValueMeaning &meaning, qint64 receivedAt)
{
    switch (meaning.kind) {
    case ValueMeaning::Kind::None:
        return {};
    case ValueMeaning::Kind::Time: {
        const QString text = Format::dateTime(meaning.time.microseconds());
        const QString old = age(meaning.time.microseconds(), receivedAt);
        return old.isEmpty() ? text : text + u" · "_s + old;
    }
    case ValueMeaning::Kind::Name:
    case ValueMeaning::Kind::Bits:
        return namesText(meaning.names);
    }
    return {};
}

QString meaningToolTip(const ValueMeaning &meaning, qint64 receivedAt)
{
    switch (meaning.kind) {
    case ValueMeaning::Kind::None:
        return {};
    case ValueMeaning::Kind::Time:
        return timeLines(meaning, receivedAt).join(u'\n');
    case ValueMeaning::Kind::Name:
    case ValueMeaning::Kind::Bits:
        return meaning.names.isEmpty() ? Text::tr("Nothing is set") : meaning.names.join(u'\n');
    }
    return {};
}

} // namespace Shardscope
