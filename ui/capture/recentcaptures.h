// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace Shardscope {

/// The captures that were opened or recorded last, newest first; remembered.
class RecentCaptures : public QObject
{
    Q_OBJECT

public:
    static constexpr int maximum = 9; ///< as many as have a digit for a key

    /// @p settings must outlive it.
    explicit RecentCaptures(QSettings *settings);

    /// Absolute paths. They may be gone meanwhile: whoever opens one looks.
    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    /// Puts @p path first.
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void set(const QStringList &paths);

    QSettings *const m_settings;
    QStringList m_paths;
};

} // namespace Shardscope
