// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace Shardscope {

/// When a bot identified, kept between runs, so that restarting in a loop cannot empty its session budget.
/// Holds host, bot id and times, never the token or a hash of it. The file has mode 0600.
/// Several processes may use one file; each call locks it.
class IdentifyLedger
{
public:
    struct Entry
    {
        QList<qint64> identifies; ///< milliseconds since 1970, oldest first, of the last 24 hours
        /// Of each shard those that no 30 s of READY followed.
        QMap<int, QList<qint64>> fruitless;
    };

    /// @p folder empty: nothing is kept. Only Discord's hosts are written down.
    IdentifyLedger(const QString &folder, const QString &host, const QString &botId);

    [[nodiscard]] Entry load(qint64 now) const;
    void addIdentify(qint64 now, int shard = 0);
    /// The shard's session was READY for 30 s.
    void setStable(qint64 now, int shard = 0);

private:
    template <typename Change>
    void update(qint64 now, Change change);

    QString m_path; ///< empty: nothing is kept
    QString m_key;
};

} // namespace Shardscope
