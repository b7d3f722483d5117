// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QObject>

class QMenu;
class QSettings;

namespace Shardscope {

class LogView;

/// Which columns the log shows, in which order and how wide: chosen in the menu of the header, and remembered. Where
/// there is little room some yield theirs to the summary until there is more.
class LogColumns : public QObject
{
    Q_OBJECT

public:
    /// @p view must have its log; @p settings may be null, else it must outlive this.
    LogColumns(LogView *view, QSettings *settings);

    void reset();
    /// Adds an entry for each column to @p menu.
    void fillMenu(QMenu *menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore();
    void save();
    void showMenu(const QPoint &place);
    void setShown(int column, bool isShown);
    void fit();
    void setYielding(int column, bool yields);
    void showYielded();

    LogView *const m_view;
    QSettings *const m_settings;
    QByteArray m_defaults;
    QMap<int, int> m_yielded; ///< chosen, but without room now, with their widths
    bool m_isFitting = false;
};

} // namespace Shardscope
