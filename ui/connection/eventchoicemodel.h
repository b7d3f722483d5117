// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/dispatchevents.h"

#include <QAbstractTableModel>
#include <QSet>

namespace Shardscope {

/// The documented events with a check mark each: which of them are wanted, which intents bring them, and whether
/// those that are chosen do.
class EventChoiceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        IntentsColumn,
        ComesColumn,
        ColumnCount
    };
    /// Name and intents, for the filter.
    static constexpr int FilterRole = Qt::UserRole;
    /// A Tone as an int.
    static constexpr int ToneRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] QList<DispatchEvent> wanted() const;
    void setWanted(const QList<DispatchEvent> &events);
    /// What ComesColumn is about.
    void setIntents(GatewayIntents intents);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void wantedChanged();

private:
    QSet<int> m_wanted; ///< rows
    GatewayIntents m_intents;
};

} // namespace Shardscope
