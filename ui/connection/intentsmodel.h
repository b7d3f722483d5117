// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayintents.h"

#include <QAbstractTableModel>

namespace Shardscope {

/// The documented intents with a check mark each; a row tells what its intent brings.
class IntentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        NeedsColumn,
        BringsColumn,
        ColumnCount
    };
    /// Name and events, for the filter.
    static constexpr int FilterRole = Qt::UserRole;
    /// A Tone as an int.
    static constexpr int ToneRole = Qt::UserRole + 2;
    /// The whole of what is to be known about the intent.
    static constexpr int DescriptionRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] GatewayIntents intents() const { return m_intents; }
    void setIntents(GatewayIntents intents);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A check mark was set or taken away.
    void intentsChanged(Shardscope::GatewayIntents intents);

private:
    GatewayIntents m_intents;
};

} // namespace Shardscope
