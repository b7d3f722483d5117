// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dispatch/filterlibrary.h"

#include <QDialog>

class QTableWidget;

namespace Shardscope {

/// Renames, changes, deletes and orders the saved filters.
class SavedFiltersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SavedFiltersDialog(const QList<FilterLibrary::Saved> &saved, QWidget *parent = nullptr);

    /// Without those that have lost their name or their filter.
    [[nodiscard]] QList<FilterLibrary::Saved> saved() const;

private:
    void remove();

    QTableWidget *m_table;
};

} // namespace Shardscope
