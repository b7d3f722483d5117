// SPDX-License-Identifier: MIT
#include "ui/window/shortcuteditor.h"

#include "core/text.h"

#include "ui/accessibleroles.h"
#include "ui/tonelabel.h"
#include "ui/window/actionmodel.h"
#include "ui/window/shortcuts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr QSize firstSize { 640, 560 };

QString quoted(const QAction &action)
{
    return Text::quoted(ActionModel::plainText(action.text()));
}

} // namespace

ShortcutEditor::ShortcutEditor(Shortcuts *shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_list(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_notice(new ToneLabel(Tone::Muted, this))
{
    installAccessibleRoles();
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({ tr("Action"), tr("Keys"), tr("Standard") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_keys->setAccessibleName(tr("New keys of the chosen action"));
    m_notice->setWordWrap(true);
    auto *label = new QLabel(tr("&Press the new keys"), this);
    label->setBuddy(m_keys);
    auto *none = new QPushButton(tr("&No keys"), this);
    auto *standard = new QPushButton(tr("&Standard"), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *all = buttons->addButton(tr("&All to standard"), QDialogButtonBox::ResetRole);

    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(none);
    row->addWidget(standard);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
    resize(firstSize);

    fill();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::choose);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutEditor::change);
    connect(none, &QPushButton::clicked, this, [this] { assign({}); });
    connect(standard, &QPushButton::clicked, this, [this] {
        assign(m_shortcuts->standard(m_shortcuts->actions().value(m_list->indexOfTopLevelItem(m_list->currentItem()))));
    });
    connect(all, &QPushButton::clicked, this, [this] {
        m_shortcuts->reset();
        tell({});
        fill();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    tellDropped();
}

void ShortcutEditor::fill()
{
    const bool isFirst = m_list->topLevelItemCount() == 0;
    for (int i = 0; i < m_shortcuts->actions().size(); ++i) {
        const QAction *action = m_shortcuts->actions()[i];
        auto *item = isFirst ? new QTreeWidgetItem(m_list) : m_list->topLevelItem(i);
        item->setText(0, ActionModel::fullName(*action));
        item->setText(1, action->shortcut().toString(QKeySequence::NativeText));
        item->setText(2, m_shortcuts->standard(action).toString(QKeySequence::NativeText));
    }
}

void ShortcutEditor::tell(const QString &text)
{
    m_notice->setText(text);
    m_notice->setTone(text.isEmpty() ? Tone::Muted : Tone::Warning);
}

QString ShortcutEditor::lost(const QKeySequence &keys, const QString &losers)
{
    return tr("%1 was in the way of %2, which has no keys now.").arg(keys.toString(QKeySequence::NativeText), losers);
}

/// What was lost while the keys were read.
void ShortcutEditor::tellDropped()
{
    QStringList lines;
    for (const Shortcuts::Dropped &dropped : m_shortcuts->dropped())
        lines.append(lost(dropped.keys, quoted(*dropped.action)));
    tell(lines.join(u'\n'));
}

void ShortcutEditor::choose()
{
    const QAction *action = m_shortcuts->actions().value(m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_keys->setEnabled(action);
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
}

void ShortcutEditor::change()
{
    assign(m_keys->keySequence());
}

void ShortcutEditor::assign(const QKeySequence &keys)
{
    QAction *action = m_shortcuts->actions().value(m_list->indexOfTopLevelItem(m_list->currentItem()));
    if (!action || action->shortcut() == keys)
        return;
    QStringList before;
    for (const QAction *other : m_shortcuts->inTheWay(action, keys))
        before.append(quoted(*other));
    m_shortcuts->set(action, keys);
    tell(before.isEmpty() ? QString() : lost(keys, before.join(u", "_s)));
    fill();
    choose();
}

} // namespace Shardscope
