// SPDX-License-Identifier: MIT
#include "core/jsontext.h"
#include "ui/dispatch/hexview.h"
#include "ui/dispatch/jsontreemodel.h"
#include "ui/dispatch/payloadview.h"
#include "ui/dispatch/textview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

/// "key=value" of each row below @p parent.
QStringList rows(JsonTreeModel &model, const QModelIndex &parent = {})
{
    if (model.canFetchMore(parent))
        model.fetchMore(parent);
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row)
        result.append(model.index(row, 0, parent).data().toString() + u'=' + model.index(row, 1, parent).data().toString());
    return result;
}

EventRecord recordOf(const QByteArray &json)
{
    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.type = "TEST";
    record.json = json;
    record.bytes = json.size();
    return record;
}

} // namespace

class tst_Payload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderDuplicatesAndDigits();
    void opensChildrenWhenAsked();
    void showsManyChildrenInChunks();
    void survivesWhateverComes_data();
    void survivesWhateverComes();
    void modelIsSound();
    void opensALargeGuildAtOnce();
    void indentingChangesNoToken();
    void rawTextIsWhatCame();
    void longTextIsWhole();
    void copyTakesAll();
    void enterLoadsMore();
};

void tst_Payload::keepsOrderDuplicatesAndDigits()
{
    JsonTreeModel model;
    model.setJson(R"({"zeta":1,"alpha":2,"big":18446744073709551615,"huge":123456789012345678901234567890,"f":1.10,"e":1E+2,"dup":1,"dup":2,"esc\n\u00e9":"a\tb\u20ac","":""})");
    QCOMPARE(rows(model),
        (QStringList { u"zeta=1"_s, u"alpha=2"_s, u"big=18446744073709551615"_s, u"huge=123456789012345678901234567890"_s,
            u"f=1.10"_s, u"e=1E+2"_s, u"dup=1"_s, u"dup=2"_s, u"esc\né=\"a\tb€\""_s, u"=\"\""_s }));
}

void tst_Payload::opensChildrenWhenAsked()
{
    JsonTreeModel model;
    model.setJson(R"({ "d" : { "list" : [ 1 , {"a":null} , [] , {} ] , "flag" : true } , "op" : 0 } )");
    QCOMPARE(rows(model), (QStringList { u"d={…}"_s, u"op=0"_s }));
    const QModelIndex d = model.topLevel(u"d");
    QVERIFY(model.hasChildren(d));
    QCOMPARE(model.rowCount(d), 0);
    QCOMPARE(rows(model, d), (QStringList { u"list=[…]"_s, u"flag=true"_s }));
    QCOMPARE(d.siblingAtColumn(1).data().toString(), u"{2 keys}"_s);
    const QModelIndex list = model.index(0, 0, d);
    QCOMPARE(rows(model, list), (QStringList { u"0=1"_s, u"1={…}"_s, u"2=[]"_s, u"3={}"_s }));
    QVERIFY(model.hasChildren(model.index(1, 0, list)));
    QVERIFY(!model.hasChildren(model.index(2, 0, list)));
    QVERIFY(!model.hasChildren(model.index(3, 0, list)));
    QCOMPARE(rows(model, model.index(1, 0, list)), QStringList { u"a=null"_s });
}

void tst_Payload::showsManyChildrenInChunks()
{
    QByteArray json = "[";
    for (int i = 0; i < 2500; ++i)
        json += QByteArray::number(i) + (i < 2499 ? "," : "]");
    JsonTreeModel model;
    model.setJson(json);
    QCOMPARE(model.rowCount(), 1001);
    QModelIndex more = model.index(1000, 0);
    QVERIFY(model.isMoreRow(more));
    QCOMPARE(more.data().toString(), u"1,500 more…"_s);
    model.loadMore(more);
    QCOMPARE(model.rowCount(), 2001);
    QCOMPARE(model.index(1000, 1).data().toString(), u"1000"_s);
    model.loadMore(model.index(2000, 0));
    QCOMPARE(model.rowCount(), 2500);
    QVERIFY(!model.isMoreRow(model.index(2499, 0)));
}

void tst_Payload::survivesWhateverComes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("top");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("spaces") << QByteArray("  \n") << 0;
    QTest::newRow("a number") << QByteArray("42") << 0;
    QTest::newRow("broken at the end") << QByteArray(R"({"a":1,"b":)") << -1;
    QTest::newRow("broken in a string") << QByteArray(R"({"a":"x)") << -1;
    QTest::newRow("no JSON") << QByteArray("Bad gateway") << -1;
    QTest::newRow("lone surrogate") << QByteArray(R"({"a":"\ud83d"})") << 1;
    QTest::newRow("deep") << QByteArray(QByteArray(200, '[') + QByteArray(200, ']')) << 1;
    QTest::newRow("too deep") << QByteArray(QByteArray(5000, '[') + QByteArray(5000, ']')) << -1;
    QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}") << -1;
    QTest::newRow("only a bracket") << QByteArray("{") << -1;
}

void tst_Payload::survivesWhateverComes()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, top);
    JsonTreeModel model;
    model.setJson(json);
    const QStringList found = rows(model);
    if (top >= 0)
        QCOMPARE(found.size(), top);
    QModelIndex deep = model.index(0, 0);
    for (int depth = 0; depth < 300 && deep.isValid(); ++depth) {
        (void)rows(model, deep);
        deep = model.index(0, 0, deep);
    }
    PayloadView view;
    view.setRecord(recordOf(json));
    view.resize(400, 300);
    QVERIFY(!view.grab().isNull());
}

void tst_Payload::modelIsSound()
{
    // The tester opens children while it hears of a reset, which it does not allow itself: no nesting across one.
    JsonTreeModel nested;
    nested.setJson(R"({"op":0,"d":{"a":[1,2,{"b":[]}],"c":"x"},"s":null})");
    const QAbstractItemModelTester nestedTester(&nested, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rows(nested, nested.topLevel(u"d")).size(), 2);

    JsonTreeModel flat;
    const QAbstractItemModelTester flatTester(&flat, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QByteArray json = "[0";
    for (int i = 1; i < 2100; ++i)
        json += ',' + QByteArray::number(i);
    flat.setJson(json + ']');
    flat.loadMore(flat.index(1000, 0));
    flat.loadMore(flat.index(2000, 0));
    QCOMPARE(flat.rowCount(), 2100);
    flat.setJson({});
    QCOMPARE(flat.rowCount(), 0);
}

void tst_Payload::opensALargeGuildAtOnce()
{
    QFile file(qEnvironmentVariable("SHARDSCOPE_FIXTURES") + u"/GUILD_CREATE.1.json"_s);
    QByteArray json;
    if (file.open(QIODevice::ReadOnly)) {
        json = file.readAll();
    } else {
        json = R"({"op":0,"t":"GUILD_CREATE","s":1,"d":{"members":[)";
        for (int i = 0; i < 12'000; ++i)
            json += QByteArray(i ? "," : "") + R"({"user":{"username":"someone","id":"159592059875186005"},"roles":["1","2"],"nick":null,"joined_at":"2020-01-01T00:00:00Z","mute":false,"deaf":false})";
        json += "]}}";
    }
    PayloadView view;
    view.resize(500, 600);
    view.show();
    QElapsedTimer timer;
    timer.start();
    view.setRecord(recordOf(json));
    (void)view.grab();
    const qint64 tree = timer.restart();
    view.findChild<QTabWidget *>()->setCurrentIndex(PayloadView::RawTab);
    (void)view.grab();
    const qint64 text = timer.restart();
    view.findChild<QCheckBox *>(u"indent"_s)->click();
    (void)view.grab();
    const qint64 wide = timer.restart();
    view.findChild<QTabWidget *>()->setCurrentIndex(PayloadView::HexTab);
    (void)view.grab();
    const qint64 hex = timer.restart();
    view.openFind();
    view.findChild<QLineEdit *>()->setText(u"hexagons"_s);
    (void)view.grab();
    const qint64 search = timer.elapsed();
    qInfo("%lld bytes: tree %lld ms, text %lld ms, indented %lld ms, hex %lld ms, search %lld ms", qint64(json.size()),
        tree, text, wide, hex, search);
    QVERIFY2(text < 1000 && wide < 2000 && hex < 1000 && search < 2000, "a page took too long");
    auto *model = static_cast<JsonTreeModel *>(view.findChild<QTreeView *>()->model());
    QVERIFY(model->rowCount(model->topLevel(u"d")) > 0);
    // Generous, since sanitizers and a busy machine slow it: what must not happen is that all of it is laid out.
    QVERIFY2(tree < 1000, "the tree took too long");
    QVERIFY(model->rowCount(model->topLevel(u"d")) <= static_cast<int>(JsonTreeModel::chunk) + 1);
}

void tst_Payload::indentingChangesNoToken()
{
    const QByteArray json = R"({"a":[1,2.50,{"b\"}":"x , y"}],"e":{},"l":[ ]})";
    QCOMPARE(indented(json),
        QByteArray("{\n  \"a\": [\n    1,\n    2.50,\n    {\n      \"b\\\"}\": \"x , y\"\n    }\n  ],\n  \"e\": {},\n  \"l\": []\n}"));
    QCOMPARE(indented("{\"a\":\"cut\\"), QByteArray("{\n  \"a\": \"cut\\"));
}

void tst_Payload::rawTextIsWhatCame()
{
    const QByteArray json = R"({ "zeta":1,  "alpha":1.10 })";
    PayloadView view;
    view.resize(500, 400);
    view.show();
    view.setRecord(recordOf(json));
    view.findChild<QTabWidget *>()->setCurrentIndex(PayloadView::RawTab);
    auto *text = view.findChild<TextView *>();
    QCOMPARE(text->bytes(), json);
    view.findChild<QCheckBox *>(u"indent"_s)->click();
    QCOMPARE(text->bytes(), QByteArray("{\n  \"zeta\": 1,\n  \"alpha\": 1.10\n}"));
    QCOMPARE(view.findChild<HexView *>()->bytes(), json);
    view.clear();
    QVERIFY(text->bytes().isEmpty());
}

void tst_Payload::longTextIsWhole()
{
    const QByteArray json = "{\"a\":\"" + QByteArray(200'000, 'x') + "\"}";
    PayloadView view;
    view.resize(500, 400);
    view.show();
    view.setRecord(recordOf(json));
    view.findChild<QTabWidget *>()->setCurrentIndex(PayloadView::RawTab);
    auto *text = view.findChild<TextView *>();
    QCOMPARE(text->bytes(), json);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(text->firstVisibleRow() > 1000);
}

void tst_Payload::copyTakesAll()
{
    const QByteArray json = "{\"a\":\"" + QByteArray(200'000, 'x') + "\"}";
    PayloadView view;
    auto *copy = view.findChild<QToolButton *>(u"copy"_s);
    QVERIFY(!copy->isEnabled());
    view.setRecord(recordOf(json));
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), json);
}

void tst_Payload::enterLoadsMore()
{
    QByteArray json = "[0";
    for (int i = 1; i < 1500; ++i)
        json += ',' + QByteArray::number(i);
    PayloadView view;
    view.setRecord(recordOf(json + ']'));
    view.resize(400, 400);
    view.show();
    auto *tree = view.findChild<QTreeView *>();
    QCOMPARE(tree->model()->rowCount(), 1001);
    tree->setCurrentIndex(tree->model()->index(1000, 0));
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(tree->model()->rowCount(), 1500);
}

QTEST_MAIN(tst_Payload)
#include "tst_payload.moc"
