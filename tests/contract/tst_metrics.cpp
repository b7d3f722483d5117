// SPDX-License-Identifier: MIT
// What `tail --metrics` serves, to anyone who can read it and to Prometheus itself.
#include "tests/contract/tinyserver.h"
#include "tests/contract/toolprocess.h"
#include "tests/support/httpexchange.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace Shardscope::Contract;

namespace {

/// `tail --demo` with metrics on a free port, once it is ready.
class Scraped
{
public:
    [[nodiscard]] bool start()
    {
        static const QRegularExpression line(u"^shardscope-cli: Metrics at (http://127\\.0\\.0\\.1:[0-9]+/metrics)$"_s,
            QRegularExpression::MultilineOption);
        if (!m_tail.start() || !m_tail.waitForState(u"ready"_s))
            return false;
        m_url = QUrl(line.match(QString::fromUtf8(m_tail.errors())).captured(1));
        return m_url.isValid() && m_url.port() > 0;
    }
    [[nodiscard]] HttpReply get(const QByteArray &headers = {}) const
    {
        return httpExchange(quint16(m_url.port()), httpGet("/metrics", headers));
    }
    [[nodiscard]] ToolProcess &tail() { return m_tail; }
    [[nodiscard]] QString authority() const { return u"127.0.0.1:%1"_s.arg(m_url.port()); }

private:
    ToolProcess m_tail { { u"tail"_s, u"--demo"_s, u"--metrics"_s, u"0"_s } };
    QUrl m_url;
};

/// Samples by name and labels, as they stand before the value.
QHash<QByteArray, double> samplesOf(const QByteArray &text)
{
    QHash<QByteArray, double> samples;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype space = line.lastIndexOf(' ');
        if (space > 0 && !line.startsWith('#'))
            samples.insert(line.first(space), line.sliced(space + 1).toDouble());
    }
    return samples;
}

/// Installed, or unpacked by packaging/test. Empty where it is not there.
QString programOf(const QString &name)
{
    const QString installed = QStandardPaths::findExecutable(name);
    return installed.isEmpty()
        ? QStandardPaths::findExecutable(name, { QStringLiteral(SHARDSCOPE_SOURCE_DIR "/build/unpacked/usr/bin") })
        : installed;
}

/// A program that is ended with its test; by itself, for it is held and nothing else is looked for.
class Program
{
public:
    Program(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments);
    }
    ~Program()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(ToolProcess::patienceMs);
        }
    }
    Q_DISABLE_COPY_MOVE(Program)

    /// Gives @p input and waits for the end; the exit code, or -1.
    [[nodiscard]] int finish(const QByteArray &input = {})
    {
        m_process.write(input);
        m_process.closeWriteChannel();
        return m_process.waitForFinished(ToolProcess::patienceMs) ? m_process.exitCode() : -1;
    }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] QByteArray output()
    {
        m_output += m_process.readAll();
        return m_output;
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

/// README's block of code that begins with @p first, without the fence.
QByteArray readmeBlock(const QByteArray &first)
{
    QFile readme(QStringLiteral(SHARDSCOPE_SOURCE_DIR "/README.md"));
    if (!readme.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = readme.readAll();
    const qsizetype begin = text.indexOf(QByteArray('\n' + first));
    return begin < 0 ? QByteArray() : text.sliced(begin + 1, text.indexOf("```", begin) - begin - 1);
}

} // namespace

class tst_Metrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrapeTellsTheRun();
    void pagesAndForeignHostsAreRefused();
    void tokenIsNotServed();
    void portInUseIsRefused();
    void nothingIsServedUnasked();
    void promtoolHasNoComplaint();
    void readmeRulesAreGood();
    void prometheusScrapes();
};

void tst_Metrics::scrapeTellsTheRun()
{
    Scraped run;
    QVERIFY2(run.start(), run.tail().story().constData());
    // The events of the lines are those of the scrape.
    QVERIFY(run.tail().waitForLine([](const OutputLine &line) { return line.kind() == "heartbeat"_L1; }) >= 0);
    QVERIFY(run.tail().waitForLine([](const OutputLine &line) { return line.text("t") == "MESSAGE_CREATE"_L1; }) >= 0);
    const HttpReply reply = run.get();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.head.contains("Content-Type: application/openmetrics-text; version=1.0.0; charset=utf-8\r\n"));
    const QHash<QByteArray, double> samples = samplesOf(reply.body);
    const auto value = [&](const char *name) { return samples.value(name, -1); };
    QCOMPARE(value("shardscope_shard_state{shard=\"0\",state=\"ready\"}"), 1.0);
    QCOMPARE(value("shardscope_shard_state{shard=\"0\",state=\"closed\"}"), 0.0);
    QCOMPARE(value("shardscope_events_total{shard=\"0\",event=\"READY\"}"), 1.0);
    QVERIFY(value("shardscope_events_total{shard=\"0\",event=\"MESSAGE_CREATE\"}") >= 1);
    QVERIFY(value("shardscope_heartbeat_latency_seconds_count{shard=\"0\"}") >= 1);
    QCOMPARE(value("shardscope_heartbeat_latency_seconds_bucket{shard=\"0\",le=\"+Inf\"}"),
        value("shardscope_heartbeat_latency_seconds_count{shard=\"0\"}"));
    QCOMPARE(value("shardscope_sent_messages_total{shard=\"0\",op=\"2\"}"), 1.0);
    QCOMPARE(value("shardscope_received_messages_total{shard=\"0\",op=\"10\"}"), 1.0);
    // zlib-stream: less came over the wire than it held.
    QVERIFY(value("shardscope_received_wire_bytes_total{shard=\"0\"}") > 0);
    QVERIFY(value("shardscope_received_json_bytes_total{shard=\"0\"}")
        > value("shardscope_received_wire_bytes_total{shard=\"0\"}"));
    QVERIFY(value("shardscope_budget_remaining{shard=\"0\",bucket=\"identify\"}") > 0);
    QCOMPARE(value("shardscope_reconnects_total{shard=\"0\"}"), 0.0);

    run.tail().writeLine(R"({"command":"reconnect","resume":true})");
    QVERIFY(run.tail().waitForLine([](const OutputLine &line) { return line.text("t") == "RESUMED"_L1; }) >= 0);
    QVERIFY(
        run.tail().waitForLine([](const OutputLine &line) { return line.object.value("resumed"_L1).toBool(); }) >= 0);
    const QHash<QByteArray, double> later = samplesOf(run.get().body);
    QCOMPARE(later.value("shardscope_reconnects_total{shard=\"0\"}"), 1.0);
    QCOMPARE(later.value("shardscope_resumes_total{shard=\"0\"}"), 1.0);
    QCOMPARE(later.value("shardscope_events_total{shard=\"0\",event=\"RESUMED\"}"), 1.0);
}

void tst_Metrics::pagesAndForeignHostsAreRefused()
{
    Scraped run;
    QVERIFY2(run.start(), run.tail().story().constData());
    QCOMPARE(run.get("Origin: http://127.0.0.1\r\n").status, 403);
    QCOMPARE(run.get("Host: evil.example\r\n").status, 403);
    QCOMPARE(run.get().status, 200);
}

void tst_Metrics::tokenIsNotServed()
{
    const QString token = u"any-token-of-a-test"_s;
    ToolProcess gateway({ u"simulate"_s, u"--any-token"_s });
    QVERIFY(gateway.start());
    const int line = gateway.waitForLine([](const OutputLine &l) { return !l.text("gateway").isEmpty(); });
    QVERIFY(line >= 0);
    ToolProcess tail(
        plainTail(gateway.lines().at(line).text("gateway"), { u"--metrics"_s, u"localhost:0"_s }), anyToken());
    QVERIFY(tail.start());
    QVERIFY(tail.waitForLine([](const OutputLine &line) { return line.text("t") == "READY"_L1; }) >= 0);
    static const QRegularExpression address(u"Metrics at http://localhost:([0-9]+)/metrics"_s);
    const quint16 port = address.match(QString::fromUtf8(tail.errors())).captured(1).toUShort();
    const HttpReply reply = httpExchange(port, "GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n", u"localhost"_s);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains("event=\"READY\""));
    QVERIFY(!reply.body.contains(token.toUtf8()));
    QVERIFY(!tail.errors().contains(token.toUtf8()));
}

void tst_Metrics::portInUseIsRefused()
{
    const TinyServer taken;
    ToolProcess tail({ u"tail"_s, u"--demo"_s, u"--metrics"_s, QString::number(taken.port()) });
    QVERIFY(tail.start());
    QCOMPARE(tail.waitForExit(), 2);
    QVERIFY2(tail.errors().contains(QByteArray::number(taken.port())), tail.errors().constData());
    QCOMPARE(tail.linesOf(u"summary"_s).size(), 1);
    QCOMPARE(taken.connections(), 0);
}

void tst_Metrics::nothingIsServedUnasked()
{
    ToolProcess tail({ u"tail"_s, u"--demo"_s, u"--count"_s, u"1"_s });
    QVERIFY(tail.start());
    QCOMPARE(tail.waitForExit(), 0);
    QVERIFY(!tail.errors().contains("Metrics"));
}

void tst_Metrics::promtoolHasNoComplaint()
{
    const QString promtool = programOf(u"promtool"_s);
    if (promtool.isEmpty())
        QSKIP("Prometheus is not installed");
    Scraped run;
    QVERIFY2(run.start(), run.tail().story().constData());
    const HttpReply reply = run.get("Accept: text/plain;version=0.0.4\r\n");
    QVERIFY(reply.head.contains("Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
    Program check(promtool, { u"check"_s, u"metrics"_s });
    const int code = check.finish(reply.body);
    QCOMPARE(check.output(), QByteArray());
    QCOMPARE(code, 0);

    // That it would complain.
    Program complaint(promtool, { u"check"_s, u"metrics"_s });
    QVERIFY(complaint.finish("# TYPE shardscope_events counter\nshardscope_events 1\n") != 0);
    QVERIFY(complaint.output().contains("shardscope_events"));
}

void tst_Metrics::readmeRulesAreGood()
{
    const QString promtool = programOf(u"promtool"_s);
    if (promtool.isEmpty())
        QSKIP("Prometheus is not installed");
    const QByteArray rules = readmeBlock("groups:\n");
    QVERIFY(rules.contains("shardscope_"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"rules.yml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rules) == rules.size() && file.flush());
    Program check(promtool, { u"check"_s, u"rules"_s, file.fileName() });
    const int code = check.finish();
    QVERIFY2(code == 0 && check.output().contains("SUCCESS: 2 rules found"), check.output().constData());
    // Every metric that README names is one that is served.
    Scraped run;
    QVERIFY2(run.start(), run.tail().story().constData());
    const QByteArray served = run.get().body;
    static const QRegularExpression metric(u"\\bshardscope_[a-z_]+"_s);
    for (auto it = metric.globalMatch(QString::fromUtf8(rules)); it.hasNext();) {
        const QByteArray name = it.next().captured().toUtf8();
        QVERIFY2(served.contains(QByteArray('\n' + name)), name.constData());
    }
}

void tst_Metrics::prometheusScrapes()
{
    const QString program = programOf(u"prometheus"_s);
    if (program.isEmpty())
        QSKIP("Prometheus is not installed");
    Scraped run;
    QVERIFY2(run.start(), run.tail().story().constData());
    QVERIFY(run.tail().waitForLine([](const OutputLine &line) { return line.kind() == "heartbeat"_L1; }) >= 0);

    // The configuration is README's, but for the address and for how often it asks.
    QByteArray config = readmeBlock("scrape_configs:\n");
    QVERIFY(config.contains("127.0.0.1:9464"));
    config.replace("127.0.0.1:9464", run.authority().toUtf8());
    config += "    scrape_interval: 1s\n    scrape_timeout: 1s\n";
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"prometheus.yml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(config) == config.size() && file.flush());
    const quint16 port = TinyServer::closedPort();
    Program prometheus(program,
        { u"--config.file="_s + file.fileName(), u"--storage.tsdb.path="_s + folder.filePath(u"data"_s),
            u"--web.listen-address=127.0.0.1:%1"_s.arg(port), u"--log.level=warn"_s });

    // HTTP/1.0: the answer ends with the connection.
    const auto ask = [&](const QByteArray &path) {
        const HttpReply reply = httpExchange(port, "GET /api/v1/" + path + " HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n");
        return QJsonDocument::fromJson(reply.body).object().value("data"_L1).toObject();
    };
    const auto query = [&](const QByteArray &expression) {
        const QJsonArray result
            = ask("query?query=" + QUrl::toPercentEncoding(QString::fromUtf8(expression))).value("result"_L1).toArray();
        return result.at(0).toObject().value("value"_L1).toArray().at(1).toString();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(!query("up == 1").isEmpty() || !prometheus.isRunning(), prometheus.output().constData(),
        ToolProcess::patienceMs);
    QVERIFY2(prometheus.isRunning(), prometheus.output().constData());
    QCOMPARE(query("up"), u"1"_s);
    QCOMPARE(query("shardscope_events_total{event=\"READY\",shard=\"0\"}"), u"1"_s);
    QCOMPARE(query("shardscope_shard_state{state=\"ready\"}"), u"1"_s);
    QVERIFY(query("shardscope_heartbeat_latency_seconds_count").toDouble() >= 1);
    QVERIFY(query("histogram_quantile(0.95, shardscope_heartbeat_latency_seconds_bucket)").toDouble() > 0);
    // Only OpenMetrics tells units: this is what it read.
    const QJsonObject latency = ask("metadata?metric=shardscope_heartbeat_latency_seconds")
                                    .value("shardscope_heartbeat_latency_seconds"_L1)
                                    .toArray()
                                    .at(0)
                                    .toObject();
    QCOMPARE(latency.value("type"_L1).toString(), u"histogram"_s);
    QCOMPARE(latency.value("unit"_L1).toString(), u"seconds"_s);
}

QTEST_GUILESS_MAIN(tst_Metrics)
#include "tst_metrics.moc"
