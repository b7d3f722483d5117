// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Shardscope {

/// SIGINT and SIGTERM as a Qt signal on the thread of this object; one object a process.
/// Where the system has no such signals it stays silent.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();
};

} // namespace Shardscope
