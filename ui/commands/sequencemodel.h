// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/sendplan.h"

#include <QAbstractTableModel>

namespace Shardscope {

class LibraryModel;

/// The saved messages that go out on READY, in order, with when each would leave.
class SequenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        MessageColumn,
        DelayColumn,
        FateColumn,
        ColumnCount
    };
    enum Role
    {
        ToneRole = Qt::UserRole
    };

    /// @p library holds the steps and must outlive the model.
    explicit SequenceModel(LibraryModel *library, QObject *parent = nullptr);

    void setIntents(GatewayIntents intents);
    void append(int messageId);
    void remove(int row);
    /// By one place up or down; false where there is none.
    bool moveBy(int row, int places);

    /// What ReadySequence takes: the steps whose messages can be read.
    [[nodiscard]] std::vector<PlannedStep> steps() const;
    /// One sentence where a limit stands in the way of a step.
    [[nodiscard]] QString warning() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// After a change in the library: the names, the messages, the plan.
    void refresh();
    [[nodiscard]] QString fateText(const PlannedSend &send) const;

    struct Row
    {
        int message = 0;
        Milliseconds delay {};
        QString path;
        PlannedSend send {};
    };
    LibraryModel *const m_library;
    GatewayIntents m_intents;
    std::vector<Row> m_rows;
};

} // namespace Shardscope
