// SPDX-License-Identifier: MIT
#include "ui/dispatch/hexview.h"
#include "ui/dispatch/textview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

/// Opens what only derived views see.
template <typename View> class Opened : public View
{
public:
    using View::byteAt;
    using View::rowBytes;
    using View::rowCount;
    using View::rowHeight;
    using View::rowOf;
    using View::xOf;
};

template <typename View> void open(View &view, const QByteArray &bytes, int width = 700)
{
    view.resize(width, 300);
    view.show();
    view.setBytes(bytes);
    // Shortcuts are the active window's.
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class tst_ByteViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hexTakesTheRoomThereIs();
    void keysMoveAndSelect();
    void keysKeepTheCursorInSight();
    void mouseSelects();
    void copiesAsHexAndAsText();
    void textWrapsBetweenCharacters();
    void textSurvivesAnyBytes();
    void selectionIsSeen();
    void marksAreScrolledTo();
    void nothingToShow();
    void staleRowsAreNotUsed();
};

void tst_ByteViews::hexTakesTheRoomThereIs()
{
    Opened<HexView> view;
    open(view, QByteArray(100, 'x'), 900);
    QCOMPARE(view.bytesPerRow(), 16);
    QCOMPARE(view.rowCount(), 7);
    QCOMPARE(view.rowBytes(6), (ByteRange { 96, 100 }));
    view.resize(450, 300);
    QCOMPARE(view.bytesPerRow(), 8);
    QCOMPARE(view.rowCount(), 13);
}

void tst_ByteViews::keysMoveAndSelect()
{
    Opened<HexView> view;
    open(view, "0123456789abcdef0123456789abcdef0123", 900);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.selection(), (ByteRange { 17, 17 }));
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.selection(), (ByteRange { 17, 19 }));
    QTest::keyClick(&view, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(view.selection(), (ByteRange { 16, 17 }));
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view.selection(), (ByteRange { 36, 36 }));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.selection(), (ByteRange { 36, 36 }));
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.selection(), (ByteRange { 0, 0 }));
    QTest::keySequence(&view, QKeySequence::SelectAll);
    QCOMPARE(view.selection(), (ByteRange { 0, 36 }));

    Opened<TextView> text;
    open(text, "aé😀b");
    QTest::keyClick(&text, Qt::Key_Right);
    QTest::keyClick(&text, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&text, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(text.selection(), (ByteRange { 1, 7 }));
    QCOMPARE(text.accessibleDescription(), u"Bytes 1 up to 7: é😀"_s);
    QTest::keyClick(&text, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(text.selection(), (ByteRange { 1, 3 }));
}

void tst_ByteViews::keysKeepTheCursorInSight()
{
    Opened<TextView> view;
    open(view, QByteArray(100'000, 'x'));
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QVERIFY(view.firstVisibleRow() > 0);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view.firstVisibleRow(), 0);
}

void tst_ByteViews::mouseSelects()
{
    Opened<HexView> view;
    open(view, QByteArray(64, 'x'), 900);
    const auto at = [&view](qsizetype byte) {
        const qsizetype row = view.rowOf(byte);
        return QPoint(view.xOf(row, byte) + 2, static_cast<int>(row) * view.rowHeight() + 3);
    };
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at(3));
    QTest::mouseMove(view.viewport(), at(20));
    QMouseEvent move(QEvent::MouseMove, at(20), view.viewport()->mapToGlobal(at(20)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &move);
    QCOMPARE(view.selection(), (ByteRange { 3, 20 }));
    // Far outside is the nearest place.
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(5, 290));
    QCOMPARE(view.selection(), (ByteRange { 48, 48 }));
}

void tst_ByteViews::copiesAsHexAndAsText()
{
    HexView view;
    open(view, "{\"é\":1}");
    QTest::keySequence(&view, QKeySequence::Copy);
    QCOMPARE(clipboard(), u"7b 22 c3 a9 22 3a 31 7d"_s);
    view.select({ 1, 5 });
    QTest::keySequence(&view, QKeySequence::Copy);
    QCOMPARE(clipboard(), u"22 c3 a9 22"_s);
    QTest::keySequence(&view, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    QCOMPARE(clipboard(), u"\"é\""_s);

    TextView text;
    open(text, "{\"é\":1}");
    text.select({ 2, 4 });
    QTest::keySequence(&text, QKeySequence::Copy);
    QCOMPARE(clipboard(), u"é"_s);
}

void tst_ByteViews::textWrapsBetweenCharacters()
{
    Opened<TextView> view;
    const QByteArray bytes = QByteArray("é中😀a").repeated(200) + "\nlast";
    open(view, bytes, 300);
    QVERIFY(view.rowCount() > 10);
    QString all;
    qsizetype end = 0;
    for (qsizetype row = 0; row < view.rowCount(); ++row) {
        QCOMPARE(view.rowBytes(row).begin, end);
        end = view.rowBytes(row).end;
        all += view.rowText(row);
    }
    QCOMPARE(end, bytes.size());
    QCOMPARE(all, QString::fromUtf8(bytes).replace(u'\n', u' '));
    QCOMPARE(view.rowText(view.rowCount() - 1), u"last"_s);
    for (const qsizetype byte : { qsizetype(0), qsizetype(2), qsizetype(5), qsizetype(9) })
        QCOMPARE(view.byteAt(0, view.xOf(0, byte)), byte);
}

void tst_ByteViews::textSurvivesAnyBytes()
{
    Opened<TextView> view;
    QByteArray bytes;
    for (int i = 0; i < 4096; ++i)
        bytes += static_cast<char>(i * 7 + i / 256);
    open(view, bytes, 200);
    QVERIFY(!view.grab().isNull());
    qsizetype end = 0;
    for (qsizetype row = 0; row < view.rowCount(); ++row)
        end = view.rowBytes(row).end;
    QCOMPARE(end, bytes.size());
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    for (int i = 0; i < 300; ++i)
        QTest::keyClick(&view, Qt::Key_Left);
    QVERIFY(view.selection().begin >= bytes.size() - 1200);
}

void tst_ByteViews::selectionIsSeen()
{
    Opened<HexView> view;
    open(view, QByteArray(64, 'x'), 900);
    view.clearFocus();
    const auto surface = [&view](qsizetype byte) {
        const QImage image = view.viewport()->grab().toImage();
        return image.pixel(view.xOf(0, byte), 1);
    };
    const QRgb plain = surface(4);
    QCOMPARE(surface(8), plain);
    view.setMark({ 4, 8 });
    view.setMatches({ { 8, 10 } });
    view.select({ 10, 12 });
    const QList<QRgb> surfaces { plain, surface(4), surface(8), surface(10) };
    QCOMPARE(QSet<QRgb>(surfaces.begin(), surfaces.end()).size(), 4);
    QCOMPARE(surface(12), plain);
    view.setMark({});
    QCOMPARE(surface(4), plain);
}

void tst_ByteViews::marksAreScrolledTo()
{
    HexView view;
    view.resize(900, 300);
    view.setBytes(QByteArray(100'000, 'x'));
    // Also what was marked before anybody looked.
    view.setMark({ 50'000, 50'010 });
    view.show();
    QVERIFY(view.firstVisibleRow() > 50'000 / 16 - 40);
    QVERIFY(view.firstVisibleRow() <= 50'000 / 16);
    const qsizetype before = view.firstVisibleRow();
    view.setMark({ 50'020, 50'030 });
    QCOMPARE(view.firstVisibleRow(), before);
    view.select({ 10, 12 });
    QCOMPARE(view.firstVisibleRow(), 0);
}

void tst_ByteViews::nothingToShow()
{
    HexView hex;
    open(hex, {});
    TextView text;
    open(text, {});
    for (ByteView *view : { static_cast<ByteView *>(&hex), static_cast<ByteView *>(&text) }) {
        for (const Qt::Key key : { Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_PageUp })
            QTest::keyClick(view, key);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(40, 40));
        view->select({ 5, 9 });
        view->setMark({ 5, 9 });
        QVERIFY(!view->grab().isNull());
        QVERIFY(view->selection().isEmpty());
    }
}

void tst_ByteViews::staleRowsAreNotUsed()
{
    TextView view;
    open(view, QByteArray(50'000, 'x'));
    view.verticalScrollBar()->setValue(500);
    view.hide();
    view.setBytes("short");
    view.resize(200, 100);
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(!view.grab().isNull());
    QCOMPARE(view.firstVisibleRow(), 0);
}

QTEST_MAIN(tst_ByteViews)
#include "tst_byteviews.moc"
