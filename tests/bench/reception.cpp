// SPDX-License-Identifier: MIT
#include "tests/bench/reception.h"

#include <QTimer>

namespace Shardscope::Bench {

Reception::Reception(qint64 messages)
    : m_counter(messages, [this] {
        QMetaObject::invokeMethod(
            &m_loop, [this] { m_loop.quit(); }, Qt::QueuedConnection);
    })
{
    m_manager.addSink(&m_store);
    m_manager.addSink(&m_counter);
    QObject::connect(&m_manager, &ShardManager::finished, &m_loop, &QEventLoop::quit);
}

bool Reception::run(quint16 port, WireCompression compression, std::chrono::milliseconds patience)
{
    QTimer::singleShot(patience, &m_loop, &QEventLoop::quit);
    if (m_manager.start(connectionTo(port, compression)))
        return false;
    m_loop.exec();
    return true;
}

} // namespace Shardscope::Bench
