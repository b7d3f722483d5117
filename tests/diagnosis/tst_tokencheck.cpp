// SPDX-License-Identifier: MIT
// The check against servers that have each fault: it finds that one and no other.
#include "core/diagnosis/checkrunner.h"
#include "core/diagnosis/tokencheck.h"
#include "core/simulator/simulator.h"

#include "tests/support/fakegateway.h"
#include "tests/support/forwarder.h"
#include "tests/support/manualclock.h"
#include "tests/support/testauthority.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

constexpr int patienceMs = 20000;

/// A name server that knows no name.
HostResolver nobody()
{
    return [](const QString &name, QObject *context, std::function<void(const QHostInfo &)> answer) {
        QHostInfo info;
        info.setHostName(name);
        info.setError(QHostInfo::HostNotFound);
        info.setErrorString(u"no such host"_s);
        QMetaObject::invokeMethod(
            context, [answer, info] { answer(info); }, Qt::QueuedConnection);
    };
}

/// Listens, takes what comes and answers each time with the same.
class Mumbler : public QObject
{
public:
    explicit Mumbler(const QByteArray &answer = {})
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        connect(&m_server, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, answer] {
                heard += socket->readAll();
                socket->write(answer);
            });
        });
    }
    [[nodiscard]] QUrl url(const QString &scheme) const
    {
        return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_server.serverPort()));
    }
    QByteArray heard;

private:
    QTcpServer m_server;
};

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// A check of @p address with stage time-outs.
ConnectionConfig configOf(const SimulatorAddress &address)
{
    ConnectionConfig config;
    config.shard.token = address.token;
    config.api = address.api;
    config.apiGiven = true;
    return TokenCheck::withStageTimeouts(config);
}

QByteArray story(const CheckReport &report)
{
    return report.toText().toUtf8();
}

/// Where a fault lies beside the simulator.
enum class Place
{
    None,
    OtherToken,
    AllIntents,
    SpendBudget,
    UnknownAuthority,
    OwnAuthority,
    Expired,
    OtherHost,
    ProxyRefuses,
    NoProxy,
    NoSuchName,
    NobodyListens,
    NoTls,
    HastyHello,
    HastyReady,
    Identify,
};

struct Row
{
    const char *name;
    QStringList faults;
    QList<Place> places;
    std::optional<CheckStage> stage; ///< empty: nothing is wrong
    CheckStatus status = CheckStatus::Fail;
    QStringList words {};
};

const std::vector<Row> &rows()
{
    static const std::vector<Row> table {
        { "nothing", {}, {}, {} },
        { "nothing, identified", {}, { Place::Identify }, {} },
        { "nothing, behind an own authority", {}, { Place::OwnAuthority }, {} },
        { "a bad token", {}, { Place::OtherToken }, CheckStage::Token, CheckStatus::Fail,
            { u"401"_s, u"Developer Portal"_s } },
        { "a user's token", { u"bot=false"_s }, {}, CheckStage::Bot, CheckStatus::Fail, { u"belongs to a user"_s } },
        { "missing intents", { u"flags=0"_s }, { Place::AllIntents }, CheckStage::Intents, CheckStatus::Fail,
            { u"GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT"_s, u"4014"_s } },
        { "one missing intent, before an IDENTIFY", { u"flags=557056"_s }, { Place::AllIntents, Place::Identify },
            CheckStage::Intents, CheckStatus::Fail, { u"GUILD_PRESENCES"_s } },
        { "a wrong shard count", { u"shards=3"_s }, {}, CheckStage::Shards, CheckStatus::Fail,
            { u"4011"_s, u"ID/3"_s } },
        { "no budget", { u"remaining=0"_s }, {}, CheckStage::SessionBudget, CheckStatus::Fail, { u"0 of 1000"_s } },
        { "a low budget", { u"remaining=10"_s }, { Place::Identify }, CheckStage::SessionBudget, CheckStatus::Fail,
            { u"--spend-budget"_s } },
        { "a low budget, spent on purpose", { u"remaining=10"_s }, { Place::SpendBudget, Place::Identify },
            CheckStage::SessionBudget, CheckStatus::Warn, { u"10 of 1000"_s } },
        { "an unknown authority", {}, { Place::UnknownAuthority }, CheckStage::Tls, CheckStatus::Fail,
            { u"not trusted here: Test authority"_s, u"--ca-file"_s } },
        { "an expired certificate", {}, { Place::Expired }, CheckStage::Tls, CheckStatus::Fail,
            { u"expired on"_s, u"renew"_s } },
        { "another host's certificate", {}, { Place::OtherHost }, CheckStage::Tls, CheckStatus::Fail,
            { u"is for other.example"_s, u"Check the address"_s } },
        { "no TLS", {}, { Place::NoTls }, CheckStage::Tls, CheckStatus::Fail, { u"encrypted connection"_s } },
        { "a proxy that refuses", {}, { Place::ProxyRefuses }, CheckStage::Tcp, CheckStatus::Fail,
            { u"proxy"_s, u"--proxy"_s } },
        { "a proxy that is not there", {}, { Place::NoProxy }, CheckStage::Tcp, CheckStatus::Fail,
            { u"proxy"_s, u"--proxy"_s } },
        { "a name that does not exist", {}, { Place::NoSuchName }, CheckStage::Dns, CheckStatus::Fail,
            { u"nobody.invalid"_s, u"no such host"_s } },
        { "nobody listens", {}, { Place::NobodyListens }, CheckStage::Tcp, CheckStatus::Fail, { u"refused"_s } },
        { "HTTP 500", { u"http=500"_s }, {}, CheckStage::Http, CheckStatus::Fail, { u"500"_s } },
        { "HTTP 429", { u"http=429"_s }, {}, CheckStage::Http, CheckStatus::Fail, { u"429"_s, u"3 s"_s } },
        { "a clock that is behind", { u"clock=120"_s }, {}, CheckStage::Clock, CheckStatus::Warn,
            { u"s behind"_s, u"NTP"_s } },
        { "a clock that is ahead", { u"clock=-86400"_s }, {}, CheckStage::Clock, CheckStatus::Warn, { u"s ahead"_s } },
        { "a slow HELLO", { u"hello-delay=1.1"_s }, {}, CheckStage::Hello, CheckStatus::Warn,
            { u"HELLO came after"_s } },
        { "no HELLO", { u"hello-delay=600"_s }, { Place::HastyHello }, CheckStage::Hello, CheckStatus::Fail,
            { u"No HELLO"_s } },
        { "op 7 in place of HELLO", { u"op7"_s }, {}, CheckStage::Hello, CheckStatus::Fail, { u"op 7"_s } },
        { "no READY", { u"ready-delay=600"_s }, { Place::HastyReady, Place::Identify }, CheckStage::Identify,
            CheckStatus::Fail, { u"No READY"_s } },
        { "INVALID SESSION", { u"op9"_s }, { Place::Identify }, CheckStage::Identify, CheckStatus::Fail,
            { u"op 9"_s } },
    };
    return table;
}

} // namespace

class tst_TokenCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsExactlyWhatIsWrong_data();
    void findsExactlyWhatIsWrong();
    void asksNoHttpWhereNoneIsGiven();
    void spendsNoIdentifyUnlessAsked();
    void whatAPeerSaysShowsNoToken_data();
    void whatAPeerSaysShowsNoToken();
    void aStageEndsWithItsTimeOut_data();
    void aStageEndsWithItsTimeOut();
    void theTokenGoesOnlyWhereItIsTrusted();
    void aCancelledCheckIsOver();
    void refusesWhatIsNoTokenTrouble();
    void timeOutsAreThoseOfTheOptions();
    void runsOnAThreadOfItsOwn();

private:
    TestAuthority m_authority;
};

void tst_TokenCheck::initTestCase()
{
    qRegisterMetaType<CheckReport>();
    QVERIFY(m_authority.isGood());
    QVERIFY(m_authority.issue(u"good"_s, u"IP:127.0.0.1"_s));
    QVERIFY(m_authority.issue(u"other"_s, u"DNS:other.example"_s));
    QVERIFY(m_authority.issue(u"expired"_s, u"IP:127.0.0.1"_s, -1));
}

void tst_TokenCheck::findsExactlyWhatIsWrong_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(rows().size()); ++i)
        QTest::newRow(rows()[i].name) << i;
}

void tst_TokenCheck::findsExactlyWhatIsWrong()
{
    QFETCH(const int, index);
    const Row &row = rows()[index];
    QString error;
    SimulatorConfig simulated { .events = 0 };
    for (const QString &fault : row.faults) {
        const std::optional<SimulatorFault> parsed = SimulatorFault::parse(fault, &error);
        QVERIFY2(parsed, qPrintable(error));
        simulated.faults.append(*parsed);
    }
    Simulator simulator;
    const std::optional<SimulatorAddress> address = simulator.start(simulated, &error);
    QVERIFY2(address, qPrintable(error));
    ConnectionConfig config = configOf(*address);

    CheckEnvironment environment;
    bool identifies = false;
    bool isEncrypted = false;
    std::vector<std::unique_ptr<QObject>> others;
    const auto encrypt = [&](const QString &certificate, bool trusted) {
        auto front = std::make_unique<Forwarder>(
            static_cast<quint16>(address->api.port()), m_authority.serverConfiguration(certificate));
        config.api.setScheme(u"https"_s);
        config.api.setPort(front->port());
        if (trusted)
            config.shard.http.caFile = m_authority.caFile();
        others.push_back(std::move(front));
        isEncrypted = true;
    };
    for (const Place place : row.places) {
        switch (place) {
        case Place::None:
            break;
        case Place::OtherToken:
            config.shard.token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.a-token-of-the-tests"_s;
            break;
        case Place::AllIntents:
            config.shard.intents = GatewayIntents::all();
            break;
        case Place::SpendBudget:
            config.spendBudget = true;
            break;
        case Place::UnknownAuthority:
            encrypt(u"good"_s, false);
            break;
        case Place::OwnAuthority:
            encrypt(u"good"_s, true);
            break;
        case Place::Expired:
            encrypt(u"expired"_s, true);
            break;
        case Place::OtherHost:
            encrypt(u"other"_s, true);
            break;
        case Place::ProxyRefuses: {
            auto proxy = std::make_unique<Mumbler>("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
            config.shard.proxy.url = proxy->url(u"http"_s);
            others.push_back(std::move(proxy));
            break;
        }
        case Place::NoProxy:
            config.shard.proxy.url = QUrl(u"socks5://127.0.0.1:%1"_s.arg(closedPort()));
            break;
        case Place::NoSuchName:
            config.api = QUrl(u"https://nobody.invalid/api/v10"_s);
            environment.resolver = nobody();
            break;
        case Place::NobodyListens:
            config.api.setPort(closedPort());
            break;
        case Place::NoTls: {
            auto plain = std::make_unique<Mumbler>("HTTP/1.1 400 Bad Request\r\n\r\n");
            config.api = plain->url(u"https"_s);
            others.push_back(std::move(plain));
            break;
        }
        case Place::HastyHello:
            config.shard.http.helloTimeout = Milliseconds(200);
            break;
        case Place::HastyReady:
            config.shard.http.readyTimeout = Milliseconds(200);
            break;
        case Place::Identify:
            identifies = true;
            break;
        }
    }

    TokenCheck check(environment);
    QSignalSpy finished(&check, &TokenCheck::finished);
    QVERIFY(!check.start(config, identifies));
    QVERIFY(check.isRunning());
    QVERIFY(finished.wait(patienceMs));
    const CheckReport report = finished.first().first().value<CheckReport>();
    QVERIFY(!check.isRunning());
    QVERIFY(report.isOver);
    QVERIFY2(report.elapsed < TokenCheck::stageTimeout, story(report).constData());
    QCOMPARE(report.isOk(), !row.stage || row.status != CheckStatus::Fail);
    QVERIFY(!report.toJson().contains(config.shard.token.section(u'.', 1).toUtf8()));

    const bool stops = row.stage && row.status == CheckStatus::Fail
        && (*row.stage <= CheckStage::Bot || *row.stage >= CheckStage::WebSocket);
    Duration end {};
    for (const CheckFinding &finding : report.findings) {
        CheckStatus expected = CheckStatus::Pass;
        if (row.stage == finding.stage)
            expected = row.status;
        else if (stops && finding.stage > *row.stage)
            expected = CheckStatus::Skip;
        else if (finding.stage == CheckStage::Tls && !isEncrypted && !row.places.contains(Place::NoTls))
            expected = CheckStatus::Skip; // http:// on this machine
        else if (finding.stage == CheckStage::Identify && (!identifies || !report.isOk()))
            expected = CheckStatus::Skip;
        QVERIFY2(finding.status() == expected, story(report).constData());
        QVERIFY(!finding.outcome.seen.isEmpty());
        // The waterfall: one after the other.
        if (!finding.wasTried())
            continue;
        QVERIFY2(finding.begin >= end, story(report).constData());
        end = finding.begin + finding.duration;
        QVERIFY(end <= report.elapsed);
    }
    if (!row.stage)
        return;
    const CheckOutcome &outcome = report.at(*row.stage).outcome;
    const QString text = outcome.seen + u' ' + outcome.advice;
    QVERIFY2(!outcome.advice.isEmpty(), qPrintable(text));
    for (const QString &word : row.words)
        QVERIFY2(text.contains(word), qPrintable(text));
}

void tst_TokenCheck::asksNoHttpWhereNoneIsGiven()
{
    FakeGateway gateway;
    ConnectionConfig config = TokenCheck::withStageTimeouts({});
    config.shard.token = u"any"_s;
    config.shard.url = gateway.url();
    config.shard.compression = Compression::None;
    TokenCheck check;
    QSignalSpy finished(&check, &TokenCheck::finished);
    QVERIFY(!check.start(config, false));
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QTRY_COMPARE(finished.size(), 1);
    const CheckReport &report = check.report();
    QVERIFY2(report.isOk(), story(report).constData());
    for (const CheckStage stage : { CheckStage::Http, CheckStage::Token, CheckStage::Bot, CheckStage::Intents,
             CheckStage::Shards, CheckStage::SessionBudget, CheckStage::Clock }) {
        QCOMPARE(report.at(stage).status(), CheckStatus::Skip);
        QVERIFY(report.at(stage).outcome.seen.contains(u"only where the gateway is Discord's"_s));
    }
    QCOMPARE(report.at(CheckStage::WebSocket).status(), CheckStatus::Pass);
    QCOMPARE(report.at(CheckStage::Hello).status(), CheckStatus::Pass);
}

void tst_TokenCheck::spendsNoIdentifyUnlessAsked()
{
    for (const bool identifies : { false, true }) {
        FakeGateway gateway;
        ConnectionConfig config = TokenCheck::withStageTimeouts({});
        config.shard.token = u"any"_s;
        config.shard.url = gateway.url();
        config.shard.compression = Compression::None;
        TokenCheck check;
        QSignalSpy finished(&check, &TokenCheck::finished);
        QVERIFY(!check.start(config, identifies));
        QVERIFY(gateway.waitForClient());
        gateway.sendHello();
        if (identifies) {
            QVERIFY(!gateway.expect(2).isEmpty());
            gateway.sendReady();
        }
        QVERIFY(gateway.waitForClose());
        QCOMPARE(gateway.closeCode(), 1000);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!gateway.pendingOps().contains(2));
        QCOMPARE(check.report().at(CheckStage::Identify).status(), identifies ? CheckStatus::Pass : CheckStatus::Skip);
        QCOMPARE(gateway.connections(), 1);
    }
}

void tst_TokenCheck::whatAPeerSaysShowsNoToken_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("whole") << 0 << QByteArray("403 X");
    QTest::newRow("where words are cut off") << 140 << QByteArray("403 X");
    QTest::newRow("in an address") << 0 << QByteArray("302 X\r\nLocation: /go away/%1");
    QTest::newRow("where an address is cut off") << 0 << "302 X\r\nLocation: /go away/" + QByteArray(130, 'x') + "/%1";
}

void tst_TokenCheck::whatAPeerSaysShowsNoToken()
{
    QFETCH(const int, before);
    QFETCH(QByteArray, head);
    const QString token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.a-token-of-the-tests-0123456789"_s;
    const QByteArray body = R"({"message":"go away, )" + QByteArray(before, 'x') + token.toUtf8() + R"("})";
    head.replace("%1", token.toUtf8());
    const Mumbler mumbler("HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    ConnectionConfig config;
    config.shard.token = token;
    config.api = mumbler.url(u"http"_s);
    TokenCheck check;
    QSignalSpy finished(&check, &TokenCheck::finished);
    QVERIFY(!check.start(TokenCheck::withStageTimeouts(config), false));
    QVERIFY(finished.wait(patienceMs));
    const QString seen = check.report().at(CheckStage::Http).outcome.seen;
    QVERIFY2(seen.contains(u"go away"_s) || seen.contains(u"go%20away"_s), qPrintable(seen));
    QVERIFY2(!check.report().toText().contains(u"MTIzNDU2"_s), qPrintable(check.report().toText()));
}

void tst_TokenCheck::aStageEndsWithItsTimeOut_data()
{
    QTest::addColumn<CheckStage>("stage");
    QTest::addColumn<QString>("scheme");
    QTest::newRow("a name server that is silent") << CheckStage::Dns << u"https"_s;
    QTest::newRow("a silent handshake") << CheckStage::Tls << u"https"_s;
    QTest::newRow("a silent server") << CheckStage::Http << u"http"_s;
    QTest::newRow("a silent upgrade") << CheckStage::WebSocket << u"ws"_s;
    QTest::newRow("a silent gateway") << CheckStage::Hello << QString();
}

void tst_TokenCheck::aStageEndsWithItsTimeOut()
{
    QFETCH(const CheckStage, stage);
    QFETCH(const QString, scheme);
    ManualClock clock;
    const Mumbler silent;
    FakeGateway gateway;
    ConnectionConfig config = TokenCheck::withStageTimeouts({});
    config.shard.token = u"any"_s;
    config.shard.compression = Compression::None;
    CheckEnvironment environment { .clock = &clock };
    if (scheme.startsWith("http"_L1))
        config.api = silent.url(scheme);
    else
        config.shard.url = scheme.isEmpty() ? gateway.url() : silent.url(scheme);
    if (stage == CheckStage::Dns) {
        config.api.setHost(u"silent.invalid"_s);
        environment.resolver = [](const QString &, QObject *, const std::function<void(const QHostInfo &)> &) {};
    }
    TokenCheck check(environment);
    QSignalSpy finished(&check, &TokenCheck::finished);
    QVERIFY(!check.start(config, false));
    QTRY_COMPARE(check.report().at(stage).status(), CheckStatus::Running);
    clock.advance(TokenCheck::stageTimeout - Milliseconds(1));
    QVERIFY(check.isRunning());
    clock.advance(Milliseconds(1));
    QTRY_COMPARE(finished.size(), 1);
    const CheckFinding &finding = check.report().at(stage);
    QVERIFY2(finding.status() == CheckStatus::Fail, story(check.report()).constData());
    QVERIFY2(finding.outcome.seen.contains(u"4 s"_s), qPrintable(finding.outcome.seen));
    QCOMPARE(finding.duration, Duration(TokenCheck::stageTimeout));
}

void tst_TokenCheck::theTokenGoesOnlyWhereItIsTrusted()
{
    // The way is tried without a word; whoever shows a strange certificate hears nothing.
    const Mumbler mumbler("HTTP/1.1 400 Bad Request\r\n\r\n");
    ConnectionConfig config;
    config.shard.token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.a-token-of-the-tests-0123456789"_s;
    config.api = mumbler.url(u"https"_s);
    TokenCheck check;
    QSignalSpy finished(&check, &TokenCheck::finished);
    QVERIFY(!check.start(TokenCheck::withStageTimeouts(config), false));
    QVERIFY(finished.wait(patienceMs));
    QCOMPARE(check.report().at(CheckStage::Tls).status(), CheckStatus::Fail);
    QVERIFY(!mumbler.heard.isEmpty());
    QVERIFY(!mumbler.heard.contains("a-token-of-the-tests"));
}

void tst_TokenCheck::aCancelledCheckIsOver()
{
    ManualClock clock;
    const Mumbler silent;
    ConnectionConfig config;
    config.shard.token = u"any"_s;
    config.api = silent.url(u"http"_s);
    TokenCheck check({ .clock = &clock });
    QSignalSpy finished(&check, &TokenCheck::finished);
    QVERIFY(!check.start(config, false));
    QTRY_COMPARE(check.report().at(CheckStage::Http).status(), CheckStatus::Running);
    check.cancel();
    check.cancel();
    QVERIFY(!check.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(check.report().at(CheckStage::Tcp).status(), CheckStatus::Pass);
    for (const CheckStage stage : { CheckStage::Http, CheckStage::Hello, CheckStage::Identify }) {
        QCOMPARE(check.report().at(stage).status(), CheckStatus::Skip);
        QVERIFY(check.report().at(stage).outcome.seen.contains(u"cancelled"_s));
    }
    // And again, given up for another.
    QVERIFY(!check.start(config, false));
    QVERIFY(!check.start(config, false));
    QTRY_COMPARE(check.report().at(CheckStage::Http).status(), CheckStatus::Running);
    check.cancel();
    QTRY_COMPARE(finished.size(), 2);
}

void tst_TokenCheck::refusesWhatIsNoTokenTrouble()
{
    TokenCheck check;
    ConnectionConfig config;
    config.shard.largeThreshold = 7;
    std::optional<GatewayError> error = check.start(config, false);
    QVERIFY(error);
    QCOMPARE(error->field, u"large-threshold"_s);
    QVERIFY(!check.isRunning());

    config.shard.largeThreshold = 250;
    config.shard.token = u"two words"_s;
    QSignalSpy finished(&check, &TokenCheck::finished);
    QVERIFY(!check.start(config, false));
    QVERIFY(finished.wait(patienceMs));
    QCOMPARE(check.report().at(CheckStage::TokenShape).status(), CheckStatus::Fail);
    QCOMPARE(check.report().at(CheckStage::Dns).status(), CheckStatus::Skip);
    QVERIFY(!check.report().isOk());
}

void tst_TokenCheck::timeOutsAreThoseOfTheOptions()
{
    ConnectionConfig config;
    config.shard.http.helloTimeout = Milliseconds(9000);
    const HttpSettings http = TokenCheck::withStageTimeouts(config).shard.http;
    QCOMPARE(http.connectTimeout, Milliseconds(4000));
    QCOMPARE(http.helloTimeout, Milliseconds(9000));
    QCOMPARE(http.readyTimeout, Milliseconds(4000));
}

void tst_TokenCheck::runsOnAThreadOfItsOwn()
{
    QString error;
    Simulator simulator;
    const std::optional<SimulatorAddress> address = simulator.start({ .events = 0 }, &error);
    QVERIFY2(address, qPrintable(error));
    {
        CheckRunner runner;
        QSignalSpy changed(&runner, &CheckRunner::changed);
        QSignalSpy finished(&runner, &CheckRunner::finished);
        QVERIFY(!runner.start(configOf(*address)));
        QVERIFY(runner.isRunning());
        QCOMPARE(runner.start(configOf(*address))->kind, GatewayError::Kind::StateConflict);
        QVERIFY(finished.wait(patienceMs));
        QVERIFY(!runner.isRunning());
        QVERIFY(changed.size() > checkStages);
        QVERIFY(finished.first().first().value<CheckReport>().isOk());
        runner.cancel();
    }
    const Mumbler silent;
    ConnectionConfig config = configOf(*address);
    config.api = silent.url(u"http"_s);
    CheckRunner runner;
    QSignalSpy finished(&runner, &CheckRunner::finished);
    QVERIFY(!runner.start(config));
    runner.cancel();
    QVERIFY(finished.wait(patienceMs));
    QVERIFY(!runner.isRunning());
    // One that is under way goes away with the runner.
    QVERIFY(!runner.start(config));
}

QTEST_GUILESS_MAIN(tst_TokenCheck)
#include "tst_tokencheck.moc"
