// SPDX-License-Identifier: MIT
// What the gateway sends comes out as it came, whatever the compression.
#include "tests/contract/linechecker.h"
#include "tests/contract/payloadfolder.h"
#include "tests/contract/simulatorprocess.h"
#include "tests/support/fakegateway.h"

#include <QDir>
#include <QTest>

#include <map>
#include <memory>
#include <signal.h>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace Shardscope::Contract;

namespace {

constexpr const char *compressions[] = { "none", "payload", "zlib-stream", "zstd-stream" };

/// One folder served to four clients at once, one for each compression.
struct Serving
{
    QTemporaryDir folder;
    QList<Payload> payloads;
    std::unique_ptr<SimulatorProcess> simulator;
    std::map<QByteArray, std::unique_ptr<ToolProcess>> tails;

    /// @p source, copied in its one-line form where that is asked for.
    [[nodiscard]] bool start(const QString &source, bool asOneLine);
};

bool Serving::start(const QString &source, bool asOneLine)
{
    QString served = source;
    if (asOneLine) {
        served = folder.path();
        for (const Payload &payload : readFolder(source)) {
            QFile file(folder.filePath(payload.file));
            if (!file.open(QIODevice::WriteOnly) || file.write(inOneLine(payload.text)) < 0)
                return false;
        }
    }
    payloads = dispatchesOf(served);
    simulator = std::make_unique<SimulatorProcess>(QStringList { u"--payloads"_s, served });
    if (payloads.isEmpty() || !simulator->start())
        return false;
    for (const char *compression : compressions) {
        const QStringList arguments = simulator->tail(
            { u"--compression"_s, QLatin1String(compression), u"--count"_s, QString::number(payloads.size() + 1) });
        auto tail = std::make_unique<ToolProcess>(arguments, simulator->environment());
        if (!tail->start())
            return false;
        tails.emplace(compression, std::move(tail));
    }
    return true;
}

QString difference(const QByteArray &seen, const QByteArray &expected)
{
    const auto [a, b] = std::mismatch(seen.begin(), seen.end(), expected.begin(), expected.end());
    const qsizetype at = a - seen.begin();
    return u"differs at byte %1\nseen:     %2\nexpected: %3"_s.arg(at).arg(
        QString::fromUtf8(seen.mid(at, 80)), QString::fromUtf8(expected.mid(at, 80)));
}

} // namespace

class tst_Fidelity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dispatchesComeOutAsTheyCame_data();
    void dispatchesComeOutAsTheyCame();
    void otherMessagesComeOutAsReceived_data();
    void otherMessagesComeOutAsReceived();
    void theTextOfAMessageIsNotTouched_data();
    void theTextOfAMessageIsNotTouched();

private:
    /// The same one for the rows of a folder that follow each other; null where it cannot be begun.
    [[nodiscard]] Serving *serve(const QString &folder, bool asOneLine);

    std::unique_ptr<Serving> m_serving;
    QString m_served;
};

Serving *tst_Fidelity::serve(const QString &folder, bool asOneLine)
{
    const QString name = folder + (asOneLine ? u" in one line"_s : QString());
    if (m_served != name) {
        m_served = name;
        m_serving = std::make_unique<Serving>();
        if (!m_serving->start(folder, asOneLine))
            m_serving.reset();
    }
    return m_serving.get();
}

void tst_Fidelity::dispatchesComeOutAsTheyCame_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("oneLine");
    QTest::addColumn<QByteArray>("compression");

    for (const QString &folder : payloadFolders()) {
        for (const bool oneLine : { false, true }) {
            for (const char *compression : compressions) {
                QTest::addRow("%s, %s, %s", qPrintable(folder.section(u'/', -2)), oneLine ? "one line" : "as it stands",
                    compression)
                    << folder << oneLine << QByteArray(compression);
            }
        }
    }
}

void tst_Fidelity::dispatchesComeOutAsTheyCame()
{
    QFETCH(const QString, folder);
    QFETCH(const bool, oneLine);
    QFETCH(const QByteArray, compression);

    Serving *served = serve(folder, oneLine);
    QVERIFY(served);
    ToolProcess &tail = *served->tails[compression];
    VERIFY_RUN(tail, .uncompressed = compression == "none");

    const QList<OutputLine> lines = tail.linesOf(u"dispatch"_s);
    QCOMPARE(lines.size(), served->payloads.size() + 1);
    QCOMPARE(lines[0].text("t"), u"READY"_s);
    QCOMPARE(lines[0].number("s"), 1.0);
    for (qsizetype i = 0; i < served->payloads.size(); ++i) {
        const Payload &payload = served->payloads[i];
        const OutputLine &line = lines[i + 1];
        const QByteArray data = inLine(payload.data);
        const QByteArray number = QByteArray::number(i + 2);
        QVERIFY2(line.data() == data, qPrintable(payload.file + u' ' + difference(line.data(), data)));
        QCOMPARE(line.text("t").toUtf8(), payload.type);
        QCOMPARE(line.number("s"), double(i + 2));
        QCOMPARE(qsizetype(line.number("bytes")), payload.text.size() - payload.sequence.size() + number.size());
        if (compression != "none" && payload.text.size() > 100000)
            QVERIFY2(line.number("wire_bytes") < double(payload.text.size()) / 2, line.bytes.left(200).constData());
    }
}

void tst_Fidelity::otherMessagesComeOutAsReceived_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("op");

    for (const QString &folder : payloadFolders()) {
        for (const Payload &payload : readFolder(folder)) {
            if (payload.op != 0)
                QTest::addRow("%s", qPrintable(payload.file)) << payload.text << payload.op;
        }
    }
    // A checkout by itself has these.
    QTest::newRow("HELLO with a trace") << QByteArray(
        "{\"op\":10,\r\n \"d\":{\"heartbeat_interval\":41250 , \"_trace\":[\"\\u0061\"]}}")
                                        << 10;
    QTest::newRow("an opcode of tomorrow")
        << QByteArray(R"({"t":null,"s":null,"op":77,"d":{"b":1,"a":1.0E+2,"b":"\/"}})") << 77;
    QTest::newRow("no d at all") << QByteArray(R"({"op":78})") << 78;
}

void tst_Fidelity::otherMessagesComeOutAsReceived()
{
    QFETCH(const QByteArray, message);
    QFETCH(const int, op);

    FakeGateway gateway;
    ToolProcess tail(plainTail(gateway.url().toString()), anyToken());
    QVERIFY(tail.start());
    QVERIFY(gateway.waitForClient());
    if (op != 10) {
        gateway.sendHello();
        QVERIFY(!gateway.expect(2).isEmpty());
        gateway.sendReady();
    }
    gateway.send(message);
    const int at = tail.waitForLine(
        [op](const OutputLine &line) { return line.kind() == "received"_L1 && line.number("op") == op; });
    QVERIFY2(at >= 0, tail.story().constData());

    const QByteArray data = inLine(topLevelValue(message, "d"));
    const OutputLine line = tail.lines()[at];
    QCOMPARE(line.data(), data);
    QCOMPARE(line.object.contains(u"d"_s), !data.isEmpty());
    QCOMPARE(qsizetype(line.number("bytes")), message.size());
    tail.signal(SIGTERM);
    VERIFY_RUN(tail);
}

void tst_Fidelity::theTextOfAMessageIsNotTouched_data()
{
    QTest::addColumn<QByteArray>("data");

    QTest::newRow("numbers") << QByteArray("[1.0,1e2,1E+2,-0,-0.0,123456789012345678901234567890,0.1000]");
    QTest::newRow("escapes") << QByteArray(R"(["\u00e9\/\ud83d\ude00\b\f\n\r\t\"\\","é😀"])");
    QTest::newRow("duplicates and order") << QByteArray(R"({"z":1,"a":2,"z":3,"":0})");
    QTest::newRow("spaces") << QByteArray("{ \"a\"\t:  [ ]  ,\r\n\n\"b\" : { } }");
    QTest::newRow("words that look like secrets") << QByteArray(R"({"token":"hunter2","x":"<redacted>"})");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("text") << QByteArray("\"only text\"");
    QTest::newRow("separators of lines in text") << QByteArray("[\"\xe2\x80\xa8 \xe2\x80\xa9 \xc2\x85\"]");
    QTest::newRow("deep") << QByteArray(500, '[') + QByteArray(500, ']');
}

void tst_Fidelity::theTextOfAMessageIsNotTouched()
{
    QFETCH(const QByteArray, data);

    FakeGateway gateway;
    ToolProcess tail(plainTail(gateway.url().toString(), { u"--count"_s, u"2"_s }), anyToken());
    QVERIFY(tail.start());
    QVERIFY(gateway.waitForClient());
    gateway.sendHello();
    QVERIFY(!gateway.expect(2).isEmpty());
    gateway.sendReady();
    gateway.send("{\"d\":" + data + ",\"t\":\"SOME_EVENT\",\"s\":2,\"op\":0}");

    VERIFY_RUN(tail, .uncompressed = true);
    const QList<OutputLine> lines = tail.linesOf(u"dispatch"_s);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1].data(), inLine(data));
}

QTEST_GUILESS_MAIN(tst_Fidelity)
#include "tst_fidelity.moc"
