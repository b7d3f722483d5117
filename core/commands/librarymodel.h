// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/savedmessage.h"

#include <QAbstractItemModel>

namespace Shardscope {

/// The saved messages as a tree: names can be edited, items dragged. changed() is the moment to write the file.
class LibraryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole, ///< of a message; 0 for a folder
        LineRole, ///< QByteArray
        FolderRole, ///< bool
    };

    explicit LibraryModel(QObject *parent = nullptr);

    void setLibrary(SavedLibrary library);
    [[nodiscard]] const SavedLibrary &library() const { return m_library; }
    /// Everything of @p library goes into a folder of its own; its sequence is not taken over.
    QModelIndex import(SavedLibrary library, const QString &name);
    /// What an export of @p index holds, or the whole where it is invalid.
    [[nodiscard]] SavedLibrary extract(const QModelIndex &index) const;

    /// Beside @p near, or into it where it is a folder; the whole where it is invalid.
    QModelIndex addFolder(const QModelIndex &near, const QString &name);
    QModelIndex addMessage(const QModelIndex &near, const QString &name, const QByteArray &line);
    QModelIndex duplicate(const QModelIndex &index);
    void remove(const QModelIndex &index);
    /// By one place up or down among its siblings; the new index, or an invalid one where there is no place.
    QModelIndex moveBy(const QModelIndex &index, int places);
    /// False where that would put a folder into itself.
    bool moveTo(const QModelIndex &index, const QModelIndex &folder, int row);

    void setSteps(std::vector<SavedStep> steps);
    void setSendsOnReady(bool on);
    [[nodiscard]] QModelIndex indexOf(int messageId) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// Messages, their order or the sequence.
    void changed();

private:
    [[nodiscard]] SavedItem *item(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const SavedItem *item) const;
    QModelIndex insert(const QModelIndex &near, std::unique_ptr<SavedItem> item);
    void dropMissingSteps();

    SavedLibrary m_library;
};

} // namespace Shardscope
