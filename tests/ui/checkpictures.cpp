// SPDX-License-Identifier: MIT
#include "tests/ui/checkpictures.h"

#include "core/simulator/simulator.h"

#include "ui/diagnosis/checkdialog.h"
#include "ui/diagnosis/checkmodel.h"

#include <QDir>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

void take(const QStringList &faults, const QString &path)
{
    QString error;
    SimulatorConfig simulated { .events = 0 };
    for (const QString &fault : faults)
        simulated.faults.append(SimulatorFault::parse(fault, &error).value());
    Simulator simulator;
    const std::optional<SimulatorAddress> address = simulator.start(simulated, &error);
    if (!address)
        qFatal("%s", qPrintable(error));
    CheckDialog dialog([&address] {
        ConnectionConfig config;
        config.shard.token = address->token;
        config.shard.intents = GatewayIntents::all();
        config.api = address->api;
        config.apiGiven = true;
        return config;
    });
    dialog.run();
    if (!QTest::qWaitFor([&dialog] { return dialog.model()->report().isOver; }, 20000)
        || !QTest::qWaitForWindowExposed(&dialog) || !dialog.grab().save(path))
        qFatal("%s cannot be made", qPrintable(path));
}

} // namespace

void takeCheckPictures(const QString &folder, const QString &suffix)
{
    const auto path = [&](const QString &name) { return QDir(folder).filePath(name + suffix + u".png"_s); };
    take({ u"hello-delay=0.03"_s }, path(u"check"_s));
    take({ u"flags=32768"_s, u"hello-delay=1.1"_s }, path(u"check-intents"_s));
    take({ u"bot=false"_s }, path(u"check-user"_s));
}
