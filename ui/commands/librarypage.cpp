// SPDX-License-Identifier: MIT
#include "ui/commands/librarypage.h"

#include "ui/commands/sequencepanel.h"
#include "ui/partactions.h"
#include "ui/tonelabel.h"
#include "ui/tooltip.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

// In the order of LibraryPage::Deed.
constexpr std::array table {
    PartAction { "SavedSend", QT_TRANSLATE_NOOP("Shardscope::LibraryPage", "S&end"), "Ctrl+Return", "send",
        QT_TRANSLATE_NOOP("Shardscope::LibraryPage", "S&end") },
    PartAction { "SavedOpen", QT_TRANSLATE_NOOP("Shardscope::LibraryPage", "&Open in its form"), "Return", "",
        QT_TRANSLATE_NOOP("Shardscope::LibraryPage", "&Open") },
    PartAction { "SavedToReady", QT_TRANSLATE_NOOP("Shardscope::LibraryPage", "Add to what is sent on REA&DY"),
        "Ctrl+Shift+Return", "", QT_TRANSLATE_NOOP("Shardscope::LibraryPage", "To READY") },
    PartAction { "SavedNewFolder", QT_TRANSLATE_NOOP("Shardscope::LibraryPage", "New &folder"), "Ctrl+Shift+N", "",
        nullptr, true },
    PartAction { "SavedRename", QT_TRANSLATE_NOOP("Shardscope::LibraryPage", "&Rename"), "F2" },
    PartAction { "SavedDuplicate", QT_TRANSLATE_NOOP("Shardscope::LibraryPage", "D&uplicate"), "Shift+F2" },
    PartAction { "SavedDelete", QT_TRANSLATE_NOOP("Shardscope::LibraryPage", "De&lete"), "Del" },
    PartAction { "SavedUp", QT_TRANSLATE_NOOP("Shardscope::LibraryPage", "Move u&p"), "Alt+Up", "", nullptr, true },
    PartAction { "SavedDown", QT_TRANSLATE_NOOP("Shardscope::LibraryPage", "Move do&wn"), "Alt+Down" },
    PartAction {
        "SavedImport", QT_TRANSLATE_NOOP("Shardscope::LibraryPage", "&Import…"), "Ctrl+Ins", "", nullptr, true },
    PartAction { "SavedExport", QT_TRANSLATE_NOOP("Shardscope::LibraryPage", "E&xport…"), "Ctrl+Shift+S" },
};

QString filePath(const QString &folder)
{
    return folder.isEmpty() ? QString() : QDir(folder).filePath(u"messages.json"_s);
}

} // namespace

LibraryPage::LibraryPage(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_file(filePath(folder))
    , m_model(new LibraryModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_sequence(new SequencePanel(m_model, this))
{
    m_found->setSourceModel(m_model);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setAutoAcceptChildRows(true);

    auto *splitter = new QSplitter(this);
    splitter->addWidget(createTree());
    splitter->addWidget(m_sequence);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    LibraryFile::Loaded loaded = m_file.load();
    m_model->setLibrary(std::move(loaded.library));
    m_view->expandAll();
    show(loaded.problem);
    connect(m_model, &LibraryModel::changed, this, &LibraryPage::save);
    connectActions();
}

QWidget *LibraryPage::createTree()
{
    auto *side = new QWidget(this);
    m_search = new QLineEdit(side);
    m_search->setPlaceholderText(tr("Search the saved messages"));
    m_search->setAccessibleName(tr("Search the saved messages"));
    m_search->setClearButtonEnabled(true);
    m_view = new QTreeView(side);
    m_actions = new PartActions(table, &LibraryPage::tr, { m_view }, Qt::WidgetShortcut, this);
    m_view->setModel(m_found);
    m_view->setAccessibleName(tr("Saved messages"));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::SelectedClicked);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setExpandsOnDoubleClick(false);
    m_problem = new ToneLabel(Tone::Bad, side);
    m_problem->setWordWrap(true);

    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_problem);
    layout->addWidget(createButtons());

    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.data(LibraryModel::FolderRole).toBool())
            m_view->setExpanded(index, !m_view->isExpanded(index));
        else
            hand(&LibraryPage::loadRequested);
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        m_view->expandAll();
    });
    return side;
}

QWidget *LibraryPage::createButtons()
{
    auto *row = new QWidget(this);
    QPushButton *send = m_actions->createButton(Send, row);
    QPushButton *load = m_actions->createButton(Open, row);
    QPushButton *ready = m_actions->createButton(AddToReady, row);
    tellKeys(send, tr("Send the chosen message as it is"), (*m_actions)[Send]);
    tellKeys(load, tr("Load the chosen message into its form"), (*m_actions)[Open]);
    tellKeys(ready, tr("Add the chosen message to what is sent on READY"), (*m_actions)[AddToReady]);
    auto *more = new QToolButton(row);
    more->setText(tr("&More"));
    more->setAccessibleName(tr("More for saved messages"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    for (int deed = NewFolder; deed <= Export; ++deed) {
        if (deed == MoveUp || deed == Import)
            menu->addSeparator();
        menu->addAction((*m_actions)[deed]);
    }
    more->setMenu(menu);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(more);
    layout->addStretch();
    layout->addWidget(ready);
    layout->addWidget(load);
    layout->addWidget(send);
    return row;
}

void LibraryPage::connectActions()
{
    const auto on = [this](Deed deed, auto done) { connect((*m_actions)[deed], &QAction::triggered, this, done); };
    on(Send, [this] { hand(&LibraryPage::sendRequested); });
    on(Open, [this] { hand(&LibraryPage::loadRequested); });
    on(AddToReady, [this] {
        if (const int id = current().data(LibraryModel::IdRole).toInt())
            m_sequence->append(id);
    });
    on(NewFolder, [this] {
        choose(m_model->addFolder(current(), tr("New folder")));
        m_view->edit(m_view->currentIndex());
    });
    on(Rename, [this] { m_view->edit(m_view->currentIndex()); });
    on(Duplicate, [this] { choose(m_model->duplicate(current())); });
    on(Delete, &LibraryPage::removeCurrent);
    on(MoveUp, [this] { move(-1); });
    on(MoveDown, [this] { move(1); });
    on(Import, &LibraryPage::askImport);
    on(Export, &LibraryPage::askExport);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPage::refreshActions);
    connect(m_found, &QAbstractItemModel::modelReset, this, &LibraryPage::refreshActions);
    connect(m_found, &QAbstractItemModel::rowsRemoved, this, &LibraryPage::refreshActions);
    refreshActions();
}

/// A folder is no message.
void LibraryPage::refreshActions()
{
    const QModelIndex index = current();
    const bool isMessage = index.isValid() && !index.data(LibraryModel::FolderRole).toBool();
    for (const Deed deed : { Send, Open, AddToReady })
        m_actions->setPossible(deed, isMessage);
    for (const Deed deed : { Rename, Duplicate, Delete, MoveUp, MoveDown })
        m_actions->setPossible(deed, index.isValid());
}

QModelIndex LibraryPage::current() const
{
    return m_found->mapToSource(m_view->currentIndex());
}

void LibraryPage::choose(const QModelIndex &index)
{
    // What a search hides could not be seen.
    if (index.isValid() && !m_found->mapFromSource(index).isValid())
        m_search->clear();
    m_view->setCurrentIndex(m_found->mapFromSource(index));
}

void LibraryPage::add(const GatewayCommand &command, const QString &name)
{
    choose(m_model->addMessage(current(), name, command.toLine()));
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->edit(m_view->currentIndex());
}

void LibraryPage::save()
{
    show(m_file.save(m_model->library()));
}

void LibraryPage::show(const QString &problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : QString(u"▲ "_s + problem));
    m_problem->setVisible(!problem.isEmpty());
}

void LibraryPage::removeCurrent()
{
    m_model->remove(current());
}

void LibraryPage::move(int places)
{
    const QModelIndex moved = m_model->moveBy(current(), places);
    if (moved.isValid())
        choose(moved);
}

void LibraryPage::hand(void (LibraryPage::*signal)(const GatewayCommand &))
{
    const QModelIndex index = current();
    if (!index.isValid() || index.data(LibraryModel::FolderRole).toBool())
        return;
    const auto read = GatewayCommand::fromJson(index.data(LibraryModel::LineRole).toByteArray());
    if (const auto *error = std::get_if<CommandError>(&read))
        return show(tr("\"%1\" cannot be read: %2").arg(index.data().toString(), error->message));
    show({});
    Q_EMIT(this->*signal)(std::get<GatewayCommand>(read));
}

void LibraryPage::importAndTell(const QString &path)
{
    auto read = LibraryFile::read(path);
    if (const auto *problem = std::get_if<QString>(&read))
        return show(tr("%1 was not imported. %2").arg(QFileInfo(path).fileName(), *problem));
    choose(m_model->import(std::move(std::get<SavedLibrary>(read)), QFileInfo(path).completeBaseName()));
    m_view->expandRecursively(m_view->currentIndex());
}

void LibraryPage::askImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import messages"), {}, tr("Saved messages (*.json)"));
    if (!path.isEmpty())
        importAndTell(path);
}

void LibraryPage::askExport()
{
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Export messages"), u"messages.json"_s, tr("Saved messages (*.json)"));
    if (!path.isEmpty())
        show(LibraryFile::write(path, m_model->extract(current())));
}

} // namespace Shardscope
