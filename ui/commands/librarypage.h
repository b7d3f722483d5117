// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/libraryfile.h"
#include "core/commands/librarymodel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace Shardscope {

class PartActions;
class SequencePanel;
class ToneLabel;

/// The saved messages beside what of them is sent on READY. Keeps its file up to date.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    /// @p folder of the settings; empty: nothing is kept.
    explicit LibraryPage(const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] LibraryModel *model() const { return m_model; }
    [[nodiscard]] SequencePanel *sequence() const { return m_sequence; }
    /// The first three are of a message, those from Rename to MoveDown of what is chosen.
    enum Deed { Send, Open, AddToReady, NewFolder, Rename, Duplicate, Delete, MoveUp, MoveDown, Import, Export };
    [[nodiscard]] const PartActions &actions() const { return *m_actions; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    /// Saves @p command under a name that can be changed at once.
    void add(const GatewayCommand &command, const QString &name);
    /// Takes the messages of a file in, or shows what is wrong with it.
    void importAndTell(const QString &path);

Q_SIGNALS:
    void sendRequested(const Shardscope::GatewayCommand &command);
    void loadRequested(const Shardscope::GatewayCommand &command);

private:
    QWidget *createTree();
    [[nodiscard]] QWidget *createButtons();
    void connectActions();
    void refreshActions();
    [[nodiscard]] QModelIndex current() const;
    void choose(const QModelIndex &index);
    void save();
    void removeCurrent();
    void move(int places);
    void askImport();
    void askExport();
    /// Hands the message of the current row to @p signal, or shows why it cannot be read.
    void hand(void (LibraryPage::*signal)(const GatewayCommand &));
    void show(const QString &problem);

    PartActions *m_actions = nullptr;
    LibraryFile m_file;
    LibraryModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search = nullptr;
    QTreeView *m_view = nullptr;
    ToneLabel *m_problem = nullptr;
    SequencePanel *m_sequence;
};

} // namespace Shardscope
