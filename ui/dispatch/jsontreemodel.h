// SPDX-License-Identifier: MIT
#pragma once

#include "core/byterange.h"
#include "core/events/valuemeaning.h"
#include "core/jsonpath.h"
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
    enum Role {
        ToneRole = Qt::UserRole,
        MeaningRole, ///< of the value column: what the value says beside its digits, empty where nothing
    };

    /// Rows that one opening or one loadMore() adds.
    static constexpr std::size_t chunk = 1000;

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    void setJson(const QByteArray &json);
    /// What is known of the message that comes with the next setJson(): its type, null where it is no documented
    /// dispatch, and when it came (microseconds since 1970, 0: unknown).
    void setDocumentation(const DispatchEventInfo *info, qint64 receivedAt);
    /// Values to mark, by their path ("d.mentions[2].id"), and what is to be said of them.
    void setMarks(const QHash<QByteArray, QString> &marks);
    /// The row of a key at the top, invalid where there is none.
    [[nodiscard]] QModelIndex topLevel(QStringView key) const;
    /// The row that stands for those not yet shown.
    [[nodiscard]] bool isMoreRow(const QModelIndex &index) const;
    void loadMore(const QModelIndex &moreRow);

    /// The row whose key or value holds the byte; opens what is needed for it. Invalid where none does.
    [[nodiscard]] QModelIndex rowAtByte(qsizetype byte);
    /// The row of a path, of keys that come twice the first; opens what is needed for it. Invalid where there is none.
    [[nodiscard]] QModelIndex rowAtPath(const JsonPath &path);
    /// Of the value; empty where the row has none.
    [[nodiscard]] ByteRange bytesOf(const QModelIndex &index) const;
    [[nodiscard]] JsonPath pathOf(const QModelIndex &index) const;
    /// A string without its quotes and escapes; anything else as it was received.
    [[nodiscard]] QString copyOf(const QModelIndex &index) const;
    /// The value as it stands.
    [[nodiscard]] QByteArray jsonOf(const QModelIndex &index) const;
    [[nodiscard]] bool isScalar(const QModelIndex &index) const;

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
    [[nodiscard]] DocumentedPlace place(const Node &node) const;
    [[nodiscard]] ValueMeaning meaning(const Node &node) const;
    [[nodiscard]] QString toolTip(const Node &node, int column) const;
    [[nodiscard]] static Tone tone(const Node &node, int column);
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;
    /// What an object or array holds; read first where it was not yet.
    [[nodiscard]] const std::vector<JsonText::Member> &membersOf(Node &node);
    /// Its row is there afterwards.
    [[nodiscard]] Node *child(Node &node, std::size_t row);
    /// Shows one chunk more, and up to the row @p wanted.
    void show(Node &parent, const QModelIndex &index, std::size_t wanted = 0);
    static void append(Node &parent, std::size_t end);

    const DispatchEventInfo *m_info = nullptr;
    qint64 m_receivedAt = 0;
    JsonText m_text;
    std::unique_ptr<Node> m_root;
    QHash<QByteArray, QString> m_marks;
};

} // namespace Shardscope
