// SPDX-License-Identifier: MIT
#include "core/capture/linewriter.h"

#include "tests/support/linecontract.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
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

EventRecord dispatch(qint64 sequence, const QByteArray &data = "{}")
{
    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.shard = 0;
    record.sequence = sequence;
    record.type = "X";
    record.json = data;
    record.hasData = true;
    record.dataLength = data.size();
    return record;
}

EventRecord keys(EventRecord::Kind kind, const QByteArray &json)
{
    EventRecord record;
    record.kind = kind;
    record.shard = 0;
    record.json = json;
    return record;
}

const EventRecord state = keys(EventRecord::Kind::State, R"({"state":"idle"})");
const EventRecord summary = keys(EventRecord::Kind::Summary, R"({"dispatches":0,"bytes":0,"wire_bytes":0,"reconnects":0,"resumes":0,"dropped":0,"latency_ms":null,"duration_ms":0,"exit_code":0})");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_LineWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEverythingInOrder();
    void endsWithTheSummary();
    void stopsDispatchesAtTheLimit();
    void leavesDispatchDataOut();
    void masksTokensOfOthers();
    void aPrivateFileIsForItsOwner();
    void aFileThatCannotBeMadeSaysWhy();
#ifdef Q_OS_UNIX
    void aSlowReaderLosesDispatchesOnly();
    void aSlowDiskIsGivenUp();
    void aClosedPipeMeansThatTheReaderIsGone();
    void waitsForAPipeThatDoesNotBlock();
#endif
#ifdef Q_OS_LINUX
    void aFullDiskIsTold();
    void aDeviceKeepsItsMode();
#endif

private:
    QTemporaryDir m_folder;
};

void tst_LineWriter::writesEverythingInOrder()
{
    const QString path = m_folder.filePath(u"order.jsonl"_s);
    {
        LineWriter writer(openPrivateFile(path, nullptr), {});
        for (int i = 0; i < 20000; ++i)
            writer.append(dispatch(i));
    }
    const QByteArrayList lines = linesOf(contents(path));
    QCOMPARE(lines.size(), 20000);
    for (int i = 0; i < 20000; ++i)
        QCOMPARE(parsed(lines[i]).value("s"_L1).toInt(-1), i);
}

void tst_LineWriter::endsWithTheSummary()
{
    const QString path = m_folder.filePath(u"summary.jsonl"_s);
    LineWriter writer(openPrivateFile(path, nullptr), {});
    writer.append(state);
    writer.append(summary);
    writer.append(state);
    writer.finish();
    writer.append(state);
    QCOMPARE(linesOf(contents(path)).size(), 2);
    QCOMPARE(brokenRunContract(contents(path)), QString());
}

void tst_LineWriter::stopsDispatchesAtTheLimit()
{
    const QString path = m_folder.filePath(u"limit.jsonl"_s);
    LineWriter writer(openPrivateFile(path, nullptr), { .dispatchLimit = 3 });
    QSignalSpy reached(&writer, &LineWriter::dispatchLimitReached);
    for (int i = 0; i < 10; ++i) {
        writer.append(dispatch(i));
        QCOMPARE(reached.size(), i < 2 ? 0 : 1);
    }
    writer.append(state);
    writer.finish();
    const QByteArrayList lines = linesOf(contents(path));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(parsed(lines[3]).value("kind"_L1).toString(), u"state"_s);
    QCOMPARE(writer.dropped(), 0);
}

void tst_LineWriter::leavesDispatchDataOut()
{
    const QString path = m_folder.filePath(u"nodata.jsonl"_s);
    LineWriter writer(openPrivateFile(path, nullptr), { .withDispatchData = false });
    writer.append(dispatch(1));
    EventRecord received = dispatch(1);
    received.kind = EventRecord::Kind::Received;
    writer.append(received);
    writer.finish();
    const QByteArrayList lines = linesOf(contents(path));
    QVERIFY(!parsed(lines[0]).contains("d"_L1));
    QVERIFY(parsed(lines[1]).contains("d"_L1));
}

void tst_LineWriter::masksTokensOfOthers()
{
    const QString path = m_folder.filePath(u"tokens.jsonl"_s);
    LineWriter writer(openPrivateFile(path, nullptr), { .level = SanitizeLevel::Tokens });
    writer.append(dispatch(1, R"({"token":"of an interaction"})"));
    writer.finish();
    QCOMPARE(dataOfLine(linesOf(contents(path)).first()), QByteArray(R"({"token":"<redacted>"})"));
}

void tst_LineWriter::aPrivateFileIsForItsOwner()
{
    const QString path = m_folder.filePath(u"private.jsonl"_s);
    {
        QFile open(path);
        QVERIFY(open.open(QIODevice::WriteOnly));
        QVERIFY(open.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        open.write("what was there");
    }
    QVERIFY(openPrivateFile(path, nullptr));
    QCOMPARE(contents(path), QByteArray());
#ifdef Q_OS_UNIX
    struct stat status {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
#endif
}

void tst_LineWriter::aFileThatCannotBeMadeSaysWhy()
{
    QString error;
    QVERIFY(!openPrivateFile(m_folder.filePath(u"no/such/folder.jsonl"_s), &error));
    QVERIFY(!error.isEmpty());
}

#ifdef Q_OS_UNIX

namespace {

struct Pipe
{
    Pipe()
    {
        ::signal(SIGPIPE, SIG_IGN);
        int ends[2] { -1, -1 };
        if (::pipe(ends) == 0) {
            reader = ends[0];
            writer = { ::fdopen(ends[1], "wb"), [](std::FILE *file) { std::fclose(file); } };
        }
    }
    ~Pipe() { closeReader(); }

    void closeReader()
    {
        if (reader >= 0)
            ::close(std::exchange(reader, -1));
    }
    /// To the end; the writing side must be closed meanwhile.
    QByteArray readAll() const
    {
        QByteArray all;
        char buffer[65536];
        for (ssize_t count = 0; (count = ::read(reader, buffer, sizeof buffer)) > 0;)
            all.append(buffer, count);
        return all;
    }

    int reader = -1;
    std::shared_ptr<std::FILE> writer;
};

/// Reads on a thread until the other side closes.
QByteArray drain(const Pipe &pipe, const std::function<void()> &meanwhile)
{
    QByteArray all;
    std::thread reader([&] { all = pipe.readAll(); });
    meanwhile();
    reader.join();
    return all;
}

} // namespace

void tst_LineWriter::aSlowReaderLosesDispatchesOnly()
{
    Pipe pipe;
    auto writer = std::make_unique<LineWriter>(std::exchange(pipe.writer, {}), LineWriter::Options { .waitingLimit = 1024 * 1024 });
    const QByteArray data = '"' + QByteArray(1000, 'x') + '"';
    // Nobody reads: none of this may wait.
    for (int i = 0; i < 5000; ++i) {
        writer->append(dispatch(i, data));
        if (i % 100 == 0)
            writer->append(state);
    }
    const qint64 dropped = writer->dropped();
    QVERIFY(dropped > 3000);
    QVERIFY(writer->isFull());
    writer->append(summary);

    const QByteArray output = drain(pipe, [&writer] { writer.reset(); });
    QCOMPARE(brokenRunContract(output), QString());
    qint64 told = 0;
    int dispatches = 0;
    int states = 0;
    const QByteArrayList lines = linesOf(output);
    for (const QByteArray &line : lines) {
        const QJsonObject object = parsed(line);
        const QString kind = object.value("kind"_L1).toString();
        dispatches += kind == "dispatch"_L1;
        states += kind == "state"_L1;
        if (kind != "summary"_L1)
            told += object.value("dropped"_L1).toInteger();
    }
    QCOMPARE(states, 50);
    QCOMPARE(dispatches + dropped, 5000);
    // What was dropped after the last other line is told by the summary alone, which counts all.
    QVERIFY(told > dropped - 100);
    QVERIFY(told <= dropped);
}

void tst_LineWriter::aSlowDiskIsGivenUp()
{
    Pipe pipe;
    auto writer = std::make_unique<LineWriter>(std::exchange(pipe.writer, {}),
        LineWriter::Options { .waitingLimit = 1024 * 1024, .overflow = LineWriter::Overflow::Fail });
    QSignalSpy failed(writer.get(), &LineWriter::failed);
    for (int i = 0; i < 3000; ++i)
        writer->append(dispatch(i, '"' + QByteArray(1000, 'x') + '"'));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!writer->failure()->readerGone);
    QVERIFY(!writer->failure()->reason.isEmpty());
    const QByteArrayList lines = linesOf(drain(pipe, [&writer] { writer.reset(); }));
    // Up to there it is complete.
    for (int i = 0; i < lines.size(); ++i)
        QCOMPARE(parsed(lines[i]).value("s"_L1).toInt(-1), i);
}

void tst_LineWriter::aClosedPipeMeansThatTheReaderIsGone()
{
    Pipe pipe;
    LineWriter writer(std::exchange(pipe.writer, {}), {});
    QSignalSpy failed(&writer, &LineWriter::failed);
    pipe.closeReader();
    writer.append(state);
    QVERIFY(QTest::qWaitFor([&] { return writer.failure().has_value(); }));
    QVERIFY(writer.failure()->readerGone);
    writer.append(state);
    writer.finish();
    QCOMPARE(failed.size(), 1);
}

void tst_LineWriter::waitsForAPipeThatDoesNotBlock()
{
    Pipe pipe;
    ::fcntl(::fileno(pipe.writer.get()), F_SETFL, O_NONBLOCK);
    auto writer = std::make_unique<LineWriter>(std::exchange(pipe.writer, {}), LineWriter::Options {});
    for (int i = 0; i < 1000; ++i)
        writer->append(dispatch(i, '"' + QByteArray(1000, 'x') + '"'));
    QCOMPARE(linesOf(drain(pipe, [&writer] { writer.reset(); })).size(), 1000);
}

#endif

#ifdef Q_OS_LINUX

void tst_LineWriter::aFullDiskIsTold()
{
    LineWriter writer(openPrivateFile(u"/dev/full"_s, nullptr), {});
    writer.append(state);
    QVERIFY(QTest::qWaitFor([&] { return writer.failure().has_value(); }));
    QVERIFY(!writer.failure()->readerGone);
    QVERIFY2(!writer.failure()->reason.isEmpty(), qPrintable(writer.failure()->reason));
}

void tst_LineWriter::aDeviceKeepsItsMode()
{
    struct stat before {};
    struct stat after {};
    QCOMPARE(::stat("/dev/full", &before), 0);
    QVERIFY(openPrivateFile(u"/dev/full"_s, nullptr));
    QCOMPARE(::stat("/dev/full", &after), 0);
    QCOMPARE(before.st_mode, after.st_mode);
}

#endif

QTEST_GUILESS_MAIN(tst_LineWriter)
#include "tst_linewriter.moc"
