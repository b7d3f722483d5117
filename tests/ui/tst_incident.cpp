// SPDX-License-Identifier: MIT
#include "ui/diagnosis/incident.h"
#include "ui/diagnosis/incidentbanner.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

GatewayCloseInfo closeOf(int code, std::optional<RunEnd> end = {})
{
    const CloseCodeInfo known = closeCodeInfo(code);
    return { .by = CloseInitiator::Server, .code = code, .reason = {}, .meaning = known.meaning, .action = known.action,
        .hint = known.hint, .end = end };
}

QPushButton *button(const QWidget &parent, const QString &text)
{
    for (QPushButton *candidate : parent.findChildren<QPushButton *>()) {
        if (QString(candidate->text()).remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

class tst_Incident : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCloseCodeIsExplained_data();
    void everyCloseCodeIsExplained();
    void asksForIsNoIncident();
    void peersWordsAreQuoted();
    void authenticationOpensThePortal();
    void disallowedIntentsCanBeLeftOut();
    void countsDownWhileBackingOff();
    void goesWhenAllIsWellAgain();
    void shortLossIsLeftToTheLog();
    void canBeDismissed();
    void markupOfThePeerIsText();
    void errorKnowsBetterThanACloseWithoutCode();
};

void tst_Incident::everyCloseCodeIsExplained_data()
{
    QTest::addColumn<int>("code");
    for (const int code : documentedCloseCodes())
        QTest::addRow("%d", code) << code;
    QTest::newRow("4999") << 4999;
}

void tst_Incident::everyCloseCodeIsExplained()
{
    QFETCH(const int, code);
    const bool stops = closeCodeInfo(code).action == CloseAction::Stop;
    const std::optional<Incident> incident = incidentOf(closeOf(code, stops ? std::optional(RunEnd::ClosedForGood) : std::nullopt));
    QVERIFY(incident);
    QVERIFY(incident->title.startsWith(QString::number(code)));
    QVERIFY(!incident->text.isEmpty());
    QVERIFY(!incident->next.isEmpty());
    QCOMPARE(incident->over, stops);
    QVERIFY(incident->actions.testFlag(Incident::Retry));
}

void tst_Incident::asksForIsNoIncident()
{
    QVERIFY(!incidentOf({ .by = CloseInitiator::Client, .code = 1000, .reason = {}, .meaning = {}, .hint = {}, .end = RunEnd::Requested }));
}

void tst_Incident::peersWordsAreQuoted()
{
    GatewayCloseInfo info = closeOf(4999);
    info.reason = u"too many cooks"_s;
    QVERIFY(incidentOf(info)->text.contains(u"“too many cooks”"_s));
    info = closeOf(4004, RunEnd::TokenRefused);
    info.reason = u"Authentication failed."_s;
    QVERIFY(!incidentOf(info)->text.contains(u"“"_s));
    info = closeOf(4014, RunEnd::ClosedForGood);
    info.reason = u"Disallowed intent(s)."_s;
    QVERIFY(!incidentOf(info)->text.contains(u"“"_s));
}

void tst_Incident::authenticationOpensThePortal()
{
    IncidentBanner banner;
    banner.showIncident(*incidentOf(closeOf(4004, RunEnd::TokenRefused)));
    QVERIFY(!banner.isHidden());
    banner.show();
    QVERIFY(banner.text().contains(u"4004 Authentication failed"_s));
    QVERIFY(banner.text().contains(u"The run is over."_s));
    const QSignalSpy portal(&banner, &IncidentBanner::portalRequested);
    QTest::mouseClick(button(banner, u"Open the portal"_s), Qt::LeftButton);
    QCOMPARE(portal.size(), 1);
    QVERIFY(!button(banner, u"Connect without them"_s)->isVisible());
    QVERIFY(!button(banner, u"Stop"_s)->isVisible());
}

void tst_Incident::disallowedIntentsCanBeLeftOut()
{
    IncidentBanner banner;
    GatewayCloseInfo info = closeOf(4014, RunEnd::ClosedForGood);
    info.hint = u"Enable GUILD_MEMBERS."_s;
    banner.showIncident(*incidentOf(info));
    banner.show();
    QVERIFY(banner.text().contains(u"GUILD_MEMBERS"_s));
    const QSignalSpy without(&banner, &IncidentBanner::withoutIntentsRequested);
    QTest::mouseClick(button(banner, u"Connect without them"_s), Qt::LeftButton);
    QCOMPARE(without.size(), 1);
    QVERIFY(button(banner, u"Open the portal"_s)->isVisible());
}

void tst_Incident::countsDownWhileBackingOff()
{
    IncidentBanner banner;
    TimePoint now { std::chrono::hours(1) };
    banner.showIncident(*incidentOf(closeOf(4000)));
    ShardStatus status;
    status.state = ShardState::BackingOff;
    status.since = now;
    status.delay = Milliseconds(7500);
    banner.setStatus(status, now);
    QVERIFY2(banner.text().contains(u"The session will be resumed. Next attempt in 8 s."_s), qPrintable(banner.text()));
    banner.setNow(now + std::chrono::seconds(3));
    QVERIFY2(banner.text().contains(u"in 5 s."_s), qPrintable(banner.text()));
    banner.show();
    const QSignalSpy retry(&banner, &IncidentBanner::retryRequested);
    const QSignalSpy stop(&banner, &IncidentBanner::stopRequested);
    QTest::mouseClick(button(banner, u"Retry now"_s), Qt::LeftButton);
    QTest::mouseClick(button(banner, u"Stop"_s), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
    QCOMPARE(stop.size(), 1);
}

void tst_Incident::goesWhenAllIsWellAgain()
{
    IncidentBanner banner;
    banner.showIncident(*incidentOf(closeOf(4000)));
    banner.show();
    ShardStatus status;
    status.state = ShardState::Ready;
    banner.setStatus(status, {});
    QVERIFY(banner.isHidden());
    QVERIFY(!banner.incident());
    // A warning stays until it was read.
    banner.showIncident(Incident::notice(u"Intent bit 17 is not documented."_s));
    QVERIFY(!banner.isHidden());
    banner.setStatus(status, {});
    QVERIFY(!banner.isHidden());
    // What ended the run stays.
    banner.showIncident(*incidentOf(closeOf(4004, RunEnd::TokenRefused)));
    status.state = ShardState::Closed;
    banner.setStatus(status, {});
    QVERIFY(!banner.isHidden());
}

void tst_Incident::shortLossIsLeftToTheLog()
{
    IncidentBanner banner;
    banner.showIncident(*incidentOf(closeOf(4000)));
    QVERIFY(banner.isHidden());
    QTRY_VERIFY(!banner.isHidden());
}

void tst_Incident::canBeDismissed()
{
    IncidentBanner banner;
    banner.showIncident(incidentOf(GatewayError { .kind = GatewayError::Kind::Network, .message = u"No route."_s }));
    banner.show();
    QTest::mouseClick(banner.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(banner.isHidden());
}

void tst_Incident::markupOfThePeerIsText()
{
    GatewayCloseInfo info = closeOf(4999);
    info.reason = u"<a href='https://evil.example'>click</a>"_s;
    IncidentBanner banner;
    banner.showIncident(*incidentOf(info));
    for (const QLabel *label : banner.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void tst_Incident::errorKnowsBetterThanACloseWithoutCode()
{
    IncidentBanner banner;
    const GatewayCloseInfo lost { .by = CloseInitiator::Network, .code = {}, .reason = {}, .meaning = u"Connection lost"_s,
        .action = CloseAction::Resume, .hint = u"Look at the network."_s, .end = RunEnd::NeverReady };
    banner.showError({ .kind = GatewayError::Kind::Tls, .message = u"The certificate has expired."_s });
    banner.showClose(lost);
    QVERIFY2(banner.text().contains(u"The certificate has expired."_s), qPrintable(banner.text()));
    QVERIFY(banner.text().contains(u"The run is over."_s));
    QVERIFY(banner.incident()->over);
    // The error of an earlier connection says nothing about this one.
    ShardStatus status;
    status.state = ShardState::Connecting;
    banner.setStatus(status, {});
    banner.showClose(lost);
    QVERIFY(banner.text().contains(u"Connection lost"_s));
}

QTEST_MAIN(tst_Incident)
#include "tst_incident.moc"
