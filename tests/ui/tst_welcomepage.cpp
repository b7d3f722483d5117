// SPDX-License-Identifier: MIT
#include "ui/welcomepage.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

class tst_WelcomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWayAsksForItsOwn_data();
    void eachWayAsksForItsOwn();
    void keysGoFromWayToWay();
    void everyWaySaysWhatHappens();
    void theTokensPlaceIsSaid();
};

namespace {

QPushButton *button(const WelcomePage &page, const QString &text)
{
    for (QPushButton *candidate : page.findChildren<QPushButton *>()) {
        if (QString(candidate->text()).remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

void tst_WelcomePage::eachWayAsksForItsOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("expected"); // demo, check, capture, portal
    QTest::newRow("the demo") << u"Try the demo"_s << QList<int> { 1, 0, 0, 0 };
    QTest::newRow("a check of a token") << u"Check a token"_s << QList<int> { 0, 1, 0, 0 };
    QTest::newRow("a capture") << u"Open a capture"_s << QList<int> { 0, 0, 1, 0 };
    QTest::newRow("the portal") << u"Developer Portal"_s << QList<int> { 0, 0, 0, 1 };
}

void tst_WelcomePage::eachWayAsksForItsOwn()
{
    QFETCH(const QString, text);
    QFETCH(const QList<int>, expected);
    WelcomePage page;
    const QSignalSpy demo(&page, &WelcomePage::demoRequested);
    const QSignalSpy check(&page, &WelcomePage::checkRequested);
    const QSignalSpy capture(&page, &WelcomePage::captureRequested);
    const QSignalSpy portal(&page, &WelcomePage::portalRequested);
    page.show();
    QVERIFY(button(page, text));
    QTest::mouseClick(button(page, text), Qt::LeftButton);
    QCOMPARE(QList<int>({ static_cast<int>(demo.count()), static_cast<int>(check.count()),
                 static_cast<int>(capture.count()), static_cast<int>(portal.count()) }),
        expected);
}

void tst_WelcomePage::keysGoFromWayToWay()
{
    WelcomePage page;
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    button(page, u"Try the demo"_s)->setFocus();
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    QCOMPARE(page.focusWidget(), button(page, u"Check a token"_s));
    QTest::keyClick(page.focusWidget(), Qt::Key_Down);
    QCOMPARE(page.focusWidget(), button(page, u"Open a capture"_s));
    QTest::keyClick(page.focusWidget(), Qt::Key_Up);
    QCOMPARE(page.focusWidget(), button(page, u"Check a token"_s));
    const QSignalSpy check(&page, &WelcomePage::checkRequested);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(check.count(), 1);
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QCOMPARE(check.count(), 2);
    const QSignalSpy capture(&page, &WelcomePage::captureRequested);
    QTest::keyClick(&page, Qt::Key_O, Qt::AltModifier);
    QTRY_COMPARE(capture.count(), 1);
}

void tst_WelcomePage::everyWaySaysWhatHappens()
{
    const WelcomePage page;
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 4);
    QSet<QString> keys;
    for (QPushButton *way : buttons) {
        QVERIFY(!QAccessible::queryAccessibleInterface(way)->text(QAccessible::Description).isEmpty());
        keys.insert(way->shortcut().toString());
    }
    QCOMPARE(keys.size(), 4);
    QVERIFY(!keys.contains(QString()));
}

void tst_WelcomePage::theTokensPlaceIsSaid()
{
    const WelcomePage page;
    const QString text = button(page, u"Check a token"_s)->accessibleDescription();
    QVERIFY2(text.contains(u"memory"_s) && text.contains(u"keychain"_s), qPrintable(text));
}

QTEST_MAIN(tst_WelcomePage)
#include "tst_welcomepage.moc"
