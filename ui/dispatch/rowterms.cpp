// SPDX-License-Identifier: MIT
#include "ui/dispatch/rowterms.h"

#include "core/capture/filtersyntax.h"
#include "core/capture/filtertext.h"
#include "core/capture/lineformat.h"
#include "core/events/namedirectory.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope::RowTerms {

namespace {

QString number(QLatin1String field, qint64 value)
{
    return field + u':' + QString::number(value);
}

QString id(QLatin1String field, quint64 value)
{
    return value == 0 ? QString() : QString(field + u':' + QString::number(value));
}

QString kind(const EventRecord &record)
{
    return u"kind:"_s + QLatin1String(recordKindName(record.kind));
}

struct NameRow
{
    QLatin1String prefix;
    NameDirectory::Kind kind;
};
constexpr std::array nameTable { NameRow { "guild:"_L1, NameDirectory::Kind::Guild },
    NameRow { "channel:"_L1, NameDirectory::Kind::Channel }, NameRow { "user:"_L1, NameDirectory::Kind::User } };

} // namespace

QString event(const EventRecord &record)
{
    if (record.kind == EventRecord::Kind::Dispatch && !record.type.isEmpty())
        return u"t:"_s + filterLiteral(QString::fromUtf8(record.type));
    return record.isMessage() && record.op ? number("op"_L1, *record.op) : kind(record);
}

QString cell(const EventRecord &record, LogModel::Column column)
{
    switch (column) {
    case LogModel::TimeColumn:
        return u"at:"_s + QString::fromLatin1(timestamp(record.at).first(16)); // the whole minute
    case LogModel::DirectionColumn:
        return kind(record);
    case LogModel::EventColumn:
        return event(record);
    case LogModel::SequenceColumn:
        return record.kind == EventRecord::Kind::Dispatch && record.sequence ? number("s"_L1, *record.sequence)
                                                                             : QString();
    case LogModel::BytesColumn:
        return record.isMessage() ? number("bytes"_L1, record.bytes) + u".."_s : QString();
    case LogModel::ShardColumn:
        return record.shard ? number("shard"_L1, *record.shard) : QString();
    case LogModel::GuildColumn:
        return id("guild"_L1, record.guildId);
    case LogModel::ChannelColumn:
        return id("channel"_L1, record.channelId);
    case LogModel::UserColumn:
        return id("user"_L1, record.userId);
    case LogModel::MarkColumn:
    case LogModel::DeltaColumn:
    case LogModel::WireBytesColumn:
    case LogModel::SummaryColumn:
    case LogModel::ColumnCount:
        break;
    }
    return {};
}

QStringList all(const EventRecord &record)
{
    QStringList terms { event(record) };
    for (const LogModel::Column column :
        { LogModel::DirectionColumn, LogModel::GuildColumn, LogModel::ChannelColumn, LogModel::UserColumn,
            LogModel::ShardColumn, LogModel::SequenceColumn, LogModel::BytesColumn, LogModel::TimeColumn }) {
        const QString term = cell(record, column);
        if (!term.isEmpty() && !terms.contains(term))
            terms.append(term);
    }
    return terms;
}

QString between(qint64 from, qint64 to)
{
    return u"at:"_s + QString::fromLatin1(timestamp(from)) + u".."_s + QString::fromLatin1(timestamp(to));
}

QString nameOf(const QString &term, const NameDirectory &names)
{
    for (const NameRow &row : nameTable) {
        if (term.startsWith(row.prefix))
            return names.name(row.kind, QStringView(term).sliced(row.prefix.size()).toULongLong());
    }
    return {};
}

QString narrowed(const QString &expression, const QString &term, bool exclude)
{
    const QString atom = exclude ? QString(u'-' + term) : term;
    const FilterResult<FilterSyntax> present = FilterSyntax::parse(expression);
    const auto *syntax = std::get_if<FilterSyntax>(&present);
    if (!syntax)
        return atom;
    const QString kept
        = syntax->type == FilterSyntax::Type::Or ? QString(u'(' + expression.trimmed() + u')') : expression.trimmed();
    return kept + u' ' + atom;
}

} // namespace Shardscope::RowTerms
