// SPDX-License-Identifier: MIT
#include "ui/dispatch/treepage.h"

#include "ui/dispatch/jsontreemodel.h"
#include "ui/dispatch/meaningdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int rowPadding = 4;

struct CopyAction
{
    const char *name;
    const char *text;
    const char *shortcut;
    QString (*copy)(const JsonTreeModel &model, const QModelIndex &index);
};

// Paths lead from the message, so that "d" is their first step.
constexpr std::array copyTable {
    CopyAction { "Value", QT_TRANSLATE_NOOP("Shardscope::TreePage", "&Copy value"), "Ctrl+C",
        [](const JsonTreeModel &model, const QModelIndex &index) { return model.copyOf(index); } },
    CopyAction { "Path", QT_TRANSLATE_NOOP("Shardscope::TreePage", "Copy &path for filters"), "Ctrl+Shift+C",
        [](const JsonTreeModel &model, const QModelIndex &index) { return model.pathOf(index).filterPath(); } },
    CopyAction { "Pointer", QT_TRANSLATE_NOOP("Shardscope::TreePage", "Copy JSON P&ointer"), "Ctrl+Shift+J",
        [](const JsonTreeModel &model, const QModelIndex &index) { return model.pathOf(index).pointer(); } },
    CopyAction { "Python", QT_TRANSLATE_NOOP("Shardscope::TreePage", "Copy as P&ython"), "Ctrl+Shift+Y",
        [](const JsonTreeModel &model, const QModelIndex &index) { return model.pathOf(index).python(); } },
    CopyAction { "JavaScript", QT_TRANSLATE_NOOP("Shardscope::TreePage", "Copy as &JavaScript"), "Ctrl+Shift+S",
        [](const JsonTreeModel &model, const QModelIndex &index) { return model.pathOf(index).javaScript(); } },
};

} // namespace

TreePage::TreePage(QWidget *parent)
    : QTreeView(parent)
    , m_model(new JsonTreeModel(this))
{
    setModel(m_model);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Payload as a tree"));
    setUniformRowHeights(true);
    setItemDelegate(new MeaningDelegate(JsonTreeModel::ToneRole, JsonTreeModel::MeaningRole, this, rowPadding));
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setIndentation(16);
    header()->setStretchLastSection(true);
    header()->resizeSection(JsonTreeModel::KeyColumn, 160);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTreeView::activated, this, &TreePage::loadMore);
    addActions();
}

void TreePage::addActions()
{
    const auto add = [this](const char *name, const QString &text, const char *shortcut) {
        auto *action = new QAction(text, this);
        action->setObjectName(u"Inspector"_s + QLatin1String(name));
        action->setShortcut(QKeySequence(QLatin1String(shortcut)));
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
        return action;
    };
    for (const CopyAction &row : copyTable) {
        connect(add(row.name, tr(row.text), row.shortcut), &QAction::triggered, this,
            [this, copy = row.copy] {
                if (currentIndex().isValid() && !m_model->isMoreRow(currentIndex()))
                    QGuiApplication::clipboard()->setText(copy(*m_model, currentIndex()));
            });
    }
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    addAction(separator);
    m_filters = { add("Filter", tr("&Filter for this value"), "Ctrl+Return"),
        add("Exclude", tr("&Exclude this value"), "Ctrl+Shift+Return") };
    connect(m_filters.first(), &QAction::triggered, this, [this] { requestFilter(false); });
    connect(m_filters.last(), &QAction::triggered, this, [this] { requestFilter(true); });
}

void TreePage::contextMenuEvent(QContextMenuEvent *event)
{
    const bool fromKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = fromKeyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || m_model->isMoreRow(index))
        return;
    setCurrentIndex(index);
    for (QAction *filter : std::as_const(m_filters))
        filter->setEnabled(!filterPath().isEmpty());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(fromKeyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void TreePage::setRecord(const EventRecord &record)
{
    const JsonPath path = currentIndex().isValid() ? m_model->pathOf(currentIndex()) : JsonPath();
    m_model->setDocumentation(record.dispatchInfo, record.at);
    m_model->setJson(record.json);
    m_model->setMarks({});
    expand(m_model->topLevel(u"d"));
    choose(m_model->rowAtPath(path));
}

void TreePage::reveal(qsizetype byte)
{
    choose(m_model->rowAtByte(byte));
}

void TreePage::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index);
}

ByteRange TreePage::chosen() const
{
    const bool hasValue = currentIndex().isValid() && !m_model->isMoreRow(currentIndex());
    return hasValue ? m_model->bytesOf(currentIndex()) : ByteRange();
}

void TreePage::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT valueChosen(chosen());
}

void TreePage::loadMore(const QModelIndex &index)
{
    if (!m_model->isMoreRow(index))
        return;
    const int row = index.row();
    const QModelIndex owner = index.parent();
    m_model->loadMore(index);
    setCurrentIndex(m_model->index(row, JsonTreeModel::KeyColumn, owner));
}

QString TreePage::filterPath() const
{
    static constexpr std::array<QStringView, 3> fields { u"op", u"s", u"t" };
    if (!m_model->isScalar(currentIndex()))
        return {};
    const QString path = m_model->pathOf(currentIndex()).filterPath();
    const bool isField = std::find(fields.begin(), fields.end(), path) != fields.end();
    return isField || path.startsWith(u"d."_s) ? path : QString();
}

void TreePage::requestFilter(bool exclude)
{
    if (const QString path = filterPath(); !path.isEmpty())
        Q_EMIT filterRequested(path.toUtf8(), m_model->jsonOf(currentIndex()), exclude);
}

} // namespace Shardscope
