// SPDX-License-Identifier: MIT
#include "core/capture/captureform.h"
#include "core/capture/lineformat.h"
#include "core/capture/sanitizer.h"

#include "tests/cli/cliprocess.h"
#include "tests/support/linecontract.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

const QByteArray begin = "{\"kind\":\"";
const QByteArray at = "\",\"at\":\"2026-11-28T22:14:03.120417Z\",\"shard\":0";

/// Odd in every way that is still a line: its bytes stay.
QByteArray odd()
{
    const QByteArrayList lines { begin + "state" + at + ",\"state\":\"idle\"}",
        begin + "dispatch" + at
            + R"(,"new":[1, 2],"t":"A","s":1,"wire_bytes":1,"bytes":2,"d":{"a":1.50,"a":2,"b":"\u00e9"},"x":0})",
        begin + "thermometer" + at + ",\"degrees\":1e999}",
        begin + "heartbeat" + at + ",\"latency_ms\":41.25,\"seq\":1}",
        begin + "summary" + at + ",\"dispatches\":1,\"exit_code\":0}" };
    return lines.join('\n') + '\n';
}

QByteArray header(SanitizeLevel level)
{
    return toLine(captureHeader(level, 1795904043120417));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_CliConvert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByteBetweenTheForms_data();
    void keepsEveryByteBetweenTheForms();
    void readsAndWritesStandardStreams();
    void tokensAreMaskedUnlessKept_data();
    void tokensAreMaskedUnlessKept();
    void theHeaderTellsTheStricterLevel_data();
    void theHeaderTellsTheStricterLevel();
    void strictLeavesNoText();
    void theFilterHidesMessagesAlone_data();
    void theFilterHidesMessagesAlone();
    void exports();
    void damageIsToldAndTheRestKept_data();
    void damageIsToldAndTheRestKept();
    void whatIsNoCaptureLeavesOutAlone();
    void sameFileIsRefused();
    void filesThatCannotBe_data();
    void filesThatCannotBe();
    void theOutputIsForItsOwner();
#ifdef Q_OS_UNIX
    void aSignalEndsItCleanly();
    void aReaderThatGoesIsNoError();
#endif
#ifdef Q_OS_LINUX
    void aFullDiskIsTold();
#endif

private:
    QString path(const QString &name) const
    {
        return m_folder.filePath(name);
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path(name) : QString();
    }

    QTemporaryDir m_folder;
};

void tst_CliConvert::keepsEveryByteBetweenTheForms_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const QStringList forms { u".jsonl"_s, u".jsonl.zst"_s, u".jsonl.gz"_s };
    for (const QString &first : forms) {
        for (const QString &second : forms)
            QTest::addRow("%s by %s", qPrintable(first), qPrintable(second)) << first << second;
    }
}

void tst_CliConvert::keepsEveryByteBetweenTheForms()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QString in = write(u"odd.jsonl"_s, odd());
    for (const QString &name : QStringList { u"1"_s + first, u"2"_s + second, u"3.jsonl"_s }) {
        CliProcess cli({ u"convert"_s, u"--keep-tokens"_s, in, path(name) });
        QVERIFY(cli.run());
        QCOMPARE(cli.err(), QByteArray());
        QCOMPARE(cli.exitCode(), 0);
        in = path(name);
    }
    QCOMPARE(contents(in), odd());
}

void tst_CliConvert::readsAndWritesStandardStreams()
{
    CliProcess cli({ u"convert"_s, u"--keep-tokens"_s, u"-"_s, u"-"_s });
    QVERIFY(cli.run(FrameEncoder::create(CaptureForm::Gzip)->encode(odd())));
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(cli.out(), odd());
    QCOMPARE(cli.err(), QByteArray());
}

void tst_CliConvert::tokensAreMaskedUnlessKept_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("by default") << QStringList() << QByteArray("<redacted>");
    QTest::newRow("--keep-tokens") << QStringList { u"--keep-tokens"_s } << QByteArray("of an interaction");
}

void tst_CliConvert::tokensAreMaskedUnlessKept()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, token);
    const QByteArray line = begin + "dispatch" + at + R"(,"t":"INTERACTION_CREATE","s":1,"d":{ "token":"%1"}})" + '\n';
    CliProcess cli(QStringList { u"convert"_s } + options + QStringList { u"-"_s, u"-"_s });
    QVERIFY(cli.run(QByteArray(line).replace("%1", "of an interaction")));
    QCOMPARE(cli.exitCode(), 0);
    const QByteArray head = options.isEmpty() ? header(SanitizeLevel::Tokens) : QByteArray();
    QCOMPARE(cli.out(), head + QByteArray(line).replace("%1", token));
}

void tst_CliConvert::theHeaderTellsTheStricterLevel_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    const auto row = [](const char *name, const QString &option, SanitizeLevel before, SanitizeLevel after) {
        QTest::newRow(name) << option << int(before) << int(after);
    };
    row("stays", u"--keep-tokens"_s, SanitizeLevel::KeepTokens, SanitizeLevel::KeepTokens);
    row("stays strict", u"--keep-tokens"_s, SanitizeLevel::Strict, SanitizeLevel::Strict);
    row("becomes strict", u"--strict"_s, SanitizeLevel::Tokens, SanitizeLevel::Strict);
    row("is strict already", u"--strict"_s, SanitizeLevel::Strict, SanitizeLevel::Strict);
}

void tst_CliConvert::theHeaderTellsTheStricterLevel()
{
    QFETCH(const QString, option);
    QFETCH(const int, before);
    QFETCH(const int, after);
    CliProcess cli({ u"convert"_s, option, u"-"_s, u"-"_s });
    QVERIFY(cli.run(header(SanitizeLevel(before)) + odd()));
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(linesOf(cli.out()).first() + '\n', header(SanitizeLevel(after)));
    QCOMPARE(cli.out().count("\"kind\":\"capture\""), 1);
}

void tst_CliConvert::strictLeavesNoText()
{
    CliProcess cli({ u"convert"_s, u"--strict"_s, u"-"_s, u"-"_s });
    QVERIFY(cli.run(begin + "dispatch" + at
        + R"(,"t":"MESSAGE_CREATE","s":1,"d":{"id":"5","content":"hello Ann","author":{"username":"ann","id":"7"}}})"
        + '\n'));
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(dataOfLine(linesOf(cli.out()).last()),
        QByteArray(R"({"id":"5","content":"<removed>","author":{"username":"<removed>","id":"7"}})"));
}

void tst_CliConvert::theFilterHidesMessagesAlone_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QByteArrayList>("hidden");
    QTest::newRow("one that matches") << u"t:A or latency:41..42"_s << QByteArrayList();
    QTest::newRow("no heartbeats") << u"op:0"_s << QByteArrayList { "heartbeat" };
    QTest::newRow("nothing") << u"d.a:none"_s << QByteArrayList { "heartbeat", "dispatch" };
}

void tst_CliConvert::theFilterHidesMessagesAlone()
{
    QFETCH(const QString, expression);
    QFETCH(const QByteArrayList, hidden);
    CliProcess cli({ u"convert"_s, u"--keep-tokens"_s, u"--filter"_s, expression, u"-"_s, u"-"_s });
    QVERIFY(cli.run(odd()));
    QCOMPARE(cli.exitCode(), 0);
    QByteArrayList expected = linesOf(odd());
    expected.removeIf([&hidden](const QByteArray &line) {
        return hidden.contains(parsed(line).value("kind"_L1).toString().toLatin1());
    });
    QCOMPARE(linesOf(cli.out()), expected);
}

void tst_CliConvert::exports()
{
    const QString in = write(u"export.jsonl"_s, header(SanitizeLevel::Tokens) + odd());
    for (const QString &name : { u"e.har"_s, u"e.csv"_s }) {
        CliProcess cli({ u"convert"_s, in, path(name) });
        QVERIFY(cli.run());
        QCOMPARE(cli.exitCode(), 0);
    }
    const QJsonObject log = parsed(contents(path(u"e.har"_s))).value("log"_L1).toObject();
    QCOMPARE(log.value("entries"_L1)[0].toObject().value("_webSocketMessages"_L1).toArray().size(), 1);
    QCOMPARE(contents(path(u"e.csv"_s)).count("\r\n"), 6); // the head, and each record
}

void tst_CliConvert::damageIsToldAndTheRestKept_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("a bad line") << odd() + "oops\n" + odd() << odd() + odd() << QByteArray("Line 6: ");
    QTest::newRow("cut off") << odd() + "{\"kind\":\"dis" << odd() << QByteArray("Line 6: the file ends in the middle");
    const QByteArray frame = FrameEncoder::create(CaptureForm::Zstd)->encode(odd());
    QTest::newRow("a cut frame") << frame + frame.chopped(9) << odd()
                                 << QByteArray("Line 6: the file ends in the middle");
    QByteArray bent = frame;
    bent[frame.size() - 2] = static_cast<char>(~bent[frame.size() - 2]);
    QTest::newRow("a bent frame") << frame + bent + frame << odd() + odd()
                                  << QByteArray("damaged at byte " + QByteArray::number(frame.size()));
}

void tst_CliConvert::damageIsToldAndTheRestKept()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, kept);
    QFETCH(const QByteArray, told);
    const QString in = write(u"damaged"_s, input);
    CliProcess cli({ u"convert"_s, u"--keep-tokens"_s, in, u"-"_s });
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 6);
    QCOMPARE(cli.out(), kept);
    QVERIFY2(cli.err().contains(told) && cli.err().contains(in.toUtf8()), cli.err().constData());
    QCOMPARE(cli.err().count('\n'), 1);
}

void tst_CliConvert::whatIsNoCaptureLeavesOutAlone()
{
    const QString out = write(u"precious.jsonl"_s, "precious");
    CliProcess cli({ u"convert"_s, write(u"x.bin"_s, "\x7f\x01\n\x02\n\x03"), out });
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 6);
    QVERIFY2(cli.err().contains("is no capture"), cli.err().constData());
    QCOMPARE(cli.err().count('\n'), 1);
    QCOMPARE(contents(out), QByteArray("precious"));
}

void tst_CliConvert::sameFileIsRefused()
{
    const QString in = write(u"same.jsonl"_s, odd());
    QVERIFY(QFile::link(in, path(u"link.jsonl"_s)));
    for (const QString &out : QStringList { in, path(u"link.jsonl"_s), path(u"./same.jsonl"_s) }) {
        CliProcess cli({ u"convert"_s, in, out });
        QVERIFY(cli.run());
        QCOMPARE(cli.exitCode(), 2);
        QVERIFY(cli.err().contains("the same file"));
    }
    QCOMPARE(contents(in), odd());
}

void tst_CliConvert::filesThatCannotBe_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("out");
    QTest::newRow("no such file") << u"/no/such/file.jsonl"_s << u"-"_s;
    QTest::newRow("a folder") << u"/"_s << u"-"_s;
    QTest::newRow("no such folder") << u"odd.jsonl"_s << u"/no/such/file.jsonl"_s;
}

void tst_CliConvert::filesThatCannotBe()
{
    QFETCH(const QString, in);
    QFETCH(const QString, out);
    write(u"odd.jsonl"_s, odd());
    CliProcess cli({ u"convert"_s, in.startsWith(u'/') ? in : path(in), out });
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 6);
    QVERIFY2(cli.err().contains("cannot be "), cli.err().constData());
}

void tst_CliConvert::theOutputIsForItsOwner()
{
#ifdef Q_OS_UNIX
    CliProcess cli({ u"convert"_s, write(u"odd.jsonl"_s, odd()), path(u"private.jsonl.zst"_s) });
    QVERIFY(cli.run());
    struct stat status
    {
    };
    QCOMPARE(::stat(QFile::encodeName(path(u"private.jsonl.zst"_s)).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
#endif
}

#ifdef Q_OS_UNIX

void tst_CliConvert::aSignalEndsItCleanly()
{
    // Its input does not end by itself.
    CliProcess cli({ u"convert"_s, u"--keep-tokens"_s, u"-"_s, path(u"signal.jsonl.gz"_s) });
    QVERIFY(cli.start());
    cli.write(odd().repeated(3000));
    QVERIFY(cli.waitFor([this] { return contents(path(u"signal.jsonl.gz"_s)).size() > 0; }));
    cli.interrupt(SIGINT);
    QVERIFY(cli.waitForExit());
    QCOMPARE(cli.exitCode(), 0);
    CliProcess again({ u"convert"_s, u"--keep-tokens"_s, path(u"signal.jsonl.gz"_s), u"-"_s });
    QVERIFY(again.run());
    QCOMPARE(again.exitCode(), 0);
    QVERIFY(odd().repeated(3000).startsWith(again.out()) && again.out().size() > odd().size());
}

void tst_CliConvert::aReaderThatGoesIsNoError()
{
    const QString in = write(u"big.jsonl"_s, odd().repeated(20000));
    const QString fifo = path(u"fifo"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    CliProcess cli({ u"convert"_s, in, u"-"_s });
    cli.setOutputFile(fifo);
    const int reader = ::open(QFile::encodeName(fifo).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    QVERIFY(cli.start());
    QVERIFY(cli.waitFor([reader] {
        char some[100];
        return ::read(reader, some, sizeof some) > 0;
    }));
    ::close(reader);
    QVERIFY(cli.waitForExit());
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(cli.err(), QByteArray());
}

#endif

#ifdef Q_OS_LINUX

void tst_CliConvert::aFullDiskIsTold()
{
    CliProcess cli({ u"convert"_s, write(u"odd.jsonl"_s, odd()), u"/dev/full"_s });
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 6);
    QVERIFY2(cli.err().contains("/dev/full"), cli.err().constData());
}

#endif

QTEST_GUILESS_MAIN(tst_CliConvert)
#include "tst_cli_convert.moc"
