// SPDX-License-Identifier: MIT
#include "tests/cli/cliprocess.h"
#include "tests/support/linecontract.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

/// Just enough of a reader of JSON to find where a value stands; shares nothing with the program's.
class Scanner
{
public:
    explicit Scanner(const QByteArray &json)
        : m_json(json)
    {
    }

    /// The bytes of a top-level value; empty where the key is absent.
    [[nodiscard]] QByteArray value(const QByteArray &wanted)
    {
        m_at = m_json.indexOf('{') + 1;
        QByteArray found;
        for (skipSpace(); m_at < m_json.size() && m_json[m_at] == '"'; skipSpace()) {
            const QByteArray key = take();
            skipSpace();
            ++m_at; // the colon
            skipSpace();
            const QByteArray content = take();
            if (key.sliced(1, key.size() - 2) == wanted)
                found = content;
            skipSpace();
            if (m_at < m_json.size() && m_json[m_at] == ',')
                ++m_at;
        }
        return found;
    }

    /// The same without the space between tokens.
    [[nodiscard]] QByteArray compact()
    {
        QByteArray out;
        for (m_at = 0; m_at < m_json.size();) {
            const char c = m_json[m_at];
            if (c == '"')
                out += take();
            else if (++m_at; c != ' ' && c != '\t' && c != '\n' && c != '\r')
                out += c;
        }
        return out;
    }

private:
    void skipSpace()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[m_at]))
            ++m_at;
    }
    /// Steps over one value.
    QByteArray take()
    {
        const qsizetype begin = m_at;
        int depth = 0;
        do {
            const char c = m_json[m_at];
            if (c == '"') {
                for (++m_at; m_json[m_at] != '"'; ++m_at)
                    m_at += m_json[m_at] == '\\';
                ++m_at;
            } else if (c == '{' || c == '[') {
                ++depth;
                ++m_at;
            } else if (c == '}' || c == ']') {
                --depth;
                ++m_at;
            } else if (depth > 0) {
                ++m_at;
            } else {
                while (m_at < m_json.size() && !QByteArrayView(",}] \t\r\n").contains(m_json[m_at]))
                    ++m_at;
            }
        } while (depth > 0);
        return m_json.sliced(begin, m_at - begin);
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

struct Payload
{
    QString file;
    QByteArray type;
    QByteArray data;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The dispatches of a folder in byte order of their names.
QList<Payload> payloadsOf(const QString &folder)
{
    QList<Payload> result;
    QStringList names = QDir(folder).entryList({ u"*.json"_s }, QDir::Files);
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    for (const QString &name : std::as_const(names)) {
        const QByteArray json = contents(folder + u'/' + name);
        if (Scanner(json).value("op") == "0")
            result.append({ name, Scanner(json).value("t"), Scanner(json).value("d") });
    }
    return result;
}

} // namespace

class tst_CliFidelity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void payloadsComeOutAsTheyWentIn_data();
    void payloadsComeOutAsTheyWentIn();

private:
    QTemporaryDir m_folder;
    QList<std::pair<QString, QString>> m_folders; ///< name and path
};

void tst_CliFidelity::initTestCase()
{
    m_folders.append({ u"own"_s, QStringLiteral(SHARDSCOPE_SOURCE_DIR "/tests/payloads") });
    // Payloads of others are not part of the project; where they are at hand they are tried as well.
    if (const QString fixtures = qEnvironmentVariable("SHARDSCOPE_FIXTURES"); QDir(fixtures).exists() && !fixtures.isEmpty())
        m_folders.append({ u"of others"_s, fixtures });
    const auto given = m_folders;
    for (const auto &[name, path] : given) {
        const QString compact = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(compact));
        for (const QString &file : QDir(path).entryList({ u"*.json"_s }, QDir::Files)) {
            QFile out(compact + u'/' + file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            const QByteArray json = contents(path + u'/' + file);
            const QByteArray line = Scanner(json).compact();
            QVERIFY(!line.contains('\n') && out.write(line) == line.size());
        }
        m_folders.append({ name + u", each on one line"_s, compact });
    }
}

void tst_CliFidelity::payloadsComeOutAsTheyWentIn_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("compression");
    for (const auto &[name, path] : std::as_const(m_folders)) {
        for (const char *compression : { "none", "payload", "zlib-stream", "zstd-stream" })
            QTest::addRow("%s, %s", qPrintable(name), compression) << path << QString::fromLatin1(compression);
    }
}

void tst_CliFidelity::payloadsComeOutAsTheyWentIn()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, compression);
    const QList<Payload> payloads = payloadsOf(folder);
    QVERIFY2(payloads.size() >= 79, qPrintable(folder));

    SimulateProcess simulate({ u"--payloads"_s, folder, u"--rate"_s, u"2000"_s });
    QVERIFY(simulate.begin());
    // READY is the gateway's own and comes before.
    CliProcess cli(tailArguments(simulate, { u"--compression"_s, compression, u"--count"_s, QString::number(payloads.size() + 1) }));
    cli.setVariable(u"SHARDSCOPE_TOKEN"_s, simulate.token);
    QVERIFY(cli.run());
    QCOMPARE(cli.exitCode(), 0);
    QCOMPARE(brokenRunContract(cli.out()), QString());
    QCOMPARE(cli.summary().value("reconnects"_L1).toInt(-1), 0);
    QCOMPARE(cli.out().count("\"state\":\"ready\""), 1);

    QByteArrayList dispatches;
    for (const QByteArray &line : linesOf(cli.out())) {
        if (line.startsWith("{\"kind\":\"dispatch\""))
            dispatches.append(line);
    }
    QCOMPARE(dispatches.size(), payloads.size() + 1);
    for (qsizetype i = 0; i < payloads.size(); ++i) {
        const QByteArray &line = dispatches[i + 1];
        const QByteArray type = ",\"t\":" + (payloads[i].type.isEmpty() ? QByteArray("null") : payloads[i].type) + ',';
        QVERIFY2(line.contains(type), qPrintable(payloads[i].file));
        QByteArray expected = payloads[i].data;
        expected.replace('\n', ' ').replace('\r', ' ');
        const QByteArray actual = dataOfLine(line);
        QVERIFY2(actual == expected, qPrintable(u"%1: %2 bytes became %3"_s.arg(payloads[i].file).arg(expected.size()).arg(actual.size())));
    }
}

QTEST_GUILESS_MAIN(tst_CliFidelity)
#include "tst_cli_fidelity.moc"
