// SPDX-License-Identifier: MIT
#include "ui/dispatch/savedfiltersdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Shardscope {

SavedFiltersDialog::SavedFiltersDialog(const QList<FilterLibrary::Saved> &saved, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(static_cast<int>(saved.size()), 2, this))
{
    setWindowTitle(tr("Saved filters"));
    resize(560, 320);
    m_table->setAccessibleName(tr("Saved filters"));
    m_table->setHorizontalHeaderLabels({ tr("Name"), tr("Filter") });
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 180);
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
    m_table->setTabKeyNavigation(false);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(saved[row].name));
        m_table->setItem(row, 1, new QTableWidgetItem(saved[row].expression));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *remove = buttons->addButton(tr("&Delete"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    connect(remove, &QPushButton::clicked, this, &SavedFiltersDialog::remove);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QList<FilterLibrary::Saved> SavedFiltersDialog::saved() const
{
    QList<FilterLibrary::Saved> result;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const FilterLibrary::Saved saved { m_table->item(row, 0)->text().trimmed(),
            m_table->item(row, 1)->text().trimmed() };
        if (!saved.name.isEmpty() && !saved.expression.isEmpty())
            result.append(saved);
    }
    return result;
}

void SavedFiltersDialog::remove()
{
    if (m_table->currentRow() >= 0)
        m_table->removeRow(m_table->currentRow());
}

} // namespace Shardscope
