// SPDX-License-Identifier: MIT
#include "core/commands/namematches.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// How well a name fits; empty where it does not.
std::optional<int> rankOf(const QString &name, quint64 id, const QString &text)
{
    if (name.startsWith(text, Qt::CaseInsensitive))
        return name.size() == text.size() ? 0 : 1;
    if (name.contains(text, Qt::CaseInsensitive))
        return 2;
    return QString::number(id).startsWith(text) ? std::optional(3) : std::nullopt;
}

} // namespace

void NameMatches::search(const NameDirectory &names, const Query &query)
{
    const bool isChannel = query.kind == NameDirectory::Kind::Channel;
    const QHash<quint64, QString> all = names.names(query.kind);
    const QHash<quint64, NameDirectory::ChannelPlace> places
        = isChannel ? names.channelPlaces() : QHash<quint64, NameDirectory::ChannelPlace>();
    const QString text = query.text.trimmed();
    std::vector<Match> matches;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (const auto place = places.constFind(it.key()); place != places.cend()) {
            const bool isElsewhere = query.guild != 0 && place->guild != query.guild;
            if (isElsewhere || (query.voiceOnly && place->type >= 0 && !place->takesVoice()))
                continue;
        }
        if (const std::optional<int> rank = rankOf(it.value(), it.key(), text))
            matches.push_back({ *rank, it.value(), it.key() });
    }
    const auto order = [](const Match &a, const Match &b) {
        const int names = QString::compare(a.name, b.name, Qt::CaseInsensitive);
        return a.rank != b.rank ? a.rank < b.rank : names != 0 ? names < 0 : a.id < b.id;
    };
    const auto end = matches.begin() + static_cast<std::ptrdiff_t>(std::min(most, matches.size()));
    std::partial_sort(matches.begin(), end, matches.end(), order);
    matches.erase(end, matches.end());
    beginResetModel();
    m_matches = std::move(matches);
    endResetModel();
}

quint64 NameMatches::only(const QString &name) const
{
    quint64 found = 0;
    for (const Match &match : m_matches) {
        if (match.name.compare(name.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        if (found != 0)
            return 0;
        found = match.id;
    }
    return found;
}

int NameMatches::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
}

QVariant NameMatches::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Match &match = m_matches[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QString(match.name + u"  ·  "_s + QString::number(match.id));
    case Qt::EditRole:
    case IdRole:
        return QString::number(match.id);
    case NameRole:
        return match.name;
    default:
        return {};
    }
}

} // namespace Shardscope
