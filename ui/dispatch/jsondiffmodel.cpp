// SPDX-License-Identifier: MIT
#include "ui/dispatch/jsondiffmodel.h"

#include "ui/tooltip.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Kind = JsonDifference::Kind;
using Type = JsonText::Type;

/// Longer values are cut; the tree has them whole.
constexpr qsizetype longestText = 400;

struct KindRow
{
    const char16_t *sign;
    const char *words;
    Tone tone;
};

// In the order of JsonDifference::Kind.
constexpr std::array<KindRow, 4> kindTable { {
    { u" ", QT_TRANSLATE_NOOP("Shardscope::JsonDiffModel", "the same"), Tone::Muted },
    { u"≠", QT_TRANSLATE_NOOP("Shardscope::JsonDiffModel", "changed"), Tone::Warning },
    { u"+", QT_TRANSLATE_NOOP("Shardscope::JsonDiffModel", "added"), Tone::Good },
    { u"−", QT_TRANSLATE_NOOP("Shardscope::JsonDiffModel", "removed"), Tone::Bad },
} };

const KindRow &kindRow(Kind kind)
{
    return kindTable[static_cast<std::size_t>(kind)];
}

bool isContainer(const JsonText::Value &value)
{
    return value.type == Type::Object || value.type == Type::Array;
}

} // namespace

struct JsonDiffModel::Row
{
    JsonDifference difference; ///< without its children
    const JsonDifference *source = nullptr; ///< null: read from the text
    Row *parent = nullptr;
    int place = 0;
    bool isRead = false;
    std::vector<std::unique_ptr<Row>> children {};

    [[nodiscard]] const JsonText::Value &value() const
    {
        return difference.kind == Kind::Removed ? difference.before : difference.after;
    }
    [[nodiscard]] bool hasOwnMembers() const { return source && !source->children.empty(); }
};

JsonDiffModel::JsonDiffModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Row>())
{
}

JsonDiffModel::~JsonDiffModel() = default;

void JsonDiffModel::setDiff(std::shared_ptr<const JsonDiff> diff)
{
    m_diff = std::move(diff);
    restart();
}

void JsonDiffModel::setShowsSame(bool shows)
{
    if (m_showsSame == shows)
        return;
    m_showsSame = shows;
    restart();
}

void JsonDiffModel::restart()
{
    beginResetModel();
    m_root = std::make_unique<Row>();
    if (m_diff) {
        m_root->source = &m_diff->root();
        m_root->difference
            = { .kind = m_root->source->kind, .before = m_root->source->before, .after = m_root->source->after };
        read(*m_root);
    }
    endResetModel();
}

JsonDiffModel::Row *JsonDiffModel::row(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Row *>(index.internalPointer()) : m_root.get();
}

void JsonDiffModel::read(Row &row) const
{
    row.isRead = true;
    const auto add = [this, &row](const JsonDifference &child, const JsonDifference *source) {
        if (child.kind == Kind::Same && !m_showsSame)
            return;
        auto made = std::make_unique<Row>();
        made->difference = { child.kind, child.isReordered, child.key, child.indexBefore, child.indexAfter,
            child.before, child.after, {} };
        made->source = source;
        made->parent = &row;
        made->place = static_cast<int>(row.children.size());
        row.children.push_back(std::move(made));
    };
    if (row.hasOwnMembers()) {
        for (const JsonDifference &child : row.source->children)
            add(child, &child);
    } else if (row.difference.kind != Kind::Changed && isContainer(row.value())) {
        for (const JsonDifference &child : m_diff->members(row.difference))
            add(child, nullptr);
    }
}

bool JsonDiffModel::isChangedWithin(const QModelIndex &index) const
{
    return index.isValid() && row(index)->difference.kind == Kind::Changed && row(index)->hasOwnMembers();
}

QModelIndex JsonDiffModel::index(int place, int column, const QModelIndex &parent) const
{
    const Row *owner = row(parent);
    const bool isValid = place >= 0 && column >= 0 && column < ColumnCount && parent.column() <= 0
        && place < static_cast<int>(owner->children.size());
    return isValid ? createIndex(place, column, owner->children[static_cast<std::size_t>(place)].get()) : QModelIndex();
}

QModelIndex JsonDiffModel::parent(const QModelIndex &child) const
{
    const Row *owner = child.isValid() ? row(child)->parent : nullptr;
    return !owner || owner == m_root.get() ? QModelIndex()
                                           : createIndex(owner->place, KeyColumn, const_cast<Row *>(owner));
}

int JsonDiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(row(parent)->children.size());
}

int JsonDiffModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool JsonDiffModel::hasChildren(const QModelIndex &parent) const
{
    const Row *owner = row(parent);
    if (parent.column() > 0)
        return false;
    return owner->isRead ? !owner->children.empty() : canFetchMore(parent);
}

bool JsonDiffModel::canFetchMore(const QModelIndex &parent) const
{
    const Row *owner = row(parent);
    if (parent.column() > 0 || owner->isRead || !m_diff)
        return false;
    return owner->hasOwnMembers()
        || (owner->difference.kind != Kind::Changed && isContainer(owner->value())
            && !m_diff->source(owner->difference).isEmpty(owner->value()));
}

void JsonDiffModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    // Rows are told of when they are there: they are made aside first.
    Row aside;
    Row *owner = row(parent);
    aside.difference = owner->difference;
    aside.source = owner->source;
    read(aside);
    owner->isRead = true;
    if (aside.children.empty())
        return;
    beginInsertRows(parent, 0, static_cast<int>(aside.children.size()) - 1);
    owner->children = std::move(aside.children);
    for (const std::unique_ptr<Row> &child : owner->children)
        child->parent = owner;
    endInsertRows();
}

QString JsonDiffModel::keyText(const Row &row) const
{
    const JsonDifference &difference = row.difference;
    if (!difference.key.isNull())
        return m_diff->source(difference).key({ difference.key, {} });
    if (difference.indexBefore == difference.indexAfter || difference.indexBefore < 0)
        return QString::number(difference.indexAfter);
    return difference.indexAfter < 0 ? QString::number(difference.indexBefore)
                                     : u"%1 → %2"_s.arg(difference.indexBefore).arg(difference.indexAfter);
}

QString JsonDiffModel::valueText(const Row &row, int column) const
{
    const JsonDifference &difference = row.difference;
    if (difference.kind == (column == BeforeColumn ? Kind::Added : Kind::Removed))
        return {};
    if (row.hasOwnMembers())
        return difference.after.type == Type::Object ? u"{…}"_s : u"[…]"_s;
    const bool fromBefore = column == BeforeColumn && difference.kind != Kind::Same;
    const JsonText &text = fromBefore ? m_diff->before() : m_diff->after();
    const JsonText::Value &value = fromBefore ? difference.before : difference.after;
    // As it was received, so that "1" and 1 look different.
    const QByteArrayView raw = text.text(value);
    const QString shown = QString::fromUtf8(raw.first(std::min(raw.size(), longestText)));
    return (isContainer(value) ? shown.simplified() : shown) + (raw.size() > longestText ? u"…"_s : QString());
}

QString JsonDiffModel::wordsFor(const JsonDifference &difference) const
{
    const QString words = tr(kindRow(difference.kind).words);
    return difference.isReordered ? tr("%1, in another order").arg(words) : words;
}

QVariant JsonDiffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &item = *row(index);
    const Kind kind = item.difference.kind;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() != KeyColumn)
            return valueText(item, index.column());
        return QString(QString::fromUtf16(kindRow(kind).sign) + u' ' + keyText(item)
            + (item.difference.isReordered ? u" ⇅"_s : QString()));
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == KeyColumn ? QString(keyText(item) + u": "_s + wordsFor(item.difference))
                                                        : valueText(item, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == KeyColumn ? QVariant(QString(keyText(item) + u", "_s + wordsFor(item.difference)))
                                           : QVariant();
    case ToneRole:
        return static_cast<int>(kindRow(kind).tone);
    case KindRole:
        return static_cast<int>(kind);
    }
    return {};
}

QVariant JsonDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array titles { tr("Key"), tr("Before"), tr("After") };
    return titles[static_cast<std::size_t>(section)];
}

} // namespace Shardscope
