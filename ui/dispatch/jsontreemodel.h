// SPDX-License-Identifier: MIT
#pragma once

#include "core/jsontext.h"
#include "ui/theme.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>

namespace Shardscope {

/// A JSON text as a tree in wire order. Children are read when their parent opens, so many at a time.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, ValueColumn, ColumnCount };
    enum Role { ToneRole = Qt::UserRole };

    /// Rows that one opening or one loadMore() adds.
    static constexpr std::size_t chunk = 1000;

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    void setJson(const QByteArray &json);
    /// Values to mark, by their path ("d.mentions[2].id"), and what is to be said of them.
    void setMarks(const QHash<QByteArray, QString> &marks);
    /// The row of a key at the top, invalid where there is none.
    [[nodiscard]] QModelIndex topLevel(QStringView key) const;
    /// The row that stands for those not yet shown.
    [[nodiscard]] bool isMoreRow(const QModelIndex &index) const;
    void loadMore(const QModelIndex &moreRow);

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
    struct Node;

    [[nodiscard]] Node *node(const QModelIndex &index) const;
    [[nodiscard]] QString valueText(const Node &node) const;
    [[nodiscard]] QByteArray path(const Node &node) const;
    /// Empty where there is none.
    [[nodiscard]] QString mark(const Node &node) const;
    void show(Node &parent, const QModelIndex &index);
    static void append(Node &parent, std::size_t end);

    JsonText m_text;
    std::unique_ptr<Node> m_root;
    QHash<QByteArray, QString> m_marks;
};

} // namespace Shardscope
