// SPDX-License-Identifier: MIT
#include "core/settings/profilestore.h"
#include "ui/connection/connectionbar.h"
#include "ui/connection/connectionstages.h"
#include "ui/connection/intentsfield.h"
#include "ui/connection/profilecontroller.h"
#include "ui/connection/profiledialog.h"
#include "ui/connection/profilefield.h"
#include "ui/connection/tokenfield.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

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

struct Rig
{
    QTemporaryDir folder;
    QSettings settings { folder.filePath(u"shardscope.ini"_s), QSettings::IniFormat };
    ProfileStore store { &settings };

    void add(const QString &name, const std::function<void(ConnectionConfig &)> &change = {})
    {
        ConnectionConfig config;
        if (change)
            change(config);
        store.save(ConnectionProfile::make(name, config));
    }
};

} // namespace

class tst_Connection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenIsTidied_data();
    void tokenIsTidied();
    void tokenIsNotGivenAway();
    void tokenShowsOnlyWhileHeld();
    void tokenTellsItsBot();
    void clipboardIsClearedOnRequest();
    void wrongFieldSaysSo_data();
    void wrongFieldSaysSo();
    void errorGoesWhenItsFieldChanges();
    void fieldsBecomeTheConfiguration();
    void optionsWithoutFieldsStay();
    void runningTurnsConnectIntoDisconnect();
    void returnConnects();
    void optionsAreEditedInADialog();
    void nothingIsCutOffInANarrowWindow();
    void profilesFillTheBar();
    void secretsOfAProfileComeFromItsStore();
    void withoutAKeychainTheBarSaysSo();
    void profilesAreDuplicatedSavedAndDeleted();
    void profilesGoToAFileAndBack();
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

void tst_Connection::tokenTellsItsBot()
{
    TokenField field;
    QVERIFY(field.remark().isEmpty() && !field.isOdd());
    field.setText(token);
    QVERIFY(!field.isOdd());
    QCOMPARE(field.remark(), u"Token of the bot 123456789012345678"_s);
    QCOMPARE(field.toolTip(), field.remark());
    field.setText(u"abc.def"_s);
    QVERIFY(field.isOdd());
    QVERIFY(field.remark().contains(u"Discord will refuse it"_s));
}

void tst_Connection::clipboardIsClearedOnRequest()
{
    TokenField field;
    field.show();
    QGuiApplication::clipboard()->setText(u"Bot "_s + token);
    QAction *action = field.createPasteAndClearAction(&field);
    action->trigger();
    QCOMPARE(field.token(), token);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void tst_Connection::wrongFieldSaysSo_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("no token") << u"Bot token"_s << QString() << u"Paste the bot's token"_s;
    QTest::newRow("a user's token towards Discord") << u"Bot token"_s << u"abc"_s << u"This is not a bot's token"_s;
    const QString shard = u"expected ID/COUNT with an ID from 0 to COUNT - 1, such as 0/1, or all."_s;
    for (const QString &text : { u"0"_s, u"a/b"_s, u"2/2"_s, u"0/0"_s, u""_s })
        QTest::addRow("shard \"%s\"", qPrintable(text)) << u"Shard"_s << text << QString(u"\"%1\": "_s.arg(text) + shard);
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
    type(u"Bot token"_s, token);
    type(u"Shard"_s, u"1/4"_s);
    bar.intentsField()->setIntents(GatewayIntent::Guilds);
    const ConnectionBar::Result result = bar.config();
    QVERIFY(std::holds_alternative<ConnectionConfig>(result));
    const ConnectionConfig config = std::get<ConnectionConfig>(result);
    QCOMPARE(config.shard.token, token);
    QCOMPARE(config.shard.shardId, 1);
    QCOMPARE(config.shard.shardCount, 4);
    QCOMPARE(config.shard.intents, GatewayIntents(GatewayIntent::Guilds));
    QVERIFY(!config.apiGiven);
}

void tst_Connection::optionsAreEditedInADialog()
{
    ConnectionConfig config;
    config.shard.token = token;
    config.shard.url = QUrl(u"ws://example.org"_s);
    ConnectionBar bar;
    bar.setConfig(config);
    bar.show();
    // What is wrong with an option shows in the bar, and at its field once the dialog opens.
    QVERIFY(bar.showError(std::get<GatewayError>(bar.config())));
    QVERIFY(shownErrors(bar).startsWith(u"ws:// to example.org"_s));
    QTest::mouseClick(button(bar, u"Options (1)…"_s), Qt::LeftButton);
    auto *dialog = bar.findChild<ProfileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(shownErrors(*dialog).startsWith(u"ws:// to example.org"_s));
    auto *gateway = named<QLineEdit>(*dialog, u"Gateway"_s);
    gateway->clear();
    QTest::keyClicks(gateway, u"wss://gateway.example.org/?x=1"_s);
    QCOMPARE(shownErrors(*dialog), QString());
    QTest::keyClick(gateway, Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(shownErrors(bar), QString());
    const ConnectionConfig edited = std::get<ConnectionConfig>(bar.config());
    QCOMPARE(edited.shard.url, QUrl(u"wss://gateway.example.org/?x=1"_s));
    QCOMPARE(edited.shard.token, token);
    QVERIFY(!edited.needsLookup());
}

void tst_Connection::nothingIsCutOffInANarrowWindow()
{
    Rig rig;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *bar = new ConnectionBar(&window);
    bar->setProfiles(&rig.store, nullptr);
    layout->addWidget(bar);
    layout->addStretch();
    window.show();
    for (const int width : { 1280, 900, 1280 }) {
        window.resize(width, 300);
        QTRY_COMPARE(bar->width(), width);
        QTRY_VERIFY(bar->layout()->geometry().width() <= width);
        for (const QWidget *widget : bar->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->parentWidget() == nullptr || qobject_cast<const QLineEdit *>(widget->parentWidget()))
                continue;
            const QRect place(widget->mapTo(&window, QPoint()), widget->size());
            QVERIFY2(window.rect().contains(place), widget->metaObject()->className());
            if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QLabel *>(widget))
                QTRY_VERIFY2(widget->width() >= widget->minimumSizeHint().width(), widget->metaObject()->className());
        }
    }
}

void tst_Connection::profilesFillTheBar()
{
    Rig rig;
    rig.add(u"Chess"_s, [](ConnectionConfig &config) {
        config.shard.shardId = 1;
        config.shard.shardCount = 2;
        config.shard.intents = GatewayIntent::Guilds;
        config.shard.capabilities = 5;
    });
    rig.add(u"Go"_s, [](ConnectionConfig &config) { config.shard.http.helloTimeout = Milliseconds(1234); });
    ConnectionBar bar;
    bar.setProfiles(&rig.store, nullptr);
    bar.show();
    auto *box = named<QComboBox>(bar, u"Profile"_s);
    QCOMPARE(box->count(), 3);
    QCOMPARE(box->currentText(), u"None"_s);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), u"Chess"_s);
    QCOMPARE(rig.store.current(), rig.store.profiles()[0].id);
    QCOMPARE(named<QLineEdit>(bar, u"Shard"_s)->text(), u"1/2"_s);
    QTest::keyClicks(named<QLineEdit>(bar, u"Bot token"_s), token);
    QCOMPARE(std::get<ConnectionConfig>(bar.config()).shard.capabilities, 5U);
    QTest::keyClick(box, Qt::Key_Down);
    // The token of one profile is not the token of another.
    QVERIFY(named<QLineEdit>(bar, u"Bot token"_s)->text().isEmpty());
    QCOMPARE(bar.settings().shard.http.helloTimeout, Milliseconds(1234));
    QCOMPARE(bar.settings().shard.capabilities, 0U);
    // But it is there again while the session lasts.
    QTest::keyClick(box, Qt::Key_Up);
    QTRY_COMPARE(bar.settings().shard.token, token);
    QTest::keyClick(box, Qt::Key_Down);

    ConnectionBar next;
    next.setProfiles(&rig.store, nullptr);
    QCOMPARE(named<QComboBox>(next, u"Profile"_s)->currentText(), u"Go"_s);
}

void tst_Connection::secretsOfAProfileComeFromItsStore()
{
    Rig rig;
    MemoryTokenStore keychain;
    ConnectionProfile profile = ConnectionProfile::make(u"Chess"_s, {});
    profile.secrets = ConnectionProfile::Secrets::Keychain;
    rig.store.save(profile);
    rig.store.setCurrent(profile.id);
    bool written = false;
    keychain.write(profile.id, TokenStore::Purpose::Token, token, this, [&](const TokenStore::Answer &) {
        keychain.write(profile.id, TokenStore::Purpose::ProxyLogin, u"me:pass:word"_s, this,
            [&](const TokenStore::Answer &) { written = true; });
    });
    QTRY_VERIFY(written);
    ConnectionBar bar;
    bar.setProfiles(&rig.store, &keychain);
    QTRY_COMPARE(bar.settings().shard.token, token);
    QTRY_COMPARE(bar.settings().shard.proxy.password, u"pass:word"_s);
    QCOMPARE(bar.settings().shard.proxy.user, u"me"_s);
    QVERIFY(!named<QLineEdit>(bar, u"Bot token"_s)->displayText().contains(token.left(4)));

    // What was given at the start wins over the keychain.
    ConnectionBar other;
    other.setProfiles(&rig.store, &keychain);
    ConnectionConfig given;
    given.shard.token = u"from-the-environment"_s;
    other.setConfig(given);
    QTRY_COMPARE(other.settings().shard.proxy.user, u"me"_s);
    QCOMPARE(other.settings().shard.token, u"from-the-environment"_s);
}

void tst_Connection::withoutAKeychainTheBarSaysSo()
{
    Rig rig;
    ConnectionProfile profile = ConnectionProfile::make(u"Chess"_s, {});
    profile.secrets = ConnectionProfile::Secrets::Keychain;
    rig.store.save(profile);
    rig.store.setCurrent(profile.id);
    ConnectionBar bar;
    bar.setProfiles(&rig.store, nullptr);
    bar.show();
    QTRY_VERIFY2(shownErrors(bar).contains(u"keychain"_s), qPrintable(shownErrors(bar)));
}

void tst_Connection::profilesAreDuplicatedSavedAndDeleted()
{
    Rig rig;
    rig.add(u"Chess"_s);
    ConnectionBar bar;
    bar.setProfiles(&rig.store, nullptr);
    bar.show();
    ProfileField *field = bar.profileField();
    QVERIFY(!field->action(ProfileField::Edit)->isEnabled());
    bar.profiles()->choose(0);
    QVERIFY(field->action(ProfileField::Edit)->isEnabled());
    named<QLineEdit>(bar, u"Shard"_s)->setText(u"1/9"_s);
    QTest::keyClicks(named<QLineEdit>(bar, u"Bot token"_s), token);
    field->action(ProfileField::SaveChanges)->trigger();
    QTRY_COMPARE(rig.store.profiles()[0].config.shard.shardCount, 9);
    field->action(ProfileField::Duplicate)->trigger();
    QTRY_COMPARE(named<QComboBox>(bar, u"Profile"_s)->currentText(), u"Chess (2)"_s);
    QTRY_COMPARE(bar.settings().shard.token, token);
    field->action(ProfileField::MoveUp)->trigger();
    QCOMPARE(rig.store.names(), (QStringList { u"Chess (2)"_s, u"Chess"_s }));
    QVERIFY(!field->action(ProfileField::MoveUp)->isEnabled());

    field->action(ProfileField::Delete)->trigger();
    auto *question = bar.findChild<QMessageBox *>();
    QVERIFY(question && question->text().contains(u"Chess (2)"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QCOMPARE(rig.store.rowCount(), 2);
    field->action(ProfileField::Delete)->trigger();
    for (QMessageBox *box : bar.findChildren<QMessageBox *>()) {
        if (box->isVisible())
            question = box;
    }
    QTest::mouseClick(button(*question, u"&Delete"_s), Qt::LeftButton);
    QCOMPARE(rig.store.names(), QStringList { u"Chess"_s });
    QCOMPARE(named<QComboBox>(bar, u"Profile"_s)->currentText(), u"None"_s);
    QVERIFY(!bar.hasToken());
}

void tst_Connection::profilesGoToAFileAndBack()
{
    Rig rig;
    rig.add(u"Chess"_s);
    ConnectionBar bar;
    bar.setProfiles(&rig.store, nullptr);
    bar.show();
    QTest::keyClicks(named<QLineEdit>(bar, u"Bot token"_s), token);
    const QString path = rig.folder.filePath(u"profiles.json"_s);
    bar.profiles()->exportTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Chess") && !text.contains(token.left(8).toLatin1()));
    bar.profiles()->importFrom(path);
    QCOMPARE(rig.store.names(), (QStringList { u"Chess"_s, u"Chess (2)"_s }));
    QCOMPARE(shownErrors(bar), QString());
    bar.profiles()->importFrom(rig.folder.filePath(u"missing.json"_s));
    QVERIFY(shownErrors(bar).contains(u"missing.json cannot be read"_s));
    bar.profiles()->exportTo(rig.folder.path());
    QVERIFY(shownErrors(bar).contains(u"cannot be written"_s));
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
