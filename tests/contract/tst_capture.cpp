// SPDX-License-Identifier: MIT
// What --capture writes beside what is printed.
#include "tests/contract/linechecker.h"
#include "tests/contract/simulatorprocess.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope::Contract;

namespace {

/// A dispatch with a token that is not the bot's, and what a capture makes of it.
struct Foreign
{
    const char *file;
    const char *type;
    const char *data;
    const char *masked; ///< null: it stays as it is
};

constexpr Foreign foreign[] = {
    { "1", "INTERACTION_CREATE", R"({"id":"1","token":"aW50ZXJhY3Rpb246MTIzNDU2Nzg5","version":1})",
        R"({"id":"1","token":"<redacted>","version":1})" },
    { "2", "VOICE_SERVER_UPDATE", R"({"token" : "66d29164ee8cd919", "guild_id":"41771983423143937"})",
        R"({"token" : "<redacted>", "guild_id":"41771983423143937"})" },
    { "3", "MESSAGE_CREATE",
        R"({"content":"https://discord.com/api/webhooks/223704706495545344/3d89bb7572e0fb30d8128367b3b1b44fecd1726de135cbe28a41f8b2f777c372ba2939e72279b94526ff5d1bd4358d65cf11"})",
        R"({"content":"https://discord.com/api/webhooks/223704706495545344/<redacted>"})" },
    { "4", "MESSAGE_CREATE",
        "{\"content\":\"an example: {\\\"token\\\":\\\"of some length and no secret\\\"}\",\"tokens\":[\"a\"]}",
        nullptr },
};

} // namespace

class tst_Capture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsKept_data();
    void everyLineIsKept();
    void dIsKeptWhereItIsNotPrinted();
    void onlyItsOwnerMayReadIt_data();
    void onlyItsOwnerMayReadIt();
    void foreignTokensAreMasked_data();
    void foreignTokensAreMasked();
};

namespace {

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast();
    // The first one tells of the file.
    if (!lines.isEmpty() && lines.constFirst().startsWith("{\"kind\":\"capture\""))
        lines.removeFirst();
    return lines;
}

} // namespace

void tst_Capture::everyLineIsKept_data()
{
    QTest::addColumn<QString>("compression");

    QTest::newRow("zlib-stream") << u"zlib-stream"_s;
    QTest::newRow("none") << u"none"_s;
}

void tst_Capture::everyLineIsKept()
{
    QFETCH(const QString, compression);

    ToolProcess tail({ u"tail"_s, u"--demo"_s, u"--for"_s, u"1"_s, u"--capture"_s, u"run.jsonl"_s, u"--keep-tokens"_s,
        u"--compression"_s, compression });
    QVERIFY(tail.start());
    VERIFY_RUN(tail);

    QFile file(tail.path(u"run.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray captured = file.readAll();
    const qsizetype begin = captured.indexOf('\n') + 1;
    QVERIFY(captured.startsWith("{\"kind\":\"capture\",") && captured.first(begin).contains("\"level\":\"keep-tokens\""));
    QCOMPARE(runViolations(captured, { .uncompressed = compression == "none"_L1 }), QStringList());
    // The summary is written when each is done, so it may have another time.
    const QByteArray printed = tail.output();
    QVERIFY(captured.first(captured.indexOf("{\"kind\":\"summary\"")).sliced(begin)
        == printed.left(printed.indexOf("{\"kind\":\"summary\"")));
}

void tst_Capture::dIsKeptWhereItIsNotPrinted()
{
    ToolProcess tail(
        { u"tail"_s, u"--demo"_s, u"--count"_s, u"10"_s, u"--no-dispatch-data"_s, u"--capture"_s, u"run.jsonl"_s });
    QVERIFY(tail.start());
    VERIFY_RUN(tail, .dataHidden = true);

    int dispatches = 0;
    for (const QByteArray &line : linesOf(tail.path(u"run.jsonl"_s))) {
        if (!line.startsWith("{\"kind\":\"dispatch\""))
            continue;
        ++dispatches;
        QVERIFY2(line.contains("\"d\":{"), line.constData());
    }
    QVERIFY(dispatches >= 10);
}

void tst_Capture::onlyItsOwnerMayReadIt_data()
{
    QTest::addColumn<bool>("existed");

    QTest::newRow("a new file") << false;
    QTest::newRow("a file that all could read") << true;
}

void tst_Capture::onlyItsOwnerMayReadIt()
{
    QFETCH(const bool, existed);

    ToolProcess tail({ u"tail"_s, u"--demo"_s, u"--count"_s, u"2"_s, u"--capture"_s, u"run.jsonl"_s });
    const QString path = tail.path(u"run.jsonl"_s);
    if (existed) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("older text\n") > 0);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    }
    QVERIFY(tail.start());
    VERIFY_RUN(tail);

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther | QFile::ExeOwner;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QVERIFY(linesOf(path).constFirst().startsWith("{\"kind\":"));
}

void tst_Capture::foreignTokensAreMasked_data()
{
    QTest::addColumn<bool>("kept");

    QTest::newRow("by default") << false;
    QTest::newRow("not with --keep-tokens") << true;
}

void tst_Capture::foreignTokensAreMasked()
{
    QFETCH(const bool, kept);

    QTemporaryDir folder;
    for (const Foreign &message : foreign) {
        QFile file(folder.filePath(QLatin1String(message.file) + u".json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("{\"op\":0,\"s\":1,\"t\":\"") + message.type + "\",\"d\":" + message.data + '}');
    }
    SimulatorProcess simulator({ u"--payloads"_s, folder.path() });
    QVERIFY(simulator.start());
    const QString count = QString::number(std::size(foreign) + 1);
    QStringList arguments = simulator.tail({ u"--count"_s, count, u"--capture"_s, u"run.jsonl"_s });
    if (kept)
        arguments.append(u"--keep-tokens"_s);
    ToolProcess tail(arguments, simulator.environment());
    QVERIFY(tail.start());
    VERIFY_RUN(tail);

    QList<QByteArray> captured = linesOf(tail.path(u"run.jsonl"_s));
    captured.removeIf([](const QByteArray &line) { return !line.startsWith("{\"kind\":\"dispatch\""); });
    const QList<OutputLine> printed = tail.linesOf(u"dispatch"_s);
    QVERIFY(captured.size() >= printed.size());
    QCOMPARE(printed.size(), qsizetype(std::size(foreign) + 1));
    for (std::size_t i = 0; i < std::size(foreign); ++i) {
        QCOMPARE(printed[qsizetype(i) + 1].data(), QByteArray(foreign[i].data));
        const OutputLine line { captured[qsizetype(i) + 1], {} };
        QCOMPARE(line.data(), QByteArray(kept || !foreign[i].masked ? foreign[i].data : foreign[i].masked));
    }
}

QTEST_GUILESS_MAIN(tst_Capture)
#include "tst_capture.moc"
