// SPDX-License-Identifier: MIT
// The window: puts core, ui and the built-in gateway together.
#include "core/capture/eventstore.h"
#include "core/shards/shardmanager.h"
#include "core/simulator/simulator.h"
#include "core/translations.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"

#include "app/connectionoptions.h"
#include "app/processsetup.h"
#include "app/terminationsignal.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStyle>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

DemoGateway demoGateway(Simulator &simulator)
{
    return { [&simulator](QString *error) -> std::optional<DemoGateway::Address> {
                const std::optional<SimulatorAddress> address = simulator.start({}, error);
                if (!address)
                    return std::nullopt;
                return DemoGateway::Address { address->gateway, address->api, address->token };
            },
        [&simulator] { simulator.stop(); } };
}

} // namespace

int main(int argc, char **argv)
{
    prepareStreams();
    disableCoreDumps();
    const QString token = QString::fromUtf8(takeSecretVariable("SHARDSCOPE_TOKEN")).trimmed();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"shardscope"_s);
    QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Shardscope"));
    QApplication::setApplicationVersion(QStringLiteral(SHARDSCOPE_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.shardscope.Shardscope"_s);
    installTranslations(app);
    QApplication::setWindowIcon(applicationIcon());
    // Where a platform brings no style of its own Qt falls back to a look of last century.
    if (QApplication::style()->name() == "windows"_L1)
        QApplication::setStyle(u"Fusion"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "An oscilloscope for Discord's event gateway."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demoOption(u"demo"_s, QCoreApplication::translate("main", "Connect to the built-in gateway at once."));
    parser.addOption(demoOption);
    ConnectionOptions::addTo(&parser);
    parser.process(app);
    QString error;
    std::optional<ConnectionConfig> config = ConnectionOptions::read(parser, &error);
    if (!config) {
        qCritical("%s", qPrintable(error));
        return 2;
    }
    if (parser.isSet(demoOption) && !token.isEmpty()) {
        qCritical("%s", qPrintable(QCoreApplication::translate("main", "Give a token or --demo, not both.")));
        return 2;
    }

    const QString folder = settingsFolder();
    QDir().mkpath(folder);
    QSettings settings(QDir(folder).filePath(u"shardscope.ini"_s), QSettings::IniFormat);
    // Each must outlive those below it: the manager writes into store and feeds until its thread has ended.
    EventStore store;
    WindowFeeds feeds;
    Simulator simulator;
    ShardManager manager(folder);
    manager.addSink(&store);
    manager.addSink(&feeds.traffic);
    manager.addSink(&feeds.replies);
    MainWindow window({ &manager, &store, &feeds, &settings, demoGateway(simulator) });

    TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::received, &window, &QWidget::close);

    config->shard.token = token;
    window.setConfig(*config);
    window.show();
    if (parser.isSet(demoOption))
        window.startDemo();
    return QApplication::exec();
}
