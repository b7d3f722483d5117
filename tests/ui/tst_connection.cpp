// SPDX-License-Identifier: MIT
#include "ui/connection/connectionbar.h"
#include "ui/connection/connectionstages.h"
#include "ui/connection/intentsfield.h"
#include "ui/connection/tokenfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB"_s;

template <typename Widget>
Widget *named(const QWidget &parent, const QString &name)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QPushButton *button(const QWidget &parent, const QString &text)
{
    for (QPushButton *candidate : parent.findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

QString shownErrors(const QWidget &parent)
{
    QStringList texts;
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(u"▲"_s))
            texts.append(label->text().mid(2));
    }
    return texts.join(u'|');
}

} // namespace

class tst_Connection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenIsTidied_data();
    void tokenIsTidied();
    void tokenIsNotGivenAway();
    void tokenShowsOnlyWhileHeld();
    void wrongFieldSaysSo_data();
    void wrongFieldSaysSo();
    void errorGoesWhenItsFieldChanges();
    void fieldsBecomeTheConfiguration();
    void optionsWithoutFieldsStay();
    void runningTurnsConnectIntoDisconnect();
    void returnConnects();
    void intentsAreAListAndANumber();
    void wrongNumberKeepsTheLastGoodOne();
    void intentsSayWhatTheyBring();
    void unknownBitsAreNamedAndKept();
    void stagesShowWhereItStands();
};

void tst_Connection::tokenIsTidied_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("as it is") << token;
    QTest::newRow("white space around") << QString(u"  "_s + token + u"\t "_s);
    QTest::newRow("scheme") << QString(u"Bot "_s + token);
    QTest::newRow("scheme in another case") << QString(u" bot  "_s + token);
    QTest::newRow("broken by a line") << QString(token.left(20) + u"\n"_s + token.mid(20));
}

void tst_Connection::tokenIsTidied()
{
    QFETCH(const QString, pasted);
    TokenField field;
    QGuiApplication::clipboard()->setText(pasted);
    field.paste();
    QCOMPARE(field.token(), token);
}

void tst_Connection::tokenIsNotGivenAway()
{
    TokenField field;
    field.show();
    QCOMPARE(field.echoMode(), QLineEdit::Password);
    QVERIFY(field.inputMethodHints().testFlag(Qt::ImhSensitiveData));
    QVERIFY(field.inputMethodHints().testFlag(Qt::ImhNoPredictiveText));
    QCOMPARE(field.accessibleName(), u"Bot token"_s);
    QVERIFY(!field.dragEnabled());
    field.setText(token);
    for (const QLineEdit::EchoMode mode : { QLineEdit::Password, QLineEdit::Normal }) {
        QGuiApplication::clipboard()->setText(u"before"_s);
        field.setEchoMode(mode);
        field.selectAll();
        QTest::keySequence(&field, QKeySequence::Copy);
        QTest::keySequence(&field, QKeySequence::Cut);
        QTest::keyClick(&field, Qt::Key_Insert, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_Delete, Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QTest::mouseDClick(&field, Qt::LeftButton, {}, { 20, field.height() / 2 });
        if (QGuiApplication::clipboard()->supportsSelection())
            QVERIFY(!QGuiApplication::clipboard()->text(QClipboard::Selection).contains(token.left(8)));
        field.setText(token);
    }
    field.clear();
    QTest::keySequence(&field, QKeySequence::Undo);
    QVERIFY(field.token().isEmpty());
}

void tst_Connection::tokenShowsOnlyWhileHeld()
{
    TokenField field;
    field.setText(token);
    field.show();
    auto *eye = field.findChild<QToolButton *>();
    QVERIFY(eye);
    QTest::mousePress(eye, Qt::LeftButton);
    QCOMPARE(field.echoMode(), QLineEdit::Normal);
    QTest::mouseRelease(eye, Qt::LeftButton);
    QCOMPARE(field.echoMode(), QLineEdit::Password);
}

void tst_Connection::wrongFieldSaysSo_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("no token") << u"Bot token"_s << QString() << u"Paste the bot's token"_s;
    QTest::newRow("a user's token towards Discord") << u"Bot token"_s << u"abc"_s << u"This is not a bot's token"_s;
    QTest::newRow("shard without count") << u"Shard"_s << u"0"_s << u"Write id/count"_s;
    QTest::newRow("shard in words") << u"Shard"_s << u"a/b"_s << u"Write id/count"_s;
    QTest::newRow("shard beyond the count") << u"Shard"_s << u"2/2"_s << u"The shard is 2"_s;
    QTest::newRow("shard of none") << u"Shard"_s << u"0/0"_s << u"The shard count is 0"_s;
    QTest::newRow("gateway over http") << u"Gateway"_s << u"http://127.0.0.1:1"_s << u"The gateway must be"_s;
    QTest::newRow("plaintext to a stranger") << u"Gateway"_s << u"ws://example.org"_s << u"ws:// to example.org"_s;
    QTest::newRow("API in words") << u"API"_s << u"discord"_s << u"The API must be"_s;
    QTest::newRow("threshold") << u"Large threshold"_s << u"49"_s << u"The large threshold is 49"_s;
    QTest::newRow("threshold in words") << u"Large threshold"_s << u"x"_s << u"Write a number"_s;
}

void tst_Connection::wrongFieldSaysSo()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, wrong);
    ConnectionBar bar;
    ConnectionConfig config;
    config.shard.token = token;
    bar.setConfig(config);
    bar.show();
    named<QLineEdit>(bar, field)->setText(text);
    const ConnectionBar::Result result = bar.config();
    QVERIFY(std::holds_alternative<GatewayError>(result));
    QVERIFY(bar.showError(std::get<GatewayError>(result)));
    QVERIFY2(shownErrors(bar).startsWith(wrong), qPrintable(shownErrors(bar)));
    QVERIFY(named<QLineEdit>(bar, field)->isVisible());
}

void tst_Connection::errorGoesWhenItsFieldChanges()
{
    ConnectionBar bar;
    bar.show();
    QVERIFY(bar.showError(std::get<GatewayError>(bar.config())));
    QVERIFY(!shownErrors(bar).isEmpty());
    QTest::keyClicks(named<QLineEdit>(bar, u"Bot token"_s), u"M"_s);
    QCOMPARE(shownErrors(bar), QString());
}

void tst_Connection::fieldsBecomeTheConfiguration()
{
    ConnectionBar bar;
    bar.show();
    const auto type = [&bar](const QString &name, const QString &text) {
        auto *edit = named<QLineEdit>(bar, name);
        edit->clear();
        QTest::keyClicks(edit, text);
    };
    for (QToolButton *more : bar.findChildren<QToolButton *>()) {
        if (more->accessibleName() == u"Advanced options"_s)
            more->click();
    }
    type(u"Bot token"_s, token);
    type(u"Shard"_s, u"1/4"_s);
    type(u"Gateway"_s, u"wss://gateway.example.org/?x=1"_s);
    type(u"Large threshold"_s, u"50"_s);
    auto *compression = named<QComboBox>(bar, u"Compression"_s);
    compression->setCurrentText(u"zstd-stream"_s);
    const ConnectionBar::Result result = bar.config();
    QVERIFY(std::holds_alternative<ConnectionConfig>(result));
    const ConnectionConfig config = std::get<ConnectionConfig>(result);
    QCOMPARE(config.shard.token, token);
    QCOMPARE(config.shard.shardId, 1);
    QCOMPARE(config.shard.shardCount, 4);
    QCOMPARE(config.shard.url, QUrl(u"wss://gateway.example.org/?x=1"_s));
    QCOMPARE(config.shard.largeThreshold, 50);
    QCOMPARE(config.shard.compression, Compression::ZstdStream);
    QVERIFY(!config.apiGiven);
    QVERIFY(!config.needsLookup());
}

void tst_Connection::optionsWithoutFieldsStay()
{
    ConnectionConfig config;
    config.shard.token = token;
    config.shard.capabilities = 7;
    config.shard.http.helloTimeout = Milliseconds(1234);
    config.spendBudget = true;
    ConnectionBar bar;
    bar.setConfig(config);
    const ConnectionConfig back = std::get<ConnectionConfig>(bar.config());
    QCOMPARE(back.shard.capabilities, 7U);
    QCOMPARE(back.shard.http.helloTimeout, Milliseconds(1234));
    QVERIFY(back.spendBudget);
}

void tst_Connection::runningTurnsConnectIntoDisconnect()
{
    ConnectionBar bar;
    bar.show();
    const QSignalSpy connects(&bar, &ConnectionBar::connectRequested);
    const QSignalSpy disconnects(&bar, &ConnectionBar::disconnectRequested);
    QTest::mouseClick(button(bar, u"Co&nnect"_s), Qt::LeftButton);
    QCOMPARE(connects.size(), 1);
    bar.setRunning(true);
    QVERIFY(!named<QLineEdit>(bar, u"Bot token"_s)->isEnabled());
    QVERIFY(!button(bar, u"Try the &demo"_s)->isEnabled());
    QTest::mouseClick(button(bar, u"Disco&nnect"_s), Qt::LeftButton);
    QCOMPARE(disconnects.size(), 1);
    QCOMPARE(connects.size(), 1);
}

void tst_Connection::returnConnects()
{
    ConnectionBar bar;
    bar.show();
    const QSignalSpy connects(&bar, &ConnectionBar::connectRequested);
    QTest::keyClick(named<QLineEdit>(bar, u"Bot token"_s), Qt::Key_Return);
    QCOMPARE(connects.size(), 1);
}

void tst_Connection::intentsAreAListAndANumber()
{
    IntentsField field;
    QCOMPARE(field.text(), u"18 of 21"_s);
    auto *number = named<QLineEdit>(field, u"Intents as a number or as names"_s);
    QCOMPARE(number->text(), u"53575421"_s);
    const QSignalSpy changed(&field, &IntentsField::changed);
    for (QCheckBox *check : field.findChildren<QCheckBox *>()) {
        if (check->text() == u"GUILD_MEMBERS"_s)
            check->click();
    }
    QCOMPARE(changed.size(), 1);
    QVERIFY(field.intents().contains(GatewayIntent::GuildMembers));
    QCOMPARE(number->text(), u"53575423"_s);
    number->selectAll();
    QTest::keyClicks(number, u"513"_s);
    QCOMPARE(field.intents().names(), (QStringList { u"GUILDS"_s, u"GUILD_MESSAGES"_s }));
    QCOMPARE(field.text(), u"2 of 21"_s);
    button(*field.menu(), u"N&one"_s)->click();
    QVERIFY(field.intents().isEmpty());
}

void tst_Connection::wrongNumberKeepsTheLastGoodOne()
{
    IntentsField field;
    auto *number = named<QLineEdit>(field, u"Intents as a number or as names"_s);
    number->setText(u""_s);
    QTest::keyClicks(number, u"GUILDSX"_s);
    QCOMPARE(field.intents(), GatewayIntents(GatewayIntent::Guilds));
    QCOMPARE(number->text(), u"GUILDSX"_s);
}

void tst_Connection::intentsSayWhatTheyBring()
{
    IntentsField field;
    for (const QCheckBox *check : field.findChildren<QCheckBox *>()) {
        const bool bringsEvents = check->text() != u"MESSAGE_CONTENT"_s;
        QCOMPARE(!check->toolTip().isEmpty(), bringsEvents);
        if (check->text() == u"GUILD_MODERATION"_s)
            QVERIFY(check->toolTip().contains(u"GUILD_AUDIT_LOG_ENTRY_CREATE\nGUILD_BAN_ADD\nGUILD_BAN_REMOVE"_s));
    }
}

void tst_Connection::unknownBitsAreNamedAndKept()
{
    IntentsField field;
    field.setIntents(GatewayIntents((1U << 17) | 1U));
    QVERIFY(field.text().contains(u"others"_s));
    for (QCheckBox *check : field.findChildren<QCheckBox *>()) {
        if (check->text() == u"GUILD_MESSAGES"_s)
            check->click();
    }
    QCOMPARE(field.intents().bits(), quint64((1U << 17) | 513U));
}

void tst_Connection::stagesShowWhereItStands()
{
    ConnectionStages stages;
    TimePoint now { std::chrono::hours(1) };
    const auto pass = [&now](int ms) { return now += std::chrono::milliseconds(ms); };
    const auto state = [](ShardState s) {
        ShardStatus status;
        status.state = s;
        return status;
    };
    stages.begin(true, now);
    stages.setStatus(state(ShardState::Connecting), pass(10));
    QCOMPARE(stages.current(), ConnectionStages::LookUp);
    stages.finishLookUp(pass(70));
    QCOMPARE(stages.current(), ConnectionStages::Connect);
    stages.setStatus(state(ShardState::AwaitingHello), pass(120));
    stages.setStatus(state(ShardState::Identifying), pass(30));
    stages.setNow(pass(2500));
    QCOMPARE(stages.text(), u"Look-up 80 ms, TCP, TLS, upgrade 120 ms, HELLO 30 ms, IDENTIFY 2.5 s, READY"_s);
    stages.setStatus(state(ShardState::BackingOff), pass(5));
    // The next connection of the same run begins anew, without a look-up.
    stages.setStatus(state(ShardState::Connecting), pass(5));
    QCOMPARE(stages.current(), ConnectionStages::Connect);
    stages.setStatus(state(ShardState::AwaitingHello), pass(50));
    stages.setStatus(state(ShardState::Resuming), pass(10));
    stages.setStatus(state(ShardState::Ready), pass(20));
    QCOMPARE(stages.text(), u"Look-up 80 ms, TCP, TLS, upgrade 50 ms, HELLO 10 ms, RESUME 20 ms, RESUMED"_s);
    stages.resize(800, 50);
    QVERIFY(!stages.grab().isNull());
    stages.begin(false, now);
    QVERIFY(!stages.text().contains(u"Look-up"_s));
}

QTEST_MAIN(tst_Connection)
#include "tst_connection.moc"
