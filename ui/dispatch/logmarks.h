// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

#include <vector>

namespace Shardscope {

/// The records that the reader has marked, by their number in the store.
class LogMarks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool contains(qint64 record) const;
    /// Marks all of @p records; takes their marks away where all of them have one.
    void toggle(const QList<qint64> &records);
    void clear();
    /// Forgets those before @p first: they are not at hand any more.
    void forgetBefore(qint64 first);

    /// In ascending order.
    [[nodiscard]] const std::vector<qint64> &records() const { return m_records; }

Q_SIGNALS:
    void changed();

private:
    std::vector<qint64> m_records; ///< sorted
};

/// The next of @p sorted behind @p record, and on from the first where there is none; -1 in an empty list.
[[nodiscard]] qint64 nextOf(const std::vector<qint64> &sorted, qint64 record);
/// The one before it, and on from the last.
[[nodiscard]] qint64 previousOf(const std::vector<qint64> &sorted, qint64 record);

} // namespace Shardscope
