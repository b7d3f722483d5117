// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Shardscope {

/// SIGINT and SIGTERM (Ctrl+C, Ctrl+Break and a closed console on Windows) as a signal on the thread of its owner.
/// The second one of a kind ends the process at once. At most one object at a time.
class TerminationSignal : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignal(QObject *parent = nullptr);
    ~TerminationSignal() override;

Q_SIGNALS:
    void received();

private:
#ifdef Q_OS_UNIX
    int m_pipe[2] { -1, -1 };
    std::unique_ptr<QSocketNotifier> m_notifier;
#endif
};

} // namespace Shardscope
