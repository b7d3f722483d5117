// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMenu;
class QSettings;

namespace Shardscope {

class LogView;

/// Which columns the log shows, in which order and how wide: chosen in the menu of the header, and remembered.
class LogColumns : public QObject
{
    Q_OBJECT

public:
    /// @p view must have its log; @p settings may be null, else it must outlive this.
    LogColumns(LogView *view, QSettings *settings);

    void reset();
    /// Adds an entry for each column to @p menu.
    void fillMenu(QMenu *menu);

private:
    void restore();
    void save();
    void showMenu(const QPoint &place);

    LogView *const m_view;
    QSettings *const m_settings;
    QByteArray m_defaults;
};

} // namespace Shardscope
