// SPDX-License-Identifier: MIT
#include "core/capture/capturearchive.h"
#include "core/capture/capturereader.h"
#include "core/capture/lineformat.h"
#include "core/capture/recordfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

using End = CaptureReader::End;

namespace {

EventRecord dispatch(qint64 sequence, qsizetype size = 200)
{
    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.shard = 0;
    record.op = 0;
    record.at = sequence;
    record.sequence = sequence;
    record.type = "MESSAGE_CREATE";
    // Different enough that it does not vanish when compressed.
    QByteArray noise;
    for (quint32 seed = quint32(sequence) * 2654435761U + 1; noise.size() < size; seed = seed * 1664525U + 1013904223U)
        noise += QByteArray::number(seed >> 8, 36);
    record.json = "{\"x\":\"" + noise + "\"}";
    record.hasData = true;
    record.dataLength = record.json.size();
    record.bytes = record.json.size();
    return record;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

/// A capture of @p count dispatches, written as any export is.
QString capture(const QString &path, int count, qsizetype size = 200)
{
    RecordFile file(path, *RecordFile::formOfName(path, nullptr), SanitizeLevel::Tokens);
    for (int i = 0; i < count; ++i) {
        if (!file.append(dispatch(i, size)))
            return {};
    }
    return file.finish() ? path : QString();
}

struct Read
{
    CaptureReader::Result result;
    QList<qint64> sequences;
    QList<qint64> numbers;
    int others = 0;
    QString error;
};

Read readAll(const QString &path, CaptureArchive *archive = nullptr)
{
    Read read;
    CaptureReader reader(path);
    if (!reader.open(&read.error))
        return read;
    read.result = reader.read(
        [&read](CaptureReader::Line &line) {
            if (line.record.kind == EventRecord::Kind::Dispatch) {
                read.sequences.append(*line.record.sequence);
                read.numbers.append(line.number);
            } else {
                ++read.others;
            }
            return true;
        },
        archive);
    if (reader.bytesTotal() >= 0 && read.result.end == End::Complete && reader.bytesRead() < reader.bytesTotal())
        read.error = u"not all was read"_s;
    return read;
}

QList<qint64> upTo(qint64 count)
{
    QList<qint64> numbers;
    for (qint64 i = 0; i < count; ++i)
        numbers.append(i);
    return numbers;
}

/// Where each frame begins; random bytes that look like one are not in these small files.
QList<qsizetype> framesOf(const QByteArray &bytes, const QByteArray &magic)
{
    QList<qsizetype> places;
    for (qsizetype at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at + 1))
        places.append(at);
    return places;
}

} // namespace

class tst_CaptureReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data();
    void readsEveryForm();
    void knowsTheFormByItsContent();
    void readsForeignFrames_data();
    void readsForeignFrames();
    void keepsWhatIsGoodAroundABadLine();
    void windowsLineEndsAndEmptyLinesAreFine();
    void aTruncatedFileKeepsWhatIsWhole_data();
    void aTruncatedFileKeepsWhatIsWhole();
    void aDamagedFrameLosesItselfAlone_data();
    void aDamagedFrameLosesItselfAlone();
    void whatIsNoCaptureIsToldOnce_data();
    void whatIsNoCaptureIsToldOnce();
    void anEmptyFileIsAnEmptyCapture();
    void aGiantLineIsRead();
    void aLineWithoutEndIsGivenUp();
    void cancelsAndStops();
    void readsNoMoreThanItIsAskedFor();
    void manyProblemsAreCounted();
    void saysWhyItCannotBeOpened();
    void readsRecordsBack_data();
    void readsRecordsBack();
    void readsNothingBackFromOneFrame();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void tst_CaptureReader::readsEveryForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");
    for (const QString &name : { u"a.jsonl"_s, u"a.jsonl.zst"_s, u"a.jsonl.gz"_s }) {
        for (const int count : { 0, 1, 10, 5000 })
            QTest::addRow("%d in %s", count, qPrintable(name)) << name << count;
    }
}

void tst_CaptureReader::readsEveryForm()
{
    QFETCH(const QString, name);
    QFETCH(const int, count);
    const QString file = capture(path(name), count);
    const Read read = readAll(file);
    QCOMPARE(read.error, QString());
    QCOMPARE(read.result.end, End::Complete);
    QCOMPARE(read.result.problemCount, 0);
    QCOMPARE(read.sequences, upTo(count));
    QCOMPARE(read.result.records, count);
    QCOMPARE(read.others, count ? 1 : 0); // the header
    QVERIFY(!read.result.isTruncated);
    for (int i = 0; i < count; ++i)
        QCOMPARE(read.numbers[i], i + 2);
}

void tst_CaptureReader::knowsTheFormByItsContent()
{
    const QByteArray bytes = contents(capture(path(u"name.jsonl.zst"_s), 100));
    QCOMPARE(readAll(write(path(u"name.txt"_s), bytes)).sequences, upTo(100));
}

void tst_CaptureReader::readsForeignFrames_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("zstd") << int(CaptureForm::Zstd);
    QTest::newRow("gzip") << int(CaptureForm::Gzip);
}

void tst_CaptureReader::readsForeignFrames()
{
    // Frames that end anywhere in a line, among them empty ones.
    QFETCH(const int, form);
    QByteArray text;
    for (int i = 0; i < 300; ++i)
        appendLine(&text, dispatch(i));
    const std::unique_ptr<FrameEncoder> encoder = FrameEncoder::create(CaptureForm(form));
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); at += 1777)
        bytes += encoder->encode(text.sliced(at, std::min(qsizetype(1777), text.size() - at))) + encoder->encode({});
    const Read read = readAll(write(path(u"foreign"_s), bytes));
    QCOMPARE(read.sequences, upTo(300));
    QCOMPARE(read.result.problemCount, 0);
}

void tst_CaptureReader::keepsWhatIsGoodAroundABadLine()
{
    QByteArray text;
    for (int i = 0; i < 20; ++i) {
        if (i == 7)
            text += "{\"kind\":\"dispatch\",\"at\":oops}\n";
        appendLine(&text, dispatch(i));
    }
    const Read read = readAll(write(path(u"bad.jsonl"_s), text));
    QCOMPARE(read.sequences, upTo(20));
    QCOMPARE(read.result.end, End::Complete);
    QCOMPARE(read.result.problemCount, 1);
    QCOMPARE(read.result.problems.front().text(), u"Line 8: not a JSON value (byte 24)."_s);
}

void tst_CaptureReader::windowsLineEndsAndEmptyLinesAreFine()
{
    QByteArray text = "\xef\xbb\xbf";
    for (int i = 0; i < 5; ++i)
        text += toLine(dispatch(i)).chopped(1) + "\r\n\r\n \n\n";
    const Read read = readAll(write(path(u"windows.jsonl"_s), text));
    QCOMPARE(read.sequences, upTo(5));
    QCOMPARE(read.result.problemCount, 0);
    QCOMPARE(read.result.lines, 20);
}

void tst_CaptureReader::aTruncatedFileKeepsWhatIsWhole_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : { u"t.jsonl"_s, u"t.jsonl.zst"_s, u"t.jsonl.gz"_s })
        QTest::addRow("%s", qPrintable(name)) << name;
}

void tst_CaptureReader::aTruncatedFileKeepsWhatIsWhole()
{
    QFETCH(const QString, name);
    const QByteArray whole = contents(capture(path(name), 5000));
    qsizetype last = -1;
    for (int part = 1; part < 20; ++part) {
        const QByteArray cut = whole.first(whole.size() * part / 20 - part);
        const Read read = readAll(write(path(u"cut-"_s + name), cut));
        QCOMPARE(read.sequences, upTo(read.sequences.size()));
        QVERIFY(read.sequences.size() >= last);
        last = read.sequences.size();
        if (last == 0)
            continue;
        QCOMPARE(read.result.end, End::Complete);
        QCOMPARE(read.result.problemCount, 1);
        QVERIFY(read.result.isTruncated);
        const CaptureReader::Problem &problem = read.result.problems.front();
        QVERIFY2(problem.reason.contains(u"ends in the middle"), qPrintable(problem.text()));
        QCOMPARE(problem.line, last + 2); // behind the header and what was read
    }
    QVERIFY2(last > 4000, qPrintable(QString::number(last)));
}

void tst_CaptureReader::aDamagedFrameLosesItselfAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("magic");
    QTest::addColumn<bool>("isCutOut");
    for (const bool isCutOut : { false, true }) {
        QTest::addRow("zstd %s", isCutOut ? "cut out" : "bent")
            << u"d.jsonl.zst"_s << QByteArray("\x28\xb5\x2f\xfd") << isCutOut;
        QTest::addRow("gzip %s", isCutOut ? "cut out" : "bent")
            << u"d.jsonl.gz"_s << QByteArray("\x1f\x8b\x08\x00", 4) << isCutOut;
    }
}

void tst_CaptureReader::aDamagedFrameLosesItselfAlone()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, magic);
    QFETCH(const bool, isCutOut);
    QByteArray bytes = contents(capture(path(name), 5000));
    const QList<qsizetype> frames = framesOf(bytes, magic);
    QVERIFY(frames.size() > 4);
    const qsizetype begin = frames[2] + (frames[3] - frames[2]) / 3;
    if (isCutOut)
        bytes.remove(begin, (frames[3] - frames[2]) / 3);
    else
        for (qsizetype i = begin; i < begin + 64; ++i)
            bytes[i] = static_cast<char>(bytes[i] ^ 0x5a);
    const QString file = write(path(u"damaged-"_s + name), bytes);
    CaptureArchive archive(file, captureFormOfContent(bytes), 0);
    const Read read = readAll(file, &archive);
    QCOMPARE(read.result.end, End::Complete);
    QCOMPARE(read.result.problemCount, 1);
    const CaptureReader::Problem &problem = read.result.problems.front();
    QVERIFY2(problem.reason.contains(u"damaged at byte %1:"_s.arg(frames[2])), qPrintable(problem.text()));
    // All before, all after, and of one frame not everything.
    QVERIFY(read.sequences.size() < 5000);
    QVERIFY(read.sequences.size() > 5000 - 2 * (5000 / (frames.size() - 1)));
    QCOMPARE(read.sequences.last(), 4999);
    QVERIFY(std::is_sorted(read.sequences.begin(), read.sequences.end()));
    // What can be read again has the numbers that it had.
    QCOMPARE(archive.end(), read.sequences.size());
    qint64 readable = 0;
    for (qint64 index = 0; index < archive.end(); ++index) {
        const EventArchive::Chunk chunk = archive.read(index);
        if (chunk.records.empty())
            continue;
        ++readable;
        QCOMPARE(*chunk.records[std::size_t(index - chunk.first)].sequence, read.sequences[index]);
        index = std::max(index, chunk.first + static_cast<qint64>(chunk.records.size()) - 2);
    }
    QVERIFY(readable > 4);
}

void tst_CaptureReader::whatIsNoCaptureIsToldOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\n\0\0\n\xff",
        12);
    QTest::newRow("JSON of others") << QByteArray(R"({"log":{"entries":[]}})");
    QTest::newRow("JSON on many lines") << QByteArray("[\n1\n]\n");
    QTest::newRow("very many lines") << QByteArray("a line of text\n").repeated(200000);
    QTest::newRow("lines of others") << QByteArray("{\"msg\":\"x\"}\n").repeated(10);
    QTest::newRow("gzip of something") << FrameEncoder::create(CaptureForm::Gzip)->encode("hello\nworld\n");
    QTest::newRow("half a magic") << QByteArray("\x28\xb5\x2f");
    QTest::newRow("nothing but the magic") << QByteArray("\x28\xb5\x2f\xfd");
    QTest::newRow("gzip of nonsense") << QByteArray("\x1f\x8b\x08\x00") + QByteArray(1000, 'x');
}

void tst_CaptureReader::whatIsNoCaptureIsToldOnce()
{
    QFETCH(const QByteArray, bytes);
    const QString file = write(path(u"other"_s), bytes);
    const Read read = readAll(file);
    QCOMPARE(read.result.end, End::NotACapture);
    QVERIFY2(read.result.error.contains(file) && read.result.error.contains(u"is no capture"),
        qPrintable(read.result.error));
    QVERIFY(read.result.lines < 2000); // and not the whole of a large file
}

void tst_CaptureReader::anEmptyFileIsAnEmptyCapture()
{
    const Read read = readAll(write(path(u"empty.jsonl"_s), {}));
    QCOMPARE(read.result.end, End::Complete);
    QCOMPARE(read.result.lines, 0);
}

void tst_CaptureReader::aGiantLineIsRead()
{
    for (const QString &name : { u"giant.jsonl"_s, u"giant.jsonl.zst"_s, u"giant.jsonl.gz"_s }) {
        const QString file = path(name);
        RecordFile out(file, *RecordFile::formOfName(file, nullptr), SanitizeLevel::KeepTokens);
        for (const qsizetype size : { 10, 6'000'000, 10 })
            QVERIFY(out.append(dispatch(size % 7, size)));
        QVERIFY(out.finish());
        const Read read = readAll(file);
        QCOMPARE(read.sequences, QList<qint64>({ 10 % 7, 6'000'000 % 7, 10 % 7 }));
    }
}

void tst_CaptureReader::aLineWithoutEndIsGivenUp()
{
    // 160 MiB of spaces are a few KiB.
    const std::unique_ptr<FrameEncoder> encoder = FrameEncoder::create(CaptureForm::Zstd);
    const QByteArray blank = encoder->encode(QByteArray(16 * 1024 * 1024, ' '));
    const QByteArray bytes
        = encoder->encode(toLine(dispatch(0))) + blank.repeated(10) + encoder->encode("\n" + toLine(dispatch(1)));
    const Read read = readAll(write(path(u"endless.jsonl.zst"_s), bytes));
    QCOMPARE(read.sequences, upTo(2));
    QCOMPARE(read.numbers, QList<qint64>({ 1, 3 }));
    QCOMPARE(read.result.problemCount, 1);
    QCOMPARE(read.result.problems.front().line, 2);
    QVERIFY(read.result.problems.front().reason.contains(u"128 MiB"));
}

void tst_CaptureReader::cancelsAndStops()
{
    const QString file = capture(path(u"long.jsonl"_s), 5000);
    QString error;
    CaptureReader cancelled(file);
    QVERIFY(cancelled.open(&error));
    QCOMPARE(cancelled.bytesTotal(), contents(file).size());
    const CaptureReader::Result result = cancelled.read([&cancelled](CaptureReader::Line &) {
        cancelled.cancel();
        return true;
    });
    QCOMPARE(result.end, End::Cancelled);
    QVERIFY(result.records > 0 && result.records < 5000);

    CaptureReader stopped(file);
    QVERIFY(stopped.open(&error));
    QCOMPARE(stopped.read([](CaptureReader::Line &line) { return line.number < 10; }).lines, 10);
}

void tst_CaptureReader::readsNoMoreThanItIsAskedFor()
{
    const QString file = capture(path(u"steps.jsonl"_s), 20000);
    const qint64 size = contents(file).size();
    CaptureReader reader(file);
    QString error;
    QVERIFY(reader.open(&error));
    QList<qint64> sequences;
    reader.begin([&sequences](CaptureReader::Line &line) {
        if (line.record.sequence)
            sequences.append(*line.record.sequence);
        return true;
    });
    qint64 steps = 0;
    for (bool more = true; more; ++steps) {
        const qint64 before = reader.bytesRead();
        more = reader.step();
        QVERIFY2(reader.bytesRead() - before <= 256 * 1024, qPrintable(QString::number(reader.bytesRead() - before)));
    }
    QVERIFY2(steps > size / (256 * 1024), qPrintable(QString::number(steps)));
    QCOMPARE(sequences, readAll(file).sequences);
    QCOMPARE(reader.result().end, End::Complete);
    QCOMPARE(reader.result().lines, readAll(file).result.lines);
    QVERIFY(!reader.step());
}

void tst_CaptureReader::manyProblemsAreCounted()
{
    const Read read = readAll(
        write(path(u"many.jsonl"_s), toLine(dispatch(0)) + QByteArray("x\n").repeated(5000) + toLine(dispatch(1))));
    QCOMPARE(read.sequences, upTo(2));
    QCOMPARE(read.result.problemCount, 5000);
    QCOMPARE(read.result.problems.size(), CaptureReader::maximumProblems);
}

void tst_CaptureReader::saysWhyItCannotBeOpened()
{
    for (const QString &name : { u"/no/such/file.jsonl"_s, m_folder.path() }) {
        CaptureReader reader(name);
        QString error;
        QVERIFY(!reader.open(&error));
        QVERIFY(!error.isEmpty());
    }
}

void tst_CaptureReader::readsRecordsBack_data()
{
    readsEveryForm_data();
}

void tst_CaptureReader::readsRecordsBack()
{
    QFETCH(const QString, name);
    QFETCH(const int, count);
    const QString file = capture(path(name), count);
    constexpr qint64 base = 1000;
    CaptureArchive archive(file, *captureFormOfName(file, nullptr), base);
    QCOMPARE(readAll(file, &archive).sequences, upTo(count));
    QCOMPARE(archive.first(), base);
    QCOMPARE(archive.end(), base + count);
    QVERIFY(archive.read(base - 1).records.empty());
    QVERIFY(archive.read(base + count).records.empty());
    qint64 chunks = 0;
    for (qint64 index = base; index < base + count; ++chunks) {
        const EventArchive::Chunk chunk = archive.read(index);
        QCOMPARE(chunk.first, index);
        QVERIFY(!chunk.records.empty());
        for (const EventRecord &record : chunk.records) {
            QCOMPARE(*record.sequence, index - base);
            QCOMPARE(record.data().toByteArray(), dispatch(index - base).json);
            ++index;
        }
        // Any number of the chunk brings the same.
        QCOMPARE(archive.read(index - 1).first, chunk.first);
    }
    QVERIFY(chunks == 0 || count / chunks < 2000);
}

void tst_CaptureReader::readsNothingBackFromOneFrame()
{
    QByteArray text;
    for (int i = 0; i < 50000; ++i)
        appendLine(&text, dispatch(i));
    QVERIFY(text.size() > 8 * 1024 * 1024);
    const QString file = write(path(u"one.jsonl.zst"_s), FrameEncoder::create(CaptureForm::Zstd)->encode(text));
    CaptureArchive archive(file, CaptureForm::Zstd, 0);
    QCOMPARE(readAll(file, &archive).sequences.size(), 50000);
    QCOMPARE(archive.end(), 50000);
    QVERIFY(archive.read(7).records.empty());
}

QTEST_GUILESS_MAIN(tst_CaptureReader)
#include "tst_capturereader.moc"
