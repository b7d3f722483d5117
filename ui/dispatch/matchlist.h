// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/filterscan.h"

#include <QObject>
#include <QTimer>

namespace Shardscope {

class EventStore;

/// The records that a filter matches, found in the background and kept apart from the rows that are shown.
class MatchList : public QObject
{
    Q_OBJECT

public:
    /// @p store must outlive it.
    explicit MatchList(const EventStore &store, QObject *parent = nullptr);
    ~MatchList() override;

    /// Begins anew; null: nothing matches.
    void setFilter(std::shared_ptr<const Filter> filter);
    [[nodiscard]] const std::shared_ptr<const Filter> &filter() const { return m_filter; }
    /// Looks how far the store goes and takes what was found. Called by a timer until everything was searched.
    void refresh();

    /// In ascending order, among them those that the store has let go since the last refresh().
    [[nodiscard]] const std::vector<qint64> &records() const { return m_records; }
    [[nodiscard]] bool contains(qint64 record) const;
    [[nodiscard]] FilterScan::Progress progress() const;

Q_SIGNALS:
    void changed();

private:
    const EventStore &m_store;
    std::shared_ptr<const Filter> m_filter;
    std::unique_ptr<FilterScan> m_scan;
    std::vector<qint64> m_records;
    QTimer m_timer;
};

} // namespace Shardscope
