// SPDX-License-Identifier: MIT
#include "tests/contract/simulatorprocess.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Shardscope::Contract {

SimulatorProcess::SimulatorProcess(const QStringList &arguments)
    : m_process(QStringList { u"simulate"_s, u"--port"_s, u"0"_s } + arguments)
{
}

bool SimulatorProcess::start()
{
    if (!m_process.start() || m_process.waitForLine([](const OutputLine &) { return true; }) != 0)
        return false;
    const QJsonObject first = m_process.lines().constFirst().object;
    m_gateway = first.value("gateway"_L1).toString();
    m_api = first.value("api"_L1).toString();
    m_token = first.value("token"_L1).toString();
    const QUrl gateway(m_gateway);
    const QUrl api(m_api);
    return first.size() == 3 && gateway.scheme() == "ws"_L1 && gateway.host() == "127.0.0.1"_L1 && gateway.port() > 0
        && api.scheme() == "http"_L1 && api.host() == "127.0.0.1"_L1 && m_token.count(u'.') == 2;
}

QStringList SimulatorProcess::tail(const QStringList &more) const
{
    return QStringList { u"tail"_s, u"--gateway"_s, m_gateway, u"--api"_s, m_api } + more;
}

ToolProcess::Environment SimulatorProcess::environment() const
{
    return { { u"SHARDSCOPE_TOKEN"_s, m_token } };
}

} // namespace Shardscope::Contract
