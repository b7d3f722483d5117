// SPDX-License-Identifier: MIT
#include "tests/ui/shardpictures.h"

#include "core/simulator/simulator.h"

#include "ui/partactions.h"
#include "ui/shards/shardwallmodel.h"
#include "ui/shards/shardwallpanel.h"

#include "tests/ui/windowrig.h"

#include <QDir>
#include <QElapsedTimer>
#include <QListView>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

void rest(int milliseconds)
{
    (void)QTest::qWaitFor([] { return false; }, milliseconds);
}

} // namespace

void takeShardPictures(const QString &folder, const QString &suffix)
{
    Simulator simulator;
    WindowRig rig([&simulator](QString *error) -> std::optional<DemoGateway::Address> {
        SimulatorConfig config;
        config.shards = DemoGateway::manyShards;
        config.rate = 4;
        const std::optional<SimulatorAddress> address = simulator.start(config, error);
        return address ? std::optional(DemoGateway::Address { address->gateway, address->api, address->token })
                       : std::nullopt;
    });
    MainWindow &window = *rig.window;
    ConnectionConfig config;
    config.allShards = true;
    window.setConfig(config);
    window.resize(1280, 800);
    const auto take = [&](const char *name) {
        if (!window.grab().save(QDir(folder).filePath(u"shards-%1%2.png"_s.arg(QLatin1String(name), suffix))))
            qFatal("cannot write %s", name);
    };
    auto *wall = rig.find<ShardWallPanel>();
    QElapsedTimer begun;
    begun.start();
    window.startDemo();
    rest(7'000);
    take("beginning");
    const bool isUp = QTest::qWaitFor(
        [wall] { return wall->model()->count(ShardState::Ready) == DemoGateway::manyShards; }, 60'000);
    qInfo("%s after %lld ms", isUp ? "all shards ready" : "not all shards ready",
        static_cast<long long>(begun.elapsed()));
    rest(6'000);
    wall->view()->setFocus();
    wall->view()->setCurrentIndex(wall->view()->model()->index(12, 0));
    take("ready");
    rig.manager.control({ .kind = ShardControl::Kind::Drop, .shard = 21 });
    rig.manager.control({ .kind = ShardControl::Kind::Drop, .shard = 40 });
    wall->actions()[ShardWallPanel::Filter]->trigger();
    rest(600);
    take("trouble");
}
