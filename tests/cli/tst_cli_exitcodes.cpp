// SPDX-License-Identifier: MIT
#include "tests/cli/cliprocess.h"
#include "tests/support/linecontract.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

class tst_CliExitCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsFromWhatHappened_data();
    void followsFromWhatHappened();
    void refusesAWrongToken();
    void asksForIntentsThatAreNotAllowed();
    void givesUpOnAServerThatIsNone_data();
    void givesUpOnAServerThatIsNone();
    void askedForCountsAlsoBeforeReady();
    void givesUpWhereTheHostIsNotThere();
};

void tst_CliExitCodes::followsFromWhatHappened_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArrayList>("words"); ///< in the output
    const auto row = [](const char *name, const QString &fault, const QStringList &options, int exitCode, const QByteArrayList &words) {
        QStringList faults;
        for (const QString &one : fault.split(u' ', Qt::SkipEmptyParts))
            faults += { u"--fault"_s, one };
        QTest::newRow(name) << faults << options << exitCode << words;
    };
    row("as asked", {}, { u"--count"_s, u"3"_s }, 0, { "\"code\":1000" });
    row("HTTP 401", u"http=401"_s, {}, 3, { "\"error\":\"authentication\"", "HTTP 401" });
    row("a user", u"bot=false"_s, {}, 3, { "\"error\":\"authentication\"" });
    row("close 4004", u"close=4004"_s, {}, 3, { "\"code\":4004", "\"action\":\"stop\"" });
    for (const int code : { 4010, 4011, 4012, 4013, 4014 })
        row(qPrintable(u"close %1"_s.arg(code)), u"close=%1"_s.arg(code), {}, 4, { "\"code\":" + QByteArray::number(code), "\"action\":\"stop\"" });
    row("an unknown code, three times running", u"close=4900"_s, {}, 4, { "\"code\":4900" });
    row("HTTP 500, three times", u"http=500"_s, {}, 5, { "\"error\":\"network\"", "HTTP 500", "\"state\":\"backing-off\"" });
    row("no HELLO, three times", u"hello-delay=60"_s, { u"--hello-timeout"_s, u"0.1"_s }, 5, { "\"error\":\"network\"", "No HELLO" });
    row("no budget", u"remaining=10"_s, {}, 8, { "\"error\":\"session-limit\"", "retry_after_ms" });
    row("no budget, spent on purpose", u"remaining=10"_s, { u"--spend-budget"_s, u"--count"_s, u"1"_s }, 0, { "\"remaining\":9" });
    row("no budget at all", u"remaining=0"_s, { u"--spend-budget"_s }, 8, { "\"error\":\"session-limit\"" });
    // Five sessions, 5 s apart, that end at once: the sixth is not begun, whatever may be spent.
    row("the circuit breaker", u"close=4009@ready"_s, { u"--spend-budget"_s }, 8, { "\"error\":\"session-limit\"", "none lasted 30 s", "\"remaining\":995" });
}

void tst_CliExitCodes::followsFromWhatHappened()
{
    QFETCH(const QStringList, faults);
    QFETCH(const QStringList, options);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArrayList, words);
    SimulateProcess simulate(faults);
    QVERIFY(simulate.begin());
    CliProcess cli(tailArguments(simulate, options));
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, simulate.token);
    QVERIFY(cli.run());
    QVERIFY2(cli.exitCode() == exitCode, qPrintable(QString::number(cli.exitCode()) + u'\n' + QString::fromUtf8(cli.out() + cli.err())));
    QCOMPARE(brokenRunContract(cli.out()), QString());
    QCOMPARE(cli.summary().value("exit_code"_L1).toInt(-1), exitCode);
    for (const QByteArray &word : words)
        QVERIFY2(cli.out().contains(word), qPrintable(QString::fromUtf8(word + " is not in\n" + cli.out())));
    // In words too, for who does not read JSON.
    QCOMPARE(cli.err().isEmpty(), exitCode == 0);
    QVERIFY(!cli.err().contains(simulate.token.toUtf8()));
}

void tst_CliExitCodes::refusesAWrongToken()
{
    SimulateProcess simulate;
    QVERIFY(simulate.begin());
    for (const bool lookUp : { true, false }) {
        CliProcess cli(tailArguments(simulate, {}, lookUp));
        cli.setVariable(u"SHARDSCOPE_TOKEN"_s, u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.the-token-of-another-gateway"_s);
        QVERIFY(cli.run());
        QCOMPARE(cli.exitCode(), 3);
        QCOMPARE(cli.out().contains("\"code\":4004"), !lookUp);
        QCOMPARE(cli.out().contains("HTTP 401"), lookUp);
    }
}

void tst_CliExitCodes::asksForIntentsThatAreNotAllowed()
{
    SimulateProcess simulate({ u"--fault"_s, u"flags=0"_s });
    QVERIFY(simulate.begin());
    CliProcess cli(tailArguments(simulate, { u"--intents"_s, u"guilds,guild_members,message_content"_s }));
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, simulate.token);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 4);
    const QJsonObject close = cli.waitForLine({ "\"code\":4014" });
    const QString hint = close.value("hint"_L1).toString();
    QVERIFY2(hint.contains(u"GUILD_MEMBERS"_s) && hint.contains(u"MESSAGE_CONTENT"_s) && !hint.contains(u"GUILD_PRESENCES"_s), qPrintable(hint));
    QVERIFY(cli.err().contains("GUILD_MEMBERS"));
}

void tst_CliExitCodes::givesUpOnAServerThatIsNone_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<int>("attempts");
    QTest::newRow("no WebSocket") << u"ws"_s << QByteArray("\"error\":\"network\"") << 3;
    QTest::newRow("no TLS") << u"wss"_s << QByteArray("\"error\":\"tls\"") << 1;
}

void tst_CliExitCodes::givesUpOnAServerThatIsNone()
{
    QFETCH(const QString, scheme);
    QFETCH(const QByteArray, error);
    QFETCH(const int, attempts);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int connections = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *client = server.nextPendingConnection();
        ++connections;
        connect(client, &QTcpSocket::readyRead, client, [client] {
            client->write("HTTP/1.1 418 I'm a teapot\r\nContent-Length: 0\r\n\r\n");
            client->disconnectFromHost();
        });
    });
    CliProcess cli({ u"tail"_s, u"--gateway"_s, u"%1://127.0.0.1:%2"_s.arg(scheme).arg(server.serverPort()) });
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, u"a-token-of-any-shape"_s);
    QVERIFY(cli.run());
    QVERIFY2(cli.exitCode() == 5, cli.err().constData());
    QCOMPARE(brokenRunContract(cli.out()), QString());
    QVERIFY2(cli.out().contains(error), cli.out().constData());
    QCOMPARE(connections, attempts);
}

void tst_CliExitCodes::askedForCountsAlsoBeforeReady()
{
    SimulateProcess simulate({ u"--fault"_s, u"hello-delay=60"_s });
    QVERIFY(simulate.begin());
    CliProcess cli(tailArguments(simulate, { u"--for"_s, u"0.3"_s }));
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, simulate.token);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 0);
    QVERIFY(!cli.out().contains("\"state\":\"ready\""));
}

void tst_CliExitCodes::givesUpWhereTheHostIsNotThere()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const quint16 port = gone.serverPort();
    gone.close();
    CliProcess cli({ u"tail"_s, u"--api"_s, u"http://127.0.0.1:%1/api/v10"_s.arg(port) });
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, u"a-token-of-any-shape"_s);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 5);
    QCOMPARE(cli.out().count("\"kind\":\"error\""), 3);
}

QTEST_GUILESS_MAIN(tst_CliExitCodes)
#include "tst_cli_exitcodes.moc"
