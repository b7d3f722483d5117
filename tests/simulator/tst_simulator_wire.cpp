// SPDX-License-Identifier: MIT
#include "core/simulator/payloadfolder.h"
#include "simulatorclient.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

const QString plain = u"v=10&encoding=json"_s;

/// The bytes of `s` in @p text, and the text without them.
QByteArray withoutSequence(const QByteArray &text)
{
    const auto at = text.indexOf("\"s\"");
    qsizetype from = text.indexOf(':', at) + 1;
    while (text[from] == ' ')
        ++from;
    qsizetype to = from;
    while (to < text.size() && (isalnum(static_cast<uchar>(text[to])) || text[to] == '-'))
        ++to;
    return text.left(from) + '#' + text.mid(to);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_SimulatorWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compressionsCarryTheSameTexts_data();
    void compressionsCarryTheSameTexts();
    void zlibMessagesEndWithTheirMark();
    void payloadCompressionLeavesSmallMessages();
    void folderIsServedByteForByte_data();
    void folderIsServedByteForByte();
    void folderIsReadInByteOrder();
    void otherMessagesOfAFolderAreLeftOut();
    void sequenceIsPutWhereThereIsNone();
    void badFoldersAreNamed_data();
    void badFoldersAreNamed();
    void resumeReplaysAFolder();
    void generationEndsAfterItsEvents();
    void streamStopsForAClientThatDoesNotRead();
    void highRatesAreReached();
};

void tst_SimulatorWire::compressionsCarryTheSameTexts_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("payload");
    QTest::newRow("zlib-stream") << u"v=10&encoding=json&compress=zlib-stream"_s << false;
    QTest::newRow("zstd-stream") << u"v=10&encoding=json&compress=zstd-stream"_s << false;
    QTest::newRow("payload") << plain << true;
}

void tst_SimulatorWire::compressionsCarryTheSameTexts()
{
    QFETCH(QString, query);
    QFETCH(bool, payload);
    QList<QByteArray> received[2];
    for (const bool compressed : { false, true }) {
        SimulatorConfig config;
        config.rate = 1000;
        SimulatorRig rig(config);
        SimulatorClient client(rig, compressed ? query : plain);
        QVERIFY(!client.becomeReady({ { u"compress"_s, compressed && payload } }).isEmpty());
        rig.clock.advance(std::chrono::milliseconds(200));
        QVERIFY(client.waitForTotal(200));
        received[compressed] = client.texts.mid(2, 198); // HELLO and READY name port and session
        QCOMPARE(client.wire.isEmpty(), !compressed);
    }
    QCOMPARE(received[1], received[0]);
}

void tst_SimulatorWire::zlibMessagesEndWithTheirMark()
{
    SimulatorRig rig;
    SimulatorClient client(rig, plain + u"&compress=zlib-stream"_s);
    QVERIFY(!client.becomeReady().isEmpty());
    QVERIFY(client.wire.size() >= 2);
    for (const QByteArray &message : std::as_const(client.wire))
        QCOMPARE(message.right(4), QByteArray("\x00\x00\xff\xff", 4));
}

void tst_SimulatorWire::payloadCompressionLeavesSmallMessages()
{
    SimulatorRig rig;
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady({ { u"compress"_s, true } }).isEmpty());
    QVERIFY(client.waitForTotal(7));
    QCOMPARE(client.wasText.first(), true); // HELLO
    QVERIFY(client.wasText.contains(false)); // GUILD_CREATE
    QCOMPARE(client.wire.first().left(1), QByteArray("\x78"));
}

void tst_SimulatorWire::folderIsServedByteForByte_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("payload");
    const QString own = QStringLiteral(SHARDSCOPE_SOURCE_DIR "/tests/payloads");
    const QString fixtures = qEnvironmentVariable("SHARDSCOPE_FIXTURES");
    for (const QString &folder : { own, fixtures }) {
        if (!QDir(folder).exists() || folder.isEmpty())
            continue;
        const char *name = folder == own ? "own" : "fixtures";
        QTest::addRow("%s plain", name) << folder << plain << false;
        QTest::addRow("%s zlib-stream", name) << folder << QString(plain + u"&compress=zlib-stream"_s) << false;
        QTest::addRow("%s zstd-stream", name) << folder << QString(plain + u"&compress=zstd-stream"_s) << false;
        QTest::addRow("%s payload", name) << folder << plain << true;
    }
}

void tst_SimulatorWire::folderIsServedByteForByte()
{
    QFETCH(QString, folder);
    QFETCH(QString, query);
    QFETCH(bool, payload);
    QList<QByteArray> expected;
    QStringList names = QDir(folder).entryList({ u"*.json"_s }, QDir::Files);
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    for (const QString &name : std::as_const(names)) {
        const QByteArray text = contents(QDir(folder).filePath(name)).trimmed();
        if (parsed(text)[u"op"_s] == 0)
            expected.append(text);
    }
    QVERIFY(expected.size() >= 79);

    SimulatorConfig config;
    config.payloads = folder;
    SimulatorRig rig(config);
    QVERIFY2(rig.error.isEmpty(), qPrintable(rig.error));
    SimulatorClient client(rig, query);
    QVERIFY(!client.becomeReady({ { u"compress"_s, payload } }).isEmpty());
    QTRY_VERIFY2((rig.clock.advance(std::chrono::milliseconds(20)), client.texts.size() >= expected.size() + 2), "not all came");
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QByteArray &text = client.texts[i + 2];
        QCOMPARE(withoutSequence(text), withoutSequence(expected[i]));
        QCOMPARE(parsed(text)[u"s"_s].toInteger(), i + 2); // READY was the first
    }
    // Once, then heartbeats only.
    rig.clock.advance(std::chrono::seconds(3));
    QVERIFY(client.beat());
    QCOMPARE(client.texts.size(), expected.size() + 3);
}

void tst_SimulatorWire::folderIsReadInByteOrder()
{
    QTemporaryDir folder;
    for (const char *name : { "b.json", "a.10.json", "a.9.json", "B.json", "ä.json", "a.json", "not-this.txt" }) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(R"({"op":0,"s":9,"t":")") + name + R"(","d":{}})");
    }
    QString error;
    const auto read = Simulation::readPayloadFolder(folder.path(), &error);
    QVERIFY2(read, qPrintable(error));
    QStringList order;
    for (const auto &dispatch : *read)
        order.append(parsed(dispatch.numbered(1))[u"t"_s].toString());
    QCOMPARE(order, QStringList({ u"B.json"_s, u"a.10.json"_s, u"a.9.json"_s, u"a.json"_s, u"b.json"_s, u"ä.json"_s }));
}

void tst_SimulatorWire::otherMessagesOfAFolderAreLeftOut()
{
    QTemporaryDir folder;
    const QList<QByteArray> messages { R"({"op":10,"d":{"heartbeat_interval":1},"s":null,"t":null})",
        "{\n  \"op\": 0,\n  \"t\": \"X\",\n  \"s\": 12 ,\n  \"d\": {\"s\": 12,\n\"op\":1}\n}\n" };
    for (qsizetype i = 0; i < messages.size(); ++i) {
        QFile file(folder.filePath(u"%1.json"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(messages[i]);
    }
    const auto read = Simulation::readPayloadFolder(folder.path(), nullptr);
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t(1));
    QCOMPARE(read->front().numbered(7), QByteArray("{\n  \"op\": 0,\n  \"t\": \"X\",\n  \"s\": 7 ,\n  \"d\": {\"s\": 12,\n\"op\":1}\n}"));
}

void tst_SimulatorWire::sequenceIsPutWhereThereIsNone()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"( { "op":0,"t":"X","d":{"s":null}})");
    file.close();
    const auto read = Simulation::readPayloadFolder(folder.path(), nullptr);
    QVERIFY(read);
    QCOMPARE(read->front().numbered(7), QByteArray(R"({"s":7, "op":0,"t":"X","d":{"s":null}})"));
}

void tst_SimulatorWire::badFoldersAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("not JSON") << QByteArray("{\"op\":0,") << u"is not a JSON object"_s;
    QTest::newRow("empty") << QByteArray() << u"is not a JSON object"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"is not a JSON object"_s;
    QTest::newRow("no op") << QByteArray("{\"d\":1}") << u"no number \"op\""_s;
    QTest::newRow("op of another type") << QByteArray("{\"op\":\"0\"}") << u"no number \"op\""_s;
    QTest::newRow("bad UTF-8") << QByteArray("{\"op\":0,\"t\":\"\xff\"}") << u"is not a JSON object"_s;
    QTest::newRow("no dispatch") << QByteArray("{\"op\":11}") << u"no dispatch"_s;
}

void tst_SimulatorWire::badFoldersAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"broken.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    SimulatorConfig config;
    config.payloads = folder.path();
    Simulator simulator;
    QString error;
    QVERIFY(!simulator.start(config, &error));
    QVERIFY2(error.contains(words), qPrintable(error));
    QVERIFY2(error.contains(folder.path()), qPrintable(error));

    config.payloads = folder.filePath(u"nowhere"_s);
    QVERIFY(!simulator.start(config, &error));
    QVERIFY2(error.contains(u"does not exist"_s), qPrintable(error));
    QVERIFY(QFile::remove(file.fileName()));
    config.payloads = folder.path();
    QVERIFY(!simulator.start(config, &error));
    QVERIFY2(error.contains(u"holds no *.json"_s), qPrintable(error));
}

void tst_SimulatorWire::resumeReplaysAFolder()
{
    SimulatorConfig config;
    config.payloads = QStringLiteral(SHARDSCOPE_SOURCE_DIR "/tests/payloads");
    SimulatorRig rig(config);
    SimulatorClient first(rig);
    const QByteArray session = first.becomeReady()[u"session_id"_s].toString().toLatin1();
    QTRY_VERIFY((rig.clock.advance(std::chrono::milliseconds(20)), first.texts.size() >= 81));
    first.abort();
    SimulatorClient second(rig);
    QVERIFY(!second.expect(10).isEmpty());
    second.resume(session, 40);
    const QJsonObject resumed = second.expect(0, u"RESUMED"_s);
    // The folder holds a RESUMED of its own, which was there before.
    const QJsonObject last = resumed[u"s"_s].toInteger() == 81 ? resumed : second.expect(0, u"RESUMED"_s);
    QCOMPARE(last[u"s"_s].toInteger(), 81);
    QCOMPARE(second.texts.mid(1, 40), first.texts.mid(41, 40));
}

void tst_SimulatorWire::generationEndsAfterItsEvents()
{
    SimulatorConfig config;
    config.events = 25;
    config.rate = 100;
    SimulatorRig rig(config);
    SimulatorClient client(rig);
    const QJsonObject ready = client.becomeReady();
    const qsizetype before = 2 + ready[u"guilds"_s].toArray().size();
    rig.clock.advance(std::chrono::seconds(4));
    QVERIFY(client.waitForTotal(before + 25));
    rig.clock.advance(std::chrono::seconds(1));
    QVERIFY(client.beat());
    QCOMPARE(client.texts.size(), before + 26);
}

void tst_SimulatorWire::streamStopsForAClientThatDoesNotRead()
{
    SimulatorConfig config;
    config.rate = 50000;
    SimulatorRig rig(config);
    double measured = -1;
    connect(rig.server.get(), &Simulation::SimulatorServer::rateMeasured, this, [&](double rate) { measured = rate; });
    SimulatorClient client(rig);
    QVERIFY(!client.becomeReady().isEmpty());
    // Nobody reads meanwhile: the loop of events stands still.
    for (int i = 0; i < 2000; ++i)
        rig.clock.advance(std::chrono::milliseconds(10));
    QVERIFY(measured >= 0);
    QVERIFY2(measured < 1000, qPrintable(QString::number(measured)));
    // Nothing is lost or doubled when it goes on.
    QVERIFY(client.waitForTotal(100));
    qint64 last = 0;
    for (const QByteArray &text : std::as_const(client.texts)) {
        const QJsonValue s = parsed(text)[u"s"_s];
        if (!s.isNull())
            QCOMPARE(s.toInteger(), ++last);
    }
}

void tst_SimulatorWire::highRatesAreReached()
{
    SimulatorConfig config;
    config.rate = 50000;
    SimulatorRig rig(config);
    double measured = -1;
    connect(rig.server.get(), &Simulation::SimulatorServer::rateMeasured, this, [&](double rate) { measured = rate; });
    SimulatorClient client(rig, plain + u"&compress=zlib-stream"_s);
    QVERIFY(!client.becomeReady().isEmpty());
    QVERIFY(client.waitForTotal(7)); // the guilds are out of the way
    qsizetype total = client.texts.size();
    for (int i = 0; i < 130; ++i) {
        rig.clock.advance(std::chrono::milliseconds(10));
        // All of it, or the next share would find the socket full and be held back.
        total += 500;
        QVERIFY(client.waitForTotal(total));
    }
    QVERIFY2(measured > 49000 && measured < 51000, qPrintable(QString::number(measured)));
    // Bodies compressed beforehand, answers in between compressed on the way: the stream stays whole.
    for (int i = 0; i < 3; ++i) {
        QVERIFY(client.beat());
        rig.clock.advance(std::chrono::milliseconds(20));
        QVERIFY(client.waitForTotal(client.texts.size() + 100));
    }
    qint64 last = 0;
    for (const QByteArray &text : std::as_const(client.texts)) {
        const QJsonObject message = parsed(text);
        QVERIFY2(!message.isEmpty(), text.left(200).constData());
        if (message[u"op"_s] == 0)
            QCOMPARE(message[u"s"_s].toInteger(), ++last);
    }
    QVERIFY(last > 60000);
}

QTEST_GUILESS_MAIN(tst_SimulatorWire)
#include "tst_simulator_wire.moc"
