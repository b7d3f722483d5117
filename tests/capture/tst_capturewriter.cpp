// SPDX-License-Identifier: MIT
#include "core/capture/capturearchive.h"
#include "core/capture/capturereader.h"
#include "core/capture/linewriter.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

EventRecord dispatch(qint64 sequence)
{
    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.shard = 0;
    record.op = 0;
    record.sequence = sequence;
    record.type = "X";
    record.json
        = "{\"n\":" + QByteArray::number(sequence * 2654435761LL % 1000003) + ",\"token\":\"of an interaction\"}";
    record.hasData = true;
    record.dataLength = record.json.size();
    return record;
}

struct Read
{
    CaptureReader::Result result;
    QList<EventRecord> records;
};

Read readAll(const QString &path)
{
    Read read;
    CaptureReader reader(path);
    QString error;
    if (reader.open(&error)) {
        read.result = reader.read([&read](CaptureReader::Line &line) {
            read.records.append(line.record);
            return true;
        });
    }
    return read;
}

} // namespace

class tst_CaptureWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTellTheForm_data();
    void namesTellTheForm();
    void writesEveryForm_data();
    void writesEveryForm();
    void whatWaitsIsWrittenSoon_data();
    void whatWaitsIsWrittenSoon();
    void framesAreApart();
    void theArchiveFollows_data();
    void theArchiveFollows();
#ifdef Q_OS_UNIX
    void aFullDiskLeavesAReadableFile_data();
    void aFullDiskLeavesAReadableFile();
#endif
#ifdef Q_OS_LINUX
    void aFullDeviceIsTold_data();
    void aFullDeviceIsTold();
#endif

private:
    void addForms() const
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : { u"c.jsonl"_s, u"c.jsonl.zst"_s, u"c.jsonl.gz"_s })
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    QString path(const QString &name) const
    {
        return m_folder.filePath(name);
    }
    LineWriter::Options options(const QString &name) const
    {
        return { .level = SanitizeLevel::Tokens, .form = *captureFormOfName(name, nullptr) };
    }

    QTemporaryDir m_folder;
};

void tst_CaptureWriter::namesTellTheForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("form");
    QTest::newRow("plain") << u"a.jsonl"_s << int(CaptureForm::Plain);
    QTest::newRow("zstd") << u"a.jsonl.zst"_s << int(CaptureForm::Zstd);
    QTest::newRow("gzip") << u"/b.c/A.JSONL.GZ"_s << int(CaptureForm::Gzip);
    QTest::newRow("a device") << u"/dev/null"_s << int(CaptureForm::Plain);
    QTest::newRow("another") << u"a.json"_s << -1;
    QTest::newRow("no lines in it") << u"a.zst"_s << -1;
    QTest::newRow("none") << u"a"_s << -1;
}

void tst_CaptureWriter::namesTellTheForm()
{
    QFETCH(const QString, name);
    QFETCH(const int, form);
    QString error;
    const std::optional<CaptureForm> told = captureFormOfName(name, &error);
    QCOMPARE(told ? int(*told) : -1, form);
    QCOMPARE(error.contains(u".jsonl.zst"), form < 0);
}

void tst_CaptureWriter::writesEveryForm_data()
{
    addForms();
}

void tst_CaptureWriter::writesEveryForm()
{
    QFETCH(const QString, name);
    {
        LineWriter writer(openPrivateFile(path(name), nullptr), options(name));
        writer.append(captureHeader(SanitizeLevel::Tokens, 5));
        for (int i = 0; i < 20000; ++i)
            writer.append(dispatch(i));
    }
    const Read read = readAll(path(name));
    QCOMPARE(read.result.problemCount, 0);
    QCOMPARE(read.records.size(), 20001);
    QCOMPARE(read.records.first().kind, EventRecord::Kind::Capture);
    QCOMPARE(read.records.first().at, 5);
    for (int i = 0; i < 20000; ++i) {
        const EventRecord &record = read.records[i + 1];
        QCOMPARE(*record.sequence, i);
        QCOMPARE(record.data().toByteArray(), QByteArray(dispatch(i).json).replace("of an interaction", "<redacted>"));
    }
}

void tst_CaptureWriter::whatWaitsIsWrittenSoon_data()
{
    addForms();
}

void tst_CaptureWriter::whatWaitsIsWrittenSoon()
{
    QFETCH(const QString, name);
    LineWriter writer(openPrivateFile(path(name), nullptr), options(name));
    for (int i = 0; i < 3; ++i) {
        // One line waits for no other.
        writer.append(dispatch(i));
        QTRY_COMPARE_WITH_TIMEOUT(readAll(path(name)).records.size(), i + 1, 1000);
    }
}

void tst_CaptureWriter::framesAreApart()
{
    const QString file = path(u"apart.jsonl.zst"_s);
    {
        LineWriter writer(openPrivateFile(file, nullptr), options(file));
        for (int i = 0; i < 20000; ++i)
            writer.append(dispatch(i));
    }
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const auto frames = bytes.readAll().count("\x28\xb5\x2f\xfd");
    // 20,000 lines of some 120 bytes are about nine times 256 KiB.
    QVERIFY2(frames >= 8 && frames < 30, qPrintable(QString::number(frames)));
}

void tst_CaptureWriter::theArchiveFollows_data()
{
    addForms();
}

void tst_CaptureWriter::theArchiveFollows()
{
    QFETCH(const QString, name);
    LineWriter::Options with = options(name);
    const auto archive = std::make_shared<CaptureArchive>(path(name), with.form, 300);
    with.archive = archive;
    LineWriter writer(openPrivateFile(path(name), nullptr), with);
    writer.append(captureHeader(SanitizeLevel::Tokens, 5));
    for (int i = 0; i < 10000; ++i)
        writer.append(dispatch(i));
    QCOMPARE(archive->first(), 300);
    QTRY_COMPARE(archive->end(), 10300);
    // Still open, and read from another thread than the one that writes.
    for (qint64 index = 300; index < 10300;) {
        const EventArchive::Chunk chunk = archive->read(index);
        QCOMPARE(chunk.first, index);
        QVERIFY(!chunk.records.empty());
        for (const EventRecord &record : chunk.records)
            QCOMPARE(*record.sequence, index++ - 300);
    }
}

#ifdef Q_OS_UNIX

void tst_CaptureWriter::aFullDiskLeavesAReadableFile_data()
{
    addForms();
}

void tst_CaptureWriter::aFullDiskLeavesAReadableFile()
{
    QFETCH(const QString, name);
    constexpr rlim_t most = 200'000;
    // A limit holds for a whole process, so another one meets it.
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit { most, most };
        ::setrlimit(RLIMIT_FSIZE, &limit);
        bool isTold = false;
        {
            LineWriter writer(openPrivateFile(path(name), nullptr), options(name));
            for (int i = 0; i < 60000; ++i)
                writer.append(dispatch(i));
            writer.finish();
            isTold = writer.failure() && !writer.failure()->readerGone && !writer.failure()->reason.isEmpty();
        }
        ::_exit(isTold ? 0 : 1);
    }
    QVERIFY(child > 0);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);

    const Read read = readAll(path(name));
    QVERIFY(read.records.size() > 1000 && read.records.size() < 60000);
    for (qsizetype i = 0; i < read.records.size(); ++i)
        QCOMPARE(*read.records[i].sequence, i);
    // Half a line at most.
    QCOMPARE(read.result.problemCount, name.endsWith(u".jsonl") ? 1 : 0);
}

#endif

#ifdef Q_OS_LINUX

void tst_CaptureWriter::aFullDeviceIsTold_data()
{
    addForms();
}

void tst_CaptureWriter::aFullDeviceIsTold()
{
    QFETCH(const QString, name);
    LineWriter writer(openPrivateFile(u"/dev/full"_s, nullptr), options(name));
    QSignalSpy failed(&writer, &LineWriter::failed);
    writer.append(dispatch(1));
    QTRY_VERIFY(writer.failure().has_value());
    writer.finish();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!writer.failure()->readerGone);
}

#endif

QTEST_GUILESS_MAIN(tst_CaptureWriter)
#include "tst_capturewriter.moc"
