// SPDX-License-Identifier: MIT
// `simulate --scenario`: what a client does is held against a file, and the exit code tells whether it held.
#include "tests/contract/linechecker.h"
#include "tests/contract/simulatorprocess.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Shardscope::Contract;

namespace {

/// The last line of a scenario that is over.
bool isEnd(const OutputLine &line)
{
    return line.object.contains("scenario"_L1);
}

} // namespace

class tst_Scenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClientThatDoesAllOfItPasses();
    void whatDoesNotComeEndsWithSeven();
    void whatMayNotComeEndsWithSeven();
    void wrongLinesAreAllTold();
    void aFileThatCannotBeReadEndsWithSix_data();
    void aFileThatCannotBeReadEndsWithSix();
    void oneThatIsInterruptedHasNotPassed();

private:
    /// Writes a scenario; its path.
    [[nodiscard]] QString write(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"bot.scenario"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void tst_Scenario::aClientThatDoesAllOfItPasses()
{
    const QString path = write("# A bot whose connection is closed comes back where READY told it to\n"
                               "expect d.state:connected d.resume_url:false within 30s\n"
                               "expect op:2 d.intents:* within 10s\n"
                               "expect d.state:ready within 10s\n"
                               "send {\"t\":\"TYPING_START\",\"d\":{\"user_id\":\"5\"}}\n"
                               "fault close=4000\n"
                               "expect d.state:connected d.resume_url:true d.query.v:10 within 20s\n"
                               "expect op:6 within 10s\n"
                               "expect d.state:ready d.resumed:true within 10s\n"
                               "never op:2 for 200ms\n"
                               "wait 100ms\n");
    SimulatorProcess simulator({ u"--scenario"_s, path });
    QVERIFY(simulator.start());
    ToolProcess tail(simulator.tail(), simulator.environment());
    QVERIFY(tail.start());
    ToolProcess &process = simulator.process();
    QVERIFY2(process.waitForLine(isEnd) >= 0, process.story().constData());
    QCOMPARE(process.waitForExit(), 0);
    QCOMPARE(process.errors(), QByteArray());

    const QList<OutputLine> &lines = process.lines();
    QCOMPARE(lines.size(), 12);
    for (int i = 1; i <= 10; ++i) {
        const QJsonObject &step = lines[i].object;
        QCOMPARE(step.keys(), (QStringList { u"after_ms"_s, u"line"_s, u"ok"_s, u"step"_s, u"text"_s }));
        QCOMPARE(step[u"step"_s].toInt(), i);
        QCOMPARE(step[u"line"_s].toInt(), i + 1);
        QVERIFY(step[u"ok"_s].toBool());
    }
    QCOMPARE(lines[2].text("text"), u"expect op:2 d.intents:* within 10s"_s);
    QVERIFY(lines[9].number("after_ms") >= 200);
    QCOMPARE(lines[11].text("scenario"), u"passed"_s);
    QCOMPARE(lines[11].number("steps"), 10);
    QCOMPARE(lines[11].number("passed"), 10);
    QVERIFY(lines[11].number("duration_ms") >= 300);
    QVERIFY2(tail.waitForLine([](const OutputLine &line) { return line.text("t") == "TYPING_START"_L1; }) >= 0,
        tail.story().constData());
}

void tst_Scenario::whatDoesNotComeEndsWithSeven()
{
    const QString path = write("expect op:2 within 30s\nexpect op:3 d.status:dnd within 300ms\nwait 5m\n");
    SimulatorProcess simulator({ u"--scenario"_s, path });
    QVERIFY(simulator.start());
    ToolProcess tail(simulator.tail({ u"--status"_s, u"idle"_s }), simulator.environment());
    QVERIFY(tail.start());
    ToolProcess &process = simulator.process();
    QCOMPARE(process.waitForExit(), 7);

    const QList<OutputLine> &lines = process.lines();
    QCOMPARE(lines.size(), 4);
    QVERIFY(!lines[2].object[u"ok"_s].toBool(true));
    QCOMPARE(lines[2].number("line"), 2);
    QVERIFY2(lines[2].text("seen").contains(u"Within 0.3 s"_s), process.story().constData());
    QVERIFY2(lines[2].text("seen").contains(u"\"state\":\"ready\""_s), process.story().constData());
    QCOMPARE(lines[3].text("scenario"), u"failed"_s);
    QCOMPARE(lines[3].number("passed"), 1);
    QCOMPARE(lines[3].number("steps"), 3);
    QVERIFY2(process.errors().contains("bot.scenario:2: expect op:3 d.status:dnd within 300ms: Within 0.3 s"),
        process.errors().constData());
    QVERIFY(!process.output().sliced(process.output().indexOf('\n')).contains(simulator.token().toLatin1()));
}

void tst_Scenario::whatMayNotComeEndsWithSeven()
{
    const QString path = write("never op:2 for 5m\n");
    SimulatorProcess simulator({ u"--scenario"_s, path });
    QVERIFY(simulator.start());
    ToolProcess tail(simulator.tail(), simulator.environment());
    QVERIFY(tail.start());
    ToolProcess &process = simulator.process();
    QCOMPARE(process.waitForExit(), 7);
    QVERIFY2(process.lines()[1].text("seen").startsWith(u"This came: op 2 Identify"_s), process.story().constData());
    QVERIFY(!process.output().sliced(process.output().indexOf('\n')).contains(simulator.token().toLatin1()));
}

void tst_Scenario::wrongLinesAreAllTold()
{
    const QString path = write("expect op:2 within 30s\nexpect op:x within 5s\n\nfault op7@5s\nsend {\"op\":}\n");
    ToolProcess process({ u"simulate"_s, u"--scenario"_s, path });
    QVERIFY(process.start());
    QCOMPARE(process.waitForExit(), 2);
    QCOMPARE(process.output(), QByteArray());
    const QByteArray file = "shardscope-cli: " + path.toUtf8();
    for (const char *place : { ":2:11: Here stands \"x\"", ":4:10: Here stands \"@5s\"", ":5:12: Here stands \"}\"" })
        QVERIFY2(process.errors().contains(QByteArray(file + place)), process.errors().constData());
    QCOMPARE(process.errors().count('\n'), 3);
}

void tst_Scenario::aFileThatCannotBeReadEndsWithSix_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("not there") << m_folder.filePath(u"missing"_s);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("without end") << u"/dev/zero"_s;
}

void tst_Scenario::aFileThatCannotBeReadEndsWithSix()
{
    QFETCH(const QString, path);
    ToolProcess process({ u"simulate"_s, u"--scenario"_s, path });
    QVERIFY(process.start());
    QCOMPARE(process.waitForExit(), 6);
    QCOMPARE(process.output(), QByteArray());
    QVERIFY2(process.errors().contains(path.toUtf8()), process.errors().constData());
}

void tst_Scenario::oneThatIsInterruptedHasNotPassed()
{
    const QString path = write("wait 10ms\nexpect op:2 within 10m\n");
    SimulatorProcess simulator({ u"--scenario"_s, path });
    QVERIFY(simulator.start());
    ToolProcess &process = simulator.process();
    QVERIFY(process.waitForLine([](const OutputLine &line) { return line.number("step") == 1; }) >= 0);
    process.signal(SIGINT);
    QCOMPARE(process.waitForExit(), 7);
    QCOMPARE(process.lines().constLast().text("scenario"), u"unfinished"_s);
    QCOMPARE(process.lines().constLast().number("passed"), 1);
}

QTEST_GUILESS_MAIN(tst_Scenario)
#include "tst_scenario.moc"
