// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/driftreport.h"

#include <QObject>
#include <QTimer>

namespace Shardscope {

class EventStore;

/// Holds samples of what arrives against the documentation: every event at first, then ever fewer of the frequent ones,
/// so that a flood costs no more than a trickle.
class DriftWatch : public QObject
{
    Q_OBJECT

public:
    /// @p store must outlive the watch.
    explicit DriftWatch(const EventStore &store, QObject *parent = nullptr);

    void setLive(bool live);
    /// Looks at what came since; called by a timer while live.
    void refresh();
    void clear();

    [[nodiscard]] const DriftReport &report() const { return m_report; }
    /// Dispatches that passed, looked at or not.
    [[nodiscard]] qint64 seen() const { return m_seen; }
    /// Event names that are counted, DriftReport::mostRows at most.
    [[nodiscard]] std::size_t names() const { return static_cast<std::size_t>(m_seenByEvent.size()); }

Q_SIGNALS:
    /// The report has something new.
    void changed();

private:
    const EventStore &m_store;
    QTimer m_timer;
    DriftReport m_report;
    QHash<QByteArray, qint64> m_seenByEvent;
    qint64 m_next = 0;
    qint64 m_seen = 0;
};

} // namespace Shardscope
