// SPDX-License-Identifier: MIT
#include "ui/window/fileopenfilter.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

class tst_FileOpenFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFileOfAnEvent();
    void leavesOtherEventsAlone();
};

void tst_FileOpenFilter::tellsTheFileOfAnEvent()
{
    FileOpenFilter filter(qApp);
    const QSignalSpy asked(&filter, &FileOpenFilter::asked);
    QFileOpenEvent event(u"/captures/Ünïcode name.jsonl"_s);
    QCoreApplication::sendEvent(qApp, &event);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toStringList(), QStringList { u"/captures/Ünïcode name.jsonl"_s });
}

void tst_FileOpenFilter::leavesOtherEventsAlone()
{
    FileOpenFilter filter(qApp);
    const QSignalSpy asked(&filter, &FileOpenFilter::asked);
    // An address that is no file, and an event of another kind.
    QFileOpenEvent address(QUrl(u"https://example.com/"_s));
    QCoreApplication::sendEvent(qApp, &address);
    QEvent other(QEvent::ApplicationActivate);
    QCoreApplication::sendEvent(qApp, &other);
    QCOMPARE(asked.size(), 0);
}

QTEST_MAIN(tst_FileOpenFilter)
#include "tst_fileopenfilter.moc"
