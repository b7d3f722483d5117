// SPDX-License-Identifier: MIT
#include "ui/window/commandpalette.h"

#include "ui/window/actionmodel.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace Shardscope {

namespace {

constexpr QSize firstSize { 560, 400 };
constexpr int distanceFromTop = 64;

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QDialog(parent)
    , m_model(new ActionModel(this))
    , m_pattern(new QLineEdit(this))
    , m_list(new QTreeView(this))
{
    setWindowTitle(tr("Find an action"));
    m_pattern->setPlaceholderText(tr("Type a few letters of what you want to do"));
    m_pattern->setAccessibleName(tr("Letters of the action"));
    m_pattern->setClearButtonEnabled(true);
    m_pattern->installEventFilter(this);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ActionModel::NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ActionModel::ShortcutColumn, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_pattern);
    layout->addWidget(m_list, 1);
    resize(firstSize);
    connect(m_pattern, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_pattern, &QLineEdit::returnPressed, this, &CommandPalette::trigger);
    connect(m_list, &QTreeView::activated, this, &CommandPalette::trigger);
}

void CommandPalette::choose(const QList<QAction *> &actions)
{
    m_model->setActions(actions);
    m_pattern->clear();
    narrow({});
    const QRect over = parentWidget()->frameGeometry();
    move(over.center().x() - width() / 2, over.top() + distanceFromTop);
    open();
    m_pattern->setFocus();
}

void CommandPalette::narrow(const QString &pattern)
{
    m_model->setPattern(pattern);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::trigger()
{
    QAction *action = m_model->action(m_list->currentIndex());
    if (!action)
        return;
    // The window comes back first: what the action focuses must be able to take it.
    accept();
    action->trigger();
}

/// The list moves while one types.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pattern && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: {
            QKeyEvent copy(key->type(), key->key(), key->modifiers());
            return QCoreApplication::sendEvent(m_list, &copy);
        }
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Shardscope
