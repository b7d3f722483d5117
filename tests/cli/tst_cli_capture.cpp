// SPDX-License-Identifier: MIT
#include "core/capture/capturereader.h"
#include "core/capture/lineformat.h"

#include "tests/cli/cliprocess.h"
#include "tests/support/linecontract.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

QByteArrayList readLines(const QString &path, CaptureReader::Result *result)
{
    QByteArrayList lines;
    CaptureReader reader(path);
    QString error;
    if (reader.open(&error)) {
        *result = reader.read([&lines](CaptureReader::Line &line) {
            if (line.record.kind != EventRecord::Kind::Capture)
                lines.append(line.bytes.toByteArray());
            return true;
        });
    }
    return lines;
}

} // namespace

/// What is left of a recording, whatever ended it.
class tst_CliCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormHoldsEveryLine_data();
    void everyFormHoldsEveryLine();
#ifdef Q_OS_UNIX
    void aKillLosesTheLastSecondAtMost_data();
    void aKillLosesTheLastSecondAtMost();
#endif

private:
    QTemporaryDir m_folder;
};

void tst_CliCapture::everyFormHoldsEveryLine_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : { u"run.jsonl"_s, u"run.jsonl.zst"_s, u"run.jsonl.gz"_s })
        QTest::addRow("%s", qPrintable(name)) << name;
}

void tst_CliCapture::everyFormHoldsEveryLine()
{
    QFETCH(const QString, name);
    const QString path = m_folder.filePath(name);
    CliProcess cli({ u"tail"_s, u"--demo"_s, u"--for"_s, u"1.5"_s, u"--capture"_s, path, u"--keep-tokens"_s });
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 0);
    CaptureReader::Result result;
    QCOMPARE(readLines(path, &result), linesOf(cli.out()));
    QCOMPARE(result.problemCount, 0);
}

#ifdef Q_OS_UNIX

void tst_CliCapture::aKillLosesTheLastSecondAtMost_data()
{
    everyFormHoldsEveryLine_data();
}

void tst_CliCapture::aKillLosesTheLastSecondAtMost()
{
    QFETCH(const QString, name);
    SimulateProcess simulate({ u"--rate"_s, u"400"_s });
    QVERIFY(simulate.begin());
    const QString path = m_folder.filePath(u"killed-"_s + name);
    CliProcess cli(tailArguments(simulate, { u"--capture"_s, path, u"--keep-tokens"_s }));
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, simulate.token);
    QVERIFY(cli.start());
    QVERIFY(cli.waitFor([&cli] { return cli.out().count('\n') > 1500; }));
    cli.interrupt(SIGKILL);
    QVERIFY(cli.waitForExit());
    QCOMPARE(cli.exitCode(), -1);

    // The last line that was printed may be half a line.
    const QByteArrayList printed = linesOf(cli.out().first(cli.out().lastIndexOf('\n') + 1));
    CaptureReader::Result result;
    const QByteArrayList kept = readLines(path, &result);
    QVERIFY(kept.size() > 200);
    QVERIFY(result.problemCount <= 1);
    const auto common = std::min(kept.size(), printed.size());
    QCOMPARE(kept.first(common), printed.first(common));
    const auto timeOf = [](const QByteArray &line) {
        return QDateTime::fromString(parsed(line).value("at"_L1).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
    };
    const qint64 lost = timeOf(printed.last()) - timeOf(kept.last());
    QVERIFY2(lost <= 1000, qPrintable(QString::number(lost)));
}

#endif

QTEST_GUILESS_MAIN(tst_CliCapture)
#include "tst_cli_capture.moc"
