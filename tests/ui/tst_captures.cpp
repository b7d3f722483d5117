// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"
#include "core/capture/lineformat.h"
#include "core/capture/recordfile.h"
#include "core/capture/recordingjournal.h"
#include "core/shards/shardmanager.h"
#include "core/simulator/simulator.h"

#include "ui/capture/capturecontroller.h"
#include "ui/capture/exportdialog.h"
#include "ui/capture/jobrow.h"
#include "ui/capture/noticerow.h"
#include "ui/capture/recorddialog.h"
#include "ui/capture/recordingrow.h"
#include "ui/diagnosis/incidentbanner.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logpanel.h"
#include "ui/graphs/graphpanel.h"
#include "ui/mainwindow.h"
#include "ui/shards/vitalstrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <thread>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 begin = 1'795'000'000'000'000;

QByteArray stamp(qint64 number)
{
    return timestamp(begin + number * 1000);
}

/// The line of a message, one a millisecond.
QByteArray message(qint64 number)
{
    const QByteArray n = QByteArray::number(number);
    return R"({"kind":"dispatch","at":")" + stamp(number) + R"(","shard":0,"t":"MESSAGE_CREATE","s":)" + n
        + R"(,"wire_bytes":80,"bytes":240,"d":{"id":"1310000000000000000","channel_id":"159592059875186006",)"
          R"("content":"spoken words )"
        + n + R"(","author":{"id":"1599142","username":"ana"}}})" + '\n';
}

QByteArray messages(qint64 count)
{
    QByteArray text;
    for (qint64 number = 0; number < count; ++number)
        text += message(number);
    return text;
}

const QByteArray hello
    = R"({"kind":"state","at":"2026-11-23T22:14:03.120417Z","shard":0,"state":"ready","session_id":null,)"
      R"("user_id":"1599142","resumed":false})"
      "\n";

/// The window with the built-in gateway, put together as app/ does.
struct Rig
{
    QTemporaryDir folder;
    QSettings settings { folder.filePath(u"shardscope.ini"_s), QSettings::IniFormat };
    EventStore store;
    WindowFeeds feeds;
    Simulator simulator;
    SimulatorConfig config;
    QString token;
    ShardManager manager;
    std::unique_ptr<MainWindow> window;

    Rig()
    {
        config.heartbeatInterval = Milliseconds(250); // a busy machine answers later than a quick one
        config.ackDelay = {};
        config.rate = 500;
        config.events = 60;
        manager.addSink(&store);
        for (RecordSink *sink : feeds.all())
            manager.addSink(sink);
        open();
    }
    ~Rig() { window.reset(); }
    void open()
    {
        window.reset();
        const auto start = [this](QString *error) -> std::optional<DemoGateway::Address> {
            const std::optional<SimulatorAddress> address = simulator.start(config, error);
            if (!address)
                return std::nullopt;
            token = address->token;
            return DemoGateway::Address { address->gateway, address->api, address->token };
        };
        window = std::make_unique<MainWindow>(
            MainWindow::Parts { &manager, &store, &feeds, &settings, { start, [this] { simulator.stop(); } } });
        window->show();
    }

    [[nodiscard]] CaptureController &captures() const { return *window->captures(); }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(path(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("cannot write");
        return made.fileName();
    }
    [[nodiscard]] qint64 rows() const { return store.range().end - store.range().first; }
    [[nodiscard]] std::vector<EventRecord> records() const
    {
        return store.read(store.range().first, store.range().end);
    }
    void perform(WindowActions::Id id) const { (*window->findChild<WindowActions *>())[id]->trigger(); }
    template <typename Widget> [[nodiscard]] Widget *find() const { return window->findChild<Widget *>(); }
    [[nodiscard]] QStringList notices() const
    {
        QStringList texts;
        for (const NoticeRow *notice : window->findChildren<NoticeRow *>())
            texts.append(notice->text());
        return texts;
    }
    [[nodiscard]] QString notice() const { return notices().join(u'\n'); }
    void press(const QString &text) const
    {
        for (QPushButton *button : window->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == text && !button->isHidden()) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }
    bool record(const QString &name, SanitizeLevel level = SanitizeLevel::Tokens, bool withLog = false) const
    {
        captures().recording()->start({ .path = path(name),
            .form = captureFormOfName(name, nullptr).value_or(CaptureForm::Plain),
            .level = level,
            .withLog = withLog });
        return captures().recording()->isRecording();
    }
    /// Connects to the built-in gateway, and disconnects when all its events came.
    bool play()
    {
        window->startDemo();
        return QTest::qWaitFor(
            [this] {
                const auto &latency = window->metrics().latency();
                return feeds.traffic.totals().dispatches >= config.events
                    && latency.range(0, std::numeric_limits<qint64>::max()).size() >= 3;
            },
            20'000);
    }
    bool end()
    {
        perform(WindowActions::Disconnect);
        return QTest::qWaitFor([this] { return !manager.isRunning(); });
    }
    bool stopRecording() const
    {
        captures().recording()->stop();
        return QTest::qWaitFor([this] { return notice().contains(u"Recorded"_s); });
    }
    bool load(const QString &name) const
    {
        captures().open({ path(name) });
        return QTest::qWaitFor([this] { return !captures().opening()->isLoading(); }, 30'000);
    }
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList linesOf(const std::vector<EventRecord> &records, SanitizeLevel level = SanitizeLevel::KeepTokens)
{
    QStringList lines;
    for (const EventRecord &record : records)
        lines.append(QString::fromUtf8(toLine(sanitized(record, level))));
    return lines;
}

struct Seen
{
    QStringList latency;
    QStringList markers;
};

Seen seen(const SessionMetrics &metrics)
{
    Seen result;
    for (const SeriesBucket &bucket : metrics.latency().range(0, std::numeric_limits<qint64>::max()))
        result.latency.append(u"%1 %2 %3"_s.arg(bucket.begin).arg(bucket.last, 0, 'f', 6).arg(bucket.gapBefore));
    for (const GraphMarker &marker : metrics.markers())
        result.markers.append(u"%1 %2"_s.arg(static_cast<int>(marker.kind)).arg(marker.text));
    return result;
}

QByteArray compressed(const QByteArray &lines, CaptureForm form)
{
    return FrameEncoder::create(form)->encode(lines);
}

} // namespace

class tst_Captures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recordedDemoOpensAsItWas_data();
    void recordedDemoOpensAsItWas();
    void recordingBeginsWithTheLog();
    void recordingLeavesOutTheLogThatWasThere();
    void recordingIsShownAndStopped();
    void fullDiskIsToldWithWhatWasKept();
    void unwritableFileIsToldAtOnce();
    void evictedRowsAreReadFromTheRecording();

    void damagedFileTellsLineAndReason_data();
    void damagedFileTellsLineAndReason();
    void foreignFileGivesOneMessage_data();
    void foreignFileGivesOneMessage();
    void hugeFileIsReadFromItselfWhereMemoryEnds();
    void rowsThatCannotBeHeldAreTold();
    void cancelKeepsWhatWasLoaded();
    void windowTurnsWhileALargeFileLoads();
    void closeIsExplainedAsInTheLiveSession();
    void vitalStripShowsTheCapture();
    void severalFilesAreOne();
    void openingAsksBeforeASessionEnds();
    void sessionTakesThePlaceOfACapture();

    void crashIsOfferedForRecovery();
    void recordingOfAnotherWindowIsNoCrash();

    void exportsTheSelection();
    void exportsWhatTheFilterShows();
    void exportCancelledLeavesNothing();
    void strictLevelLeavesOutWordsAndNames_data();
    void strictLevelLeavesOutWordsAndNames();
    void tokensStayOnlyAfterASecondYes();
    void dialogNamesWhatIsWrong_data();
    void dialogNamesWhatIsWrong();
    void filesAreReplacedAfterAQuestion();
    void tokenIsInNoOutput();

    void memoryLimitIsRemembered();
    void shortJobsAreNotShown();
};

void tst_Captures::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void tst_Captures::recordedDemoOpensAsItWas_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"a.jsonl"_s;
    QTest::newRow("zstd") << u"a.jsonl.zst"_s;
    QTest::newRow("gzip") << u"a.jsonl.gz"_s;
}

void tst_Captures::recordedDemoOpensAsItWas()
{
    QFETCH(const QString, name);
    Rig rig;
    QVERIFY(rig.record(name));
    QVERIFY(rig.play());
    // A session that is lost and resumed leaves its marks.
    rig.perform(WindowActions::Resume);
    QTRY_VERIFY(seen(rig.window->metrics()).markers.size() >= 3);
    QVERIFY(rig.end());
    QVERIFY(rig.stopRecording());
    const QStringList live = linesOf(rig.records(), SanitizeLevel::Tokens);
    const Seen before = seen(rig.window->metrics());
    QVERIFY(live.size() > 60);
    QVERIFY(before.latency.size() >= 3);

    QVERIFY(rig.load(name));
    QTRY_COMPARE(rig.notices(), QStringList());
    QCOMPARE(linesOf(rig.records()), live);
    QCOMPARE(rig.find<LogPanel>()->model()->rowCount(), static_cast<int>(live.size()));
    const Seen after = seen(rig.window->metrics());
    QCOMPARE(after.latency, before.latency);
    QCOMPARE(after.markers, before.markers);
    QVERIFY(!rig.window->metrics().events().isEmpty() || rig.rows() < 1000);
    // The graphs show all of it, and their time stands still.
    const TimeAxis &axis = rig.find<GraphPanel>()->axis();
    QVERIFY(!axis.isLive());
    QVERIFY(axis.from() <= rig.store.at(rig.store.range().first).at);
    QVERIFY(axis.to() >= rig.store.at(rig.store.range().end - 1).at - 1'000'000);
    QFileInfo info(rig.path(name));
    QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
}

void tst_Captures::recordingBeginsWithTheLog()
{
    Rig rig;
    QVERIFY(rig.play());
    QVERIFY(rig.record(u"a.jsonl.zst"_s, SanitizeLevel::Tokens, true));
    const qint64 before = rig.rows();
    QTRY_VERIFY(rig.rows() > before); // heartbeats go on
    QVERIFY(rig.end());
    QVERIFY(rig.stopRecording());
    const QStringList live = linesOf(rig.records(), SanitizeLevel::Tokens);
    QVERIFY(rig.load(u"a.jsonl.zst"_s));
    QCOMPARE(linesOf(rig.records()), live);
}

void tst_Captures::recordingLeavesOutTheLogThatWasThere()
{
    Rig rig;
    QVERIFY(rig.play());
    const qint64 before = rig.rows();
    QVERIFY(rig.record(u"a.jsonl"_s));
    QTRY_VERIFY(rig.rows() > before + 2);
    QVERIFY(rig.end());
    QVERIFY(rig.stopRecording());
    const QStringList live = linesOf(rig.records(), SanitizeLevel::Tokens);
    QVERIFY(rig.load(u"a.jsonl"_s));
    const QStringList read = linesOf(rig.records());
    QVERIFY(read.size() > 2);
    QVERIFY(read.size() < live.size());
    QCOMPARE(read, live.last(read.size()));
}

void tst_Captures::recordingIsShownAndStopped()
{
    Rig rig;
    QVERIFY(!rig.find<RecordingRow>());
    QVERIFY(rig.record(u"shown.jsonl"_s));
    QVERIFY(rig.find<RecordingRow>()->isVisible());
    QVERIFY(rig.find<RecordingRow>()->text().contains(u"shown.jsonl"_s));
    const auto &actions = *rig.find<WindowActions>();
    QVERIFY(!actions[WindowActions::Record]->isEnabled());
    QVERIFY(actions[WindowActions::StopRecording]->isEnabled());
    rig.press(u"Stop recording"_s);
    QTRY_VERIFY(rig.notice().contains(u"shown.jsonl"_s));
    QVERIFY(!rig.find<RecordingRow>());
    QVERIFY(actions[WindowActions::Record]->isEnabled());
    QVERIFY(contents(rig.path(u"shown.jsonl"_s)).startsWith(R"({"kind":"capture")"));
}

void tst_Captures::fullDiskIsToldWithWhatWasKept()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no device that is always full");
    Rig rig;
    QVERIFY(QFile::link(u"/dev/full"_s, rig.path(u"full.jsonl"_s)));
    rig.record(u"full.jsonl"_s);
    QTRY_VERIFY(!rig.captures().recording()->isRecording());
    const auto *banner = rig.find<IncidentBanner>();
    QTRY_VERIFY(banner->text().contains(u"Recording stopped"_s));
    QVERIFY2(banner->text().contains(u"0 rows"_s), qPrintable(banner->text()));
    QVERIFY(RecordingJournal(rig.path(u"recordings"_s)).leftBehind().empty());
}

void tst_Captures::unwritableFileIsToldAtOnce()
{
    Rig rig;
    QVERIFY(!rig.record(u"no/such/folder.jsonl"_s));
    QVERIFY2(rig.notice().contains(u"folder.jsonl"_s), qPrintable(rig.notice()));
}

void tst_Captures::evictedRowsAreReadFromTheRecording()
{
    Rig rig;
    rig.store.setLimit(256 * 1024);
    rig.store.clear(); // the limit holds from the next segment on
    rig.config.events = 3000;
    rig.config.rate = 50'000;
    QVERIFY(rig.record(u"a.jsonl.zst"_s));
    QVERIFY(rig.play());
    QVERIFY(rig.end());
    QVERIFY(rig.stopRecording());
    QCOMPARE(rig.store.range().first, 0);
    QCOMPARE(rig.store.at(0).kind, EventRecord::Kind::State);
    QCOMPARE(static_cast<qint64>(rig.records().size()), rig.store.range().end);
    QVERIFY2(rig.store.memory() < 1024 * 1024, qPrintable(QString::number(rig.store.memory())));
}

void tst_Captures::damagedFileTellsLineAndReason_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("told");
    const QByteArray some = messages(10);
    QTest::newRow("a line that is no JSON") << u"a.jsonl"_s << some + "}{\n" + messages(5) << 15 << u"Line 11"_s;
    QTest::newRow("a line cut off") << u"a.jsonl"_s << some.chopped(20) << 9 << u"Line 10"_s;
    const QByteArray frame = compressed(some, CaptureForm::Zstd);
    QTest::newRow("a frame cut off") << u"a.jsonl.zst"_s << frame + frame.chopped(9) << 10 << u"compressed frame"_s;
    QByteArray broken = frame;
    broken[broken.size() / 2] = static_cast<char>(~broken[broken.size() / 2]);
    QTest::newRow("a frame damaged between good ones")
        << u"a.jsonl.zst"_s << frame + broken + frame << 20 << u"damaged"_s;
    const QByteArray member = compressed(some, CaptureForm::Gzip);
    QTest::newRow("gzip cut off") << u"a.jsonl.gz"_s << member + member.chopped(9) << 10 << u"compressed frame"_s;
}

void tst_Captures::damagedFileTellsLineAndReason()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, rows);
    QFETCH(const QString, told);
    Rig rig;
    rig.file(name, bytes);
    QVERIFY(rig.load(name));
    QVERIFY2(rig.rows() >= rows, qPrintable(QString::number(rig.rows())));
    QCOMPARE(rig.notices().size(), 1);
    QVERIFY2(rig.notice().contains(told), qPrintable(rig.notice()));
    QVERIFY2(rig.notice().contains(u"Line "_s), qPrintable(rig.notice()));
    rig.press(u"Details…"_s);
    QTRY_VERIFY(rig.window->findChild<QDialog *>());
    // The next file has its own problems.
    rig.file(u"good.jsonl"_s, messages(1));
    QVERIFY(rig.load(u"good.jsonl"_s));
    QTRY_COMPARE(rig.notices(), QStringList());
}

void tst_Captures::foreignFileGivesOneMessage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("Dear diary,\ntoday nothing happened.\n");
    QTest::newRow("JSON of others") << QByteArray(R"({"hello":"world"})"
                                                  "\n");
    QTest::newRow("binary") << QByteArray(5000, '\xff');
    QTest::newRow("much text") << QByteArray("line\n").repeated(50'000);
}

void tst_Captures::foreignFileGivesOneMessage()
{
    QFETCH(const QByteArray, bytes);
    Rig rig;
    rig.file(u"diary.jsonl"_s, bytes);
    QVERIFY(rig.load(u"diary.jsonl"_s));
    QCOMPARE(rig.notices().size(), 1);
    QVERIFY2(rig.notice().contains(u"is no capture"_s), qPrintable(rig.notice()));
    QCOMPARE(rig.rows(), 0);
    QVERIFY(!rig.captures().opening()->isShowing());
    QCOMPARE(rig.window->windowTitle(), u"Shardscope"_s);
}

void tst_Captures::hugeFileIsReadFromItselfWhereMemoryEnds()
{
    Rig rig;
    rig.store.setLimit(256 * 1024);
    QByteArray bytes;
    for (int i = 0; i < 20; ++i)
        bytes += compressed(messages(1000), CaptureForm::Zstd);
    rig.file(u"huge.jsonl.zst"_s, bytes);
    QVERIFY(rig.load(u"huge.jsonl.zst"_s));
    QCOMPARE(rig.notices(), QStringList());
    QCOMPARE(rig.rows(), 20'000);
    const qint64 first = rig.store.range().first;
    for (qint64 row : { 0, 1, 999, 1000, 12'345, 19'999 })
        QCOMPARE(rig.store.at(first + row).sequence, row % 1000);
    QVERIFY(rig.store.memory() < 1024 * 1024);
}

void tst_Captures::rowsThatCannotBeHeldAreTold()
{
    Rig rig;
    rig.store.setLimit(256 * 1024);
    // One frame of all: no part of it can be read without what is before.
    rig.file(u"one.jsonl.zst"_s, compressed(messages(80'000), CaptureForm::Zstd));
    QVERIFY(rig.load(u"one.jsonl.zst"_s));
    QVERIFY(rig.rows() < 80'000);
    QVERIFY(rig.rows() > 1000);
    QVERIFY2(rig.notice().contains(u"are left out"_s), qPrintable(rig.notice()));
    QCOMPARE(rig.store.at(rig.store.range().end - 1).sequence, 79'999);
    for (const EventRecord &record : rig.records())
        QVERIFY(record.kind == EventRecord::Kind::Dispatch);
}

void tst_Captures::cancelKeepsWhatWasLoaded()
{
    Rig rig;
    rig.file(u"large.jsonl"_s, messages(300'000));
    rig.captures().open({ rig.path(u"large.jsonl"_s) });
    QTRY_VERIFY(rig.rows() > 1000);
    Job *job = rig.captures().activities()->findChild<Job *>();
    QVERIFY(job);
    job->cancel();
    QTRY_VERIFY(!rig.captures().opening()->isLoading());
    QVERIFY(rig.rows() >= 1000);
    QVERIFY(rig.rows() < 300'000);
    QVERIFY2(rig.notice().contains(u"cancelled"_s), qPrintable(rig.notice()));
    QCOMPARE(rig.find<LogPanel>()->model()->rowCount(), static_cast<int>(rig.rows()));
    QVERIFY(rig.captures().opening()->isShowing());
}

void tst_Captures::windowTurnsWhileALargeFileLoads()
{
    Rig rig;
    rig.file(u"large.jsonl"_s, messages(300'000));
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&turns] { ++turns; });
    timer.start(1);
    rig.captures().open({ rig.path(u"large.jsonl"_s) });
    QCOMPARE(turns, 0); // opening itself holds nobody up
    QTRY_VERIFY_WITH_TIMEOUT(!rig.captures().opening()->isLoading(), 60'000);
    timer.stop();
    QCOMPARE(rig.rows(), 300'000);
    QVERIFY2(turns > 30, qPrintable(QString::number(turns)));
}

void tst_Captures::closeIsExplainedAsInTheLiveSession()
{
    Rig rig;
    rig.file(u"closed.jsonl"_s,
        hello
            + R"({"kind":"close","at":"2026-11-23T22:15:03.120417Z","shard":0,"by":"server","code":4014,)"
              R"("reason":"Disallowed intent(s).","meaning":"Disallowed intents","action":"stop","hint":"GUILD_MEMBERS"})"
              "\n");
    QVERIFY(rig.load(u"closed.jsonl"_s));
    const auto *banner = rig.find<IncidentBanner>();
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"4014 Disallowed intents"_s), qPrintable(banner->text()));
    QVERIFY(banner->text().contains(u"GUILD_MEMBERS"_s));
    // Nothing is connected: there is nothing to retry, only to read on.
    for (const QPushButton *button : banner->findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible() || button->text().contains(u"rtal"_s) || button->text().contains(u"tails"_s), qPrintable(button->text()));
    rig.file(u"good.jsonl"_s, messages(1));
    QVERIFY(rig.load(u"good.jsonl"_s));
    QVERIFY(!banner->isVisible());
}

void tst_Captures::vitalStripShowsTheCapture()
{
    Rig rig;
    rig.file(u"good.jsonl"_s, messages(2001));
    QVERIFY(rig.load(u"good.jsonl"_s));
    const auto *strip = rig.find<VitalStrip>();
    QVERIFY(strip->text(VitalStrip::State).contains(u"Capture"_s));
    QCOMPARE(strip->text(VitalStrip::User), u"good.jsonl"_s);
    QCOMPARE(strip->text(VitalStrip::Sends), u"2,001"_s);
    QCOMPARE(strip->text(VitalStrip::Identifies), u"2.0 s"_s);
    QCOMPARE(strip->text(VitalStrip::Ratio), u"3.0×"_s);
    // A part of a session tells of no state, and its events are drawn all the same.
    QVERIFY(!rig.window->metrics().events().isEmpty());
    QCOMPARE(rig.find<LogPanel>()->model()->evicted(), 0);
    QVERIFY(rig.window->windowTitle().contains(u"good.jsonl"_s));
}

void tst_Captures::severalFilesAreOne()
{
    Rig rig;
    rig.captures().open({ rig.file(u"a.jsonl"_s, messages(10)),
        rig.file(u"b.jsonl.zst"_s, compressed(messages(5), CaptureForm::Zstd)) });
    QTRY_VERIFY(!rig.captures().opening()->isLoading());
    QCOMPARE(rig.rows(), 15);
    rig.captures().open({ rig.path(u"nowhere.jsonl"_s), rig.path(u"a.jsonl"_s) });
    QTRY_VERIFY(!rig.captures().opening()->isLoading());
    QCOMPARE(rig.rows(), 10);
    QVERIFY(rig.notice().contains(u"nowhere.jsonl"_s));
}

void tst_Captures::openingAsksBeforeASessionEnds()
{
    Rig rig;
    rig.file(u"good.jsonl"_s, messages(3));
    QVERIFY(rig.play());
    rig.captures().open({ rig.path(u"good.jsonl"_s) });
    auto *question = rig.find<QMessageBox>();
    QVERIFY(question);
    QVERIFY(rig.manager.isRunning());
    QVERIFY(!rig.captures().opening()->isShowing());
    rig.press(u"Disconnect and open"_s);
    QTRY_VERIFY(rig.captures().opening()->isShowing() && !rig.captures().opening()->isLoading());
    QVERIFY(!rig.manager.isRunning());
    QCOMPARE(rig.rows(), 3);
}

void tst_Captures::sessionTakesThePlaceOfACapture()
{
    Rig rig;
    rig.file(u"good.jsonl"_s, messages(500));
    QVERIFY(rig.load(u"good.jsonl"_s));
    QVERIFY(rig.play());
    QVERIFY(!rig.captures().opening()->isShowing());
    QVERIFY(rig.store.range().first >= 500);
    QVERIFY(rig.find<VitalStrip>()->text(VitalStrip::State).contains(u"Ready"_s));
    for (const EventRecord &record : rig.records())
        QVERIFY(record.at > begin + 1'000'000);
}

void tst_Captures::crashIsOfferedForRecovery()
{
    Rig rig;
    rig.file(u"lost.jsonl"_s, messages(7) + message(8).chopped(30));
    {
        // Its lock goes with it, its entry stays: as when the process is gone.
        RecordingJournal journal(rig.path(u"recordings"_s));
        QString error;
        QVERIFY(journal.begin({ .path = rig.path(u"lost.jsonl"_s), .begunAt = begin }, &error));
    }
    const QFileInfo entry = QDir(rig.path(u"recordings"_s)).entryInfoList({ u"*.json"_s }).value(0);
    QCOMPARE(entry.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    rig.open();
    QVERIFY2(rig.notice().contains(u"lost.jsonl"_s), qPrintable(rig.notice()));
    rig.press(u"Open it"_s);
    QTRY_VERIFY(rig.captures().opening()->isShowing() && !rig.captures().opening()->isLoading());
    QCOMPARE(rig.rows(), 7);
    rig.open();
    QCOMPARE(rig.notices(), QStringList());
}

void tst_Captures::recordingOfAnotherWindowIsNoCrash()
{
    Rig rig;
    rig.file(u"other.jsonl"_s, messages(7));
    RecordingJournal journal(rig.path(u"recordings"_s));
    QString error;
    const auto entry = journal.begin({ .path = rig.path(u"other.jsonl"_s), .begunAt = begin }, &error);
    QVERIFY(entry);
    rig.open();
    QCOMPARE(rig.notices(), QStringList());
    // One that was ended is no crash either.
    journal.end(*entry);
    rig.open();
    QCOMPARE(rig.notices(), QStringList());
}

void tst_Captures::exportsTheSelection()
{
    Rig rig;
    rig.file(u"good.jsonl"_s, messages(10));
    QVERIFY(rig.load(u"good.jsonl"_s));
    const qint64 first = rig.store.range().first;
    rig.captures().exportRecords({ first + 2, first + 5 });
    auto *dialog = rig.find<ExportDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->what(), ExportDialog::What::Selection);
    dialog->setPath(rig.path(u"two.jsonl"_s));
    dialog->accept();
    QTRY_VERIFY(rig.notice().contains(u"Exported 2 rows"_s));
    const QList<QByteArray> lines = contents(rig.path(u"two.jsonl"_s)).split('\n');
    QCOMPARE(lines.size(), 4); // the header, and what follows the last newline
    QVERIFY(lines[0].contains("left_out"));
    QCOMPARE(lines[1] + '\n', message(2));
    QCOMPARE(lines[2] + '\n', message(5));
}

void tst_Captures::exportsWhatTheFilterShows()
{
    Rig rig;
    rig.file(u"good.jsonl"_s, hello + messages(10));
    QVERIFY(rig.load(u"good.jsonl"_s));
    auto *model = rig.find<LogPanel>()->model();
    model->setFilter(std::get<std::shared_ptr<const Filter>>(Filter::compile(u"s:3..5"_s)));
    QTRY_COMPARE(model->rowCount(), 3);
    rig.perform(WindowActions::Export);
    auto *dialog = rig.find<ExportDialog>();
    QVERIFY(dialog);
    dialog->whatBox()->setCurrentIndex(dialog->whatBox()->findData(static_cast<int>(ExportDialog::What::Shown)));
    for (const QString &name : { u"three.csv"_s, u"three.har"_s })
        QVERIFY(!QFile::exists(rig.path(name)));
    dialog->setPath(rig.path(u"three.csv"_s));
    dialog->accept();
    QTRY_VERIFY(rig.notice().contains(u"Exported 3 rows"_s));
    QVERIFY(contents(rig.path(u"three.csv"_s)).contains("MESSAGE_CREATE"));
    QVERIFY(!contents(rig.path(u"three.csv"_s)).contains("ready"));
}

void tst_Captures::exportCancelledLeavesNothing()
{
    Rig rig;
    rig.file(u"good.jsonl"_s, messages(5));
    QVERIFY(rig.load(u"good.jsonl"_s));
    rig.file(u"before.jsonl"_s, "before");
    const QList<qint64> many(3'000'000, rig.store.range().first);
    rig.captures().exporting()->write(many, rig.path(u"before.jsonl"_s), SanitizeLevel::Tokens);
    QTRY_VERIFY(rig.captures().activities()->findChild<Job *>()->progress() > 0);
    rig.captures().activities()->findChild<Job *>()->cancel();
    QTRY_VERIFY(!rig.captures().activities()->findChild<Job *>());
    QCOMPARE(contents(rig.path(u"before.jsonl"_s)), "before");
    QCOMPARE(QDir(rig.folder.path()).entryList({ u"*.part"_s }), QStringList());
}

void tst_Captures::strictLevelLeavesOutWordsAndNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "a.jsonl", "a.har", "a.csv" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_Captures::strictLevelLeavesOutWordsAndNames()
{
    QFETCH(const QString, name);
    Rig rig;
    rig.file(u"good.jsonl"_s, messages(3));
    QVERIFY(rig.load(u"good.jsonl"_s));
    QSignalSpy written(rig.captures().exporting(), &ExportController::written);
    const qint64 first = rig.store.range().first;
    rig.captures().exporting()->write({ first, first + 1, first + 2 }, rig.path(name), SanitizeLevel::Strict);
    QVERIFY(written.wait());
    const QByteArray bytes = contents(rig.path(name));
    QVERIFY(bytes.contains("MESSAGE_CREATE"));
    QVERIFY(!bytes.contains("spoken"));
    QVERIFY(!bytes.contains("ana"));
}

void tst_Captures::tokensStayOnlyAfterASecondYes()
{
    Rig rig;
    rig.perform(WindowActions::Record);
    auto *dialog = rig.find<RecordDialog>();
    QVERIFY(dialog);
    dialog->setPath(rig.path(u"tokens.jsonl"_s));
    QCOMPARE(dialog->problem(), QString());
    QVERIFY(!dialog->confirmation()->isVisible());
    dialog->setLevel(SanitizeLevel::KeepTokens);
    QVERIFY(!dialog->problem().isEmpty());
    dialog->accept();
    QVERIFY(!rig.captures().recording()->isRecording());
    QVERIFY(dialog->confirmation()->isVisible());
    dialog->confirmation()->click();
    dialog->accept();
    QVERIFY(rig.captures().recording()->isRecording());
}

void tst_Captures::dialogNamesWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("told");
    QTest::newRow("no name") << QString() << u"file"_s;
    QTest::newRow("no form") << u"capture.txt"_s << u".jsonl.zst"_s;
    QTest::newRow("no folder") << u"nowhere/a.jsonl"_s << u"no folder"_s;
    QTest::newRow("a form that only exports have") << u"a.har"_s << u".jsonl.zst"_s;
}

void tst_Captures::dialogNamesWhatIsWrong()
{
    QFETCH(const QString, name);
    QFETCH(const QString, told);
    Rig rig;
    rig.perform(WindowActions::Record);
    auto *dialog = rig.find<RecordDialog>();
    dialog->setPath(name.isEmpty() ? name : rig.path(name));
    QVERIFY2(dialog->problem().contains(told), qPrintable(dialog->problem()));
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QVERIFY(!rig.captures().recording()->isRecording());
}

void tst_Captures::filesAreReplacedAfterAQuestion()
{
    Rig rig;
    rig.file(u"there.jsonl"_s, "there");
    rig.perform(WindowActions::Record);
    auto *dialog = rig.find<RecordDialog>();
    dialog->setPath(rig.path(u"there.jsonl"_s));
    dialog->accept();
    QVERIFY(!rig.captures().recording()->isRecording());
    QCOMPARE(contents(rig.path(u"there.jsonl"_s)), "there");
    rig.press(u"Replace"_s);
    QTRY_VERIFY(rig.captures().recording()->isRecording());
    // What is being written is not exported over.
    rig.file(u"good.jsonl"_s, messages(1));
    ExportDialog other(u"x"_s, { 1, 0, 0 }, &rig.settings);
    other.setInUse({ rig.path(u"there.jsonl"_s) });
    other.setPath(rig.path(u"there.jsonl"_s));
    QVERIFY(other.problem().contains(u"in use"_s));
}

void tst_Captures::tokenIsInNoOutput()
{
    Rig rig;
    QVERIFY(rig.record(u"all.jsonl"_s, SanitizeLevel::KeepTokens));
    QVERIFY(rig.play());
    QVERIFY(rig.end());
    QVERIFY(rig.stopRecording());
    QList<qint64> all;
    for (qint64 i = rig.store.range().first; i < rig.store.range().end; ++i)
        all.append(i);
    for (const QString &name : { u"out.jsonl"_s, u"out.har"_s, u"out.csv"_s }) {
        QSignalSpy written(rig.captures().exporting(), &ExportController::written);
        rig.captures().exporting()->write(all, rig.path(name), SanitizeLevel::KeepTokens);
        QVERIFY(written.wait());
    }
    rig.settings.sync();
    QVERIFY(rig.token.size() > 40);
    int files = 0;
    QDirIterator it(rig.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QByteArray bytes = contents(it.next());
        ++files;
        for (qsizetype i = 0; i + 12 <= rig.token.size(); ++i)
            QVERIFY2(!bytes.contains(rig.token.mid(i, 12).toLatin1()), qPrintable(it.filePath()));
    }
    QVERIFY(files >= 4);
    QVERIFY(contents(rig.path(u"all.jsonl"_s)).contains("<redacted>"));
}

void tst_Captures::memoryLimitIsRemembered()
{
    Rig rig;
    rig.perform(WindowActions::Memory);
    auto *dialog = rig.find<QInputDialog>();
    QVERIFY(dialog);
    dialog->setIntValue(64);
    dialog->accept();
    QCOMPARE(rig.store.limit(), 64 * 1024 * 1024);
    rig.store.setLimit(EventStore::defaultLimit);
    rig.open();
    QCOMPARE(rig.store.limit(), 64 * 1024 * 1024);
}

void tst_Captures::shortJobsAreNotShown()
{
    Rig rig;
    std::atomic<bool> isHeld = true;
    Job *job = rig.captures().activities()->createJob(u"Work"_s, [&isHeld](Job &running) {
        running.setProgress(1, 4);
        while (isHeld && !running.isCancelled())
            std::this_thread::yield();
    });
    job->start();
    auto *row = rig.find<JobRow>();
    QVERIFY(!row->isVisible());
    QTRY_VERIFY(row->isVisible());
    QTRY_COMPARE(job->progress(), 0.25);
    isHeld = false;
    QTRY_VERIFY(!rig.find<JobRow>());

    Job *quick = rig.captures().activities()->createJob(u"Blink"_s, [](Job &) {});
    bool wasShown = false;
    connect(quick, &Job::finished, quick, [&] { wasShown = rig.find<JobRow>()->isVisible(); });
    quick->start();
    QTRY_VERIFY(!rig.find<JobRow>());
    QVERIFY(!wasShown);
}

QTEST_MAIN(tst_Captures)
#include "tst_captures.moc"
