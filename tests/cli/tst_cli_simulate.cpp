// SPDX-License-Identifier: MIT
#include "tests/cli/cliprocess.h"
#include "tests/support/linecontract.h"

#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Shardscope;

class tst_CliSimulate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItListens();
    void takesThePortItIsGiven();
    void refusesAPortThatIsTaken();
    void refusesAFolderThatCannotBeServed_data();
    void refusesAFolderThatCannotBeServed();
    void makesAFreshTokenEachTime();
    void sendsSoManyEvents();
    void makesTheSameWorldFromTheSameSeed();
    void printsTheRateThatIsReached();
    void letsAnyTokenIn();
#ifdef Q_OS_UNIX
    void endsOnSignals_data();
    void endsOnSignals();
#endif
};

void tst_CliSimulate::saysWhereItListens()
{
    SimulateProcess simulate;
    QVERIFY(simulate.begin());
    const QUrl gateway(simulate.gateway);
    const QUrl api(simulate.api);
    QCOMPARE(gateway.scheme(), u"ws"_s);
    QCOMPARE(gateway.host(), u"127.0.0.1"_s);
    QCOMPARE(api.scheme(), u"http"_s);
    QCOMPARE(api.host(), u"127.0.0.1"_s);
    QCOMPARE(simulate.token.count(u'.'), 2);
    const QByteArrayList lines = linesOf(simulate.out());
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().startsWith("{\"gateway\":\"ws://127.0.0.1:"));
    QCOMPARE(parsed(lines.first()).keys(), (QStringList { u"api"_s, u"gateway"_s, u"token"_s }));
}

void tst_CliSimulate::takesThePortItIsGiven()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    SimulateProcess simulate({ u"--port"_s, QString::number(port) });
    QVERIFY(simulate.begin());
    QCOMPARE(QUrl(simulate.gateway).port(), int(port));
}

void tst_CliSimulate::refusesAPortThatIsTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    CliProcess cli({ u"simulate"_s, u"--port"_s, QString::number(taken.serverPort()) });
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 2);
    QCOMPARE(cli.out(), QByteArray());
    QVERIFY2(cli.err().contains(QByteArray::number(taken.serverPort())), cli.err().constData());
}

void tst_CliSimulate::refusesAFolderThatCannotBeServed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("not there") << QString() << QByteArray();
    QTest::newRow("empty") << u"readme.txt"_s << QByteArray("x");
    QTest::newRow("not JSON") << u"broken.json"_s << QByteArray("{\"op\":");
    QTest::newRow("no dispatch") << u"hello.json"_s << QByteArray("{\"op\":10,\"d\":{}}");
}

void tst_CliSimulate::refusesAFolderThatCannotBeServed()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    QTemporaryDir folder;
    if (!file.isEmpty()) {
        QFile payload(folder.filePath(file));
        QVERIFY(payload.open(QIODevice::WriteOnly));
        payload.write(text);
    }
    CliProcess cli({ u"simulate"_s, u"--payloads"_s, file.isEmpty() ? folder.filePath(u"missing"_s) : folder.path() });
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 6);
    QCOMPARE(cli.out(), QByteArray());
    QVERIFY2(cli.err().contains(folder.path().toUtf8()), cli.err().constData());
}

void tst_CliSimulate::makesAFreshTokenEachTime()
{
    SimulateProcess one;
    SimulateProcess two;
    QVERIFY(one.begin() && two.begin());
    QVERIFY(one.token != two.token);
}

void tst_CliSimulate::sendsSoManyEvents()
{
    SimulateProcess simulate({ u"--events"_s, u"30"_s, u"--rate"_s, u"1000"_s });
    QVERIFY(simulate.begin());
    CliProcess cli(tailArguments(simulate));
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, simulate.token);
    QVERIFY(cli.start());
    // READY announces its guilds, which come first and are no events of the stream.
    const QJsonObject ready = cli.waitForLine({ "\"t\":\"READY\"" });
    const qsizetype expected = 1 + ready.value("d"_L1).toObject().value("guilds"_L1).toArray().size() + 30;
    QVERIFY(cli.waitFor([&] { return cli.out().count("\"kind\":\"dispatch\"") >= expected; }));
    // Heartbeats go on; no event does.
    QVERIFY(!cli.waitForLine({ "\"kind\":\"heartbeat\"" }).isEmpty());
    QCOMPARE(cli.out().count("\"kind\":\"dispatch\""), expected);
}

void tst_CliSimulate::makesTheSameWorldFromTheSameSeed()
{
    QList<QStringList> names;
    for (const QString &seed : { u"5"_s, u"5"_s, u"6"_s }) {
        SimulateProcess simulate({ u"--seed"_s, seed, u"--rate"_s, u"1000"_s });
        QVERIFY(simulate.begin());
        CliProcess cli(tailArguments(simulate, { u"--count"_s, u"100"_s }));
        cli.setVariable(u"SHARDSCOPE_TOKEN"_s, simulate.token);
        QVERIFY(cli.run());
        QStringList order;
        for (const QByteArray &line : linesOf(cli.out())) {
            if (line.startsWith("{\"kind\":\"dispatch\""))
                order.append(parsed(line).value("t"_L1).toString());
        }
        names.append(order);
    }
    QCOMPARE(names[0], names[1]);
    QVERIFY(names[0] != names[2]);
}

void tst_CliSimulate::printsTheRateThatIsReached()
{
    SimulateProcess simulate({ u"--rate"_s, u"100"_s });
    QVERIFY(simulate.begin());
    CliProcess cli(tailArguments(simulate));
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, simulate.token);
    QVERIFY(cli.start());
    QVERIFY(simulate.waitFor([&simulate] { return simulate.err().contains("events a second"); }));
    QCOMPARE(linesOf(simulate.out()).size(), 1);
}

void tst_CliSimulate::letsAnyTokenIn()
{
    SimulateProcess simulate({ u"--any-token"_s });
    QVERIFY(simulate.begin());
    CliProcess cli(tailArguments(simulate, { u"--count"_s, u"1"_s }));
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, u"hunter2"_s);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 0);
    QVERIFY(!cli.out().contains("hunter2"));
}

#ifdef Q_OS_UNIX

void tst_CliSimulate::endsOnSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << 2;
    QTest::newRow("SIGTERM") << 15;
}

void tst_CliSimulate::endsOnSignals()
{
    QFETCH(const int, signal);
    SimulateProcess simulate;
    QVERIFY(simulate.begin());
    simulate.interrupt(signal);
    QVERIFY(simulate.waitForExit());
    QCOMPARE(simulate.exitCode(), 0);
}

#endif

QTEST_GUILESS_MAIN(tst_CliSimulate)
#include "tst_cli_simulate.moc"
