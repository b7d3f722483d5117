// SPDX-License-Identifier: MIT
// The window: puts core, ui and the built-in gateway together.
#include "core/capture/eventstore.h"
#include "core/keychain/keychainstore.h"
#include "core/settings/profilestore.h"
#include "core/shards/shardmanager.h"
#include "core/simulator/simulator.h"
#include "core/translations.h"
#include "ui/framestyle.h"
#include "ui/icons.h"
#include "ui/language/languagesetting.h"
#include "ui/mainwindow.h"
#include "ui/window/fileopenfilter.h"

#include "app/connectionoptions.h"
#include "app/processsetup.h"
#include "app/singleinstance.h"
#include "app/terminationsignal.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStyle>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

/// Dispatches a second of each of many shards.
constexpr double rateOfMany = 4;

DemoGateway demoGateway(Simulator &simulator, SimulatorConfig *config)
{
    return { [&simulator, config](QString *error) -> std::optional<DemoGateway::Address> {
                const std::optional<SimulatorAddress> address = simulator.start(*config, error);
                if (!address)
                    return std::nullopt;
                return DemoGateway::Address { address->gateway, address->api, address->token };
            },
        [&simulator] { simulator.stop(); },
        [config](int shards) {
            config->shards = shards;
            config->rate = shards > 1 ? rateOfMany : SimulatorConfig().rate;
        } };
}

bool asksForText(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QLatin1String text(argument);
        return text == "--help"_L1 || text == "-h"_L1 || text == "--help-all"_L1 || text == "--version"_L1 || text == "-v"_L1;
    });
}

void dressApplication()
{
    QGuiApplication::setDesktopFileName(u"io.github.shardscope.Shardscope"_s);
    QApplication::setWindowIcon(applicationIcon());
    installStyle();
}

/// False where no profile is called so, which is then said.
bool chooseProfile(const QString &name, ProfileStore *profiles)
{
    if (const int row = profiles->rowOfName(name); row >= 0) {
        profiles->setCurrent(profiles->profiles()[row].id);
        return true;
    }
    const QString known = profiles->names().join(u", "_s);
    qCritical("%s",
        qPrintable(known.isEmpty()
                ? QCoreApplication::translate("main", "--profile \"%1\": there are no profiles yet.").arg(shownValue(name))
                : QCoreApplication::translate("main", "--profile \"%1\": no profile is called so; there are: %2.")
                      .arg(shownValue(name), known)));
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    prepareStreams();
    disableCoreDumps();
    const QString token = QString::fromUtf8(takeSecretVariable("SHARDSCOPE_TOKEN")).trimmed();
    // Help and version need no display.
    const std::unique_ptr<QCoreApplication> app = asksForText(argc, argv)
        ? std::make_unique<QCoreApplication>(argc, argv)
        : std::make_unique<QApplication>(argc, argv);
    QCoreApplication::setApplicationName(u"shardscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHARDSCOPE_VERSION));
    Translations translations(app.get());

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "An oscilloscope for Discord's event gateway."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demoOption(u"demo"_s, QCoreApplication::translate("main", "Connect to the built-in gateway at once."));
    const QCommandLineOption profileOption(u"profile"_s,
        QCoreApplication::translate("main", "Begin with this profile; options given besides win over it."), u"NAME"_s);
    parser.addOptions({ demoOption, profileOption });
    parser.addPositionalArgument(u"CAPTURE"_s, QCoreApplication::translate("main", "Open these captures."), u"[CAPTURE…]"_s);
    ConnectionOptions::addTo(&parser);
    parser.process(*app);
    if (!qobject_cast<QApplication *>(app.get()))
        return 2; // what looked like --help was the value of another option
    dressApplication();
    if (parser.isSet(demoOption) && !token.isEmpty()) {
        qCritical("%s", qPrintable(QCoreApplication::translate("main", "Give a token or --demo, not both.")));
        return 2;
    }

    if (parser.isSet(demoOption) && !parser.positionalArguments().isEmpty()) {
        qCritical("%s", qPrintable(QCoreApplication::translate("main", "Give captures or --demo, not both.")));
        return 2;
    }

    const QString folder = settingsFolder();
    QDir().mkpath(folder);
    // A start that asks for nothing but captures is for the window that is open already.
    SingleInstance instance(folder);
    const bool asksForFilesAlone = parser.optionNames().isEmpty() && token.isEmpty();
    if (asksForFilesAlone && instance.handOver(parser.positionalArguments()))
        return 0;
    instance.listen();
    QSettings settings(QDir(folder).filePath(u"shardscope.ini"_s), QSettings::IniFormat);
    translations.remember();
    if (const QString language = LanguageSetting::of(settings); !language.isEmpty())
        translations.choose(language);
    ProfileStore profiles(&settings);
    const std::unique_ptr<TokenStore> keychain = createKeychainStore();
    if (parser.isSet(profileOption) && !chooseProfile(parser.value(profileOption), &profiles))
        return 2;
    const int row = profiles.rowOf(profiles.current());
    QString error;
    std::optional<ConnectionConfig> config
        = ConnectionOptions::read(parser, &error, row < 0 ? ConnectionConfig() : profiles.profiles()[row].config);
    if (!config) {
        qCritical("%s", qPrintable(error));
        return 2;
    }
    // Each must outlive those below it: the manager writes into store and feeds until its thread has ended.
    EventStore store;
    WindowFeeds feeds;
    SimulatorConfig simulation;
    Simulator simulator;
    ShardManager manager(folder);
    manager.addSink(&store);
    for (RecordSink *sink : feeds.all())
        manager.addSink(sink);
    MainWindow window({ &manager, &store, &feeds, &settings, demoGateway(simulator, &simulation), &profiles, keychain.get(),
        &translations });

    TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::received, &window, &QWidget::close);

    const auto showFiles = [&window](const QStringList &files) {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
        window.openCaptures(files);
    };
    QObject::connect(&instance, &SingleInstance::asked, &window, showFiles);
    FileOpenFilter fileOpenFilter(app.get());
    QObject::connect(&fileOpenFilter, &FileOpenFilter::asked, &window, showFiles);

    config->shard.token = token;
    window.setConfig(*config);
    window.show();
    if (parser.isSet(demoOption))
        window.startDemo();
    window.openCaptures(parser.positionalArguments());
    return QApplication::exec();
}
