// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace Shardscope::Bench {

/// The one mix that every row is fed with: dispatches as the simulator makes them, whole messages as they are sent, one
/// a line. The same seed gives the same bytes.
class Mix
{
public:
    [[nodiscard]] static Mix make(qsizetype count, quint32 seed = 1);
    /// What save() wrote; empty where it cannot be read.
    [[nodiscard]] static std::optional<Mix> load(const QString &path);
    [[nodiscard]] bool save(const QString &path) const;

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_starts.size()) - 1; }
    [[nodiscard]] QByteArrayView operator[](qsizetype index) const
    {
        const auto at = static_cast<std::size_t>(index);
        return QByteArrayView(m_lines).sliced(m_starts[at], m_starts[at + 1] - m_starts[at] - 1);
    }
    /// All of it, each message ended by a line feed.
    [[nodiscard]] const QByteArray &lines() const { return m_lines; }

    /// What must be true of it for a figure to count.
    struct Facts
    {
        double messageCreate = 0; ///< shares of the count
        double presenceUpdate = 0;
        double typingStart = 0;
        double meanBytes = 0;
        double compressed = 0; ///< times smaller by zstd -3 in blocks of 256 KiB
        qint64 blockBytes = 0; ///< the sum of these blocks

        [[nodiscard]] bool counts() const;
        [[nodiscard]] QString text() const;
    };
    [[nodiscard]] Facts facts() const;

private:
    QByteArray m_lines;
    std::vector<qsizetype> m_starts { 0 };
};

} // namespace Shardscope::Bench
