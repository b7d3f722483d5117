// SPDX-License-Identifier: MIT
#include "ui/dispatch/logcolumnsdialog.h"

#include "ui/dispatch/logcolumns.h"
#include "ui/tonelabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Shardscope {

namespace {

constexpr QSize firstSize { 380, 460 };
constexpr int ColumnRole = Qt::UserRole; ///< a LogModel::Column as an int

} // namespace

LogColumnsDialog::LogColumnsDialog(LogColumns *columns, QWidget *parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("&Up"), this))
    , m_down(new QPushButton(tr("Do&wn"), this))
{
    setWindowTitle(tr("Columns of the log"));
    auto *help = new ToneLabel(Tone::Muted, this);
    help->setText(tr("Space shows or hides the chosen column. The first is the leftmost. Where there is little room "
                     "some wait until there is more."));
    help->setWordWrap(true);
    m_list->setAccessibleName(tr("Columns from the left"));
    for (qsizetype row = 0; row < m_columns->order().size(); ++row)
        m_list->addItem(QString());
    auto *resetAll = new QPushButton(tr("&Reset"), this);
    resetAll->setToolTip(tr("Columns, order and widths as they were at first"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : { m_up, m_down, resetAll }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(help);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(buttons);
    resize(firstSize);

    connect(m_list, &QListWidget::itemChanged, this, &LogColumnsDialog::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &LogColumnsDialog::refreshButtons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(resetAll, &QPushButton::clicked, this, &LogColumnsDialog::reset);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void LogColumnsDialog::refresh()
{
    const QSignalBlocker blocker(m_list);
    const QList<int> order = m_columns->order();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setText(m_columns->name(order[row]));
        item->setData(ColumnRole, order[row]);
        item->setCheckState(m_columns->isShown(order[row]) ? Qt::Checked : Qt::Unchecked);
    }
}

void LogColumnsDialog::refreshButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() < m_list->count() - 1);
}

void LogColumnsDialog::take(const QListWidgetItem *item)
{
    m_columns->setShown(item->data(ColumnRole).toInt(), item->checkState() == Qt::Checked);
    refresh(); // the last one stays
}

void LogColumnsDialog::move(int step)
{
    m_columns->move(m_list->currentItem()->data(ColumnRole).toInt(), step);
    refresh();
    m_list->setCurrentRow(m_list->currentRow() + step);
}

void LogColumnsDialog::reset()
{
    m_columns->reset();
    refresh();
}

} // namespace Shardscope
