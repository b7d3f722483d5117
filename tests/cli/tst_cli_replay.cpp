// SPDX-License-Identifier: MIT
// A capture as a gateway: what was recorded comes again.
#include "tests/cli/cliprocess.h"
#include "tests/support/linecontract.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

struct Dispatch
{
    QString name;
    QByteArray data;

    bool operator==(const Dispatch &other) const { return name == other.name && data == other.data; }
};

/// What the lines of @p output hold of dispatches. The gateway's own address, which READY alone has, is a word.
QList<Dispatch> dispatchesOf(const QByteArray &output, const QString &gateway)
{
    QList<Dispatch> dispatches;
    for (const QByteArray &line : linesOf(output)) {
        if (line.startsWith("{\"kind\":\"dispatch\""))
            dispatches.append(
                { parsed(line).value("t"_L1).toString(), dataOfLine(line).replace(gateway.toUtf8(), "URL") });
    }
    return dispatches;
}

const QByteArray capture = R"({"kind":"dispatch","at":"2026-11-23T12:00:00Z","shard":0,"t":"A","s":5,"d":{"a" : 1.0}}
{"kind":"dispatch",
{"kind":"dispatch","at":"2026-11-23T12:00:00.2Z","shard":0,"t":"B","s":6,"d":[2]}
)";

} // namespace

class tst_CliReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasRecordedComesAgain_data();
    void whatWasRecordedComesAgain();
    void saysWhereItListens();
    void tellsWhatIsDamagedAndTheEnd();
    void otherTokensAreRefusedUnlessAnyWillDo();
    void refusesAPortThatIsTaken();
    void refusesWhatCannotBeServed_data();
    void refusesWhatCannotBeServed();
#ifdef Q_OS_UNIX
    void refusesAPipe();
    void endsOnSignals();
#endif

private:
    [[nodiscard]] QString write(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"%1.jsonl"_s.arg(++m_files));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void tst_CliReplay::whatWasRecordedComesAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("as it is") << u"run.jsonl"_s << QStringList { u"--speed"_s, u"0"_s };
    QTest::newRow("zstd, ten times as fast") << u"run.jsonl.zst"_s << QStringList { u"--speed"_s, u"10"_s };
    QTest::newRow("gzip") << u"run.jsonl.gz"_s << QStringList { u"--speed"_s, u"0"_s };
}

void tst_CliReplay::whatWasRecordedComesAgain()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, options);
    const QString path = m_folder.filePath(name);
    SimulateProcess simulate({ u"--rate"_s, u"200"_s, u"--events"_s, u"400"_s });
    QVERIFY(simulate.begin());
    CliProcess first(tailArguments(simulate, { u"--count"_s, u"300"_s, u"--capture"_s, path, u"--keep-tokens"_s }));
    first.setVariable(u"SHARDSCOPE_TOKEN"_s, simulate.token);
    QVERIFY(first.run());
    QCOMPARE(first.exitCode(), 0);

    SimulateProcess replay(QStringList { path } + options, u"replay"_s);
    QVERIFY2(replay.begin(), replay.err().constData());
    for (const QString &compression : { u"zlib-stream"_s, u"none"_s }) {
        CliProcess again(tailArguments(replay, { u"--count"_s, u"300"_s, u"--compression"_s, compression }));
        again.setVariable(u"SHARDSCOPE_TOKEN"_s, replay.token);
        QVERIFY(again.run());
        QCOMPARE(again.exitCode(), 0);
        const QList<Dispatch> expected = dispatchesOf(first.out(), simulate.gateway);
        const QList<Dispatch> came = dispatchesOf(again.out(), replay.gateway);
        QCOMPARE(came.size(), 300);
        for (qsizetype i = 0; i < came.size(); ++i) {
            QCOMPARE(came[i].name, expected[i].name);
            QCOMPARE(came[i].data, expected[i].data);
        }
    }
    QVERIFY2(!replay.err().contains("Line "), replay.err().constData());
}

void tst_CliReplay::saysWhereItListens()
{
    SimulateProcess replay({ write(capture) }, u"replay"_s);
    QVERIFY(replay.begin());
    QCOMPARE(QUrl(replay.gateway).host(), u"127.0.0.1"_s);
    QCOMPARE(QUrl(replay.api).host(), u"127.0.0.1"_s);
    QCOMPARE(replay.token.count(u'.'), 2);
    QCOMPARE(linesOf(replay.out()).size(), 1);
}

void tst_CliReplay::tellsWhatIsDamagedAndTheEnd()
{
    SimulateProcess replay({ write(capture) }, u"replay"_s);
    QVERIFY(replay.begin());
    CliProcess cli(tailArguments(replay));
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, replay.token);
    QVERIFY(cli.start());
    QVERIFY(!cli.waitForLine({ "\"t\":\"A\"", "\"d\":{\"a\" : 1.0}}" }).isEmpty());
    QVERIFY(!cli.waitForLine({ "\"t\":\"B\"", "\"d\":[2]}" }).isEmpty());
    QVERIFY(replay.waitFor([&replay] { return replay.err().contains("Shard 0/1 has got all there is for it"); }));
    QCOMPARE(replay.err().count("Line 2: "), 1);
    // It is over; the connection is not.
    QVERIFY(!cli.waitForLine({ "\"kind\":\"heartbeat\"" }).isEmpty());
    QCOMPARE(cli.out().count("\"kind\":\"dispatch\""), 3);
    QCOMPARE(cli.out().count("\"kind\":\"close\""), 0);
}

void tst_CliReplay::otherTokensAreRefusedUnlessAnyWillDo()
{
    for (const bool any : { false, true }) {
        SimulateProcess replay(
            QStringList { write(capture) } + (any ? QStringList { u"--any-token"_s } : QStringList()), u"replay"_s);
        QVERIFY(replay.begin());
        CliProcess cli(tailArguments(replay, { u"--count"_s, u"1"_s }, false));
        cli.setVariable(u"SHARDSCOPE_TOKEN"_s, u"hunter2"_s);
        QVERIFY(cli.run());
        QCOMPARE(cli.exitCode(), any ? 0 : 3);
    }
}

void tst_CliReplay::refusesAPortThatIsTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    CliProcess cli({ u"replay"_s, u"--port"_s, QString::number(taken.serverPort()), write(capture) });
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 2);
    QCOMPARE(cli.out(), QByteArray());
    QVERIFY2(cli.err().contains(QByteArray::number(taken.serverPort())), cli.err().constData());
}

void tst_CliReplay::refusesWhatCannotBeServed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("not there") << m_folder.filePath(u"missing"_s) << QByteArray("cannot be read");
    QTest::newRow("a folder") << m_folder.path() << QByteArray("no file");
    QTest::newRow("no capture") << write("a\nb\n") << QByteArray("Line 1: ");
    QTest::newRow("without data") << write(R"({"kind":"dispatch","at":"2026-11-23T12:00:00Z","shard":0,"t":"A","s":5})"
                                           "\n")
                                  << QByteArray("no-dispatch-data");
}

void tst_CliReplay::refusesWhatCannotBeServed()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, words);
    CliProcess cli({ u"replay"_s, path });
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 6);
    QCOMPARE(cli.out(), QByteArray());
    QVERIFY2(cli.err().contains(words) && cli.err().contains(path.toUtf8()), cli.err().constData());
}

#ifdef Q_OS_UNIX

void tst_CliReplay::refusesAPipe()
{
    CliProcess cli({ u"replay"_s, u"/dev/stdin"_s });
    QVERIFY(cli.run(capture));
    QCOMPARE(cli.exitCode(), 6);
    QVERIFY2(cli.err().contains("from its beginning for each client"), cli.err().constData());
}

void tst_CliReplay::endsOnSignals()
{
    SimulateProcess replay({ write(capture) }, u"replay"_s);
    QVERIFY(replay.begin());
    replay.interrupt(15);
    QVERIFY(replay.waitForExit());
    QCOMPARE(replay.exitCode(), 0);
}

#endif

QTEST_GUILESS_MAIN(tst_CliReplay)
#include "tst_cli_replay.moc"
