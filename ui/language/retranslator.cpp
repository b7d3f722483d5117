// SPDX-License-Identifier: MIT
#include "ui/language/retranslator.h"

#include "ui/tooltip.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMetaProperty>
#include <QPointer>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTableWidget>
#include <QTextEdit>
#include <QTreeWidget>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr std::array properties { "text", "iconText", "title", "windowTitle", "placeholderText", "toolTip", "statusTip",
    "whatsThis", "accessibleName", "accessibleDescription", "prefix", "suffix", "specialValueText" };

/// The classes that a text of @p object may come from: its own, and those that it lies in.
QStringList contextsOf(const QObject *object)
{
    QStringList result;
    for (; object; object = object->parent()) {
        for (const QMetaObject *type = object->metaObject(); type; type = type->superClass())
            result.append(QLatin1String(type->className()));
    }
    result.removeDuplicates();
    return result;
}

/// What is in there was typed, or came from the gateway.
bool holdsWriting(const QObject *object)
{
    return qobject_cast<const QLineEdit *>(object) || qobject_cast<const QTextEdit *>(object);
}

/// Lists that are filled with texts once; others have a model that is asked.
bool holdsRows(const QAbstractItemView *view)
{
    return qobject_cast<const QTreeWidget *>(view) || qobject_cast<const QListWidget *>(view)
        || qobject_cast<const QTableWidget *>(view);
}

constexpr std::array roles { Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole };

} // namespace

Retranslator::Retranslator(const Translations &translations)
    : m_texts(translations)
{
}

void Retranslator::run() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    // What changes may make and delete others.
    std::vector<QPointer<QObject>> objects(windows.begin(), windows.end());
    for (const QWidget *window : windows) {
        const QObjectList children = window->parent() ? QObjectList() : window->findChildren<QObject *>();
        objects.insert(objects.end(), children.begin(), children.end());
    }
    // Actions first: the tips of buttons follow them.
    std::ranges::stable_partition(objects, [](QObject *object) { return qobject_cast<QAction *>(object); });
    for (const QPointer<QObject> &object : objects) {
        if (object)
            renew(object);
    }
}

void Retranslator::renew(QObject *object) const
{
    const QStringList contexts = contextsOf(object);
    renewProperties(object, contexts);
    if (auto *box = qobject_cast<QComboBox *>(object))
        renewItems(box, contexts);
    if (auto *bar = qobject_cast<QTabBar *>(object))
        renewTabs(bar, contexts);
    if (auto *view = qobject_cast<QAbstractItemView *>(object); view && holdsRows(view))
        renewRows(view, contexts);
    if (auto *widget = qobject_cast<QWidget *>(object)) {
        if (QAction *action = toldAction(*widget))
            tellKeys(widget, m_texts.now(toldText(*widget), contexts), action);
        widget->update();
    }
}

void Retranslator::renewProperties(QObject *object, const QStringList &contexts) const
{
    const QMetaObject *type = object->metaObject();
    for (const char *name : properties) {
        const QMetaProperty property = type->property(type->indexOfProperty(name));
        if (!property.isWritable() || property.typeId() != QMetaType::QString)
            continue;
        if (holdsWriting(object) && qstrcmp(name, "text") == 0)
            continue;
        const QString before = property.read(object).toString();
        const QString after = m_texts.now(before, contexts);
        if (after != before)
            property.write(object, after);
    }
}

void Retranslator::renewItems(QComboBox *box, const QStringList &contexts) const
{
    for (int i = 0; i < box->count(); ++i) {
        const QString before = box->itemText(i);
        const QString after = m_texts.now(before, contexts);
        if (after != before)
            box->setItemText(i, after);
        for (const int role : roles) {
            if (const QString text = box->itemData(i, role).toString(); role != Qt::DisplayRole && !text.isEmpty())
                box->setItemData(i, m_texts.now(text, contexts), role);
        }
    }
}

/// Nobody is to take it for a change of his.
void Retranslator::renewRows(QAbstractItemView *view, const QStringList &contexts) const
{
    const QSignalBlocker blocker(view);
    QAbstractItemModel *model = view->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        for (const int role : roles) {
            const QString head = model->headerData(column, Qt::Horizontal, role).toString();
            if (const QString now = m_texts.now(head, contexts); now != head)
                model->setHeaderData(column, Qt::Horizontal, now, role);
            for (int row = 0; row < model->rowCount(); ++row) {
                const QModelIndex index = model->index(row, column);
                const QString text = index.data(role).toString();
                // What can be edited was written by a person.
                const bool isOurs = role != Qt::DisplayRole || !(index.flags() & Qt::ItemIsEditable);
                if (const QString now = m_texts.now(text, contexts); isOurs && now != text)
                    model->setData(index, now, role);
            }
        }
    }
}

void Retranslator::renewTabs(QTabBar *bar, const QStringList &contexts) const
{
    for (int i = 0; i < bar->count(); ++i) {
        bar->setTabText(i, m_texts.now(bar->tabText(i), contexts));
        bar->setTabToolTip(i, m_texts.now(bar->tabToolTip(i), contexts));
    }
}

} // namespace Shardscope
