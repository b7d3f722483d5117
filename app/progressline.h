// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include <functional>
#include <utility>

namespace Shardscope {

/// How far long work is, on standard error where that is a terminal; nothing otherwise, and nothing of short work.
class ProgressLine
{
public:
    /// @p ask gives bytes done and bytes in all; -1 where nobody knows these.
    explicit ProgressLine(std::function<std::pair<qint64, qint64>()> ask);
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// Takes it from the terminal before something else is said.
    void clear() const;

private:
    void show() const;

    const std::function<std::pair<qint64, qint64>()> m_ask;
    mutable QTimer m_timer;
    mutable bool m_isShown = false;
};

} // namespace Shardscope
