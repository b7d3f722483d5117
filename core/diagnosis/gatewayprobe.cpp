// SPDX-License-Identifier: MIT
#include "core/diagnosis/gatewayprobe.h"

#include "core/gateway/gatewayshard.h"
#include "core/shards/identifyqueue.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Lets nobody through: HELLO is as far as it goes.
class ClosedGate final : public IdentifyGate
{
public:
    std::variant<Duration, GatewayError> request(int, TimePoint) override
    {
        return GatewayError { .kind = GatewayError::Kind::SessionLimit, .message = {} };
    }
    void identified(int, TimePoint) override { }
    void stable(int, TimePoint) override { }
    RateLimitStatus status(TimePoint) const override { return { .bucket = RateLimitStatus::Bucket::Identify }; }
};

} // namespace

GatewayProbe::GatewayProbe(Clock &clock, const QString &settingsFolder, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settingsFolder(settingsFolder)
{
}

GatewayProbe::~GatewayProbe()
{
    // It refers to the gate.
    delete std::exchange(m_shard, nullptr);
}

void GatewayProbe::stop()
{
    // It may be the one that is calling; what it still has to send goes out meanwhile.
    if (GatewayShard *shard = std::exchange(m_shard, nullptr)) {
        shard->disconnect(this);
        QTimer::singleShot(0, shard, [shard] {
            shard->close();
            shard->deleteLater();
        });
    }
}

void GatewayProbe::start(const GatewayShardConfig &config, const GatewayInfo &info, bool identifies)
{
    delete std::exchange(m_shard, nullptr);
    m_error.reset();
    GatewayShardConfig once = config;
    once.maximumAttempts = 1;
    if (once.url.isEmpty())
        once.url = info.url;
    once.applicationFlags = info.applicationFlags;
    if (!info.url.isEmpty()) // it was asked
        once.recommendedShards = info.shards;
    if (identifies) {
        m_gate = std::make_unique<IdentifyQueue>(
            m_clock, info.limit, IdentifyLedger(m_settingsFolder, once.url.host(), info.userId));
    } else {
        m_gate = std::make_unique<ClosedGate>();
    }
    m_shard = new GatewayShard(once, { .clock = &m_clock, .gate = m_gate.get() }, this);
    connect(m_shard, &GatewayShard::socketOpened, this, &GatewayProbe::opened);
    connect(m_shard, &GatewayShard::helloReceived, this, &GatewayProbe::helloReceived);
    connect(m_shard, &GatewayShard::errorOccurred, this, [this](const GatewayError &error) { m_error = error; });
    connect(m_shard, &GatewayShard::disconnected, this, &GatewayProbe::closed);
    connect(m_shard, &GatewayShard::finished, this, &GatewayProbe::closed);
    connect(m_shard, &GatewayShard::reconnectRequested, this, [this] {
        end({ .seen = tr("The gateway asked for another connection (op 7) at once."),
            .advice = tr("Try again; its host is being taken down.") });
    });
    connect(m_shard, &GatewayShard::sessionInvalidated, this, [this] {
        end({ .kind = GatewayError::Kind::Protocol,
            .seen = tr("The gateway answered IDENTIFY with INVALID SESSION (op 9)."),
            .advice = tr("Another start of this bot within 5 s may be behind it: stop the others and try again.") });
    });
    connect(m_shard, &GatewayShard::ready, this, [this] {
        const QString name = m_shard->status().userName;
        stop();
        Q_EMIT ready(name);
    });
    if (const std::optional<GatewayError> error = m_shard->start())
        end({ .kind = error->kind, .seen = error->message, .field = error->field });
}

void GatewayProbe::closed(const GatewayCloseInfo &info)
{
    if (info.by == CloseInitiator::Client || !info.code) {
        end(m_error
                ? NetworkFault { .kind = m_error->kind, .seen = m_error->message, .retryAfter = m_error->retryAfter }
                : NetworkFault { .seen = info.meaning, .advice = info.hint });
        return;
    }
    end({ .kind = *info.code == 4004 ? GatewayError::Kind::Authentication : GatewayError::Kind::Protocol,
        .seen = tr("The gateway closed with %1 (%2).").arg(*info.code).arg(info.meaning),
        .advice = info.hint });
}

void GatewayProbe::end(const NetworkFault &fault)
{
    if (!m_shard)
        return;
    stop();
    Q_EMIT failed(fault);
}

} // namespace Shardscope
