// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/filter.h"

#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <map>
#include <mutex>
#include <vector>

namespace Shardscope {

class EventStore;

/// Finds the records of a store that a filter matches, oldest first, on threads of its own; what was found before the
/// end can be taken at once. extend(), take() and the destructor belong to one thread.
class FilterScan
{
public:
    /// Begins at record @p first. @p store must outlive the scan.
    FilterScan(const EventStore &store, std::shared_ptr<const Filter> filter, qint64 first,
        int threads = QThread::idealThreadCount());
    /// Cancels what is under way; waits for milliseconds.
    ~FilterScan();
    Q_DISABLE_COPY_MOVE(FilterScan)

    /// Goes on as far as the store goes now.
    void extend();
    /// Numbers of the matches that were found since the last call, in order.
    [[nodiscard]] std::vector<qint64> take();

    struct Progress
    {
        qint64 searched = 0; ///< records
        qint64 total = 0;
        [[nodiscard]] bool isDone() const { return searched == total; }
    };
    [[nodiscard]] Progress progress() const;
    /// Returns once everything up to the last extend() was searched.
    void waitForDone() { m_pool.waitForDone(); }

private:
    void work();
    void search(qint64 first, qint64 end, std::vector<qint64> *matches) const;

    const EventStore &m_store;
    const std::shared_ptr<const Filter> m_filter;
    const qint64 m_first;
    std::atomic<bool> m_cancelled = false;

    struct Part
    {
        qint64 end = 0;
        std::vector<qint64> matches {};
    };
    mutable std::mutex m_mutex;
    qint64 m_next; ///< first record that nobody has taken on
    qint64 m_end;
    qint64 m_searched; ///< everything before it was searched
    int m_workers = 0;
    std::map<qint64, Part> m_parts; ///< searched ahead of their turn, by their first record
    std::vector<qint64> m_found; ///< to be taken
    QThreadPool m_pool; ///< the last member: its threads end before the rest goes
};

} // namespace Shardscope
