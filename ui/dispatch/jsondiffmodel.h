// SPDX-License-Identifier: MIT
#pragma once

#include "core/jsondiff.h"

#include "ui/theme.h"

#include <QAbstractItemModel>

#include <memory>

namespace Shardscope {

/// What differs between two JSON texts, as a tree. Rows are made when their parent opens.
class JsonDiffModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        KeyColumn,
        BeforeColumn,
        AfterColumn,
        ColumnCount
    };
    enum Role
    {
        ToneRole = Qt::UserRole,
        KindRole
    };

    explicit JsonDiffModel(QObject *parent = nullptr);
    ~JsonDiffModel() override;

    void setDiff(std::shared_ptr<const JsonDiff> diff);
    /// Whether values that do not differ have rows.
    void setShowsSame(bool shows);
    /// Whether the row is one that changed within: to be opened at once.
    [[nodiscard]] bool isChangedWithin(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row;

    void restart();
    [[nodiscard]] Row *row(const QModelIndex &index) const;
    void read(Row &row) const;
    [[nodiscard]] QString keyText(const Row &row) const;
    [[nodiscard]] QString valueText(const Row &row, int column) const;
    [[nodiscard]] QString wordsFor(const JsonDifference &difference) const;

    std::shared_ptr<const JsonDiff> m_diff;
    std::unique_ptr<Row> m_root;
    bool m_showsSame = false;
};

} // namespace Shardscope
