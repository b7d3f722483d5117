// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMenu;
class QPoint;

namespace Shardscope {

class LogActions;
class LogView;

/// The menu of a row: to filter for or against what is under the pointer and what else the row says, and to copy it.
class LogMenu : public QObject
{
    Q_OBJECT

public:
    /// @p view must have its log.
    LogMenu(LogView *view, LogActions *actions);

    /// The menu for a cell; it is the caller's.
    [[nodiscard]] QMenu *create(int row, int column);

Q_SIGNALS:
    /// @p term is an atom of the filter language. @p alone: in the place of the present filter.
    void filterRequested(const QString &term, bool exclude, bool alone);

private:
    void show(const QPoint &place, bool isByKey);
    void addTerm(QMenu *menu, const QString &term);
    [[nodiscard]] QString named(const QString &term) const;

    LogView *const m_view;
    LogActions *const m_actions;
};

} // namespace Shardscope
