// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dispatch/logmodel.h"

#include <QObject>
#include <QSet>

#include <array>

class QHeaderView;
class QMenu;
class QSettings;

namespace Shardscope {

class LogView;

/// Which columns the log shows, in which order and how wide: chosen in the menu of the header or in the dialog, and
/// remembered. The summary takes what the others leave; where that is too little to be read, some yield their room to
/// it until there is more.
class LogColumns : public QObject
{
    Q_OBJECT

public:
    /// @p view must have its log; @p settings may be null, else it must outlive this.
    LogColumns(LogView *view, QSettings *settings);

    void reset();
    /// Adds an entry for each column to @p menu.
    void fillMenu(QMenu *menu);

    /// In words.
    [[nodiscard]] QString name(int column) const;
    /// All columns from the left, those that are not shown among them.
    [[nodiscard]] QList<int> order() const;
    /// Chosen; it may have no room now.
    [[nodiscard]] bool isShown(int column) const;
    /// One stays whatever is asked: without any there would be no header to bring one back.
    [[nodiscard]] bool canHide(int column) const;
    void setShown(int column, bool isShown);
    /// @p steps to the right, or to the left where negative; not beyond the edge.
    void move(int column, int steps);

private:
    struct Place
    {
        int column;
        int width; ///< pixels
        bool isShown;
    };
    [[nodiscard]] QList<Place> defaults() const;
    [[nodiscard]] static QList<Place> read(const QString &text);
    void arrange(const QList<Place> &places);
    void save();
    void showMenu(const QPoint &place);
    void takeWidth(int column, int width);
    void fit();
    void setYielding(int column, bool yields);

    LogView *const m_view;
    QHeaderView *const m_header;
    QSettings *const m_settings;
    std::array<int, LogModel::ColumnCount> m_widths {}; ///< as they were chosen
    QSet<int> m_yielded; ///< chosen, but without room now
    bool m_isFitting = false; ///< what changes is our own doing
};

} // namespace Shardscope
