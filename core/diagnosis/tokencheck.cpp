// SPDX-License-Identifier: MIT
#include "core/diagnosis/tokencheck.h"

#include "core/diagnosis/checkrules.h"
#include "core/rest/answerreader.h"
#include "core/rest/httpstatus.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Whether nothing behind a stage can be tried once it has failed. What is merely foretold does not stop the check.
bool isGate(CheckStage stage)
{
    return stage <= CheckStage::Bot || stage >= CheckStage::WebSocket;
}

} // namespace

TokenCheck::TokenCheck(CheckEnvironment environment, QObject *parent)
    : QObject(parent)
    , m_clock(environment.clock ? *environment.clock : Clock::system())
    , m_way(m_clock, environment.resolver ? std::move(environment.resolver) : systemResolver(), this)
    , m_client(m_clock, this)
    , m_gateway(m_clock, environment.settingsFolder, this)
{
    connect(&m_gateway, &GatewayProbe::opened, this, [this] {
        const QUrl &url = m_config.shard.url.isEmpty() ? m_info.url : m_config.shard.url;
        conclude(CheckRules::pass(tr("%1 is open.").arg(shownUrl(url))));
    });
    connect(&m_gateway, &GatewayProbe::helloReceived, this, [this](Milliseconds interval) {
        if (m_stage != CheckStage::Hello)
            return;
        const Duration waited = m_clock.now() - m_begin - m_report.at(CheckStage::Hello).begin;
        conclude(CheckRules::hello(waited, interval));
    });
    connect(&m_gateway, &GatewayProbe::ready, this, [this](const QString &userName) {
        conclude(CheckRules::pass(userName.isEmpty() ? tr("READY; the session was closed again.")
                                                     : tr("READY as %1; the session was closed again.").arg(userName)));
    });
    connect(&m_gateway, &GatewayProbe::failed, this, &TokenCheck::probeFailed);
}

ConnectionConfig TokenCheck::withStageTimeouts(ConnectionConfig config)
{
    const HttpSettings ofARun;
    HttpSettings &http = config.shard.http;
    for (Milliseconds HttpSettings::*const timeout :
        { &HttpSettings::connectTimeout, &HttpSettings::helloTimeout, &HttpSettings::readyTimeout }) {
        if (http.*timeout == ofARun.*timeout)
            http.*timeout = stageTimeout;
    }
    return config;
}

std::optional<GatewayError> TokenCheck::problem(const ConnectionConfig &config)
{
    // Whatever the token is: what else is wrong would come to light only behind it.
    ConnectionConfig checked = config;
    checked.shard.token = u"MQ.a.b"_s;
    return checked.validate();
}

std::optional<GatewayError> TokenCheck::start(const ConnectionConfig &config, bool identifies)
{
    if (const std::optional<GatewayError> error = problem(config))
        return error;
    m_way.abort();
    m_client.abort();
    m_gateway.stop();
    m_config = config;
    m_identifies = identifies;
    m_info = {};
    m_info.bot = !isDiscordHost(config.api.host());
    m_tokenFault.reset();
    m_redactor.clear();
    m_redactor.addSecret(config.shard.token.toUtf8());
    if (!config.shard.proxy.password.isEmpty())
        m_redactor.addSecret(config.shard.proxy.password.toUtf8());
    m_report = {};
    m_begin = m_clock.now();
    m_running = true;
    QTimer::singleShot(0, this, [this, run = ++m_run] {
        if (m_running && run == m_run)
            enter(CheckStage::TokenShape);
    });
    return std::nullopt;
}

void TokenCheck::cancel()
{
    if (!m_running)
        return;
    m_report.at(m_stage).outcome.status = CheckStatus::Waiting;
    skipRest(tr("The check was cancelled."));
    end();
}

void TokenCheck::enter(CheckStage stage)
{
    // By CheckStage.
    static constexpr std::array<void (TokenCheck::*)(), checkStages> steps { &TokenCheck::checkTokenShape,
        &TokenCheck::lookUpName, &TokenCheck::connectTcp, &TokenCheck::encrypt, &TokenCheck::askGateway,
        &TokenCheck::judgeToken, &TokenCheck::askUser, &TokenCheck::askApplication, &TokenCheck::judgeShards,
        &TokenCheck::judgeSessionBudget, &TokenCheck::judgeClock, &TokenCheck::openWebSocket, &TokenCheck::awaitHello,
        &TokenCheck::identify };
    m_stage = stage;
    CheckFinding &finding = m_report.at(stage);
    finding.outcome.status = CheckStatus::Running;
    finding.begin = m_report.elapsed = m_clock.now() - m_begin;
    const int run = m_run;
    Q_EMIT changed(m_report);
    // Who was told may have ended the check.
    if (m_running && run == m_run)
        (this->*steps[static_cast<std::size_t>(stage)])();
}

void TokenCheck::conclude(const CheckOutcome &outcome)
{
    if (!m_running)
        return;
    CheckFinding &finding = m_report.at(m_stage);
    finding.outcome = outcome;
    // Peers may say our own words back to us.
    finding.outcome.seen = m_redactor.redacted(outcome.seen);
    finding.outcome.advice = m_redactor.redacted(outcome.advice);
    finding.page = CheckRules::pageUrl(outcome.page, m_config, m_info);
    m_report.elapsed = m_clock.now() - m_begin;
    finding.duration = finding.wasTried() ? m_report.elapsed - finding.begin : Duration::zero();
    if (outcome.status == CheckStatus::Fail && isGate(m_stage))
        skipRest(tr("Not tried, since %1 failed.").arg(checkStageTitle(m_stage)));
    const int next = static_cast<int>(m_stage) + 1;
    if (next == checkStages || m_report.findings[static_cast<std::size_t>(next)].status() == CheckStatus::Skip)
        end();
    else
        enter(static_cast<CheckStage>(next));
}

void TokenCheck::skipRest(const QString &reason)
{
    for (CheckFinding &finding : m_report.findings) {
        if (finding.status() == CheckStatus::Waiting)
            finding.outcome = CheckRules::skip(reason);
    }
}

void TokenCheck::end()
{
    m_running = false;
    m_way.abort();
    m_client.abort();
    m_gateway.stop();
    m_report.elapsed = m_clock.now() - m_begin;
    m_report.isOver = true;
    // Later, so that a close frame that is on its way leaves before whoever waits for this goes away.
    QTimer::singleShot(0, this, [this, run = m_run] {
        if (run != m_run)
            return;
        Q_EMIT changed(m_report);
        Q_EMIT finished(m_report);
    });
}

void TokenCheck::checkTokenShape()
{
    conclude(CheckRules::tokenShape(m_config));
}

void TokenCheck::lookUpName()
{
    m_way.setTarget(m_config.needsLookup() ? m_config.api : m_config.shard.url, m_config.shard);
    m_way.lookUpName([this](const CheckOutcome &outcome) { conclude(outcome); });
}

void TokenCheck::connectTcp()
{
    m_way.connectTcp([this](const CheckOutcome &outcome) { conclude(outcome); });
}

void TokenCheck::encrypt()
{
    m_way.encrypt([this](const CheckOutcome &outcome) { conclude(outcome); });
}

bool TokenCheck::skipWithoutHttp()
{
    if (m_config.needsLookup())
        return false;
    conclude(CheckRules::skip(tr("With --gateway and no --api, HTTP is asked only where the gateway is Discord's.")));
    return true;
}

void TokenCheck::askGateway()
{
    m_way.abort();
    if (skipWithoutHttp())
        return;
    if (const std::optional<NetworkFault> fault = m_client.open(m_config.api, m_config.shard)) {
        conclude(CheckRules::fail(*fault));
        return;
    }
    m_client.get(RestPage::Gateway, [this](const RestAnswer &answer) {
        if (answer.fault && answer.fault->kind == GatewayError::Kind::Authentication)
            m_tokenFault = answer.fault;
        takeAnswer(answer);
    });
}

/// Ends the stage that asked for a page.
void TokenCheck::takeAnswer(const RestAnswer &answer)
{
    m_info.clock.learn(answer.clock.ahead());
    // Connecting anew was the business of other stages: the time is that of the question itself.
    m_report.at(m_stage).begin = std::max(m_report.at(m_stage).begin, m_clock.now() - m_begin - answer.waited);
    std::optional<NetworkFault> fault = answer.fault;
    if (answer.isRead())
        fault = readAnswer(answer, &m_info);
    m_report.botId = m_info.userId;
    m_report.applicationFlags = m_info.applicationFlags;
    if (fault && !m_tokenFault)
        conclude(CheckRules::fail(*fault));
    else if (m_stage == CheckStage::Http)
        conclude(CheckRules::pass(tr("%1 answered HTTP %2.").arg(m_client.api().host()).arg(answer.status)));
    else if (answer.isMissing)
        conclude(CheckRules::skip(tr("This API has no page for it.")));
    else if (m_stage == CheckStage::Bot)
        conclude(CheckRules::bot(m_config, m_info));
    else
        conclude(CheckRules::intents(m_config, m_info));
}

void TokenCheck::judgeToken()
{
    if (skipWithoutHttp())
        return;
    conclude(m_tokenFault ? CheckRules::fail(*m_tokenFault) : CheckRules::pass(tr("The API took the token.")));
}

void TokenCheck::askUser()
{
    if (!skipWithoutHttp())
        m_client.get(RestPage::User, [this](const RestAnswer &answer) { takeAnswer(answer); });
}

void TokenCheck::askApplication()
{
    if (!skipWithoutHttp())
        m_client.get(RestPage::Application, [this](const RestAnswer &answer) { takeAnswer(answer); });
}

void TokenCheck::judgeShards()
{
    if (!skipWithoutHttp())
        conclude(CheckRules::shards(m_config, m_info));
}

void TokenCheck::judgeSessionBudget()
{
    if (!skipWithoutHttp())
        conclude(CheckRules::sessionBudget(m_config, m_info));
}

void TokenCheck::judgeClock()
{
    if (!skipWithoutHttp())
        conclude(CheckRules::clock(m_info));
}

void TokenCheck::openWebSocket()
{
    GatewayShardConfig shard = m_config.shard;
    if (m_config.allShards) { // the first stands for all
        shard.shardId = 0;
        shard.shardCount = m_info.shards;
    }
    m_gateway.start(shard, m_info, m_identifies && m_report.isOk());
}

void TokenCheck::awaitHello()
{
    // GatewayProbe is at it already.
}

void TokenCheck::identify()
{
    if (!m_identifies)
        conclude(CheckRules::skip(tr("Not asked for: it would take one of the day's sessions.")));
    else if (!m_report.isOk())
        conclude(CheckRules::skip(tr("Not tried: what failed before would make it fail, or spend a session in vain.")));
}

void TokenCheck::probeFailed(const NetworkFault &fault)
{
    CheckOutcome outcome = CheckRules::fail(fault);
    // Of these what was seen says all; the advice below is for a way that is closed or slow.
    const bool isToldAlready = fault.kind == GatewayError::Kind::Tls || fault.kind == GatewayError::Kind::Protocol
        || fault.kind == GatewayError::Kind::Authentication;
    if (fault.kind == GatewayError::Kind::SessionLimit)
        outcome.advice = tr("Wait, and find what starts sessions so often: each costs one of the day's.");
    if (!outcome.advice.isEmpty() || isToldAlready) {
        conclude(outcome);
        return;
    }
    if (m_stage == CheckStage::WebSocket) {
        outcome.advice
            = tr("Check --gateway. Where HTTP works and this does not, a proxy, a firewall or a virus scanner "
                 "on the way does not let WebSockets through.");
    } else if (m_stage == CheckStage::Hello) {
        outcome.advice = tr("What is open there is no gateway, or it is overloaded: check --gateway, or raise "
                            "--hello-timeout.");
        outcome.page = CheckPage::Status;
    } else {
        outcome.advice = tr("Try again, or raise --ready-timeout.");
    }
    conclude(outcome);
}

} // namespace Shardscope
