// SPDX-License-Identifier: MIT
#include "ui/connection/headertable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

HeaderTable::HeaderTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_remove(new QToolButton(this))
{
    m_table->setAccessibleName(tr("Proxy headers"));
    m_table->setHorizontalHeaderLabels({ tr("Name"), tr("Value") });
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(0, 160);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(row * 3 + m_table->horizontalHeader()->sizeHint().height() + 4);
    auto *add = new QToolButton(this);
    add->setText(tr("Add"));
    add->setAccessibleName(tr("Add a proxy header"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the proxy header"));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    for (QToolButton *button : { add, m_remove }) {
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_table);
    connect(add, &QToolButton::clicked, this, &HeaderTable::addAndEdit);
    connect(m_remove, &QToolButton::clicked, this, &HeaderTable::removeCurrent);
    connect(m_table, &QTableWidget::itemChanged, this, &HeaderTable::changed);
    setValues({});
}

void HeaderTable::addRow(const QString &name, const QString &value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    m_table->setItem(row, 1, new QTableWidgetItem(value));
    m_remove->setEnabled(true);
}

void HeaderTable::addAndEdit()
{
    addRow({}, {});
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->editItem(m_table->currentItem());
    Q_EMIT changed();
}

void HeaderTable::removeCurrent()
{
    m_table->removeRow(std::max(0, m_table->currentRow()));
    m_remove->setEnabled(m_table->rowCount() > 0);
    Q_EMIT changed();
}

QStringList HeaderTable::values() const
{
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, 0)->text().trimmed();
        const QString value = m_table->item(row, 1)->text().trimmed();
        if (!name.isEmpty() || !value.isEmpty())
            lines.append(name + u": "_s + value);
    }
    return lines;
}

void HeaderTable::setValues(const QStringList &values)
{
    m_table->setRowCount(0);
    for (const QString &line : values)
        addRow(line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed());
    m_remove->setEnabled(!values.isEmpty());
}

} // namespace Shardscope
