// SPDX-License-Identifier: MIT
#include "core/diagnosis/checkrunner.h"

#include "core/diagnosis/tokencheck.h"

namespace Shardscope {

CheckRunner::CheckRunner(QObject *parent)
    : QObject(parent)
    , m_host(new QObject)
{
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("check"));
    m_thread.start();
}

CheckRunner::~CheckRunner()
{
    QMetaObject::invokeMethod(
        m_host, [this] { m_check.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

/// On the thread.
void CheckRunner::run(const ConnectionConfig &config)
{
    m_check = std::make_unique<TokenCheck>();
    connect(m_check.get(), &TokenCheck::changed, this, &CheckRunner::changed);
    connect(m_check.get(), &TokenCheck::finished, this, [this](const CheckReport &report) {
        m_running = false;
        Q_EMIT finished(report);
    });
    // What was found good a moment ago may have gone, such as a file of authorities.
    if (!m_check->start(config, false))
        return;
    const auto end = [this, report = m_check->report()] {
        m_running = false;
        Q_EMIT finished(report);
    };
    QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
}

std::optional<GatewayError> CheckRunner::start(const ConnectionConfig &config)
{
    if (m_running)
        return GatewayError { .kind = GatewayError::Kind::StateConflict,
            .message = tr("A check is under way already.") };
    if (const std::optional<GatewayError> error = TokenCheck::problem(config))
        return error;
    m_running = true;
    QMetaObject::invokeMethod(
        m_host, [this, config] { run(config); }, Qt::QueuedConnection);
    return std::nullopt;
}

void CheckRunner::cancel()
{
    QMetaObject::invokeMethod(
        m_host,
        [this] {
            if (m_check)
                m_check->cancel();
        },
        Qt::QueuedConnection);
}

} // namespace Shardscope
