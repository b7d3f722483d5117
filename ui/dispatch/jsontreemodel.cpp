// SPDX-License-Identifier: MIT
#include "ui/dispatch/jsontreemodel.h"

#include "ui/dispatch/meaningtext.h"
#include "ui/format.h"
#include "ui/tooltip.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Longer strings are cut in the tree; the raw text has them whole.
constexpr qsizetype longestText = 2000;
/// Deeper values are not searched out: each level is read anew.
constexpr int deepestSearch = 500;

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
    if (isMoreRow(moreRow))
        show(*node(moreRow)->parent, moreRow.parent());
}

void JsonTreeModel::show(Node &parent, const QModelIndex &index, std::size_t wanted)
{
    const std::size_t begin = parent.shown();
    const std::size_t end = std::min(parent.members.size(), std::max(begin + chunk, wanted + 1));
    const bool more = end < parent.members.size();
    if (begin == end)
        return;
    if (begin < parent.children.size()) {
        beginRemoveRows(index, static_cast<int>(begin), static_cast<int>(begin));
        parent.children.pop_back();
        endRemoveRows();
    }
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

QModelIndex JsonTreeModel::indexOf(const Node &node) const
{
    return node.parent ? createIndex(node.row, KeyColumn, const_cast<Node *>(&node)) : QModelIndex();
}

const std::vector<JsonText::Member> &JsonTreeModel::membersOf(Node &node)
{
    if (!node.read)
        fetchMore(indexOf(node));
    return node.members;
}

JsonTreeModel::Node *JsonTreeModel::child(Node &node, std::size_t row)
{
    if (row >= node.shown())
        show(node, indexOf(node), row);
    return node.children[row].get();
}

QModelIndex JsonTreeModel::rowAtPath(const JsonPath &path)
{
    Node *here = m_root.get();
    for (const JsonStep &step : path.steps()) {
        if (!here->isContainer() || (here->member.value.type == JsonText::Type::Array) != (step.index >= 0))
            return {};
        const std::vector<JsonText::Member> &members = membersOf(*here);
        const auto found = step.index >= 0
            ? members.begin() + std::min(step.index, static_cast<qsizetype>(members.size()))
            : std::find_if(members.begin(), members.end(),
                [this, &step](const JsonText::Member &member) { return m_text.key(member) == step.key; });
        if (found == members.end())
            return {};
        here = child(*here, static_cast<std::size_t>(found - members.begin()));
    }
    return indexOf(*here);
}

QModelIndex JsonTreeModel::rowAtByte(qsizetype byte)
{
    const char *const text = m_text.text({ {}, 0, 0 }).data();
    Node *here = m_root.get();
    for (int depth = 0; depth < deepestSearch && here->isContainer(); ++depth) {
        const std::vector<JsonText::Member> &members = membersOf(*here);
        const auto found = std::partition_point(members.begin(), members.end(),
            [byte](const JsonText::Member &member) { return member.value.offset + member.value.length <= byte; });
        if (found == members.end())
            break;
        const qsizetype begin = found->key.isNull() ? found->value.offset : found->key.data() - text - 1;
        if (byte < begin)
            break;
        here = child(*here, static_cast<std::size_t>(found - members.begin()));
        if (byte < here->member.value.offset)
            break;
    }
    return indexOf(*here);
}

ByteRange JsonTreeModel::bytesOf(const QModelIndex &index) const
{
    const JsonText::Value &value = node(index)->member.value;
    return { value.offset, value.offset + value.length };
}

JsonPath JsonTreeModel::pathOf(const QModelIndex &index) const
{
    std::vector<JsonStep> steps;
    for (const Node *item = node(index); item->parent && !item->isMore; item = item->parent) {
        const bool inArray = item->parent->member.value.type == JsonText::Type::Array;
        steps.push_back(inArray ? JsonStep { .index = item->row } : JsonStep { .key = m_text.key(item->member) });
    }
    std::reverse(steps.begin(), steps.end());
    return JsonPath(std::move(steps));
}

QString JsonTreeModel::copyOf(const QModelIndex &index) const
{
    return isMoreRow(index) ? QString() : m_text.scalar(node(index)->member.value);
}

QByteArray JsonTreeModel::jsonOf(const QModelIndex &index) const
{
    return isMoreRow(index) ? QByteArray() : m_text.text(node(index)->member.value).toByteArray();
}

bool JsonTreeModel::isScalar(const QModelIndex &index) const
{
    return index.isValid() && !isMoreRow(index) && !node(index)->isContainer();
}

DocumentedPlace JsonTreeModel::place(const Node &node) const
{
    if (!node.parent)
        return DocumentedPlace::message(m_info);
    const DocumentedPlace above = place(*node.parent);
    return node.parent->member.value.type == JsonText::Type::Array ? above.element() : above.member(node.member.key);
}

ValueMeaning JsonTreeModel::meaning(const Node &node) const
{
    if (node.isMore || node.isContainer())
        return {};
    return place(node).meaning({ std::shared_ptr<const JsonText>(std::shared_ptr<void>(), &m_text), node.member.value });
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

void JsonTreeModel::setDocumentation(const DispatchEventInfo *info, qint64 receivedAt)
{
    m_info = info;
    m_receivedAt = receivedAt;
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
        return plainToolTip(toolTip(item, index.column()));
    if (role == MeaningRole)
        return index.column() == ValueColumn ? meaningText(meaning(item), m_receivedAt) : QString();
    if (role == Qt::AccessibleTextRole && index.column() == ValueColumn) {
        const QString says = meaningText(meaning(item), m_receivedAt);
        return says.isEmpty() ? QVariant() : QVariant(QString(valueText(item) + u", "_s + says));
    }
    if (role == Qt::AccessibleDescriptionRole)
        return mark(item);
    if (role == ToneRole)
        return static_cast<int>(mark(item).isEmpty() ? tone(item, index.column()) : Tone::Warning);
    return {};
}

QString JsonTreeModel::toolTip(const Node &node, int column) const
{
    QStringList parts { mark(node) };
    if (column == ValueColumn)
        parts.append(meaningToolTip(meaning(node), m_receivedAt));
    parts.removeAll(QString());
    return parts.join(u'\n');
}

Tone JsonTreeModel::tone(const Node &node, int column)
{
    if (column == KeyColumn)
        return node.parent->member.value.type == JsonText::Type::Array ? Tone::Muted : Tone::Plain;
    switch (node.member.value.type) {
    case JsonText::Type::Object:
    case JsonText::Type::Array:
    case JsonText::Type::Null:
        return Tone::Muted;
    case JsonText::Type::String:
        return Tone::Good;
    case JsonText::Type::Number:
        return Tone::Incoming;
    case JsonText::Type::Boolean:
        return Tone::Lifecycle;
    }
    return Tone::Plain;
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeyColumn ? tr("Key") : tr("Value");
}

} // namespace Shardscope
