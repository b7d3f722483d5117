// SPDX-License-Identifier: MIT
// The window as the program puts it together, connected to the load server, with clocks inside:
// shardscope_bench_window [--port N --messages N [--probe] [--filter EXPRESSION] [--capture FILE]] [--idle SECONDS]
#include "core/capture/capturereader.h"
#include "core/capture/capturerecording.h"
#include "core/capture/eventstore.h"
#include "core/capture/filterscan.h"
#include "core/shards/shardmanager.h"
#include "core/translations.h"

#include "ui/dispatch/filterbar.h"
#include "ui/framestyle.h"
#include "ui/mainwindow.h"

#include "tests/bench/benchmark.h"
#include "tests/bench/child.h"
#include "tests/bench/receiver.h"
#include "tests/bench/turnprobe.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStyle>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Shardscope;
using namespace Shardscope::Bench;

namespace {

/// Calls back once a widget was drawn for the first time.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *widget, std::function<void()> callback)
        : QObject(widget)
        , m_callback(std::move(callback))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // The children are drawn in the same turn.
        if (event->type() == QEvent::Paint && m_callback)
            QTimer::singleShot(0, this, std::exchange(m_callback, {}));
        return false;
    }

private:
    std::function<void()> m_callback;
};

qint64 matchesIn(const EventStore &store, const QString &expression)
{
    const auto compiled = Filter::compile(expression);
    FilterScan scan(store, std::get<std::shared_ptr<const Filter>>(compiled), store.range().first);
    scan.extend();
    scan.waitForDone();
    return static_cast<qint64>(scan.take().size());
}

/// Dispatches in a capture, READY not counted.
qint64 dispatchesIn(const QString &path)
{
    CaptureReader reader(path);
    QString error;
    qint64 count = 0;
    if (!reader.open(&error))
        return -1;
    const CaptureReader::Result result = reader.read([&count](CaptureReader::Line &line) {
        count += line.record.kind == EventRecord::Kind::Dispatch && line.record.type != "READY";
        return true;
    });
    return result.end == CaptureReader::End::Complete && result.problemCount == 0 ? count : -1;
}

/// Percent of one core.
double cpuShare(double cpuNanoseconds, double seconds)
{
    return seconds > 0 ? 100 * cpuNanoseconds / 1e9 / seconds : 0;
}

void tellIdle(int seconds)
{
    const double cpu = processCpuNanoseconds();
    const qint64 begin = monotonicNanoseconds();
    QTimer::singleShot(std::chrono::seconds(seconds), qApp, [cpu, begin] {
        const double passed = static_cast<double>(monotonicNanoseconds() - begin) / 1e9;
        tell({ { u"idle_cpu_percent"_s, cpuShare(processCpuNanoseconds() - cpu, passed) } });
        QCoreApplication::quit();
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"shardscope"_s);
    const Translations translations(&app);
    QCommandLineParser parser;
    const QCommandLineOption port(u"port"_s, {}, u"N"_s, u"0"_s);
    const QCommandLineOption messages(u"messages"_s, {}, u"N"_s, u"0"_s);
    const QCommandLineOption filter(u"filter"_s, {}, u"EXPRESSION"_s);
    const QCommandLineOption probe(u"probe"_s);
    const QCommandLineOption capture(u"capture"_s, {}, u"FILE"_s);
    const QCommandLineOption idle(u"idle"_s, {}, u"SECONDS"_s, u"0"_s);
    parser.addOptions({ port, messages, filter, capture, probe, idle });
    parser.process(app);
    installStyle();

    const QString folder = qEnvironmentVariable("SHARDSCOPE_HOME");
    QSettings settings(QDir(folder).filePath(u"shardscope.ini"_s), QSettings::IniFormat);
    EventStore store;
    WindowFeeds feeds;
    std::unique_ptr<TurnProbe> turns;
    std::unique_ptr<CaptureRecording> recording;
    const qint64 wanted = parser.value(messages).toLongLong();
    CountingSink counter(wanted, [&] {
        QMetaObject::invokeMethod(
            &app,
            [&] {
                const Received received = counter.received();
                QJsonObject told { { u"received"_s, received.messages }, { u"seconds"_s, received.seconds },
                    { u"cpu_percent"_s, cpuShare(received.processNanoseconds, received.seconds) },
                    { u"gateway_cpu_percent"_s, cpuShare(received.threadNanoseconds, received.seconds) },
                    { u"stored"_s, matchesIn(store, u"op:0 -t:READY"_s) } };
                if (turns) {
                    std::vector<double> delays = turns->finish();
                    told[u"turns"_s] = static_cast<qint64>(delays.size());
                    told[u"turn_p99_ms"_s] = percentile(&delays, 0.99);
                    told[u"turn_p999_ms"_s] = percentile(&delays, 0.999);
                    told[u"turn_max_ms"_s] = percentile(&delays, 1);
                }
                if (recording) {
                    recording->finish();
                    told[u"captured"_s] = dispatchesIn(parser.value(capture));
                }
                tell(told);
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    });
    ShardManager manager(folder);
    manager.addSink(&store);
    for (RecordSink *sink : feeds.all())
        manager.addSink(sink);
    manager.addSink(&counter);

    const GatewayShardConfig target
        = connectionTo(static_cast<quint16>(parser.value(port).toUInt()), WireCompression::ZlibStream).shard;
    MainWindow window({ &manager, &store, &feeds, &settings,
        { [&target](QString *) {
             return DemoGateway::Address { target.url, {}, target.token };
         },
            [] {} } });
    ConnectionConfig config;
    config.shard.intents = GatewayIntents::all();
    window.setConfig(config);
    window.resize(1400, 900);
    if (parser.isSet(filter)) {
        auto *bar = window.findChild<FilterBar *>();
        bar->setExpression(parser.value(filter));
        if (!bar->reason().isEmpty())
            return 2;
    }
    if (parser.isSet(capture)) {
        QString error;
        recording = CaptureRecording::create({ .path = parser.value(capture) }, &store, &feeds.recording, &error);
        if (!recording) {
            qCritical("%s", qPrintable(error));
            return 1;
        }
    }
    const FirstPaint painted(&window, [&] {
        tell({ { u"drawn_at"_s, QString::number(monotonicNanoseconds()) } });
        if (parser.value(port) != "0"_L1)
            window.startDemo();
        if (parser.isSet(probe))
            turns = std::make_unique<TurnProbe>();
        if (const int seconds = parser.value(idle).toInt(); seconds > 0)
            QTimer::singleShot(std::chrono::seconds(2), &app, [seconds] { tellIdle(seconds); });
        else if (wanted == 0)
            QCoreApplication::quit();
    });
    window.show();
    return QApplication::exec();
}
