// SPDX-License-Identifier: MIT
#include "ui/dispatch/jsontreemodel.h"

#include "ui/format.h"
#include "ui/tooltip.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Longer strings are cut in the tree; the raw text has them whole.
constexpr qsizetype longestText = 2000;

} // namespace

struct JsonTreeModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    JsonText::Member member {};
    bool isMore = false; ///< stands for members that are not shown yet
    bool read = false;
    std::vector<JsonText::Member> members {};
    std::vector<std::unique_ptr<Node>> children {}; ///< those shown, with the "more" row at the end

    [[nodiscard]] std::size_t shown() const
    {
        return children.size() - (!children.empty() && children.back()->isMore ? 1 : 0);
    }
    [[nodiscard]] bool isContainer() const
    {
        return !isMore && (member.value.type == JsonText::Type::Object || member.value.type == JsonText::Type::Array);
    }
};

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    m_root->read = true;
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setJson(const QByteArray &json)
{
    beginResetModel();
    m_text = JsonText(json);
    m_root = std::make_unique<Node>();
    m_root->read = true;
    if (const std::optional<JsonText::Value> value = m_text.root()) {
        m_root->member.value = *value;
        m_root->members = m_root->isContainer() ? m_text.members(*value) : std::vector<JsonText::Member>();
        append(*m_root, std::min(m_root->members.size(), chunk));
    }
    endResetModel();
}

JsonTreeModel::Node *JsonTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex JsonTreeModel::topLevel(QStringView key) const
{
    for (const std::unique_ptr<Node> &child : m_root->children) {
        if (m_text.key(child->member) == key)
            return createIndex(child->row, KeyColumn, child.get());
    }
    return {};
}

bool JsonTreeModel::isMoreRow(const QModelIndex &index) const
{
    return index.isValid() && node(index)->isMore;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *owner = node(parent);
    const bool valid = row >= 0 && column >= 0 && column < ColumnCount && parent.column() <= 0
        && row < static_cast<int>(owner->children.size());
    return valid ? createIndex(row, column, owner->children[static_cast<std::size_t>(row)].get()) : QModelIndex();
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    const Node *owner = child.isValid() ? node(child)->parent : nullptr;
    return !owner || owner == m_root.get() ? QModelIndex()
                                           : createIndex(owner->row, KeyColumn, const_cast<Node *>(owner));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    const Node *owner = node(parent);
    if (parent.column() > 0 || !owner->isContainer())
        return false;
    return owner->read ? !owner->children.empty() : !m_text.isEmpty(owner->member.value);
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.column() <= 0 && node(parent)->isContainer() && !node(parent)->read;
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    Node *owner = node(parent);
    if (!canFetchMore(parent))
        return;
    owner->members = m_text.members(owner->member.value);
    owner->read = true;
    show(*owner, parent);
}

void JsonTreeModel::loadMore(const QModelIndex &moreRow)
{
    if (!isMoreRow(moreRow))
        return;
    const QModelIndex owner = moreRow.parent();
    Node *parent = node(owner);
    beginRemoveRows(owner, moreRow.row(), moreRow.row());
    parent->children.pop_back();
    endRemoveRows();
    show(*parent, owner);
}

void JsonTreeModel::show(Node &parent, const QModelIndex &index)
{
    const std::size_t begin = parent.shown();
    const std::size_t end = std::min(parent.members.size(), begin + chunk);
    const bool more = end < parent.members.size();
    if (begin == end)
        return;
    beginInsertRows(index, static_cast<int>(begin), static_cast<int>(end) - (more ? 0 : 1));
    append(parent, end);
    endInsertRows();
}

/// Shows members up to @p end, and a row for the rest.
void JsonTreeModel::append(Node &parent, std::size_t end)
{
    const bool more = end < parent.members.size();
    for (std::size_t i = parent.children.size(); i < end + (more ? 1 : 0); ++i) {
        auto child = std::make_unique<Node>();
        child->parent = &parent;
        child->row = static_cast<int>(i);
        child->isMore = i == end;
        if (!child->isMore)
            child->member = parent.members[i];
        parent.children.push_back(std::move(child));
    }
}

QString JsonTreeModel::valueText(const Node &node) const
{
    const JsonText::Value &value = node.member.value;
    switch (value.type) {
    case JsonText::Type::Object:
    case JsonText::Type::Array: {
        const bool object = value.type == JsonText::Type::Object;
        if (m_text.isEmpty(value))
            return object ? u"{}"_s : u"[]"_s;
        if (!node.read)
            return object ? u"{…}"_s : u"[…]"_s;
        const int count = static_cast<int>(node.members.size());
        return object ? tr("{%n keys}", nullptr, count) : tr("[%n items]", nullptr, count);
    }
    case JsonText::Type::String: {
        const QString text = m_text.scalar(value);
        return u'"' + (text.size() > longestText ? text.left(longestText) + u'…' : text) + u'"';
    }
    case JsonText::Type::Number:
    case JsonText::Type::Boolean:
    case JsonText::Type::Null: return m_text.scalar(value).left(longestText);
    }
    return {};
}

QByteArray JsonTreeModel::path(const Node &node) const
{
    if (!node.parent)
        return {};
    const QByteArray above = path(*node.parent);
    if (node.parent->member.value.type == JsonText::Type::Array)
        return above + '[' + QByteArray::number(node.row) + ']';
    return above.isEmpty() ? node.member.key.toByteArray() : QByteArray(above + '.' + node.member.key);
}

QString JsonTreeModel::mark(const Node &node) const
{
    return m_marks.isEmpty() ? QString() : m_marks.value(path(node));
}

void JsonTreeModel::setMarks(const QHash<QByteArray, QString> &marks)
{
    m_marks = marks;
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1), { ToneRole, Qt::ToolTipRole });
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &item = *node(index);
    if (item.isMore) {
        if (role == Qt::DisplayRole && index.column() == KeyColumn)
            return tr("%1 more…").arg(Format::count(static_cast<qint64>(item.parent->members.size() - item.parent->shown())));
        if (role == Qt::ToolTipRole)
            return tr("Press Enter or double-click to load more");
        return role == ToneRole ? QVariant::fromValue(static_cast<int>(Tone::Muted)) : QVariant();
    }
    if (role == Qt::DisplayRole) {
        if (index.column() == ValueColumn)
            return valueText(item);
        const bool inArray = item.parent->member.value.type == JsonText::Type::Array;
        const QString key = inArray ? QString::number(item.row) : m_text.key(item.member);
        return mark(item).isEmpty() ? key : key + u" ⚠"_s;
    }
    if (role == Qt::ToolTipRole)
        return plainToolTip(mark(item));
    if (role == Qt::AccessibleDescriptionRole)
        return mark(item);
    if (role == ToneRole && !mark(item).isEmpty())
        return static_cast<int>(Tone::Warning);
    if (role == ToneRole) {
        if (index.column() == KeyColumn)
            return static_cast<int>(item.parent->member.value.type == JsonText::Type::Array ? Tone::Muted : Tone::Plain);
        switch (item.member.value.type) {
        case JsonText::Type::Object:
        case JsonText::Type::Array:
        case JsonText::Type::Null: return static_cast<int>(Tone::Muted);
        case JsonText::Type::String: return static_cast<int>(Tone::Good);
        case JsonText::Type::Number: return static_cast<int>(Tone::Incoming);
        case JsonText::Type::Boolean: return static_cast<int>(Tone::Lifecycle);
        }
    }
    return {};
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeyColumn ? tr("Key") : tr("Value");
}

} // namespace Shardscope
