// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/redactor.h"
#include "core/diagnosis/checkreport.h"
#include "core/diagnosis/connectionprobe.h"
#include "core/diagnosis/gatewayprobe.h"
#include "core/rest/gatewayinfo.h"
#include "core/rest/restclient.h"
#include "core/shards/connectionconfig.h"

#include <QObject>

namespace Shardscope {

/// What a check takes from outside. The defaults are the real world, and nothing is kept.
struct CheckEnvironment
{
    Clock *clock = nullptr;
    HostResolver resolver {};
    QString settingsFolder {}; ///< for the ledger of identifies
};

/// What is wrong with a token, its intents, its budget and the way to the gateway: one stage after the other, each with
/// its own time. Spends an IDENTIFY only where that is asked for.
///
/// Lives on one thread. The token stands in no text of a report.
class TokenCheck : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds stageTimeout { 4000 };

    explicit TokenCheck(CheckEnvironment environment = {}, QObject *parent = nullptr);

    /// @p config with stageTimeout in place of every time-out that is still the default of a run.
    [[nodiscard]] static ConnectionConfig withStageTimeouts(ConnectionConfig config);

    /// What is wrong with @p config, unless it is the token: that is a finding.
    [[nodiscard]] static std::optional<GatewayError> problem(const ConnectionConfig &config);
    /// Begins a check; one that is under way is given up. Ends in finished(), never within this call.
    /// Returns the problem() of @p config and does nothing where it has one.
    std::optional<GatewayError> start(const ConnectionConfig &config, bool identifies);
    /// Ends the check: what it did not come to is skipped.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const CheckReport &report() const { return m_report; }

Q_SIGNALS:
    /// A stage began or ended.
    void changed(const Shardscope::CheckReport &report);
    void finished(const Shardscope::CheckReport &report);

private:
    void enter(CheckStage stage);
    void conclude(const CheckOutcome &outcome);
    void conclude(CheckStage stage, const CheckOutcome &outcome);
    void skipRest(const QString &reason);
    void end();

    // What a stage does; each ends in conclude(), at once or later.
    void checkTokenShape();
    void lookUpName();
    void connectTcp();
    void encrypt();
    void askGateway();
    void judgeToken();
    void askUser();
    void askApplication();
    void judgeShards();
    void judgeSessionBudget();
    void judgeClock();
    void openWebSocket();
    void awaitHello();
    void identify();

    void takeAnswer(const RestAnswer &answer);
    /// Skips a stage that would need HTTP where HTTP is not asked; false where it is.
    bool skipWithoutHttp();
    void probeFailed(const NetworkFault &fault);

    Clock &m_clock;
    ConnectionProbe m_way;
    RestClient m_client;
    GatewayProbe m_gateway;
    Redactor m_redactor;
    ConnectionConfig m_config;
    GatewayInfo m_info;
    CheckReport m_report;
    CheckStage m_stage = CheckStage::TokenShape;
    std::optional<NetworkFault> m_tokenFault; ///< 401, which is the business of a later stage than HTTP
    TimePoint m_begin {};
    int m_run = 0; ///< counts the checks, to know what was queued by one before
    bool m_identifies = false;
    bool m_running = false;
};

} // namespace Shardscope
