// SPDX-License-Identifier: MIT
#include "core/capture/eventrecorder.h"
#include "core/gateway/gatewayclosecode.h"
#include "core/gateway/gatewayevent.h"
#include "core/gateway/gatewayshard.h"
#include "core/metrics/gatewaymetrics.h"

#include "tests/support/manualclock.h"

#include <QTest>

#include <new>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

/// Of this thread, while it is looked at.
thread_local qint64 allocations = -1;

} // namespace

void *operator new(std::size_t size)
{
    if (allocations >= 0)
        ++allocations;
    return std::malloc(size);
}
// What is allocated in whatever way is freed by these.
void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    return std::malloc(size);
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace {

EventRecord dispatchOf(const QByteArray &name, int shard = 0)
{
    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.at = 1'000'000'250'000;
    record.shard = shard;
    record.op = 0;
    record.type = name;
    record.dispatchInfo = dispatchEvent(QByteArrayView(name));
    record.wireBytes = 100;
    record.bytes = 400;
    return record;
}

EventRecord messageOf(EventRecord::Kind kind, std::optional<qint32> op)
{
    EventRecord record;
    record.kind = kind;
    record.shard = 0;
    record.op = op;
    record.wireBytes = 10;
    record.bytes = 30;
    return record;
}

EventRecord heartbeatOf(double milliseconds)
{
    EventRecord record;
    record.kind = EventRecord::Kind::Heartbeat;
    record.shard = 0;
    record.latencyMs = milliseconds;
    return record;
}

EventRecord recordOf(EventRecord::Kind kind, const QByteArray &type, const QByteArray &json = "{}")
{
    EventRecord record;
    record.kind = kind;
    record.at = 2'000'000'000'000;
    record.shard = 0;
    record.type = type;
    record.json = json;
    return record;
}

QByteArrayList linesOf(const GatewayMetrics &metrics, MetricsFormat format = MetricsFormat::OpenMetrics)
{
    return metrics.text(format).split('\n');
}

using Records = QList<EventRecord>;
using Kind = EventRecord::Kind;

} // namespace

class tst_GatewayMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsBecomeSamples_data();
    void recordsBecomeSamples();
    void everyShardHasItsOwn();
    void undocumentedNamesAreBounded();
    void namesThatAreNoNamesAreOther_data();
    void namesThatAreNoNamesAreOther();
    void closeCodesAreBounded();
    void secretsAreInNoLabel();
    void documentedEventsAllocateNothing();
    void latencyBucketsAddUp();
    void formatsDifferInTheirFamilies();
    void droppedLinesAreAskedFor();
    void acceptChoosesTheFormat_data();
    void acceptChoosesTheFormat();
    void labelsAreEscaped();
    void numbersReadBack_data();
    void numbersReadBack();
};

void tst_GatewayMetrics::recordsBecomeSamples_data()
{
    QTest::addColumn<Records>("records");
    QTest::addColumn<QByteArrayList>("samples");

    const auto row = [](const char *name, const Records &records, const QByteArrayList &samples) {
        QTest::newRow(name) << records << samples;
    };
    row("an event counts by its name, operation and bytes", { dispatchOf("READY"), dispatchOf("READY") },
        { "shardscope_events_total{shard=\"0\",event=\"READY\"} 2",
            "shardscope_received_messages_total{shard=\"0\",op=\"0\"} 2",
            "shardscope_received_wire_bytes_total{shard=\"0\"} 200",
            "shardscope_received_json_bytes_total{shard=\"0\"} 800",
            "shardscope_last_event_timestamp_seconds{shard=\"0\"} 1000000.25" });
    row("an undocumented event keeps its name", { dispatchOf("BRAND_NEW_EVENT") },
        { "shardscope_events_total{shard=\"0\",event=\"BRAND_NEW_EVENT\"} 1" });
    row("received messages count by operation",
        { messageOf(Kind::Received, 10), messageOf(Kind::Received, 11), messageOf(Kind::Received, 11) },
        { "shardscope_received_messages_total{shard=\"0\",op=\"10\"} 1",
            "shardscope_received_messages_total{shard=\"0\",op=\"11\"} 2",
            "shardscope_received_wire_bytes_total{shard=\"0\"} 30" });
    row("operations beyond the bound are other",
        { messageOf(Kind::Received, 64), messageOf(Kind::Received, -3), messageOf(Kind::Received, std::nullopt) },
        { "shardscope_received_messages_total{shard=\"0\",op=\"other\"} 3" });
    row("sent messages count by operation and bytes", { messageOf(Kind::Sent, 2), messageOf(Kind::Sent, 1) },
        { "shardscope_sent_messages_total{shard=\"0\",op=\"1\"} 1",
            "shardscope_sent_messages_total{shard=\"0\",op=\"2\"} 1",
            "shardscope_sent_json_bytes_total{shard=\"0\"} 60",
            "shardscope_received_wire_bytes_total{shard=\"0\"} 0" });
    row("what cannot be read counts on the wire", { messageOf(Kind::Invalid, std::nullopt) },
        { "shardscope_invalid_messages_total{shard=\"0\"} 1", "shardscope_received_wire_bytes_total{shard=\"0\"} 10",
            "shardscope_received_json_bytes_total{shard=\"0\"} 0" });
    row("the state is the newest one", { recordOf(Kind::State, "connecting"), recordOf(Kind::State, "backing-off") },
        { "shardscope_shard_state{shard=\"0\",state=\"backing-off\"} 1",
            "shardscope_shard_state{shard=\"0\",state=\"connecting\"} 0",
            "shardscope_shard_state{shard=\"0\",state=\"closed\"} 0" });
    row("a state that nobody knows changes nothing",
        { recordOf(Kind::State, "ready"), recordOf(Kind::State, "dreaming") },
        { "shardscope_shard_state{shard=\"0\",state=\"ready\"} 1" });
    row("connections after the first are reconnects",
        { recordOf(Kind::State, "awaiting-hello"), recordOf(Kind::State, "ready", R"({"resumed":false})"),
            recordOf(Kind::State, "awaiting-hello"), recordOf(Kind::State, "ready", R"({"resumed":true})") },
        { "shardscope_reconnects_total{shard=\"0\"} 1", "shardscope_resumes_total{shard=\"0\"} 1" });
    row("no connection is no reconnect", { recordOf(Kind::State, "connecting") },
        { "shardscope_reconnects_total{shard=\"0\"} 0", "shardscope_resumes_total{shard=\"0\"} 0" });
    row("closes count by code and initiator",
        { recordOf(Kind::Close, "resume", R"({"by":"server","code":4000})"),
            recordOf(Kind::Close, "resume", R"({"by":"server","code":4000})"),
            recordOf(Kind::Close, "resume", R"({"by":"network","code":null})") },
        { "shardscope_closes_total{shard=\"0\",by=\"server\",code=\"4000\"} 2",
            "shardscope_closes_total{shard=\"0\",by=\"network\",code=\"none\"} 1" });
    row("errors count by name",
        { recordOf(Kind::Error, "tls"), recordOf(Kind::Error, "network"), recordOf(Kind::Error, "tls") },
        { "shardscope_errors_total{shard=\"0\",error=\"tls\"} 2",
            "shardscope_errors_total{shard=\"0\",error=\"network\"} 1" });
    row("a budget is as last told",
        { recordOf(Kind::RateLimit, "identify", R"({"bucket":"identify","remaining":990,"limit":1000,"reset_ms":0})"),
            recordOf(
                Kind::RateLimit, "identify", R"({"bucket":"identify","remaining":989,"limit":1000,"reset_ms":1500})") },
        { "shardscope_budget_remaining{shard=\"0\",bucket=\"identify\"} 989",
            "shardscope_budget_limit{shard=\"0\",bucket=\"identify\"} 1000",
            "shardscope_budget_reset_timestamp_seconds{shard=\"0\",bucket=\"identify\"} 2000001.5" });
}

void tst_GatewayMetrics::recordsBecomeSamples()
{
    QFETCH(const Records, records);
    QFETCH(const QByteArrayList, samples);

    GatewayMetrics metrics;
    for (const EventRecord &record : records)
        metrics.append(record);
    const QByteArrayList lines = linesOf(metrics);
    for (const QByteArray &sample : samples)
        QVERIFY2(lines.contains(sample), QByteArray(sample + " is not in\n" + lines.join('\n')).constData());
}

void tst_GatewayMetrics::everyShardHasItsOwn()
{
    GatewayMetrics metrics;
    metrics.append(dispatchOf("READY", 0));
    metrics.append(dispatchOf("READY", 63));
    metrics.append(dispatchOf("READY", 63));
    EventRecord error = recordOf(Kind::Error, "invalid-argument");
    error.shard.reset();
    metrics.append(error);

    const QByteArrayList lines = linesOf(metrics);
    QVERIFY(lines.contains("shardscope_events_total{shard=\"0\",event=\"READY\"} 1"));
    QVERIFY(lines.contains("shardscope_events_total{shard=\"63\",event=\"READY\"} 2"));
    QVERIFY(lines.contains("shardscope_errors_total{error=\"invalid-argument\"} 1"));
    QVERIFY(!lines.join('\n').contains("shard=\"-1\""));
}

void tst_GatewayMetrics::undocumentedNamesAreBounded()
{
    GatewayMetrics metrics;
    constexpr int names = 1000;
    for (int i = 0; i < names; ++i)
        metrics.append(dispatchOf("NEW_" + QByteArray::number(i)));
    const QByteArrayList lines = linesOf(metrics);
    const auto events = std::count_if(
        lines.begin(), lines.end(), [](const QByteArray &line) { return line.startsWith("shardscope_events_total{"); });
    QCOMPARE(events, qint64(BoundedCounts::mostNames) + 1);
    QVERIFY(lines.contains("shardscope_events_total{shard=\"0\",event=\"other\"} "
        + QByteArray::number(names - qint64(BoundedCounts::mostNames))));
}

void tst_GatewayMetrics::namesThatAreNoNamesAreOther_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("lower case") << QByteArray("aSecretOfSorts");
    QTest::newRow("a quote") << QByteArray("A\"} 1\nB");
    QTest::newRow("long") << QByteArray(65, 'A');
    QTest::newRow("not ASCII") << QByteArray("\xc3\x84RGER");
}

void tst_GatewayMetrics::namesThatAreNoNamesAreOther()
{
    QFETCH(const QByteArray, name);
    GatewayMetrics metrics;
    metrics.append(dispatchOf(name));
    QVERIFY(linesOf(metrics).contains("shardscope_events_total{shard=\"0\",event=\"other\"} 1"));
}

void tst_GatewayMetrics::closeCodesAreBounded()
{
    GatewayMetrics metrics;
    for (int code = 4000; code < 4999; ++code)
        metrics.append(recordOf(Kind::Close, "resume", R"({"by":"server","code":)" + QByteArray::number(code) + '}'));
    const QByteArrayList lines = linesOf(metrics);
    const auto closes = std::count_if(
        lines.begin(), lines.end(), [](const QByteArray &line) { return line.startsWith("shardscope_closes_total{"); });
    QVERIFY2(closes <= 70, QByteArray::number(closes).constData());
    QVERIFY(lines.contains("shardscope_closes_total{shard=\"0\",by=\"server\",code=\"other\"} 935"));
}

void tst_GatewayMetrics::secretsAreInNoLabel()
{
    const QByteArray token = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKL";
    const QByteArray session = "0123456789abcdef0123456789abcdef";
    Redactor redactor;
    redactor.addSecret(token);
    redactor.addSecret(session);
    ManualClock clock;
    EventRecorder recorder(&redactor, clock);
    GatewayMetrics metrics;
    recorder.addSink(&metrics);

    ShardStatus status { .state = ShardState::Ready, .detail = QString::fromLatin1(token) };
    status.sessionId = QString::fromLatin1(session);
    recorder.recordStatus(status);
    recorder.recordError({ .kind = GatewayError::Kind::Network, .message = QString::fromLatin1(token) }, 0);
    for (const QByteArray &name : { token, session })
        metrics.append(dispatchOf(name));
    metrics.append(recordOf(Kind::Close, "resume",
        R"({"by":"server","code":4000,"reason":")" + token + R"(","hint":")" + session + R"("})"));

    for (const MetricsFormat format : { MetricsFormat::OpenMetrics, MetricsFormat::Classic }) {
        const QByteArray text = metrics.text(format);
        QVERIFY(text.contains("code=\"4000\""));
        QVERIFY(!text.contains(token));
        QVERIFY(!text.contains(session));
    }
}

void tst_GatewayMetrics::documentedEventsAllocateNothing()
{
    GatewayMetrics metrics;
    const EventRecord event = dispatchOf("MESSAGE_CREATE");
    const EventRecord unknown = dispatchOf("BRAND_NEW_EVENT");
    const EventRecord beat = heartbeatOf(40);
    for (const EventRecord *record : { &event, &unknown, &beat })
        metrics.append(*record);
    allocations = 0;
    for (const EventRecord *record : { &event, &unknown, &beat })
        metrics.append(*record);
    const qint64 counted = std::exchange(allocations, -1);
    QCOMPARE(counted, 0);
}

void tst_GatewayMetrics::latencyBucketsAddUp()
{
    GatewayMetrics metrics;
    for (const double milliseconds : { 5.0, 10.0, 10.5, 42.0, 800.0, 60000.0 })
        metrics.append(heartbeatOf(milliseconds));
    const QByteArrayList lines = linesOf(metrics);
    const QByteArray name = "shardscope_heartbeat_latency_seconds";
    // A bound belongs to its own bucket.
    for (const QByteArray &rest :
        { QByteArray("_bucket{shard=\"0\",le=\"0.01\"} 2"), QByteArray("_bucket{shard=\"0\",le=\"0.025\"} 3"),
            QByteArray("_bucket{shard=\"0\",le=\"0.05\"} 4"), QByteArray("_bucket{shard=\"0\",le=\"0.75\"} 4"),
            QByteArray("_bucket{shard=\"0\",le=\"1.0\"} 5"), QByteArray("_bucket{shard=\"0\",le=\"10.0\"} 5"),
            QByteArray("_bucket{shard=\"0\",le=\"+Inf\"} 6"), QByteArray("_count{shard=\"0\"} 6") })
        QVERIFY2(lines.contains(name + rest), rest.constData());
    const QByteArray sum = name + "_sum{shard=\"0\"} ";
    const auto found
        = std::find_if(lines.begin(), lines.end(), [&](const QByteArray &line) { return line.startsWith(sum); });
    QVERIFY(found != lines.end());
    QVERIFY(qAbs(found->sliced(sum.size()).toDouble() - 60.8675) < 1e-9);
}

void tst_GatewayMetrics::formatsDifferInTheirFamilies()
{
    GatewayMetrics metrics;
    metrics.append(dispatchOf("READY"));
    const QByteArray open = metrics.text(MetricsFormat::OpenMetrics);
    QVERIFY(open.contains("# TYPE shardscope_events counter\n# HELP shardscope_events "));
    QVERIFY(
        open.contains("# TYPE shardscope_received_wire_bytes counter\n# UNIT shardscope_received_wire_bytes bytes\n"));
    QVERIFY(open.contains("# UNIT shardscope_heartbeat_latency_seconds seconds\n"));
    QVERIFY(open.endsWith("\n# EOF\n"));
    QVERIFY(!open.contains("\n\n"));

    const QByteArray classic = metrics.text(MetricsFormat::Classic);
    QVERIFY(classic.contains("# TYPE shardscope_events_total counter\n# HELP shardscope_events_total "));
    QVERIFY(!classic.contains("# UNIT"));
    QVERIFY(!classic.contains("# EOF"));

    // A family is told once, its unit ends its name, and its samples follow it.
    QSet<QByteArray> seen;
    QByteArray family;
    for (const QByteArray &line : open.split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (line.startsWith("# TYPE ")) {
            family = words[2];
            QVERIFY2(!seen.contains(family), family.constData());
            seen.insert(family);
        } else if (line.startsWith("# UNIT ")) {
            QVERIFY2(family.endsWith(QByteArray('_' + words[3])), line.constData());
        } else if (!line.isEmpty() && !line.startsWith('#')) {
            QVERIFY2(line.startsWith(family), line.constData());
        }
    }
    QVERIFY(seen.size() > 15);
}

void tst_GatewayMetrics::droppedLinesAreAskedFor()
{
    qint64 dropped = 3;
    const GatewayMetrics metrics([&] { return dropped; });
    QVERIFY(linesOf(metrics).contains("shardscope_dropped_lines_total 3"));
    dropped = 4;
    QVERIFY(linesOf(metrics).contains("shardscope_dropped_lines_total 4"));
    QVERIFY(linesOf(GatewayMetrics()).contains("shardscope_dropped_lines_total 0"));
}

void tst_GatewayMetrics::acceptChoosesTheFormat_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<bool>("classic");
    QTest::newRow("nothing asked") << QByteArray() << false;
    QTest::newRow("anything") << QByteArray("*/*") << false;
    QTest::newRow("OpenMetrics") << QByteArray("application/openmetrics-text; version=1.0.0") << false;
    QTest::newRow("classic") << QByteArray("text/plain;version=0.0.4") << true;
    QTest::newRow("classic in another case") << QByteArray("Text/Plain; charset=utf-8") << true;
    QTest::newRow("Prometheus") << QByteArray(
        "application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,"
        "text/plain;version=0.0.4;q=0.5,*/*;q=0.1")
                                << false;
    QTest::newRow("classic preferred") << QByteArray("application/openmetrics-text;q=0.4, text/plain;q=0.9") << true;
    QTest::newRow("equal") << QByteArray("text/plain, application/openmetrics-text") << false;
    QTest::newRow("classic refused") << QByteArray("text/plain;q=0") << false;
    QTest::newRow("nonsense") << QByteArray(",;q=,=") << false;
}

void tst_GatewayMetrics::acceptChoosesTheFormat()
{
    QFETCH(const QByteArray, accept);
    QFETCH(const bool, classic);
    QCOMPARE(metricsFormatFor(accept) == MetricsFormat::Classic, classic);
}

void tst_GatewayMetrics::labelsAreEscaped()
{
    MetricsText text(MetricsFormat::Classic);
    text.begin({ "a", MetricFamily::Type::Gauge, "", "Help." });
    text.sample({ { "l", "x\"y\\z\n" }, { "m", "" } }, qint64(1));
    QCOMPARE(text.take(), QByteArray("# TYPE a gauge\n# HELP a Help.\na{l=\"x\\\"y\\\\z\\n\"} 1\n"));
}

void tst_GatewayMetrics::numbersReadBack_data()
{
    QTest::addColumn<double>("value");
    for (const double value : { 0.0, 1.0, 0.025, 10.0, 1764089000.123456, 1e-9, 1e300 })
        QTest::addRow("%g", value) << value;
}

void tst_GatewayMetrics::numbersReadBack()
{
    QFETCH(const double, value);
    const QByteArray text = MetricsText::number(value);
    QCOMPARE(text.toDouble(), value);
    QVERIFY(text.contains('.') || text.contains('e'));
}

QTEST_GUILESS_MAIN(tst_GatewayMetrics)
#include "tst_gatewaymetrics.moc"
