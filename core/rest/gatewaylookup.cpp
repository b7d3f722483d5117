// SPDX-License-Identifier: MIT
#include "core/rest/gatewaylookup.h"

#include "core/rest/answerreader.h"

#include <QTimer>

namespace Shardscope {

GatewayLookup::GatewayLookup(QObject *parent)
    : QObject(parent)
    , m_client(Clock::system(), this)
{
}

void GatewayLookup::abort()
{
    ++m_run;
    m_client.abort();
}

void GatewayLookup::fail(const NetworkFault &fault)
{
    abort();
    Q_EMIT failed(fault.error());
}

void GatewayLookup::start(const QUrl &api, const GatewayShardConfig &config)
{
    ++m_run;
    m_info = {};
    m_info.bot = !isDiscordHost(api.host());
    if (const std::optional<NetworkFault> fault = m_client.open(api, config)) {
        QTimer::singleShot(0, this, [this, run = m_run, fault = *fault] {
            if (run == m_run)
                fail(fault);
        });
        return;
    }
    m_open = RestClient::pages;
    for (const RestPage page : { RestPage::Gateway, RestPage::User, RestPage::Application })
        m_client.get(page, [this](const RestAnswer &answer) { take(answer); });
}

void GatewayLookup::take(const RestAnswer &answer)
{
    std::optional<NetworkFault> fault = answer.fault;
    if (answer.isRead())
        fault = readAnswer(answer, &m_info);
    if (!fault && answer.page == RestPage::User)
        fault = userFault(m_info);
    if (fault) {
        fail(*fault);
        return;
    }
    m_info.clock.learn(answer.clock.ahead());
    if (--m_open == 0)
        Q_EMIT succeeded(m_info);
}

} // namespace Shardscope
