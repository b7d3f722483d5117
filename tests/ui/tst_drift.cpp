// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"
#include "core/events/dispatchevents.h"
#include "core/gateway/gatewaypayload.h"
#include "ui/diagnosis/driftmodel.h"
#include "ui/diagnosis/driftpanel.h"
#include "ui/diagnosis/driftwatch.h"
#include "ui/dispatch/jsontreemodel.h"
#include "ui/dispatch/payloadview.h"
#include "ui/theme.h"
#include "ui/tonelabel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

EventRecord dispatch(const QByteArray &type, const QByteArray &data)
{
    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.type = type;
    record.json = R"({"op":0,"s":1,"t":")" + type + R"(","d":)" + data + '}';
    record.bytes = record.json.size();
    record.dispatchInfo = dispatchEvent(type);
    const std::optional<GatewayPayload> payload = GatewayPayload::parse(record.json, nullptr);
    record.hasData = payload->hasData;
    record.dataOffset = payload->dataOffset;
    record.dataLength = payload->dataLength;
    return record;
}

const QByteArray asDocumented = R"({"channel_id":"2","user_id":"3","timestamp":1795467695})";
const QByteArray withMore = R"({"channel_id":"2","user_id":"3","timestamp":1795467695,"mood":"good"})";
const QByteArray withText = R"({"channel_id":"2","user_id":"3","timestamp":"soon"})";

} // namespace

class tst_Drift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelIsSound();
    void countsGrowInPlace();
    void watchSamplesWhatIsFrequent();
    void watchBeginsWhereItWasMade();
    void watchIgnoresWhatIsNoDispatch();
    void manyNamesFillNoMemory();
    void panelSaysHowMuchWasLookedAt();
    void aRowLeadsToItsMessage();
    void copyTakesTheWholeReport();
    void inspectorMarksTheValue();
    void inspectorSaysWhatIsMissing();
    void inspectorMarksNothingThatIsDocumented();
    void toolTipsAreNoMarkup();
};

void tst_Drift::modelIsSound()
{
    DriftModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    DriftReport report;
    model.setRows(report.rows());
    report.check("TYPING_START", JsonValue::parse(withMore), 0);
    model.setRows(report.rows());
    report.check("TYPING_START", JsonValue::parse(withText), 1);
    report.check("NEVER_HEARD_OF", JsonValue::parse("{}"), 2);
    model.setRows(report.rows());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, DriftModel::EventColumn).data().toString(), u"TYPING_START"_s);
    QCOMPARE(model.index(0, DriftModel::PathColumn).data().toString(), u"d.mood"_s);
    QCOMPARE(model.index(1, DriftModel::PathColumn).data().toString(), u"d.timestamp"_s);
    QVERIFY(model.index(1, DriftModel::WhatColumn).data().toString().contains(u"a string stands there"_s));
    QCOMPARE(model.index(1, DriftModel::WhatColumn).data(DriftModel::ToneRole).toInt(), static_cast<int>(Tone::Warning));
    QCOMPARE(model.index(2, DriftModel::EventColumn).data().toString(), u"NEVER_HEARD_OF"_s);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_Drift::countsGrowInPlace()
{
    DriftModel model;
    DriftReport report;
    report.check("TYPING_START", JsonValue::parse(withMore), 4);
    model.setRows(report.rows());
    const QPersistentModelIndex row = model.index(0, DriftModel::CountColumn);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    report.check("TYPING_START", JsonValue::parse(withMore), 9);
    model.setRows(report.rows());
    QVERIFY(row.isValid());
    QCOMPARE(row.data().toString(), u"2"_s);
    QCOMPARE(row.data(DriftModel::RecordRole).toLongLong(), 9);
    QCOMPARE(changed.size(), 1);
}

void tst_Drift::watchSamplesWhatIsFrequent()
{
    EventStore store;
    DriftWatch watch(store);
    for (int i = 0; i < 1020; ++i)
        store.append(dispatch("TYPING_START", asDocumented));
    store.append(dispatch("RESUMED", "null"));
    watch.refresh();
    QCOMPARE(watch.seen(), 1021);
    // Twenty at first, then one in fifty; what is rare is always looked at.
    QCOMPARE(watch.report().checked("TYPING_START"), 40);
    QCOMPARE(watch.report().checked("RESUMED"), 1);
    QVERIFY(watch.report().rows().empty());
}

void tst_Drift::watchBeginsWhereItWasMade()
{
    EventStore store;
    store.append(dispatch("TYPING_START", withMore));
    DriftWatch watch(store);
    watch.refresh();
    QCOMPARE(watch.seen(), 0);
    store.append(dispatch("TYPING_START", withText));
    watch.refresh();
    QCOMPARE(watch.seen(), 1);
    QCOMPARE(watch.report().rows().size(), 1U);
    QCOMPARE(watch.report().rows()[0].last, 1);
    watch.clear();
    QCOMPARE(watch.seen(), 0);
    QVERIFY(watch.report().rows().empty());
    store.append(dispatch("TYPING_START", withMore));
    watch.refresh();
    QCOMPARE(watch.report().rows().size(), 1U);
}

void tst_Drift::watchIgnoresWhatIsNoDispatch()
{
    EventStore store;
    DriftWatch watch(store);
    QSignalSpy changed(&watch, &DriftWatch::changed);
    EventRecord sent;
    sent.kind = EventRecord::Kind::Sent;
    sent.json = R"({"op":1,"d":null})";
    store.append(sent);
    watch.refresh();
    QCOMPARE(watch.seen(), 0);
    QCOMPARE(changed.size(), 0);
}

void tst_Drift::manyNamesFillNoMemory()
{
    EventStore store;
    DriftWatch watch(store);
    for (int i = 0; i < 3000; ++i)
        store.append(dispatch("MADE_UP_" + QByteArray::number(i), "{}"));
    watch.refresh();
    QCOMPARE(watch.seen(), 3000);
    QVERIFY(watch.report().rows().size() <= DriftReport::mostRows);
    QVERIFY(watch.names() <= DriftReport::mostRows);
}

void tst_Drift::panelSaysHowMuchWasLookedAt()
{
    EventStore store;
    DriftWatch watch(store);
    DriftPanel panel(&watch);
    auto *summary = panel.findChild<ToneLabel *>();
    QVERIFY(summary->text().contains(u"as they arrive"_s));
    store.append(dispatch("TYPING_START", asDocumented));
    watch.refresh();
    QCOMPARE(summary->text(), u"1 of 1 dispatches were held against Discord's documentation: all as documented"_s);
    store.append(dispatch("TYPING_START", withMore));
    watch.refresh();
    QCOMPARE(summary->text(), u"2 of 2 dispatches were held against Discord's documentation"_s);
    QCOMPARE(panel.view()->model()->rowCount(), 1);
}

void tst_Drift::aRowLeadsToItsMessage()
{
    EventStore store;
    DriftWatch watch(store);
    DriftPanel panel(&watch);
    panel.resize(800, 200);
    panel.show();
    store.append(dispatch("TYPING_START", asDocumented));
    store.append(dispatch("TYPING_START", withMore));
    watch.refresh();
    QSignalSpy chosen(&panel, &DriftPanel::recordChosen);
    panel.view()->setFocus();
    panel.view()->setCurrentIndex(panel.view()->model()->index(0, 0));
    QTest::keyClick(panel.view(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), 1);
}

void tst_Drift::copyTakesTheWholeReport()
{
    EventStore store;
    DriftWatch watch(store);
    DriftPanel panel(&watch);
    store.append(dispatch("TYPING_START", withMore));
    store.append(dispatch("TYPING_START", withText));
    watch.refresh();
    QTest::mouseClick(panel.findChild<QToolButton *>(), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"TYPING_START\td.mood\t"_s));
    QVERIFY(lines[1].endsWith(u"\t1"_s));
}

void tst_Drift::inspectorMarksTheValue()
{
    PayloadView view;
    view.setRecord(dispatch("TYPING_START", withText));
    auto *model = qobject_cast<JsonTreeModel *>(view.findChild<QTreeView *>()->model());
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex d = model->topLevel(u"d");
    const QModelIndex marked = model->index(2, JsonTreeModel::KeyColumn, d);
    QCOMPARE(marked.data().toString(), u"timestamp ⚠"_s);
    QCOMPARE(marked.data(JsonTreeModel::ToneRole).toInt(), static_cast<int>(Tone::Warning));
    QVERIFY(marked.data(Qt::ToolTipRole).toString().contains(u"a string stands there"_s));
    QCOMPARE(marked.data(Qt::AccessibleDescriptionRole), marked.data(Qt::ToolTipRole));
    QCOMPARE(model->index(0, JsonTreeModel::KeyColumn, d).data().toString(), u"channel_id"_s);
    const auto *facts = view.findChild<ToneLabel *>(u"facts"_s);
    QVERIFY(facts->text().contains(u"not as documented"_s));
    QVERIFY(facts->toolTip().contains(u"d.timestamp"_s));
}

void tst_Drift::inspectorSaysWhatIsMissing()
{
    PayloadView view;
    view.setRecord(dispatch("TYPING_START", R"({"channel_id":"2","user_id":"3"})"));
    auto *model = qobject_cast<JsonTreeModel *>(view.findChild<QTreeView *>()->model());
    const QModelIndex d = model->topLevel(u"d");
    QCOMPARE(d.data().toString(), u"d ⚠"_s);
    QVERIFY(d.data(Qt::ToolTipRole).toString().startsWith(u"timestamp: "_s));
}

void tst_Drift::inspectorMarksNothingThatIsDocumented()
{
    PayloadView view;
    view.setRecord(dispatch("TYPING_START", asDocumented));
    auto *model = qobject_cast<JsonTreeModel *>(view.findChild<QTreeView *>()->model());
    const QModelIndex d = model->topLevel(u"d");
    for (int row = 0; row < model->rowCount(d); ++row)
        QVERIFY(!model->index(row, JsonTreeModel::KeyColumn, d).data().toString().contains(u'⚠'));
    QVERIFY(!view.findChild<ToneLabel *>(u"facts"_s)->text().contains(u"documented"_s));
}

void tst_Drift::toolTipsAreNoMarkup()
{
    DriftModel model;
    DriftReport report;
    report.check("TYPING_START", JsonValue::parse(R"({"channel_id":"2","user_id":"3","timestamp":1,"<b>bold</b>":1})"), 0);
    model.setRows(report.rows());
    const QModelIndex path = model.index(0, DriftModel::PathColumn);
    QCOMPARE(path.data().toString(), u"d.<b>bold</b>"_s);
    QVERIFY(path.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    PayloadView view;
    view.setRecord(dispatch("<b>BOLD</b>", "{}"));
    QCOMPARE(view.findChild<ToneLabel *>()->textFormat(), Qt::PlainText);
}

QTEST_MAIN(tst_Drift)
#include "tst_drift.moc"
