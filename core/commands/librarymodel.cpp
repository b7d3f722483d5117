// SPDX-License-Identifier: MIT
#include "core/commands/librarymodel.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

const QString itemMime = u"application/x-shardscope-saved-item"_s;

std::unique_ptr<SavedItem> copyOf(const SavedItem &item)
{
    auto copy = std::make_unique<SavedItem>();
    copy->kind = item.kind;
    copy->name = item.name;
    copy->line = item.line;
    return copy;
}

/// Messages get new numbers in @p library.
void copyChildren(SavedLibrary *library, const SavedItem &from, SavedItem *to)
{
    for (const std::unique_ptr<SavedItem> &child : from.children)
        copyChildren(library, *child, library->add(to, -1, copyOf(*child)));
}

} // namespace

LibraryModel::LibraryModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void LibraryModel::setLibrary(SavedLibrary library)
{
    beginResetModel();
    m_library = std::move(library);
    endResetModel();
}

SavedItem *LibraryModel::item(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<SavedItem *>(index.internalPointer()) : m_library.root.get();
}

QModelIndex LibraryModel::indexOf(const SavedItem *item) const
{
    return item && item->parent ? createIndex(item->row(), 0, item) : QModelIndex();
}

QModelIndex LibraryModel::indexOf(int messageId) const
{
    return indexOf(m_library.message(messageId));
}

QModelIndex LibraryModel::insert(const QModelIndex &near, std::unique_ptr<SavedItem> added)
{
    SavedItem *const beside = item(near);
    SavedItem *const folder = beside->isFolder() ? beside : beside->parent;
    const int row = beside == folder ? static_cast<int>(folder->children.size()) : beside->row() + 1;
    beginInsertRows(indexOf(folder), row, row);
    const SavedItem *const done = m_library.add(folder, row, std::move(added));
    endInsertRows();
    return indexOf(done);
}

QModelIndex LibraryModel::addFolder(const QModelIndex &near, const QString &name)
{
    auto folder = std::make_unique<SavedItem>();
    folder->kind = SavedItem::Kind::Folder;
    folder->name = name;
    const QModelIndex added = insert(near, std::move(folder));
    Q_EMIT changed();
    return added;
}

QModelIndex LibraryModel::addMessage(const QModelIndex &near, const QString &name, const QByteArray &line)
{
    auto message = std::make_unique<SavedItem>();
    message->name = name;
    message->line = line;
    const QModelIndex added = insert(near, std::move(message));
    Q_EMIT changed();
    return added;
}

QModelIndex LibraryModel::duplicate(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    const SavedItem *const original = item(index);
    SavedLibrary copied;
    SavedItem *const copy = copied.add(copied.root.get(), -1, copyOf(*original));
    copy->name = tr("%1 (copy)").arg(original->name);
    copyChildren(&copied, *original, copy);
    std::unique_ptr<SavedItem> whole = copyOf(*copy);
    // Inserted with its children already in place, so that the model grows by one row.
    SavedItem *const folder = original->parent;
    const int row = original->row() + 1;
    beginInsertRows(indexOf(folder), row, row);
    SavedItem *const done = m_library.add(folder, row, std::move(whole));
    copyChildren(&m_library, *copy, done);
    endInsertRows();
    Q_EMIT changed();
    return indexOf(done);
}

QModelIndex LibraryModel::import(SavedLibrary library, const QString &name)
{
    auto folder = std::make_unique<SavedItem>();
    folder->kind = SavedItem::Kind::Folder;
    folder->name = name;
    SavedItem *const root = m_library.root.get();
    const int row = static_cast<int>(root->children.size());
    beginInsertRows({}, row, row);
    SavedItem *const done = m_library.add(root, row, std::move(folder));
    copyChildren(&m_library, *library.root, done);
    endInsertRows();
    Q_EMIT changed();
    return indexOf(done);
}

SavedLibrary LibraryModel::extract(const QModelIndex &index) const
{
    SavedLibrary part;
    const SavedItem *const top = item(index);
    if (index.isValid())
        copyChildren(&part, *top, part.add(part.root.get(), -1, copyOf(*top)));
    else
        copyChildren(&part, *top, part.root.get());
    return part;
}

void LibraryModel::remove(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    SavedItem *const folder = item(index)->parent;
    beginRemoveRows(index.parent(), index.row(), index.row());
    folder->children.erase(folder->children.begin() + index.row());
    endRemoveRows();
    dropMissingSteps();
    Q_EMIT changed();
}

void LibraryModel::dropMissingSteps()
{
    std::erase_if(m_library.steps, [this](const SavedStep &step) { return !m_library.message(step.message); });
}

QModelIndex LibraryModel::moveBy(const QModelIndex &index, int places)
{
    if (!index.isValid())
        return {};
    const int row = index.row() + places;
    if (row < 0 || row >= rowCount(index.parent()))
        return {};
    const SavedItem *const moved = item(index);
    // Behind the one it passes when it goes down.
    moveTo(index, index.parent(), places > 0 ? row + 1 : row);
    return indexOf(moved);
}

bool LibraryModel::moveTo(const QModelIndex &index, const QModelIndex &folderIndex, int row)
{
    SavedItem *const moved = item(index);
    SavedItem *const to = item(folderIndex);
    if (!index.isValid() || !to->isFolder())
        return false;
    for (const SavedItem *above = to; above; above = above->parent) {
        if (above == moved)
            return false;
    }
    SavedItem *const from = moved->parent;
    const int source = moved->row();
    int target = row < 0 ? static_cast<int>(to->children.size()) : std::min(row, static_cast<int>(to->children.size()));
    if (!beginMoveRows(indexOf(from), source, source, indexOf(to), target))
        return false; // where it is already
    std::unique_ptr<SavedItem> taken = std::move(from->children[static_cast<std::size_t>(source)]);
    from->children.erase(from->children.begin() + source);
    if (from == to && target > source)
        --target;
    taken->parent = to;
    to->children.insert(to->children.begin() + target, std::move(taken));
    endMoveRows();
    Q_EMIT changed();
    return true;
}

void LibraryModel::setSteps(std::vector<SavedStep> steps)
{
    m_library.steps = std::move(steps);
    dropMissingSteps();
    Q_EMIT changed();
}

void LibraryModel::setSendsOnReady(bool on)
{
    if (m_library.sendsOnReady == on)
        return;
    m_library.sendsOnReady = on;
    Q_EMIT changed();
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, item(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex LibraryModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(item(index)->parent) : QModelIndex();
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(item(parent)->children.size());
}

int LibraryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SavedItem &shown = *item(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown.name;
    case Qt::AccessibleTextRole:
        return shown.isFolder() ? tr("%1, folder").arg(shown.name) : tr("%1, message").arg(shown.name);
    case IdRole:
        return shown.id;
    case LineRole:
        return shown.line;
    case FolderRole:
        return shown.isFolder();
    default:
        return {};
    }
}

bool LibraryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (!index.isValid() || role != Qt::EditRole || name.isEmpty())
        return false;
    item(index)->name = name;
    Q_EMIT dataChanged(index, index);
    Q_EMIT changed();
    return true;
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return item(index)->isFolder() ? all | Qt::ItemIsDropEnabled : all | Qt::ItemNeverHasChildren;
}

QStringList LibraryModel::mimeTypes() const
{
    return { itemMime };
}

QMimeData *LibraryModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    // The way down from the root by rows: an address would not survive another program's clipboard.
    QByteArray way;
    for (QModelIndex index = indexes.first(); index.isValid(); index = index.parent())
        way.prepend(QByteArray::number(index.row()) + ' ');
    auto *data = new QMimeData;
    data->setData(itemMime, way);
    data->setText(QString::fromUtf8(indexes.first().data(LineRole).toByteArray()));
    return data;
}

bool LibraryModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(itemMime))
        return false;
    QModelIndex dragged;
    for (const QByteArray &step : data->data(itemMime).trimmed().split(' '))
        dragged = index(step.toInt(), 0, dragged);
    // False, or the view would remove what it thinks was copied.
    moveTo(dragged, parent, row);
    return false;
}

} // namespace Shardscope
