// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connection/fielderrors.h"

#include <QGridLayout>

namespace Shardscope {

/// Rows of a label and an editor with room for an error below; two pairs of them fit side by side.
class FormGrid : public QGridLayout
{
    Q_OBJECT

public:
    enum class Place
    {
        Whole,
        Left,
        Right
    };

    /// @p errors must outlive the grid.
    explicit FormGrid(FieldErrors *errors, QWidget *parent = nullptr);

    /// @p key is the field as errors name it. Right stays in the row of the last Left.
    void add(
        const char *key, const QString &label, QWidget *editor, const QString &toolTip, Place place = Place::Whole);
    /// @p widget below what is there, in the column of the editors.
    void addBelow(QWidget *widget);
    void addTitle(const QString &title);

private:
    FieldErrors *const m_errors;
    int m_row = 0; ///< the next free one
};

} // namespace Shardscope
