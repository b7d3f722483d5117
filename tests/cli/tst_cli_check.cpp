// SPDX-License-Identifier: MIT
// `check` as its user meets it: what it prints and what it ends with.
#include "tests/cli/cliprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

const QStringList names { u"token-shape"_s, u"dns"_s, u"tcp"_s, u"tls"_s, u"http"_s, u"token"_s, u"bot"_s, u"intents"_s,
    u"shards"_s, u"session-budget"_s, u"clock"_s, u"websocket"_s, u"hello"_s, u"identify"_s };

QString secretOf(const QString &token)
{
    return token.section(u'.', 1);
}

} // namespace

class tst_CliCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInTheHelp();
    void printsOneObject();
    void endsWithWhatItFound_data();
    void endsWithWhatItFound();
    void identifiesWhereAsked();
    void printsATableForPeople();
    void aTokenOfTheWrongShapeIsAFinding();
    void refusesWrongArguments_data();
    void refusesWrongArguments();
};

void tst_CliCheck::standsInTheHelp()
{
    CliProcess main({ u"--help"_s });
    QVERIFY(main.run());
    QVERIFY2(main.out().contains("\n  check "), main.out().constData());
    CliProcess help({ u"check"_s, u"--help"_s });
    QVERIFY(help.run());
    QCOMPARE(help.exitCode(), 0);
    for (const char *word : { "--json", "--identify", "--demo", "--token-file", "--proxy", "--connect-timeout" })
        QVERIFY2(help.out().contains(word), word);
}

void tst_CliCheck::printsOneObject()
{
    CliProcess cli({ u"check"_s, u"--demo"_s, u"--json"_s });
    QVERIFY(cli.run());
    QVERIFY2(cli.exitCode() == 0, cli.out().constData());
    QCOMPARE(cli.err(), QByteArray());
    QCOMPARE(cli.out().count('\n'), 1);
    const QJsonObject report = QJsonDocument::fromJson(cli.out()).object();
    QCOMPARE(report.keys(), (QStringList { u"checks"_s, u"ok"_s }));
    QCOMPARE(report.value("ok"_L1), QJsonValue(true));
    QStringList found;
    for (const QJsonValue &value : report.value("checks"_L1).toArray()) {
        const QJsonObject check = value.toObject();
        QCOMPARE(check.keys(), (QStringList { u"advice"_s, u"duration_ms"_s, u"name"_s, u"seen"_s, u"status"_s }));
        const QString name = check.value("name"_L1).toString();
        found.append(name);
        const bool isSkipped = name == "tls"_L1 || name == "identify"_L1;
        QCOMPARE(check.value("status"_L1).toString(), isSkipped ? u"skip"_s : u"pass"_s);
        QVERIFY(!check.value("seen"_L1).toString().isEmpty());
        QVERIFY(check.value("duration_ms"_L1).toDouble(-1) >= 0);
    }
    QCOMPARE(found, names);
}

void tst_CliCheck::endsWithWhatItFound_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("otherToken");
    QTest::addColumn<QString>("name"); ///< of what is wrong; empty: nothing
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *what, const QString &fault, const QStringList &options, const QString &name,
                         const QString &status = u"fail"_s, bool otherToken = false) {
        QStringList faults;
        if (!fault.isEmpty())
            faults = { u"--fault"_s, fault };
        QTest::newRow(what) << faults << options << otherToken << name << status << (status == "fail"_L1 ? 7 : 0);
    };
    row("nothing", {}, {}, {}, u"pass"_s);
    row("a bad token", {}, {}, u"token"_s, u"fail"_s, true);
    row("a user's token", u"bot=false"_s, {}, u"bot"_s);
    row("missing intents", u"flags=0"_s, { u"--intents"_s, u"+all"_s }, u"intents"_s);
    row("no budget", u"remaining=0"_s, {}, u"session-budget"_s);
    row("a wrong shard count", u"shards=3"_s, {}, u"shards"_s);
    row("a right shard count", u"shards=3"_s, { u"--shard"_s, u"2/3"_s }, {}, u"pass"_s);
    row("HTTP 500", u"http=500"_s, {}, u"http"_s);
    row("a slow HELLO", u"hello-delay=1.2"_s, {}, u"hello"_s, u"warn"_s);
    row("no HELLO", u"hello-delay=60"_s, { u"--hello-timeout"_s, u"0.2"_s }, u"hello"_s);
    row("a name that does not exist", {}, { u"--api"_s, u"https://nobody.invalid/api/v10"_s }, u"dns"_s);
    row("a proxy that is not there", {}, { u"--proxy"_s, u"http://127.0.0.1:9"_s }, u"tcp"_s);
}

void tst_CliCheck::endsWithWhatItFound()
{
    QFETCH(const QStringList, faults);
    QFETCH(const QStringList, options);
    QFETCH(const bool, otherToken);
    QFETCH(const QString, name);
    QFETCH(const QString, status);
    QFETCH(const int, exitCode);
    SimulateProcess simulate(faults);
    QVERIFY(simulate.begin());
    const bool hasApi = options.contains(u"--api"_s);
    CliProcess cli(QStringList { u"check"_s, u"--json"_s }
        + (hasApi ? QStringList() : QStringList { u"--gateway"_s, simulate.gateway, u"--api"_s, simulate.api })
        + options);
    const QString token
        = otherToken ? u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.the-token-of-another-gateway"_s : simulate.token;
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, token);
    QVERIFY(cli.run());
    QVERIFY2(cli.exitCode() == exitCode, QByteArray(cli.out() + cli.err()).constData());
    const QJsonObject report = QJsonDocument::fromJson(cli.out()).object();
    QCOMPARE(report.value("ok"_L1), QJsonValue(exitCode == 0));
    bool hasFailed = false;
    for (const QJsonValue &value : report.value("checks"_L1).toArray()) {
        const QJsonObject check = value.toObject();
        const QString itsStatus = check.value("status"_L1).toString();
        const bool isIt = check.value("name"_L1).toString() == name;
        QVERIFY2(isIt ? itsStatus == status : itsStatus == "pass"_L1 || itsStatus == "skip"_L1, cli.out().constData());
        QVERIFY2(!isIt || !check.value("advice"_L1).toString().isEmpty(), cli.out().constData());
        hasFailed |= isIt;
    }
    QCOMPARE(hasFailed, !name.isEmpty());
    QVERIFY(!cli.out().contains(secretOf(token).toUtf8()) && !cli.err().contains(secretOf(token).toUtf8()));
}

void tst_CliCheck::identifiesWhereAsked()
{
    CliProcess cli({ u"check"_s, u"--demo"_s, u"--json"_s, u"--identify"_s });
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 0);
    const QJsonObject last = QJsonDocument::fromJson(cli.out()).object().value("checks"_L1).toArray().last().toObject();
    QCOMPARE(last.value("status"_L1).toString(), u"pass"_s);
    QVERIFY(last.value("seen"_L1).toString().contains(u"READY"_s));
}

void tst_CliCheck::printsATableForPeople()
{
    SimulateProcess simulate({ u"--fault"_s, u"flags=0"_s });
    QVERIFY(simulate.begin());
    CliProcess cli(
        { u"check"_s, u"--gateway"_s, simulate.gateway, u"--api"_s, simulate.api, u"--intents"_s, u"+all"_s });
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, simulate.token);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 7);
    const QStringList lines = QString::fromUtf8(cli.out()).split(u'\n');
    const auto intents = std::find_if(
        lines.begin(), lines.end(), [](const QString &line) { return line.startsWith("fail    intents"_L1); });
    QVERIFY2(intents != lines.end(), cli.out().constData());
    QVERIFY(intents->contains(u" ms "_s) && intents->contains(u'=') && intents->contains(u"GUILD_MEMBERS"_s));
    QVERIFY((intents + 1)->startsWith(u"        → Enable GUILD_MEMBERS"_s));
    QVERIFY((intents + 2)->contains("https://discord.com/developers/applications"_L1));
    QVERIFY(cli.out().endsWith("Wrong: Intents\n"));
}

void tst_CliCheck::aTokenOfTheWrongShapeIsAFinding()
{
    CliProcess cli({ u"check"_s, u"--json"_s });
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, u"a-password-of-mine"_s);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 7);
    const QByteArray head("{\"ok\":false,\"checks\":[{\"name\":\"token-shape\",\"status\":\"fail\",");
    QVERIFY2(cli.out().startsWith(head), cli.out().constData());
    QVERIFY(!cli.out().contains("password"));
    QCOMPARE(cli.out().count("\"status\":\"skip\""), names.size() - 1);
}

void tst_CliCheck::refusesWrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no token") << QStringList {} << 2 << QByteArray("no token");
    QTest::newRow("an unknown option") << QStringList { u"--demo"_s, u"--count"_s, u"3"_s } << 2
                                       << QByteArray("--count");
    QTest::newRow("a gateway of its own")
        << QStringList { u"--demo"_s, u"--api"_s, u"http://127.0.0.1"_s } << 2 << QByteArray("exclude");
    QTest::newRow("plaintext") << QStringList { u"--token-file"_s, u"-"_s, u"--api"_s, u"http://api.example"_s } << 2
                               << QByteArray("--allow-plaintext");
    QTest::newRow("no token file") << QStringList { u"--token-file"_s, u"nothing"_s } << 6 << QByteArray("nothing");
    QTest::newRow("no CA file") << QStringList { u"--demo"_s, u"--ca-file"_s, u"nothing.pem"_s } << 6
                                << QByteArray("nothing.pem");
}

void tst_CliCheck::refusesWrongArguments()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, words);
    CliProcess cli(QStringList { u"check"_s } + arguments);
    QVERIFY(cli.run("MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.the-token-of-another-gateway\n"));
    QVERIFY2(cli.exitCode() == exitCode, cli.err().constData());
    QVERIFY2(cli.err().contains(words), cli.err().constData());
    QCOMPARE(cli.out(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_CliCheck)
#include "tst_cli_check.moc"
