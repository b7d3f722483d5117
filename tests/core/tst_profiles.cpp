// SPDX-License-Identifier: MIT
#include "core/settings/profilesecrets.h"
#include "core/settings/profilestore.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB"_s;
using Secrets = ConnectionProfile::Secrets;
using Purpose = TokenStore::Purpose;

struct Rig
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"shardscope.ini"_s);
    QSettings settings { path, QSettings::IniFormat };

    QByteArray written()
    {
        settings.sync();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

/// A store that answers as it is told, to see what is asked of it.
class ScriptedStore : public TokenStore
{
public:
    void read(const QString &profile, Purpose purpose, QObject *context, Receiver receiver) override
    {
        answer(u"read"_s, profile, purpose, context, receiver, kept.value(keyOf(profile, purpose)));
    }
    void write(
        const QString &profile, Purpose purpose, const QString &secret, QObject *context, Receiver receiver) override
    {
        kept.insert(keyOf(profile, purpose), secret);
        answer(u"write"_s, profile, purpose, context, receiver, {});
    }
    void remove(const QString &profile, Purpose purpose, QObject *context, Receiver receiver) override
    {
        kept.remove(keyOf(profile, purpose));
        answer(u"remove"_s, profile, purpose, context, receiver, {});
    }

    QHash<QString, QString> kept;
    QStringList calls;
    QString problem;

private:
    void answer(const QString &what, const QString &profile, Purpose purpose, QObject *context,
        const Receiver &receiver, const QString &secret)
    {
        calls.append(what + u' ' + purposeName(purpose) + u' ' + profile.left(4));
        const Answer answer { .fault = problem.isEmpty() ? Fault::None : Fault::Locked,
            .secret = problem.isEmpty() ? secret : QString(),
            .message = problem };
        QMetaObject::invokeMethod(
            context, [receiver, answer] { receiver(answer); }, Qt::QueuedConnection);
    }
};

ConnectionProfile named(const QString &name)
{
    return ConnectionProfile::make(name, {});
}

QString fieldOf(const std::optional<GatewayError> &error)
{
    return error ? error->field : QString();
}

} // namespace

class tst_Profiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsGoThereAndBack_data();
    void optionsGoThereAndBack();
    void optionsKeepTheirNames();
    void defaultsAreNotWritten();
    void repeatedOptionsReplaceThoseBefore();
    void badValuesAreReportedAndTheDefaultIsUsed_data();
    void badValuesAreReportedAndTheDefaultIsUsed();
    void secretsAreRefused_data();
    void secretsAreRefused();
    void storeKeepsWhatItIsGiven();
    void storeKeepsOrderNamesAndTheCurrentOne();
    void damagedSettingsAreToldAndLeftOut();
    void importsUnderFreeNamesAndNewIds();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void noSecretReachesSettingsOrExport();
    void secretsLieWhereTheProfileWantsThem();
    void onlyWhatChangesIsTouched();
    void movingTakesTheSecretsAlong();
    void withoutAKeychainThisIsSaid();
    void whoIsGoneIsNotAnswered();
};

void tst_Profiles::optionsGoThereAndBack_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("written");
    const auto row
        = [](const char *name, const char *option, const QStringList &given, const QStringList &written = {}) {
              QTest::newRow(name) << QString::fromLatin1(option) << given << (written.isEmpty() ? given : written);
          };
    row("gateway", "gateway", { u"wss://gateway.example.org:8443/ws?v=10&x=%20y"_s });
    row("API", "api", { u"https://api.example.org/v10"_s });
    row("the default API, named", "api", { u"https://discord.com/api/v10"_s });
    row("intents by name", "intents", { u"guilds,GUILD_MESSAGES"_s }, { u"513"_s });
    row("intents, none", "intents", { u"0"_s });
    row("intents with unknown bits", "intents", { u"4503599627370497"_s });
    row("shard", "shard", { u"3/16"_s });
    row("compression", "compression", { u"zstd-stream"_s });
    row("large threshold", "large-threshold", { u"50"_s });
    row("capabilities", "capabilities", { u"9007199254740991"_s });
    row("status", "status", { u"dnd"_s });
    row("offline", "status", { u"offline"_s });
    row("activity", "activity", { u"playing:chess: blitz"_s });
    row("activity by number", "activity", { u"3:the gateway"_s }, { u"watching:the gateway"_s });
    row("custom status", "activity", { u"custom:at \"work\" ♞"_s });
    row("stream", "activity", { u"streaming:a game@https://twitch.tv/x"_s });
    row("afk", "afk", { QString() }, { u"true"_s });
    row("idle since", "idle-since", { u"2026-11-23T22:14:03.250Z"_s });
    row("idle since in another zone", "idle-since", { u"2026-11-23T23:14:03+01:00"_s },
        { u"2026-11-23T22:14:03.000Z"_s });
    row("idle since as a number", "idle-since", { u"1"_s }, { u"1970-01-01T00:00:00.001Z"_s });
    row("idle since far away", "idle-since", { u"9007199254740991"_s });
    row("proxy", "proxy", { u"socks5://127.0.0.1:1080"_s });
    row("proxy headers", "proxy-header", { u"X-Way: a:b"_s, u"X-Empty: "_s });
    row("CA file", "ca-file", { u"/etc/ssl/höhere, \"Gewalt\".pem"_s });
    row("connect time-out", "connect-timeout", { u"5"_s });
    row("HELLO time-out", "hello-timeout", { u"1.5"_s }, { u"1.500"_s });
    row("READY time-out", "ready-timeout", { u"0.001"_s });
    row("largest message", "max-message", { u"1024"_s });
    row("plaintext", "allow-plaintext", { QString() }, { u"true"_s });
    row("budget", "spend-budget", { QString() }, { u"true"_s });
}

void tst_Profiles::optionsGoThereAndBack()
{
    QFETCH(const QString, option);
    QFETCH(const QStringList, given);
    QFETCH(const QStringList, written);
    const ConnectionField *field = connectionField(option);
    QVERIFY(field);
    ConnectionConfig config;
    QCOMPARE(field->take(given, &config), QString());
    QCOMPARE(field->write(config), written);
    QVERIFY(field->isSet(config) == (written != field->write({})));

    // Through the text that the settings and an export hold.
    const ConnectionProfile profile = ConnectionProfile::make(u"p"_s, config);
    const QByteArray json = QJsonDocument(profile.toJson()).toJson();
    QStringList problems;
    const ConnectionProfile back = ConnectionProfile::fromJson(QJsonDocument::fromJson(json).object(), &problems);
    QCOMPARE(problems, QStringList());
    for (const ConnectionField &other : connectionFields())
        QCOMPARE(other.write(back.config), other.write(config));
    QCOMPARE(back.config.apiGiven, config.apiGiven);
}

void tst_Profiles::optionsKeepTheirNames()
{
    // They stand in files of others and on the command line.
    QStringList names;
    for (const ConnectionField &field : connectionFields())
        names.append(QLatin1String(field.name));
    QCOMPARE(names.join(u' '),
        u"gateway api intents shard compression large-threshold capabilities status activity afk idle-since proxy "
        "proxy-header ca-file connect-timeout hello-timeout ready-timeout max-message allow-plaintext spend-budget"_s);
    QVERIFY(!connectionField("token"));
}

void tst_Profiles::defaultsAreNotWritten()
{
    for (const ConnectionField &field : connectionFields())
        QVERIFY2(!field.isSet({}), field.name);
    QCOMPARE(named(u"x"_s).toJson(),
        (QJsonObject { { u"name"_s, u"x"_s }, { u"secrets"_s, u"session"_s }, { u"options"_s, QJsonObject() } }));
}

void tst_Profiles::repeatedOptionsReplaceThoseBefore()
{
    ConnectionConfig config;
    const ConnectionField *field = connectionField("proxy-header");
    QCOMPARE(field->take({ u"A: 1"_s, u"B: 2"_s }, &config), QString());
    QCOMPARE(field->take({ u"C: 3"_s }, &config), QString());
    QCOMPARE(field->write(config), QStringList { u"C: 3"_s });
}

void tst_Profiles::badValuesAreReportedAndTheDefaultIsUsed_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("words");
    QTest::newRow("out of range") << QByteArray(R"({"large-threshold":"49"})")
                                  << u"large-threshold is left at its default: \"49\": expected an integer from 50"_s;
    QTest::newRow("of another type") << QByteArray(R"({"gateway":{}})") << u"gateway is left at its default: this is no value"_s;
    QTest::newRow("null") << QByteArray(R"({"shard":null})") << u"shard is left at its default: this is no value"_s;
    QTest::newRow("a flag as a word") << QByteArray(R"({"afk":"yes"})") << u"afk is left at its default: this is no value"_s;
    QTest::newRow("headers that are no list")
        << QByteArray(R"({"proxy-header":"A: 1"})") << u"proxy-header is left at its default: this is no value"_s;
    QTest::newRow("headers of another type")
        << QByteArray(R"({"proxy-header":[[]]})") << u"proxy-header is left at its default: this is no value"_s;
    QTest::newRow("an option of tomorrow") << QByteArray(R"({"warp":"9"})") << u"\"warp\" is not known"_s;
    QTest::newRow("an intent of tomorrow")
        << QByteArray(R"({"intents":"GUILD_DREAMS"})") << u"\"GUILD_DREAMS\" is not an intent"_s;
    QTest::newRow("a user in the address")
        << QByteArray(R"({"gateway":"wss://me:secret@x.org"})") << u"must not hold a user"_s;
}

void tst_Profiles::badValuesAreReportedAndTheDefaultIsUsed()
{
    QFETCH(const QByteArray, options);
    QFETCH(const QString, words);
    QJsonObject all = QJsonDocument::fromJson(options).object();
    all.insert(u"compression"_s, u"payload"_s);
    QStringList problems;
    const ConnectionProfile profile
        = ConnectionProfile::fromJson({ { u"name"_s, u"Chess"_s }, { u"options"_s, all } }, &problems);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().startsWith(u"Profile \"Chess\": "_s), qPrintable(problems.first()));
    QVERIFY2(problems.first().contains(words), qPrintable(problems.first()));
    QVERIFY(!problems.first().contains(u"secret"_s));
    // The rest holds.
    QCOMPARE(profile.config.shard.compression, Compression::Payload);
    for (const ConnectionField &field : connectionFields()) {
        if (QLatin1String(field.name) != "compression"_L1)
            QVERIFY2(!field.isSet(profile.config), field.name);
    }
}

void tst_Profiles::secretsAreRefused_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("token in the gateway") << u"gateway"_s << QString(u"wss://example.org/?token="_s + token);
    QTest::newRow("token in the activity") << u"activity"_s << QString(u"playing:"_s + token);
    QTest::newRow("token in a header") << u"proxy-header"_s << QString(u"X-Way: Bot "_s + token);
    QTest::newRow("token as a path") << u"ca-file"_s << token;
    QTest::newRow("proxy's password") << u"proxy-header"_s << u"Proxy-Authorization: Basic eDp5"_s;
    QTest::newRow("cookie") << u"proxy-header"_s << u"Cookie: a=b"_s;
    QTest::newRow("key") << u"proxy-header"_s << u"X-Api-Key: b"_s;
}

void tst_Profiles::secretsAreRefused()
{
    QFETCH(const QString, option);
    QFETCH(const QString, value);
    ConnectionProfile profile = named(u"x"_s);
    QVERIFY(!profile.validate());
    QCOMPARE(connectionField(option)->take({ value }, &profile.config), QString());
    const std::optional<GatewayError> error = profile.validate();
    QCOMPARE(fieldOf(error), option);
    QVERIFY(!error->message.contains(token));
    QStringList problems;
    QSettings settings(QTemporaryDir().filePath(u"x.ini"_s), QSettings::IniFormat);
    ProfileStore store(&settings);
    const QByteArray file = QJsonDocument(
        QJsonObject { { u"shardscope-profiles"_s, 1 }, { u"profiles"_s, QJsonArray { profile.toJson() } } })
                                .toJson();
    QCOMPARE(store.import(file, &problems), 0);
    QVERIFY2(problems.size() == 1 && !problems.first().contains(token), qPrintable(problems.join(u'\n')));
}

void tst_Profiles::storeKeepsWhatItIsGiven()
{
    Rig rig;
    ConnectionProfile profile = named(u"Chess Bot, \"live\" ♞"_s);
    profile.secrets = Secrets::Keychain;
    QCOMPARE(connectionField("activity")->take({ u"custom:a;b=c%2C"_s }, &profile.config), QString());
    QCOMPARE(connectionField("proxy-header")->take({ u"A: 1"_s, u"B: 2"_s }, &profile.config), QString());
    {
        ProfileStore store(&rig.settings);
        const QAbstractItemModelTester tester(&store, QAbstractItemModelTester::FailureReportingMode::Fatal);
        store.save(profile);
    }
    QSettings again(rig.path, QSettings::IniFormat);
    const ProfileStore store(&again);
    QCOMPARE(store.problems(), QStringList());
    QCOMPARE(store.profiles().size(), 1);
    QCOMPARE(store.profiles().first().id, profile.id);
    QCOMPARE(store.profiles().first().toJson(), profile.toJson());
}

void tst_Profiles::storeKeepsOrderNamesAndTheCurrentOne()
{
    Rig rig;
    ProfileStore store(&rig.settings);
    const QAbstractItemModelTester tester(&store, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString &name : { u"a"_s, u"b"_s, u"c"_s })
        store.save(named(name));
    store.setCurrent(store.profiles()[1].id);
    store.move(0, 2);
    QCOMPARE(store.names(), (QStringList { u"b"_s, u"c"_s, u"a"_s }));
    store.move(2, 1);
    QCOMPARE(store.names(), (QStringList { u"b"_s, u"a"_s, u"c"_s }));
    QVERIFY(store.rename(1, u"  A "_s)); // its own name in another case
    QVERIFY(!store.rename(1, u"C"_s));
    QVERIFY(!store.rename(1, u" "_s));
    QVERIFY(!store.rename(1, token));
    QCOMPARE(fieldOf(store.check(named(u"B"_s))), u"name"_s);
    QCOMPARE(store.duplicate(1).name, u"A (2)"_s);
    QCOMPARE(store.duplicate(1).name, u"A (3)"_s);
    QCOMPARE(store.names(), (QStringList { u"b"_s, u"A"_s, u"A (3)"_s, u"A (2)"_s, u"c"_s }));
    store.remove(3);
    QCOMPARE(store.data(store.index(3)).toString(), u"c"_s);

    {
        const ProfileStore other(&rig.settings);
        QCOMPARE(other.names(), store.names());
        QCOMPARE(other.current(), store.profiles()[0].id);
        QCOMPARE(other.rowOfName(u"a (3)"_s), 2);
        QCOMPARE(other.rowOfName(u"nobody"_s), -1);
    }
    store.remove(0);
    QVERIFY(store.current().isEmpty());
    QVERIFY(ProfileStore(&rig.settings).current().isEmpty());
}

void tst_Profiles::damagedSettingsAreToldAndLeftOut()
{
    Rig rig;
    {
        ProfileStore store(&rig.settings);
        for (const QString &name : { u"a"_s, u"b"_s, u"c"_s, u"d"_s })
            store.save(named(name));
    }
    const QStringList ids = rig.settings.value(u"profiles1/order"_s).toStringList();
    rig.settings.setValue(u"profiles1/profile-"_s + ids[0], u"{broken"_s);
    rig.settings.remove(u"profiles1/profile-"_s + ids[1]);
    rig.settings.setValue(u"profiles1/profile-"_s + ids[2], QStringList { u"1"_s, u"2"_s });
    rig.settings.setValue(u"profiles1/current"_s, ids[0]);
    const ProfileStore store(&rig.settings);
    QCOMPARE(store.names(), QStringList { u"d"_s });
    QCOMPARE(store.problems().size(), 3);
    QVERIFY(store.current().isEmpty());
}

void tst_Profiles::importsUnderFreeNamesAndNewIds()
{
    Rig rig;
    ProfileStore store(&rig.settings);
    const QAbstractItemModelTester tester(&store, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ConnectionProfile profile = named(u"a"_s);
    profile.config.shard.capabilities = 7;
    store.save(profile);
    const QByteArray file = store.exported();
    QVERIFY(!file.contains(profile.id.toLatin1()));
    QStringList problems;
    QCOMPARE(store.import(file, &problems), 1);
    QCOMPARE(problems, QStringList());
    QCOMPARE(store.names(), (QStringList { u"a"_s, u"a (2)"_s }));
    QCOMPARE(store.profiles()[1].config.shard.capabilities, 7U);

    // An id in a file of others must not open the secrets of a profile of ours.
    QJsonObject forged = profile.toJson();
    forged.insert(u"id"_s, profile.id);
    const QJsonObject document { { u"shardscope-profiles"_s, 1 }, { u"profiles"_s, QJsonArray { forged, 5 } } };
    QCOMPARE(store.import(QJsonDocument(document).toJson(), &problems), 1);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(store.rowOf(profile.id), 0);
    QVERIFY(store.profiles()[2].id != profile.id);
}

void tst_Profiles::wrongFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"no JSON"_s;
    QTest::newRow("text") << QByteArray("hello") << u"no JSON"_s;
    QTest::newRow("cut off") << QByteArray(R"({"shardscope-profiles":1,"profiles":[)") << u"no JSON"_s;
    QTest::newRow("another JSON") << QByteArray("{}") << u"no profiles of Shardscope"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"no profiles of Shardscope"_s;
    QTest::newRow("another version") << QByteArray(R"({"shardscope-profiles":2,"profiles":[]})")
                                     << u"another version"_s;
    QTest::newRow("none in it") << QByteArray(R"({"shardscope-profiles":1,"profiles":[]})")
                                << u"no profile in the file"_s;
    QTest::newRow("huge") << QByteArray(ProfileStore::longestFile + 1, ' ') << u"too large"_s;
}

void tst_Profiles::wrongFilesAreRefused()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, words);
    Rig rig;
    ProfileStore store(&rig.settings);
    QStringList problems;
    QCOMPARE(store.import(file, &problems), 0);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(words), qPrintable(problems.first()));
    QCOMPARE(store.rowCount(), 0);
}

void tst_Profiles::noSecretReachesSettingsOrExport()
{
    Rig rig;
    ProfileStore store(&rig.settings);
    ConnectionConfig config;
    config.shard.token = token;
    config.shard.proxy.url = QUrl(u"http://proxy.example.org:3128"_s);
    config.shard.proxy.user = u"proxy-user"_s;
    config.shard.proxy.password = u"proxy-password"_s;
    ConnectionProfile profile = ConnectionProfile::make(u"x"_s, config);
    profile.secrets = Secrets::Keychain;
    store.save(profile);
    for (const QByteArray &text : { rig.written(), store.exported() }) {
        QVERIFY(text.contains("proxy.example.org"));
        QVERIFY(!text.contains(token.toLatin1()));
        QVERIFY(!text.contains(token.left(12).toLatin1()));
        QVERIFY(!text.contains("proxy-user"));
        QVERIFY(!text.contains("proxy-password"));
    }
}

void tst_Profiles::secretsLieWhereTheProfileWantsThem()
{
    ScriptedStore keychain;
    ProfileSecrets secrets(&keychain);
    for (const Secrets place : { Secrets::Session, Secrets::Keychain }) {
        ConnectionProfile profile = named(u"x"_s);
        profile.secrets = place;
        QString problem = u"not answered"_s;
        secrets.write(profile, {}, { .token = token, .proxyLogin = u"u:p"_s }, false, this,
            [&problem](const QString &said) { problem = said; });
        QCOMPARE(problem, u"not answered"_s); // never before it returns
        QTRY_COMPARE(problem, QString());
        QCOMPARE(keychain.kept.size(), place == Secrets::Keychain ? 2 : 0);
        ProfileSecrets::Values values;
        secrets.read(profile, this, [&values](const ProfileSecrets::Values &read, const QString &) { values = read; });
        QTRY_COMPARE(values.token, token);
        QCOMPARE(values.proxyLogin, u"u:p"_s);
        bool removed = false;
        secrets.remove(profile, this, [&removed](const QString &said) { removed = said.isEmpty(); });
        QTRY_VERIFY(removed);
        QVERIFY(keychain.kept.isEmpty());
        secrets.read(profile, this, [&values](const ProfileSecrets::Values &read, const QString &) { values = read; });
        QTRY_COMPARE(values.token, QString());
    }
}

void tst_Profiles::onlyWhatChangesIsTouched()
{
    ScriptedStore keychain;
    ProfileSecrets secrets(&keychain);
    ConnectionProfile profile = named(u"x"_s);
    profile.secrets = Secrets::Keychain;
    int answered = 0;
    const auto done = [&answered](const QString &said) { answered += said.isEmpty() ? 1 : 0; };
    secrets.write(profile, { .token = token }, { .token = token }, false, this, done);
    QTRY_COMPARE(answered, 1);
    QCOMPARE(keychain.calls, QStringList());
    secrets.write(profile, { .token = token, .proxyLogin = u"a:b"_s }, { .token = token }, false, this, done);
    QTRY_COMPARE(answered, 2);
    QCOMPARE(keychain.calls, QStringList { u"remove proxy-login "_s + profile.id.left(4) });
}

void tst_Profiles::movingTakesTheSecretsAlong()
{
    ScriptedStore keychain;
    ProfileSecrets secrets(&keychain);
    ConnectionProfile profile = named(u"x"_s);
    profile.secrets = Secrets::Session;
    int answered = 0;
    QString problem;
    const auto done = [&](const QString &said) {
        ++answered;
        problem = said;
    };
    secrets.write(profile, {}, { .token = token }, false, this, done);
    QTRY_COMPARE(answered, 1);
    profile.secrets = Secrets::Keychain;
    secrets.write(profile, { .token = token }, { .token = token }, true, this, done);
    QTRY_COMPARE(answered, 2);
    QCOMPARE(keychain.kept.values(), QStringList { token });
    profile.secrets = Secrets::Session;
    ProfileSecrets::Values values;
    secrets.read(profile, this, [&](const ProfileSecrets::Values &read, const QString &) {
        values = read;
        ++answered;
    });
    QTRY_COMPARE(answered, 3);
    QVERIFY(values.token.isEmpty());

    // And back, from a keychain that has been locked since: it stays where it is, and this is said.
    keychain.problem = u"locked"_s;
    secrets.write(profile, { .token = token }, { .token = token }, true, this, done);
    QTRY_COMPARE(answered, 4);
    QCOMPARE(problem, u"locked"_s);
}

void tst_Profiles::withoutAKeychainThisIsSaid()
{
    ProfileSecrets secrets(nullptr);
    ConnectionProfile profile = named(u"x"_s);
    profile.secrets = Secrets::Keychain;
    QStringList said;
    const auto hear = [&said](const QString &problem) { said.append(problem); };
    secrets.probe(this, hear);
    secrets.write(profile, {}, { .token = token }, false, this, hear);
    secrets.read(
        profile, this, [&said](const ProfileSecrets::Values &, const QString &problem) { said.append(problem); });
    QTRY_COMPARE(said.size(), 3);
    for (const QString &problem : std::as_const(said))
        QVERIFY2(problem.contains(u"for this session only"_s), qPrintable(problem));
    // Nothing to keep is no reason to complain.
    secrets.write(profile, {}, {}, false, this, hear);
    QTRY_COMPARE(said.size(), 4);
    QCOMPARE(said.last(), QString());
}

void tst_Profiles::whoIsGoneIsNotAnswered()
{
    MemoryTokenStore store;
    bool answered = false;
    {
        QObject gone;
        store.read(u"x"_s, Purpose::Token, &gone, [&answered](const TokenStore::Answer &) { answered = true; });
    }
    bool later = false;
    store.read(u"x"_s, Purpose::Token, this,
        [&later](const TokenStore::Answer &answer) { later = answer.fault == TokenStore::Fault::NotFound; });
    QTRY_VERIFY(later);
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(tst_Profiles)
#include "tst_profiles.moc"
