// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/namedirectory.h"

#include <QAbstractListModel>

namespace Shardscope {

/// What a session has shown that fits a name or an id being typed, the best first.
class NameMatches : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole,
        NameRole
    };
    static constexpr std::size_t most = 50;

    struct Query
    {
        NameDirectory::Kind kind = NameDirectory::Kind::Guild;
        QString text {}; ///< part of a name or beginning of an id; empty: everything
        quint64 guild = 0; ///< channels only: those known to be elsewhere are left out
        bool voiceOnly = false; ///< channels only: those known to take no voice are left out
    };

    using QAbstractListModel::QAbstractListModel;

    void search(const NameDirectory &names, const Query &query);
    /// The id of the one that is called exactly @p name, in any case; 0 where there is none or several.
    [[nodiscard]] quint64 only(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Match
    {
        int rank; ///< 0 fits best
        QString name;
        quint64 id;
    };
    std::vector<Match> m_matches;
};

} // namespace Shardscope
