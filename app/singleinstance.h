// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace Shardscope {

/// One window for each settings folder: a later start hands its files to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// No more than this is read from whoever connects.
    static constexpr qint64 mostBytes = 1024 * 1024;

    explicit SingleInstance(const QString &settingsFolder, QObject *parent = nullptr);

    /// True where a window that is there already took @p files, which may be none: it comes to the front.
    [[nodiscard]] bool handOver(const QStringList &files) const;
    /// From now on later starts find this one. Fails quietly: two windows are better than none.
    void listen();
    /// What the window of a settings folder is called among the system's local sockets.
    [[nodiscard]] static QString nameFor(const QString &settingsFolder);

Q_SIGNALS:
    /// A later start was made with @p files, absolute paths.
    void asked(const QStringList &files);

private:
    void take();

    const QString m_name;
    QLocalServer m_server;
};

} // namespace Shardscope
