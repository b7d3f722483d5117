// SPDX-License-Identifier: MIT
#include "core/diagnosis/checkrunner.h"

#include "core/diagnosis/tokencheck.h"

namespace Shardscope {

CheckRunner::CheckRunner(QObject *parent)
    : QObject(parent)
    , m_check(new TokenCheck)
{
    m_check->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_check, &QObject::deleteLater);
    connect(m_check, &TokenCheck::changed, this, &CheckRunner::changed);
    connect(m_check, &TokenCheck::finished, this, [this](const CheckReport &report) {
        m_running = false;
        Q_EMIT finished(report);
    });
    m_thread.setObjectName(QStringLiteral("check"));
    m_thread.start();
}

CheckRunner::~CheckRunner()
{
    m_thread.quit();
    m_thread.wait();
}

std::optional<GatewayError> CheckRunner::start(const ConnectionConfig &config)
{
    if (m_running)
        return GatewayError { .kind = GatewayError::Kind::StateConflict, .message = tr("A check is under way already.") };
    if (const std::optional<GatewayError> error = TokenCheck::problem(config))
        return error;
    m_running = true;
    QMetaObject::invokeMethod(m_check, [check = m_check, config] { check->start(config, false); }, Qt::QueuedConnection);
    return std::nullopt;
}

void CheckRunner::cancel()
{
    QMetaObject::invokeMethod(m_check, &TokenCheck::cancel, Qt::QueuedConnection);
}

} // namespace Shardscope
