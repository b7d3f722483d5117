// SPDX-License-Identifier: MIT
#include "tests/cli/cliprocess.h"
#include "tests/support/linecontract.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

const QByteArray token("MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.this-is-the-token-that-nobody-may-see");
const QByteArray password("the-password-of-the-proxy");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Also where a reader of JSON would see it.
bool shows(const QByteArray &text, const QByteArray &secret)
{
    if (text.contains(secret))
        return true;
    for (const QByteArray &line : linesOf(text)) {
        // Written anew, no character of the secret is escaped.
        if (QJsonDocument(parsed(line)).toJson().contains(secret))
            return true;
        const QString data = parsed(line).value("data"_L1).toString();
        if (QByteArray::fromBase64(data.toLatin1()).contains(secret))
            return true;
    }
    return false;
}

QByteArray everyFileIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        all += path.toUtf8() + '\n' + contents(path);
    }
    return all;
}

} // namespace

class tst_CliSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenAppearsNowhere_data();
    void theTokenAppearsNowhere();
    void theSessionAppearsNowhere();
    void aProxysPasswordAppearsNowhere();

private:
    QTemporaryDir m_folder;
};

void tst_CliSecrets::theTokenAppearsNowhere_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("environment") << u"environment"_s;
    QTest::newRow("file") << u"file"_s;
    QTest::newRow("standard input") << u"input"_s;
}

void tst_CliSecrets::theTokenAppearsNowhere()
{
    QFETCH(const QString, source);
    const QString capture = m_folder.filePath(source + u".jsonl"_s);
    const QString tokenFile = m_folder.filePath(u"token"_s);
    QFile file(tokenFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf" + token + "\r\nsecond line\n");
    file.close();

    SimulateProcess simulate({ u"--any-token"_s });
    QVERIFY(simulate.begin());
    QStringList arguments = tailArguments(simulate, { u"--capture"_s, capture, u"--keep-tokens"_s });
    if (source == "file"_L1)
        arguments += { u"--token-file"_s, tokenFile };
    else if (source == "input"_L1)
        arguments += { u"--token-file"_s, u"-"_s };
    CliProcess cli(arguments);
    if (source == "environment"_L1)
        cli.setVariable(u"SHARDSCOPE_TOKEN"_s, QString::fromUtf8(token));
    cli.setVariable(u"QT_LOGGING_RULES"_s, u"shardscope.*=true"_s);
    QVERIFY(cli.start());
    if (source == "input"_L1)
        cli.write(token + '\n');
    QVERIFY(!cli.waitForLine({ "\"state\":\"ready\"" }).isEmpty());

#ifdef Q_OS_LINUX
    const QString proc = u"/proc/%1/"_s.arg(cli.pid());
    QVERIFY(!contents(proc + u"cmdline"_s).contains(token));
    QVERIFY(contents(proc + u"cmdline"_s).contains("tail"));
    // Not readable at all where we are not root.
    QVERIFY(!contents(proc + u"environ"_s).contains(token));
    const QByteArray limits = contents(proc + u"limits"_s);
    QVERIFY2(limits.isEmpty() || limits.contains("Max core file size        0 "), limits.constData());
#endif

    // The gateway echoes what we send, and we echo what we are told.
    cli.write("{\"command\":\"update-presence\",\"id\":\"" + token + "\",\"activity\":{\"type\":0,\"name\":\"" + token + "\"}}\n");
    QVERIFY(!cli.waitForLine({ "\"kind\":\"sent\"", "\"op\":3", "\"name\":\"<redacted>\"" }).isEmpty());
    cli.write("{\"command\":\"" + token + "\"}\n");
    cli.write("{\"command\":\"close\",\"" + token + "\":1,\"id\":\"unknown key\"}\n");
    cli.write("{\"command\":\"send\",\"op\":99,\"id\":\"escaped\",\"d\":\"\\u004d" + token.sliced(1) + "\"}\n");
    QVERIFY(!cli.waitForLine({ "\"kind\":\"sent\"", "\"op\":99", "\"d\":\"<redacted>\"" }).isEmpty());
    cli.write(token + '\n');
    cli.write("{\"command\":\"close\",\"id\":\"end\"}\n");
    QVERIFY(cli.waitForExit());
    QCOMPARE(brokenRunContract(cli.out()), QString());
    QVERIFY(cli.out().count("<redacted>") > 6);

    QVERIFY(!shows(cli.out(), token));
    QVERIFY2(!cli.err().contains(token), cli.err().constData());
    QVERIFY(contents(capture).contains("\"op\":2"));
    QVERIFY(!shows(contents(capture), token));
    QVERIFY(!everyFileIn(cli.home()).contains(token));
    QVERIFY(!simulate.err().contains(token));
}

void tst_CliSecrets::theSessionAppearsNowhere()
{
    SimulateProcess simulate;
    QVERIFY(simulate.begin());
    CliProcess cli(tailArguments(simulate));
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, simulate.token);
    QVERIFY(cli.start());
    QVERIFY(!cli.waitForLine({ "\"state\":\"ready\"", "\"resumed\":false" }).isEmpty());
    cli.write("{\"command\":\"reconnect\"}\n");
    QVERIFY(!cli.waitForLine({ "\"state\":\"ready\"", "\"resumed\":true" }).isEmpty());
    cli.write("{\"command\":\"close\"}\n");
    QVERIFY(cli.waitForExit());
    const QJsonObject ready = cli.waitForLine({ "\"t\":\"READY\"" });
    QCOMPARE(ready.value("d"_L1).toObject().value("session_id"_L1).toString(), u"<redacted>"_s);
    const QJsonObject resume = cli.waitForLine({ "\"kind\":\"sent\"", "\"op\":6" });
    QCOMPARE(resume.value("d"_L1).toObject().value("session_id"_L1).toString(), u"<redacted>"_s);
    QCOMPARE(resume.value("d"_L1).toObject().value("token"_L1).toString(), u"<redacted>"_s);
}

void tst_CliSecrets::aProxysPasswordAppearsNowhere()
{
    // Nothing listens there: what is said of the proxy must not hold what opens it.
    CliProcess cli({ u"tail"_s, u"--gateway"_s, u"wss://gateway.example"_s, u"--proxy"_s, u"http://127.0.0.1:1"_s });
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, u"a-token-of-any-shape"_s);
    cli.setVariable(u"SHARDSCOPE_PROXY_AUTH"_s, u"me:"_s + QString::fromUtf8(password));
    cli.setVariable(u"QT_LOGGING_RULES"_s, u"shardscope.*=true"_s);
    QVERIFY(cli.start());
    QVERIFY(!cli.waitForLine({ "\"state\":\"connecting\"" }).isEmpty());
#ifdef Q_OS_LINUX
    QVERIFY(!contents(u"/proc/%1/environ"_s.arg(cli.pid())).contains(password));
#endif
    QVERIFY(cli.waitForExit());
    QCOMPARE(cli.exitCode(), 5);
    QVERIFY(!shows(cli.out(), password));
    QVERIFY(!cli.err().contains(password));

    CliProcess wrong({ u"tail"_s, u"--gateway"_s, u"wss://gateway.example"_s, u"--proxy"_s, u"http://127.0.0.1:1"_s });
    wrong.setVariable(u"SHARDSCOPE_TOKEN"_s, u"a-token-of-any-shape"_s);
    wrong.setVariable(u"SHARDSCOPE_PROXY_AUTH"_s, QString::fromUtf8(password));
    QVERIFY(wrong.run());
    QCOMPARE(wrong.exitCode(), 2);
    QVERIFY(wrong.err().contains("user:password"));
    QVERIFY(!wrong.err().contains(password));
}

QTEST_GUILESS_MAIN(tst_CliSecrets)
#include "tst_cli_secrets.moc"
