// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QTableWidget;
class QToolButton;

namespace Shardscope {

/// Headers, a row each, as NAME:VALUE of the command line.
class HeaderTable : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderTable(QWidget *parent = nullptr);

    /// Rows that are wholly empty are left out.
    [[nodiscard]] QStringList values() const;
    void setValues(const QStringList &values);

Q_SIGNALS:
    void changed();

private:
    void addRow(const QString &name, const QString &value);
    void addAndEdit();
    void removeCurrent();

    QTableWidget *m_table;
    QToolButton *m_remove;
};

} // namespace Shardscope
