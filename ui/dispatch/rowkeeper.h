// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

namespace Shardscope {

class LogView;

/// Keeps what the reader looks at while a filter comes or goes: chosen rows are chosen again where they are still
/// shown, in the same place. Rows come as they are found, so it tries until all are there or the reader moves.
class RowKeeper : public QObject
{
    Q_OBJECT

public:
    /// @p view must have its log.
    explicit RowKeeper(LogView *view);

private:
    void remember();
    void restore();
    void stop();

    LogView *const m_view;
    bool m_active = false;
    bool m_restoring = false;
    QList<qint64> m_chosen; ///< numbers in the store
    qint64 m_current = -1;
    qint64 m_top = -1; ///< first record on screen; -1 while the view follows its end
    int m_offset = 0; ///< rows between the top and the current one
};

} // namespace Shardscope
