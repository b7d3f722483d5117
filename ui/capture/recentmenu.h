// SPDX-License-Identifier: MIT
#pragma once

#include "ui/capture/recentcaptures.h"

#include <QMenu>

#include <array>

namespace Shardscope {

/// Offers the captures of a list. Its actions stay the same ones, so that they can be found and have keys.
class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    /// @p captures must outlive the menu.
    RecentMenu(RecentCaptures *captures, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void refresh();

    RecentCaptures *const m_captures;
    std::array<QAction *, RecentCaptures::maximum> m_entries {};
    QAction *m_none;
    QAction *m_clear;
};

} // namespace Shardscope
