// SPDX-License-Identifier: MIT
#include "core/diagnosis/sessioninsight.h"

#include "ui/capture/activities.h"
#include "ui/capture/capturecontroller.h"
#include "ui/capture/noticerow.h"
#include "ui/diagnosis/eventmatrixmodel.h"
#include "ui/diagnosis/eventmatrixpanel.h"
#include "ui/diagnosis/silencenotice.h"
#include "ui/diagnosis/timelinemodel.h"
#include "ui/diagnosis/timelinepanel.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logpanel.h"
#include "ui/dispatch/logview.h"
#include "ui/dispatch/payloadview.h"
#include "ui/partactions.h"
#include "ui/tonelabel.h"

#include "tests/support/logrows.h"
#include "tests/support/manualclock.h"
#include "tests/ui/windowrig.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

using Matrix = EventMatrixModel;
using Timeline = TimelineModel;
constexpr qint64 second = 1'000'000;
constexpr auto guilds = static_cast<quint64>(GatewayIntent::Guilds);

int rowOf(const char *event)
{
    return static_cast<int>(dispatchEvent(QByteArrayView(event))->event);
}

struct Rig
{
    EventStore store;
    ManualClock clock;
    SessionInsight insight { store, clock };
    qint64 at = clock.utcMicroseconds();

    Rig() { insight.setLive(true); }
    void add(EventRecord record)
    {
        record.at = at += 1000;
        record.shard = 0;
        store.append(record);
    }
    void state(const QByteArray &name)
    {
        EventRecord record;
        record.kind = EventRecord::Kind::State;
        record.type = name;
        record.json = "{\"detail\":\"\"}";
        add(record);
    }
    void identify(quint64 intents)
    {
        EventRecord record = LogRows::sent(2, "{\"intents\":" + QByteArray::number(intents) + '}');
        record.op = 2;
        add(record);
    }
    void connect(quint64 intents)
    {
        state("connecting");
        state("awaiting-hello");
        state("identifying");
        identify(intents);
        add(LogRows::dispatch("READY", R"({"user":{"id":"99"},"application":{"flags":0}})", 1));
        state("ready");
    }
    void close()
    {
        EventRecord record;
        record.kind = EventRecord::Kind::Close;
        record.type = "resume";
        record.json
            = R"({"by":"server","code":4000,"reason":"","meaning":"Unknown error","action":"resume","hint":""})";
        add(record);
    }
    void look()
    {
        do
            insight.look();
        while (insight.isBehind());
    }
    /// An event each second, then none while heartbeats go on.
    void fallSilent(const QByteArray &type)
    {
        for (int i = 0; i < 100; ++i) {
            at += second;
            add(LogRows::dispatch(type, "{}", i + 2));
        }
        at += 40 * second;
        EventRecord beat;
        beat.kind = EventRecord::Kind::Heartbeat;
        beat.json = "{}";
        add(beat);
        clock.advance(std::chrono::microseconds(at + second - clock.utcMicroseconds()));
        look();
    }
};

} // namespace

class tst_Insight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matrixIsSound();
    void matrixHasARowForEachEvent();
    void matrixSortsByNumbers();
    void eventIsFoundByItsName();
    void matrixIsWalkedByKeys();
    void matrixIsReadAloud();
    void silentEventIsTold();
    void noticeComesOnceAndGoes();
    void timelineIsSound();
    void timelineShowsStagesAndEnds();
    void anotherTimelineIsNotTakenForTheOneBefore();
    void timelineRowLeadsToItsRecord();
    void timelineIsExported();
    void emptyContentSaysWhyOnItsRow();
    void windowAnswersWhyNoEvent();
    void captureIsRebuiltFromItsRows();
};

void tst_Insight::matrixIsSound()
{
    Rig rig;
    Matrix model(rig.insight);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    rig.connect(guilds);
    rig.look();
    model.refresh();
    QVERIFY(!changed.isEmpty());
    changed.clear();
    model.refresh();
    QVERIFY(changed.isEmpty()); // nothing new
    rig.add(LogRows::dispatch("CHANNEL_UPDATE", "{}", 2));
    rig.look();
    model.refresh();
    QCOMPARE(changed.size(), 1);
}

void tst_Insight::matrixHasARowForEachEvent()
{
    Rig rig;
    Matrix model(rig.insight);
    QCOMPARE(model.rowCount(), static_cast<int>(dispatchEventCount));
    QCOMPARE(model.index(rowOf("MESSAGE_CREATE"), Matrix::AskedColumn).data().toString(), u"unknown"_s);
    rig.connect(guilds | static_cast<quint64>(GatewayIntent::GuildMembers));
    rig.add(LogRows::dispatch("CHANNEL_UPDATE", "{}", 2));
    rig.look();
    model.refresh();
    const auto cell = [&model](const char *event, Matrix::Column column) {
        return model.index(rowOf(event), column).data().toString();
    };
    QCOMPARE(cell("GUILD_MEMBER_ADD", Matrix::IntentsColumn), u"GUILD_MEMBERS (privileged)"_s);
    QCOMPARE(cell("GUILD_MEMBER_ADD", Matrix::AskedColumn), u"yes"_s);
    QCOMPARE(cell("GUILD_MEMBER_ADD", Matrix::AllowedColumn), u"no"_s);
    QVERIFY(cell("GUILD_MEMBER_ADD", Matrix::VerdictColumn).contains(u"switch it on in the portal"_s));
    QVERIFY(cell("MESSAGE_CREATE", Matrix::VerdictColumn).contains(u"add GUILD_MESSAGES"_s));
    QCOMPARE(cell("CHANNEL_UPDATE", Matrix::SeenColumn), u"1"_s);
    QCOMPARE(cell("CHANNEL_UPDATE", Matrix::VerdictColumn), u"Arrives."_s);
    QCOMPARE(model.index(rowOf("CHANNEL_UPDATE"), 0).data(Matrix::RecordRole).toLongLong(), 6);
    QCOMPARE(model.index(rowOf("MESSAGE_CREATE"), 0).data(Matrix::RecordRole).toLongLong(), -1);
}

void tst_Insight::matrixSortsByNumbers()
{
    Rig rig;
    rig.connect(guilds);
    for (int i = 0; i < 20; ++i)
        rig.add(LogRows::dispatch(i < 2 ? "CHANNEL_UPDATE" : "GUILD_UPDATE", "{}", i + 2));
    rig.look();
    EventMatrixPanel panel(&rig.insight);
    panel.view()->sortByColumn(Matrix::SeenColumn, Qt::DescendingOrder);
    const QAbstractItemModel *shown = panel.view()->model();
    QCOMPARE(shown->index(0, Matrix::EventColumn).data().toString(), u"GUILD_UPDATE"_s); // 18 is more than 2
    QCOMPARE(shown->index(1, Matrix::EventColumn).data().toString(), u"CHANNEL_UPDATE"_s);
    panel.show();
    panel.actions()[EventMatrixPanel::Sort]->trigger(); // by when it was seen last
    QCOMPARE(shown->index(0, Matrix::EventColumn).data().toString(), u"GUILD_UPDATE"_s);
    panel.actions()[EventMatrixPanel::Sort]->trigger();
    QVERIFY(shown->index(0, Matrix::VerdictColumn).data().toString().startsWith(u"Not asked for"_s));
}

void tst_Insight::eventIsFoundByItsName()
{
    Rig rig;
    EventMatrixPanel panel(&rig.insight);
    panel.show();
    panel.search()->setFocus();
    QTest::keyClicks(panel.search(), u"typing"_s);
    // Others need an intent of that name.
    const QAbstractItemModel *shown = panel.view()->model();
    QCOMPARE(shown->rowCount(), 1);
    QCOMPARE(shown->index(0, 0).data().toString(), u"TYPING_START"_s);
    QCOMPARE(panel.view()->currentIndex().row(), 0);
    panel.search()->clear();
    QCOMPARE(shown->rowCount(), static_cast<int>(dispatchEventCount));
    QTest::keyClicks(panel.search(), u"no such event"_s);
    QCOMPARE(shown->rowCount(), 0);
}

void tst_Insight::matrixIsWalkedByKeys()
{
    Rig rig;
    rig.connect(guilds);
    rig.add(LogRows::dispatch("CHANNEL_UPDATE", "{}", 2));
    rig.look();
    EventMatrixPanel panel(&rig.insight);
    panel.resize(900, 300);
    panel.show();
    QSignalSpy chosen(&panel, &EventMatrixPanel::recordChosen);
    panel.search()->setFocus();
    QTest::keyClicks(panel.search(), u"channel_update"_s);
    QTest::keyClick(panel.search(), Qt::Key_Return);
    QTest::keyClick(panel.view(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), 6);
    panel.search()->setText(u"GUILD_BAN_ADD"_s); // none came: there is no row to go to
    QTest::keyClick(panel.view(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
}

void tst_Insight::matrixIsReadAloud()
{
    Rig rig;
    const Matrix model(rig.insight);
    for (int column = 0; column < Matrix::ColumnCount; ++column) {
        const QString text = model.index(0, column).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(text.isEmpty(), column == Matrix::LastColumn);
    }
    const QString row = model.index(rowOf("MESSAGE_CREATE"), 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part :
        { u"MESSAGE_CREATE"_s, u"GUILD_MESSAGES"_s, u"Asked for: unknown"_s, u"Seen: 0"_s, u"No IDENTIFY"_s })
        QVERIFY2(row.contains(part), qPrintable(row));
    const EventMatrixPanel panel(&rig.insight);
    QVERIFY(!panel.view()->accessibleName().isEmpty());
    QVERIFY(!panel.search()->accessibleName().isEmpty());
}

void tst_Insight::silentEventIsTold()
{
    Rig rig;
    rig.connect(guilds);
    rig.fallSilent("CHANNEL_UPDATE");
    EventMatrixPanel panel(&rig.insight);
    const QString text = panel.model()->index(rowOf("CHANNEL_UPDATE"), Matrix::VerdictColumn).data().toString();
    QVERIFY2(text.startsWith(u"Silent for 41 s on shard 0"_s), qPrintable(text));
    QCOMPARE(panel.model()->count(EventStanding::Silent), 1);
    QVERIFY(panel.findChild<ToneLabel *>()->text().contains(u"fell silent: 1"_s));
}

void tst_Insight::noticeComesOnceAndGoes()
{
    Rig rig;
    QWidget window;
    Activities activities(&window);
    SilenceNotice notice(&rig.insight, &activities);
    notice.setLive(true);
    const auto notices = [&activities] { return activities.notices()->findChildren<NoticeRow *>().size(); };
    rig.connect(guilds);
    rig.fallSilent("CHANNEL_UPDATE");
    QCOMPARE(notices(), 1);
    QVERIFY(notice.notice()->text().contains(u"CHANNEL_UPDATE (shard 0)"_s));
    rig.look();
    QCOMPARE(notices(), 1);
    rig.add(LogRows::dispatch("CHANNEL_UPDATE", "{}", 102));
    rig.look();
    QVERIFY(!notice.notice());

    rig.fallSilent("GUILD_UPDATE");
    QVERIFY(notice.notice());
    QVERIFY(!notice.notice()->text().contains(u"CHANNEL_UPDATE"_s) || rig.insight.silences().size() == 2);
    Q_EMIT notice.notice()->dismissed();
    delete notice.notice();
    rig.look();
    QVERIFY(!notice.notice()); // it was read
}

void tst_Insight::timelineIsSound()
{
    Rig rig;
    Timeline model(rig.insight.timeline());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto show = [&] {
        rig.look();
        model.refresh(rig.at);
    };
    rig.state("connecting");
    show();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    rig.state("awaiting-hello");
    rig.state("identifying");
    show();
    QCOMPARE(model.rowCount(model.index(0, 0)), 3);
    rig.identify(guilds);
    rig.add(LogRows::dispatch("READY", "{}", 1));
    rig.state("ready");
    rig.close();
    show();
    QCOMPARE(model.rowCount(model.index(0, 0)), 4); // and the end
    rig.connect(guilds);
    rig.close();
    rig.connect(guilds);
    show();
    QCOMPARE(model.rowCount(), 3);
    rig.insight.clear();
    model.refresh(rig.at);
    QCOMPARE(model.rowCount(), 0);
    rig.connect(guilds);
    show();
    QCOMPARE(model.rowCount(), 1);
}

void tst_Insight::timelineShowsStagesAndEnds()
{
    Rig rig;
    rig.connect(guilds);
    rig.add(LogRows::dispatch("CHANNEL_UPDATE", "{}", 5));
    rig.close();
    rig.look();
    Timeline model(rig.insight.timeline());
    model.refresh(rig.at);
    const QModelIndex top = model.index(0, 0);
    const auto cell = [&](int row, Timeline::Column column) {
        return model.index(row, column, row < 0 ? QModelIndex() : top).data().toString();
    };
    QCOMPARE(model.index(0, Timeline::WhatColumn).data().toString(), u"Shard 0, connect 1: New session"_s);
    QCOMPARE(model.index(0, Timeline::EventsColumn).data().toString(), u"2"_s);
    QCOMPARE(model.index(0, Timeline::MissingColumn).data().toString(), u"3"_s);
    QCOMPARE(model.index(0, Timeline::EndColumn).data().toString(), u"closed by the gateway: 4000 Unknown error"_s);
    QCOMPARE(cell(0, Timeline::WhatColumn), u"Connect"_s);
    QCOMPARE(cell(0, Timeline::TookColumn), u"1.0 ms"_s);
    QCOMPARE(cell(1, Timeline::WhatColumn), u"HELLO"_s);
    QCOMPARE(cell(2, Timeline::WhatColumn), u"IDENTIFY until READY"_s);
    QCOMPARE(cell(3, Timeline::WhatColumn), u"End"_s);
}

void tst_Insight::anotherTimelineIsNotTakenForTheOneBefore()
{
    Rig rig;
    TimelinePanel panel(&rig.insight, nullptr);
    QAbstractItemModel *model = panel.view()->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    panel.show();
    rig.connect(guilds);
    rig.close();
    rig.look();
    QCOMPARE(model->rowCount(model->index(0, 0)), 4);
    panel.hide();

    QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    rig.insight.clear();
    QCOMPARE(reset.size(), 1); // nobody sees it, but it would answer those who ask
    QCOMPARE(model->rowCount(), 0);
    rig.state("connecting");
    rig.look();
    panel.show();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->rowCount(model->index(0, 0)), 1);

    // Cleared and filled again before anyone looked.
    SessionTimeline timeline;
    Timeline other(timeline);
    EventRecord record;
    record.kind = EventRecord::Kind::State;
    record.json = "{}";
    for (const QByteArray state : { "connecting", "backing-off" }) {
        record.type = state;
        record.at = ++rig.at;
        timeline.addRecord(record, 0);
    }
    other.refresh(rig.at);
    QCOMPARE(other.rowCount(other.index(0, 0)), 2);
    const QModelIndex before = other.index(0, 0);
    timeline.clear();
    QVERIFY(!before.data().isValid());
    record.type = "connecting";
    timeline.addRecord(record, 0);
    other.refresh(rig.at);
    QCOMPARE(other.rowCount(other.index(0, 0)), 1);
}

void tst_Insight::timelineRowLeadsToItsRecord()
{
    Rig rig;
    rig.connect(guilds);
    rig.close();
    rig.look();
    TimelinePanel panel(&rig.insight, nullptr);
    panel.resize(900, 300);
    panel.show();
    panel.view()->expandAll();
    QSignalSpy chosen(&panel, &TimelinePanel::recordChosen);
    const QAbstractItemModel *model = panel.view()->model();
    const QModelIndex stage = model->index(1, 0, model->index(0, 0));
    QTest::mouseClick(panel.view()->viewport(), Qt::LeftButton, {}, panel.view()->visualRect(stage).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), 1);
    panel.view()->setCurrentIndex(model->index(3, 0, model->index(0, 0)));
    QTest::keyClick(panel.view(), Qt::Key_Return);
    QCOMPARE(chosen.last()[0].toLongLong(), 6); // the close
}

void tst_Insight::timelineIsExported()
{
    Rig rig;
    TimelinePanel panel(&rig.insight, nullptr);
    panel.show();
    QVERIFY(!panel.actions()[TimelinePanel::Export]->isEnabled()); // there is nothing yet
    rig.connect(guilds);
    rig.look();
    QVERIFY(panel.actions()[TimelinePanel::Export]->isEnabled());
    const QTemporaryDir folder;
    for (const QString &name : { u"s.json"_s, u"s.csv"_s, u"s.txt"_s }) {
        QCOMPARE(panel.exportTo(folder.filePath(name)), QString());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().size() > 50);
    }
    QVERIFY(panel.exportTo(folder.filePath(u"s.doc"_s)).contains(u".json"_s));
    QVERIFY(!QFile::exists(folder.filePath(u"s.doc"_s)));
    QVERIFY(!panel.exportTo(folder.filePath(u"none/s.json"_s)).isEmpty());
}

void tst_Insight::emptyContentSaysWhyOnItsRow()
{
    WindowRig rig;
    rig.window->startDemo();
    QVERIFY(rig.makeReady(
        { { u"user"_s, QJsonObject { { u"id"_s, u"99"_s }, { u"username"_s, u"bot"_s }, { u"bot"_s, true } } } }));
    const auto message = [](const QString &content) {
        return QJsonObject { { u"content"_s, content }, { u"guild_id"_s, u"5"_s }, { u"channel_id"_s, u"6"_s },
            { u"author"_s, QJsonObject { { u"id"_s, u"7"_s }, { u"username"_s, u"ana"_s } } } };
    };
    rig.gateway.sendDispatch(u"MESSAGE_CREATE"_s, 2, message({}));
    rig.gateway.sendDispatch(u"MESSAGE_CREATE"_s, 3, message(u"hello"_s));
    const auto *model = rig.find<LogPanel>()->model();
    const auto newest
        = [model](int back) { return model->index(model->rowCount() - 1 - back, LogModel::SummaryColumn); };
    const GatewayIntents asked = rig.manager.config().shard.intents;
    QVERIFY(!asked.contains(GatewayIntent::MessageContent));
    QTRY_VERIFY(newest(0).data().toString().contains(u"hello"_s));
    QTRY_VERIFY(newest(1).data().toString().contains(u"MESSAGE_CONTENT was not asked for"_s));
    QCOMPARE(newest(1).data(LogModel::ToneRole).toInt(), static_cast<int>(Tone::Warning));
    QCOMPARE(newest(0).data(LogModel::ToneRole).toInt(), static_cast<int>(Tone::Plain));
    rig.find<LogView>()->setCurrentIndex(newest(1).siblingAtColumn(LogModel::EventColumn));
    const auto *facts = rig.find<PayloadView>()->findChild<ToneLabel *>(u"remark"_s);
    QTRY_VERIFY(facts->text().contains(u"MESSAGE_CONTENT was not asked for"_s));
    QCOMPARE(facts->tone(), Tone::Warning);
    rig.find<LogView>()->setCurrentIndex(newest(0).siblingAtColumn(LogModel::EventColumn));
    QTRY_VERIFY(!facts->isVisible());
    QCOMPARE(facts->text(), QString());
}

void tst_Insight::windowAnswersWhyNoEvent()
{
    WindowRig rig;
    rig.perform(WindowActions::Events);
    rig.perform(WindowActions::Sessions);
    auto *matrix = rig.find<EventMatrixPanel>();
    auto *timeline = rig.find<TimelinePanel>();
    rig.window->startDemo();
    QVERIFY(rig.makeReady());
    rig.gateway.sendDispatch(u"TYPING_START"_s, 2, { { u"user_id"_s, u"7"_s } });
    rig.perform(WindowActions::Events);
    rig.perform(WindowActions::Events);
    QTRY_VERIFY(matrix->isVisible());
    QTRY_COMPARE(matrix->model()->index(rowOf("TYPING_START"), Matrix::SeenColumn).data().toString(), u"1"_s);
    QCOMPARE(matrix->model()->index(rowOf("GUILD_CREATE"), Matrix::AskedColumn).data().toString(), u"yes"_s);
    QTRY_COMPARE(timeline->model()->rowCount() > 0 || !timeline->isVisible(), true);
    rig.window->close();
    rig.window.reset(); // its panels know nothing of what is gone
}

void tst_Insight::captureIsRebuiltFromItsRows()
{
    WindowRig rig;
    QFile file(rig.folder.filePath(u"c.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray at = R"("at":"2026-11-23T22:14:03.120417Z","shard":0)";
    file.write(R"({"kind":"capture",)" + at
        + R"(,"format":1,"program":"x","level":"tokens","left_out":[]})"
          "\n");
    file.write(R"({"kind":"state",)" + at
        + R"(,"state":"connecting","detail":"wss://x"})"
          "\n");
    file.write(R"({"kind":"state",)" + at
        + R"(,"state":"identifying"})"
          "\n");
    file.write(R"({"kind":"sent",)" + at
        + R"(,"op":2,"bytes":40,"d":{"intents":512}})"
          "\n");
    file.write(R"({"kind":"dispatch",)" + at
        + R"(,"op":0,"t":"READY","s":1,"bytes":20,"d":{"user":{"id":"99"},"application":{"flags":0}}})"
          "\n");
    file.write(R"({"kind":"state",)" + at
        + R"(,"state":"ready","resumed":false})"
          "\n");
    for (int i = 2; i < 3000; ++i) {
        file.write(R"({"kind":"dispatch",)" + at + R"(,"op":0,"t":"MESSAGE_CREATE","s":)" + QByteArray::number(i)
            + R"(,"bytes":20,"d":{"content":"","guild_id":"5","author":{"id":"7"}}})"
              "\n");
    }
    file.close();
    rig.perform(WindowActions::Events);
    rig.window->openCaptures({ file.fileName() });
    auto *matrix = rig.find<EventMatrixPanel>();
    QTRY_COMPARE(matrix->model()->index(rowOf("MESSAGE_CREATE"), Matrix::SeenColumn).data().toString(), u"2,998"_s);
    QVERIFY(matrix->model()
                ->index(rowOf("TYPING_START"), Matrix::VerdictColumn)
                .data()
                .toString()
                .contains(u"Not asked for"_s));
    rig.perform(WindowActions::Sessions);
    auto *timeline = rig.find<TimelinePanel>();
    QTRY_COMPARE(timeline->model()->rowCount(), 1);
    QCOMPARE(timeline->model()->index(0, Timeline::EventsColumn).data().toString(), u"2,999"_s);
    const auto *model = rig.find<LogPanel>()->model();
    QTRY_VERIFY(model->index(model->rowCount() - 1, LogModel::SummaryColumn)
                    .data()
                    .toString()
                    .contains(u"MESSAGE_CONTENT was not asked for"_s));
    Q_EMIT timeline->recordChosen(rig.store.range().first);
    QTRY_COMPARE(rig.find<LogView>()->currentIndex().row(), 0);
}

QTEST_MAIN(tst_Insight)
#include "tst_insight.moc"
