// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace Shardscope {

/// The captures that were opened or recorded last, newest first, kept between runs.
class RecentCaptures : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 10;
    static constexpr qsizetype longestPath = 4096; ///< longer ones are not kept

    /// @p settings must outlive it. What is there and no absolute path is left out.
    explicit RecentCaptures(QSettings *settings, QObject *parent = nullptr);

    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    /// Comes first, once.
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] static bool isFit(const QString &path);
    void keep();

    QSettings *const m_settings;
    QStringList m_paths;
};

} // namespace Shardscope
