// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/shardstatus.h"

#include <QAbstractListModel>

#include <vector>

namespace Shardscope {

class SessionInsight;

/// A row for each shard of a run or a capture, by their numbers.
class ShardWallModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        ShardRole = Qt::UserRole,
        RankRole, ///< of the state, the worst least
        LatencyRole, ///< in milliseconds; -1: none
        RateRole, ///< events a second
        ToneRole, ///< of the state, as an int
        GlyphRole, ///< the shape of the state
        StateRole, ///< its word
        FiguresRole, ///< what stands below
        EndRole, ///< number in the store of the record that explains its last end; -1: none
        FilteredRole ///< whether the log shows it alone
    };

    /// @p insight must outlive the model.
    explicit ShardWallModel(const SessionInsight &insight, QObject *parent = nullptr);

    /// Takes over what is known now.
    void refresh();
    /// The filter of the log.
    void setFilter(const QString &expression);
    /// How many shards are in that state.
    [[nodiscard]] int count(ShardState state) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int shard = 0;
        ShardState state = ShardState::Idle;
        QString detail {};
        qint64 waitSeconds = -1; ///< until it goes on by itself; -1: it does not wait
        double latency = -1;
        double rate = 0; ///< rounded as it is shown
        qint64 guilds = 0;
        int reconnects = 0;
        int bucket = -1;
        qint64 lastEnd = -1;

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] static QString stateWord(const Row &row);
    [[nodiscard]] static QString figures(const Row &row);
    /// All that a lane says, for those who hear it.
    [[nodiscard]] static QString spoken(const Row &row);
    [[nodiscard]] static QString toolTip(const Row &row);

    const SessionInsight &m_insight;
    std::vector<Row> m_rows;
    QString m_filter;
};

} // namespace Shardscope
