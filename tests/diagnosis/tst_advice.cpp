// SPDX-License-Identifier: MIT
#include "core/diagnosis/intentadvice.h"
#include "core/gateway/gatewayclosecode.h"
#include "core/rest/httpstatus.h"

#include <QRegularExpression>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

/// Whatever Discord documents has a meaning, something that follows, and an advice that names the thing to change.
class tst_Advice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyWordsAreFound();
    void everyCloseCodeNamesWhatToChange_data();
    void everyCloseCodeNamesWhatToChange();
    void everyHttpStatusNamesWhatToChange_data();
    void everyHttpStatusNamesWhatToChange();
    void everyIntentNamesWhatToChange_data();
    void everyIntentNamesWhatToChange();
};

namespace {

/// What is wrong with an advice; empty: it names each of @p things.
QString lackOf(const QString &advice, const QStringList &things)
{
    if (advice.trimmed().isEmpty())
        return u"says nothing"_s;
    if (things.isEmpty())
        return u"nobody said what it has to name"_s;
    for (const QString &thing : things) {
        if (!advice.contains(thing))
            return u"does not name “%1”: %2"_s.arg(thing, advice);
    }
    // A thing is changed by doing something to it, or nothing is to be done.
    static const QRegularExpression deed(
        u"\\b(Nothing to do|Check|Change|Copy|copy|Enable|Look|Raise|Send|Take|Try|Turn on|Use|Wait|give|wait|Ask for)\\b"_s);
    return deed.match(advice).hasMatch() ? QString() : u"says nothing to do: "_s + advice;
}

const QString portal = u"Developer Portal"_s;
const QString nothing = u"Nothing to do"_s;
const QString lastMessage = u"last message sent"_s;
const QString api = u"--api"_s;

/// The thing that each code is about. A code that the documentation adds has no row, and fails.
const QHash<int, QStringList> closeThings {
    { 1000, { nothing } },
    { 1001, { nothing } },
    { 1002, { u"proxy"_s } },
    { 1003, { u"compression"_s } },
    { 1007, { u"proxy"_s } },
    { 1008, { lastMessage } },
    { 1009, { u"--max-message"_s } },
    { 1011, { nothing } },
    { 4000, { nothing } },
    { 4001, { lastMessage } },
    { 4002, { lastMessage, u"4,096 bytes"_s } },
    { 4003, { nothing, u"new session"_s } },
    { 4004, { u"token"_s, portal, u"under Bot"_s } },
    { 4005, { nothing, u"new session"_s } },
    { 4007, { nothing, u"new session"_s } },
    { 4008, { u"Send less"_s } },
    { 4009, { nothing, u"new session"_s } },
    { 4010, { u"--shard"_s } },
    { 4011, { u"--shard"_s } },
    { 4012, { u"--gateway"_s } },
    { 4013, { u"--intents"_s } },
    { 4014, { portal, u"Privileged Gateway Intents"_s, u"--intents"_s } },
};

const QHash<int, QStringList> httpThings {
    { 304, { u"proxy"_s } },
    { 400, { api } },
    { 401, { portal, u"under Bot"_s } },
    { 403, { u"network"_s } },
    { 404, { api } },
    { 405, { api } },
    { 429, { u"this token"_s } },
    { 500, { u"https://discordstatus.com"_s } },
    { 502, { u"https://discordstatus.com"_s } },
};

} // namespace

void tst_Advice::emptyWordsAreFound()
{
    QVERIFY(!lackOf({}, { portal }).isEmpty());
    QVERIFY(!lackOf(u"Something went wrong."_s, { portal }).isEmpty());
    QVERIFY(!lackOf(u"The Developer Portal exists."_s, { portal }).isEmpty());
    QVERIFY(!lackOf(u"Check it."_s, {}).isEmpty());
    QCOMPARE(lackOf(u"Check the Developer Portal."_s, { portal }), QString());
}

void tst_Advice::everyCloseCodeNamesWhatToChange_data()
{
    QTest::addColumn<int>("code");
    for (const int code : documentedCloseCodes())
        QTest::addRow("%d", code) << code;
}

void tst_Advice::everyCloseCodeNamesWhatToChange()
{
    QFETCH(const int, code);
    const CloseCodeInfo info = closeCodeInfo(code);
    QVERIFY(info.documented);
    QVERIFY(!info.meaning.isEmpty());
    QCOMPARE(lackOf(info.hint, closeThings.value(code)), QString());
    // Where the run is over something has to be changed, and nothing heals by itself.
    QCOMPARE(info.action == CloseAction::Stop && info.hint.contains(nothing), false);
}

void tst_Advice::everyHttpStatusNamesWhatToChange_data()
{
    QTest::addColumn<int>("status");
    for (const int status : documentedHttpStatuses())
        QTest::addRow("%d", status) << status;
}

void tst_Advice::everyHttpStatusNamesWhatToChange()
{
    QFETCH(const int, status);
    const std::optional<NetworkFault> fault
        = httpFault({ .status = status, .url = QUrl(u"https://discord.com/api"_s) });
    QCOMPARE(fault.has_value(), status >= 300);
    if (!fault)
        return;
    QVERIFY(fault->seen.contains(QString::number(status)));
    QCOMPARE(lackOf(fault->advice, httpThings.value(status)), QString());
}

void tst_Advice::everyIntentNamesWhatToChange_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < static_cast<int>(gatewayIntentTable().size()); ++row)
        QTest::addRow("%s", gatewayIntentTable()[static_cast<std::size_t>(row)].name) << row;
}

void tst_Advice::everyIntentNamesWhatToChange()
{
    QFETCH(const int, row);
    const GatewayIntentInfo &intent = gatewayIntentTable()[static_cast<std::size_t>(row)];
    const IntentAdvice advice = IntentAdvice::of(intent);
    QVERIFY(advice.meaning.size() > 10);
    QVERIFY(!advice.action.isEmpty());
    QStringList things { u"--intents"_s, QLatin1String(intent.name) };
    QCOMPARE(portalSwitch(intent.intent).isEmpty(), !intent.privileged);
    if (intent.privileged)
        things += QStringList { portalSwitch(intent.intent), portal, u"Privileged Gateway Intents"_s };
    QCOMPARE(lackOf(advice.advice, things), QString());
    QCOMPARE(advice.action.contains(u"4014"_s), intent.privileged);
}

QTEST_GUILESS_MAIN(tst_Advice)
#include "tst_advice.moc"
