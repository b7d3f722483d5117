// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graphs/graphlines.h"

#include <QWidget>

namespace Shardscope {

/// Says which line is which, each with a piece of it. What finds no room at the end is counted, and said by the tool
/// tip.
class GraphLegend : public QWidget
{
    Q_OBJECT

public:
    explicit GraphLegend(QWidget *parent = nullptr);

    struct Entry
    {
        QString text;
        LineLook look;

        friend bool operator==(const Entry &a, const Entry &b)
        {
            return a.text == b.text && a.look.tone == b.look.tone && a.look.dash == b.look.dash;
        }
    };
    void setEntries(const std::vector<Entry> &entries);
    void setRows(int rows);

    /// Paints entries side by side at @p place, in as many rows as it is high.
    static void paintEntries(
        QPainter &painter, const QRectF &place, const std::vector<Entry> &entries, const QPalette &palette);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Entry> m_entries;
    int m_rows = 1;
};

} // namespace Shardscope
