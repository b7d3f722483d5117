// SPDX-License-Identifier: MIT
#include "ui/connection/connectionbar.h"
#include "ui/connection/connectionform.h"
#include "ui/connection/intentsdialog.h"
#include "ui/connection/intentsfield.h"
#include "ui/connection/profiledialog.h"
#include "ui/connection/tokenfield.h"

#include "tests/support/widgets.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB"_s;

void type(const QWidget &parent, const QString &name, const QString &text)
{
    auto *edit = named<QLineEdit>(parent, name);
    QVERIFY2(edit, qPrintable(name));
    edit->clear();
    QTest::keyClicks(edit, text);
}

QString namelessIn(const QWidget &parent)
{
    QStringList nameless;
    for (const QWidget *widget : parent.findChildren<QWidget *>()) {
        const bool internal = widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QScrollBar")
            || widget->inherits("QHeaderView") || widget->inherits("QTabBar") || widget->inherits("QMenu")
            || widget->inherits("QComboBoxListView") || widget->inherits("QComboBoxPrivateScroller")
            || widget->inherits("QTableCornerButton");
        const auto *labelled = qobject_cast<const QAbstractButton *>(widget);
        if (!internal && widget->focusPolicy() != Qt::NoFocus && widget->accessibleName().isEmpty()
            && (!labelled || labelled->text().isEmpty()))
            nameless.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless.join(u", "_s);
}

/// A keychain that fails until it is told otherwise.
class StubbornStore : public MemoryTokenStore
{
public:
    void write(
        const QString &profile, Purpose purpose, const QString &secret, QObject *context, Receiver receiver) override
    {
        if (problem.isEmpty()) {
            MemoryTokenStore::write(profile, purpose, secret, context, receiver);
            return;
        }
        QMetaObject::invokeMethod(
            context, [receiver, this] { receiver({ .fault = Fault::Locked, .message = problem }); },
            Qt::QueuedConnection);
    }
    QString problem;
};

struct Rig
{
    QTemporaryDir folder;
    QSettings settings { folder.filePath(u"shardscope.ini"_s), QSettings::IniFormat };
    ProfileStore store { &settings };
    StubbornStore keychain;
    ProfileSecrets secrets { &keychain };
};

} // namespace

class tst_ProfileDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOptionHasAFieldWithItsMeaning();
    void optionsShowAndComeBack();
    void fieldsBecomeOptions();
    void wrongFieldSaysSo_data();
    void wrongFieldSaysSo();
    void rareOptionsUnfoldWhereTheyAreUsed();
    void newProfileIsSavedWithItsSecrets();
    void nameMustBeFree();
    void lockedKeychainKeepsTheDialogOpen();
    void absentKeychainIsSaid();
    void editingReadsAndReplacesTheSecrets();
    void oddTokenIsWarnedOf();
    void tokenIsInNoText();
    void keyboardReachesEverything();
    void everyControlHasAName();
};

void tst_ProfileDialog::everyOptionHasAFieldWithItsMeaning()
{
    const ProfileDialog dialog(ConnectionConfig {});
    for (const ConnectionField &field : connectionFields()) {
        const QWidget *editor = dialog.errors()->editor(QLatin1String(field.name));
        QVERIFY2(editor, field.name);
        QVERIFY2(!editor->toolTip().isEmpty(), field.name);
        QVERIFY2(!editor->accessibleName().isEmpty(), field.name);
        bool labelled = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            labelled = labelled || label->buddy() == editor;
        QVERIFY2(labelled, field.name);
    }
}

void tst_ProfileDialog::optionsShowAndComeBack()
{
    ConnectionConfig config;
    const QHash<QString, QStringList> values { { u"gateway"_s, { u"wss://x.org/?v=10"_s } },
        { u"api"_s, { u"https://x.org"_s } }, { u"intents"_s, { u"131585"_s } }, { u"shard"_s, { u"1/3"_s } },
        { u"compression"_s, { u"payload"_s } }, { u"large-threshold"_s, { u"77"_s } },
        { u"capabilities"_s, { u"5"_s } }, { u"status"_s, { u"offline"_s } },
        { u"activity"_s, { u"streaming:a: b@https://twitch.tv/x"_s } }, { u"afk"_s, { QString() } },
        { u"idle-since"_s, { u"2026-11-23T22:14:03.000Z"_s } }, { u"proxy"_s, { u"http://proxy.org:3128"_s } },
        { u"proxy-header"_s, { u"A: 1"_s, u"B: 2:3"_s } }, { u"ca-file"_s, { u"/x.pem"_s } },
        { u"connect-timeout"_s, { u"1"_s } }, { u"hello-timeout"_s, { u"2.500"_s } },
        { u"ready-timeout"_s, { u"3"_s } }, { u"max-message"_s, { u"9"_s } }, { u"allow-plaintext"_s, { QString() } },
        { u"spend-budget"_s, { QString() } } };
    QCOMPARE(std::size_t(values.size()), connectionFields().size());
    for (const ConnectionField &field : connectionFields())
        QCOMPARE(field.take(values.value(QLatin1String(field.name)), &config), QString());
    config.shard.proxy.user = u"me"_s;
    config.shard.proxy.password = u"secret"_s;

    QWidget parent;
    FieldErrors errors(&parent);
    ConnectionForm form(&errors, &parent);
    form.setConfig(config);
    const ConnectionForm::Result result = form.config();
    QVERIFY(std::holds_alternative<ConnectionConfig>(result));
    const ConnectionConfig back = std::get<ConnectionConfig>(result);
    for (const ConnectionField &field : connectionFields())
        QCOMPARE(field.write(back), field.write(config));
    QCOMPARE(proxyLogin(back.shard.proxy), u"me:secret"_s);
    form.setConfig({});
    for (const ConnectionField &field : connectionFields())
        QVERIFY2(!field.isSet(std::get<ConnectionConfig>(form.config())), field.name);
}

void tst_ProfileDialog::fieldsBecomeOptions()
{
    ProfileDialog dialog(ConnectionConfig {});
    dialog.show();
    QVERIFY(!named<QLineEdit>(dialog, u"API"_s)->isVisible());
    QTest::mouseClick(named<QToolButton>(dialog, u"Advanced options"_s), Qt::LeftButton);
    QVERIFY(named<QLineEdit>(dialog, u"API"_s)->isVisible());
    QCOMPARE(named<QLineEdit>(dialog, u"HELLO within, s"_s)->placeholderText(), u"20"_s);
    type(dialog, u"Shard"_s, u"2/5"_s);
    type(dialog, u"Gateway"_s, u" wss://gateway.example.org "_s);
    type(dialog, u"HELLO within, s"_s, u"0.5"_s);
    type(dialog, u"Large threshold"_s, u"50"_s);
    type(dialog, u"Proxy"_s, u"socks5://127.0.0.1:9050"_s);
    type(dialog, u"Proxy user"_s, u"me"_s);
    type(dialog, u"Proxy password"_s, u"a:b"_s);
    QTest::keyClicks(named<QComboBox>(dialog, u"Status"_s), u"Idle"_s);
    QTest::keyClicks(named<QComboBox>(dialog, u"Activity type"_s), u"Watching"_s);
    type(dialog, u"Activity text"_s, u"the gateway"_s);
    QTest::mouseClick(named<QToolButton>(dialog, u"Idle since now"_s), Qt::LeftButton);
    QTest::keyClick(named<QToolButton>(dialog, u"Add a proxy header"_s), Qt::Key_Space);
    auto *headers = named<QTableWidget>(dialog, u"Proxy headers"_s);
    headers->item(0, 0)->setText(u"X-Way"_s);
    headers->item(0, 1)->setText(u"left"_s);
    QTest::mouseClick(button(dialog, u"OK"_s), Qt::LeftButton);
    QVERIFY2(!dialog.isVisible(), qPrintable(shownTexts(dialog)));
    const GatewayShardConfig shard = dialog.config().shard;
    QCOMPARE(shard.shardCount, 5);
    QCOMPARE(shard.url, QUrl(u"wss://gateway.example.org"_s));
    QCOMPARE(shard.http.helloTimeout, Milliseconds(500));
    QCOMPARE(shard.largeThreshold, 50);
    QCOMPARE(shard.initialStatus, PresenceStatus::Idle);
    QVERIFY(shard.initialActivity && shard.initialActivity->type == BotActivity::Type::Watching);
    QCOMPARE(shard.initialActivity->name, u"the gateway"_s);
    QVERIFY(shard.initialIdleSince);
    QCOMPARE(proxyLogin(shard.proxy), u"me:a:b"_s);
    QCOMPARE(shard.proxy.headers.size(), 1);
    QCOMPARE(shard.proxy.headers.first().second, QByteArray("left"));
}

void tst_ProfileDialog::wrongFieldSaysSo_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("shard") << u"Shard"_s << u"2/2"_s << u"expected ID/COUNT"_s;
    QTest::newRow("gateway over http") << u"Gateway"_s << u"http://127.0.0.1:1"_s
                                       << u"expected a ws:// or wss:// address"_s;
    QTest::newRow("user in the gateway") << u"Gateway"_s << u"wss://me:hidden@x.org"_s << u"must not hold a user"_s;
    QTest::newRow("plaintext to a stranger")
        << u"Gateway"_s << u"ws://example.org"_s << u"ws:// to example.org would"_s;
    QTest::newRow("token in the gateway")
        << u"Gateway"_s << QString(u"wss://x.org/?t="_s + token) << u"bot's token in it"_s;
    QTest::newRow("time without zone") << u"Idle since"_s << u"2026-11-23T22:14:03"_s << u"ISO 8601 with a zone"_s;
    QTest::newRow("API in words") << u"API"_s << u"discord"_s << u"expected an http:// or https:// address"_s;
    QTest::newRow("CA file") << u"CA file"_s << u"/nowhere.pem"_s << u"/nowhere.pem cannot be read"_s;
    QTest::newRow("connect time-out") << u"Connect within, s"_s << u"0"_s << u"seconds above 0"_s;
    QTest::newRow("HELLO time-out") << u"HELLO within, s"_s << u"x"_s << u"seconds above 0"_s;
    QTest::newRow("READY time-out") << u"READY within, s"_s << u"-1"_s << u"seconds above 0"_s;
    QTest::newRow("message") << u"Message, MiB"_s << u"0"_s << u"from 1 to 1024"_s;
    QTest::newRow("threshold") << u"Large threshold"_s << u"49"_s << u"from 50 to 250"_s;
    QTest::newRow("capabilities") << u"Capabilities"_s << u"-1"_s << u"at least 0"_s;
    QTest::newRow("proxy over https") << u"Proxy"_s << u"https://p.org"_s << u"not supported by Qt"_s;
    QTest::newRow("password without user") << u"Proxy password"_s << u"x"_s << u"no user"_s;
    QTest::newRow("colon in the user") << u"Proxy user"_s << u"a:b"_s << u"no colon"_s;
}

void tst_ProfileDialog::wrongFieldSaysSo()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    ProfileDialog dialog(ConnectionConfig {});
    dialog.show();
    type(dialog, field, text);
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY2(shownTexts(dialog).contains(words), qPrintable(shownTexts(dialog)));
    QVERIFY(!shownTexts(dialog).contains(token) && !shownTexts(dialog).contains(u"hidden"_s));
    QVERIFY(named<QLineEdit>(dialog, field)->isVisible());
    QTest::keyClicks(named<QLineEdit>(dialog, field), u"1"_s);
    QVERIFY(!shownTexts(dialog).contains(words));
}

void tst_ProfileDialog::rareOptionsUnfoldWhereTheyAreUsed()
{
    ConnectionConfig config;
    config.shard.shardCount = 2;
    ProfileDialog common(config);
    common.show();
    QVERIFY(!named<QLineEdit>(common, u"Capabilities"_s)->isVisible());
    config.shard.capabilities = 1;
    ProfileDialog rare(config);
    rare.show();
    QVERIFY(named<QLineEdit>(rare, u"Capabilities"_s)->isVisible());
}

void tst_ProfileDialog::newProfileIsSavedWithItsSecrets()
{
    Rig rig;
    ConnectionConfig config;
    config.shard.token = token;
    const ConnectionProfile profile = ConnectionProfile::make({}, config);
    ProfileDialog dialog(&rig.store, &rig.secrets, profile, { .token = token }, nullptr);
    dialog.show();
    QVERIFY(button(dialog, u"for this session only"_s)->isChecked());
    QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);
    QVERIFY2(shownTexts(dialog).contains(u"Give the profile a name."_s), qPrintable(shownTexts(dialog)));
    type(dialog, u"Name"_s, u" Chess  Bot "_s);
    button(dialog, u"in the system's keychain"_s)->click();
    QTRY_VERIFY(shownTexts(dialog).contains(u"It stays in the keychain"_s));
    type(dialog, u"Proxy user"_s, u"me"_s);
    type(dialog, u"Proxy password"_s, u"hidden"_s);
    QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(rig.store.names(), QStringList { u"Chess Bot"_s });
    ProfileSecrets::Values values;
    rig.secrets.read(rig.store.profiles()[0], this,
        [&values](const ProfileSecrets::Values &read, const QString &) { values = read; });
    QTRY_COMPARE(values.token, token);
    QCOMPARE(values.proxyLogin, u"me:hidden"_s);
    rig.settings.sync();
    QFile file(rig.settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Chess Bot") && !text.contains("hidden") && !text.contains(token.left(8).toLatin1()));
}

void tst_ProfileDialog::nameMustBeFree()
{
    Rig rig;
    rig.store.save(ConnectionProfile::make(u"Chess"_s, {}));
    ProfileDialog dialog(&rig.store, &rig.secrets, ConnectionProfile::make({}, {}), {}, nullptr);
    dialog.show();
    type(dialog, u"Name"_s, u"chess"_s);
    dialog.accept();
    QVERIFY(shownTexts(dialog).contains(u"Another profile is called \"Chess\"."_s));
    QVERIFY(dialog.isVisible());
}

void tst_ProfileDialog::lockedKeychainKeepsTheDialogOpen()
{
    Rig rig;
    rig.keychain.problem = u"The keychain is locked."_s;
    ProfileDialog dialog(
        &rig.store, &rig.secrets, ConnectionProfile::make(u"Chess"_s, {}), { .token = token }, nullptr);
    dialog.show();
    button(dialog, u"in the system's keychain"_s)->click();
    dialog.accept();
    QTRY_VERIFY(shownTexts(dialog).contains(u"▲ The keychain is locked."_s));
    QVERIFY(dialog.isVisible());
    QCOMPARE(rig.store.rowCount(), 0);
    button(dialog, u"for this session only"_s)->click();
    dialog.accept();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(rig.store.rowCount(), 1);
    QCOMPARE(rig.store.profiles()[0].secrets, ConnectionProfile::Secrets::Session);
}

void tst_ProfileDialog::absentKeychainIsSaid()
{
    Rig rig;
    ProfileSecrets none(nullptr);
    ProfileDialog dialog(&rig.store, &none, ConnectionProfile::make(u"Chess"_s, {}), {}, nullptr);
    dialog.show();
    QTRY_VERIFY2(
        shownTexts(dialog).contains(u"This build cannot speak to a keychain"_s), qPrintable(shownTexts(dialog)));
}

void tst_ProfileDialog::editingReadsAndReplacesTheSecrets()
{
    Rig rig;
    ConnectionProfile profile = ConnectionProfile::make(u"Chess"_s, {});
    profile.secrets = ConnectionProfile::Secrets::Keychain;
    rig.store.save(profile);
    bool kept = false;
    rig.secrets.write(profile, {}, { .token = token, .proxyLogin = u"me:hidden"_s }, false, this,
        [&kept](const QString &) { kept = true; });
    QTRY_VERIFY(kept);
    ProfileDialog dialog(&rig.store, &rig.secrets, profile, {}, nullptr);
    dialog.show();
    auto *field = dialog.findChild<TokenField *>();
    QTRY_COMPARE(field->token(), token);
    QVERIFY(shownTexts(dialog).contains(u"Token of the bot 123456789012345678"_s));
    field->clear();
    dialog.accept();
    QTRY_VERIFY(!dialog.isVisible());
    std::optional<ProfileSecrets::Values> values;
    rig.secrets.read(profile, this, [&values](const ProfileSecrets::Values &read, const QString &) { values = read; });
    QTRY_VERIFY(values);
    QVERIFY(values->token.isEmpty());
    QCOMPARE(values->proxyLogin, u"me:hidden"_s);
}

void tst_ProfileDialog::oddTokenIsWarnedOf()
{
    Rig rig;
    ProfileDialog dialog(&rig.store, &rig.secrets, ConnectionProfile::make(u"Chess"_s, {}), {}, nullptr);
    dialog.show();
    QVERIFY(shownTexts(dialog).contains(u"asked for when you connect"_s));
    type(dialog, u"Bot token"_s, u"abc"_s);
    QVERIFY(shownTexts(dialog).contains(u"▲ This has not the three parts"_s));
    dialog.accept();
    QVERIFY2(shownTexts(dialog).contains(u"This is not a bot's token"_s), qPrintable(shownTexts(dialog)));
    // Another gateway may take any.
    type(dialog, u"Gateway"_s, u"wss://gateway.example.org"_s);
    dialog.accept();
    QTRY_VERIFY(!dialog.isVisible());
}

void tst_ProfileDialog::tokenIsInNoText()
{
    Rig rig;
    ProfileDialog dialog(
        &rig.store, &rig.secrets, ConnectionProfile::make(u"Chess"_s, {}), { .token = token }, nullptr);
    dialog.show();
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        for (const QString &text :
            { widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(), widget->windowTitle() })
            QVERIFY(!text.contains(token.mid(25, 8)));
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY(!label->text().contains(token.mid(25, 8)));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY(!spoken || !spoken->text(QAccessible::Value).contains(token.mid(25, 8)));
    }
}

/// Tab goes through every field that shows, from top to bottom.
void tst_ProfileDialog::keyboardReachesEverything()
{
    Rig rig;
    ProfileDialog dialog(&rig.store, &rig.secrets, ConnectionProfile::make(u"Chess"_s, {}), {}, nullptr);
    dialog.show();
    dialog.form()->setAdvancedShown(true);
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    dialog.activateWindow();
    named<QLineEdit>(dialog, u"Name"_s)->setFocus();
    QStringList order;
    QWidget *const first = dialog.focusWidget();
    for (int i = 0; i < 60; ++i) {
        order.append(dialog.focusWidget()->accessibleName());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        if (dialog.focusWidget() == first)
            break;
    }
    qsizetype last = -1;
    for (const QString &name : { u"Name"_s, u"Bot token"_s, u"Shard"_s, u"Compression"_s, u"Gateway"_s, u"Status"_s,
             u"Idle since"_s, u"Activity type"_s, u"Advanced options"_s, u"API"_s, u"CA file"_s, u"Connect within, s"_s,
             u"HELLO within, s"_s, u"READY within, s"_s, u"Message, MiB"_s, u"Large threshold"_s, u"Capabilities"_s,
             u"Proxy"_s, u"Proxy user"_s, u"Proxy password"_s, u"Proxy headers"_s }) {
        const qsizetype at = order.indexOf(name);
        QVERIFY2(at > last, qPrintable(name + u" in "_s + order.join(u", "_s)));
        last = at;
    }
}

void tst_ProfileDialog::everyControlHasAName()
{
    Rig rig;
    const ProfileDialog profile(&rig.store, &rig.secrets, ConnectionProfile::make(u"Chess"_s, {}));
    QCOMPARE(namelessIn(profile), QString());
    const IntentsDialog intents(GatewayIntents::all());
    QCOMPARE(namelessIn(intents), QString());
    ConnectionBar bar;
    bar.setProfiles(&rig.store, nullptr);
    QCOMPARE(namelessIn(bar), QString());
}

QTEST_MAIN(tst_ProfileDialog)
#include "tst_profiledialog.moc"
