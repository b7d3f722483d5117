// SPDX-License-Identifier: MIT
#include "ui/shards/budgets.h"

#include "core/settings/identifyledger.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Where a bot of Discord identifies when nothing else was said.
const QString usualHost = u"gateway.discord.gg"_s;

qint64 now()
{
    return Clock::system().utcMicroseconds();
}

} // namespace

Budgets::Budgets(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    const ShardManager *manager = m_parts.manager;
    connect(manager, &ShardManager::lookedUp, this, [this](const GatewayInfo &info) {
        m_board.setLookup(info, now());
        remember(info.url.host(), info.userId);
        Q_EMIT changed();
    });
    connect(manager, &ShardManager::statusChanged, this, [this](const ShardStatus &status) {
        if (status.shardId < 0)
            return; // the look-up for several shards: none of them is there yet
        m_board.setStatus(status);
        Q_EMIT changed();
    });
    connect(manager, &ShardManager::rateLimited, this, [this](const RateLimitStatus &limit) {
        m_board.setRateLimit(limit, now());
        Q_EMIT changed();
    });
}

void Budgets::begin(const ConnectionConfig &config)
{
    (void)m_parts.sends->take();
    m_board.beginRun();
    const QString host = config.shard.url.host();
    remember(host.isEmpty() ? usualHost : host, botIdOf(config.shard.token));
    Q_EMIT changed();
}

void Budgets::remember(const QString &host, const QString &botId)
{
    m_board.setRemembered(IdentifyLedger(m_parts.settingsFolder, host, botId).load(now() / 1000).identifies);
}

const BudgetBoard &Budgets::board()
{
    m_board.take(m_parts.sends->take());
    return m_board;
}

} // namespace Shardscope
