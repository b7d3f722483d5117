// SPDX-License-Identifier: MIT
#pragma once

#include "core/alerts/alerttrigger.h"
#include "core/capture/filterscan.h"
#include "core/clock.h"

#include <QObject>

#include <optional>

namespace Shardscope {

class EventStore;

/// A rule fired.
struct Alert
{
    AlertRule rule {};
    qint64 record = -1; ///< the newest that matched, by its number in the store; -1: none since the watch began
    qint64 at = 0; ///< microseconds since 1970 UTC
};

/// Holds new records of a store against rules. It looks at most twice a second; filters search on one thread for each
/// rule, and where a flood leaves one far behind it goes on with the newest, so that a flood costs no more than that.
class AlertWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval { 500 };
    static constexpr qsizetype mostRules = 32; ///< that are watched
    static constexpr qint64 mostBehind = 200'000; ///< records

    /// Both must outlive the watch.
    explicit AlertWatch(const EventStore &store, Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~AlertWatch() override;

    /// Those that are not enabled, or whose filter is wrong, never fire. All begin anew.
    void setRules(const QList<AlertRule> &rules);
    /// Begins with what is recorded from now on.
    void setLive(bool live);
    /// Takes what was found and has what came since searched; called by a timer while live.
    void look();
    /// Returns once everything up to the last look was searched. For tests.
    void waitForSearching();

Q_SIGNALS:
    void fired(const Shardscope::Alert &alert);

private:
    struct Watched
    {
        AlertRule rule;
        std::shared_ptr<const Filter> filter;
        AlertTrigger trigger;
        std::unique_ptr<FilterScan> scan;
        qint64 record = -1; ///< the newest that matched
        qint64 seenAt = 0; ///< when the scan was last sent on
    };

    void begin();
    void take(Watched &watched, std::vector<Alert> *alerts) const;
    [[nodiscard]] std::optional<qint64> timeOf(qint64 record) const;

    const EventStore &m_store;
    Clock &m_clock;
    const std::unique_ptr<ClockTimer> m_timer;
    QList<AlertRule> m_rules;
    bool m_live = false;
    std::vector<Watched> m_watched;
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::Alert)
