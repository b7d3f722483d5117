// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnosis/sessioninsight.h"

#include "ui/capture/noticerow.h"

#include <QPointer>

#include <set>

namespace Shardscope {

class Activities;

/// One notice for all events that fell silent in a run. It goes when they come again, and once it was dismissed it
/// comes back only for another event.
class SilenceNotice : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SilenceNotice(SessionInsight *insight, Activities *activities, QObject *parent = nullptr);

    /// A capture's silences are past: there its matrix tells of them.
    void setLive(bool live);
    [[nodiscard]] NoticeRow *notice() const { return m_notice; }

Q_SIGNALS:
    /// The reader wants to know more.
    void matrixRequested();

private:
    using Silent = std::set<std::pair<int, DispatchEvent>>;

    void refresh();
    [[nodiscard]] static QString text(const Silent &silent);

    SessionInsight *const m_insight;
    Activities *const m_activities;
    QPointer<NoticeRow> m_notice;
    Silent m_silent;
    Silent m_dismissed;
    bool m_isLive = false;
};

} // namespace Shardscope
