// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventstore.h"
#include "core/settings/profilestore.h"
#include "core/shards/shardmanager.h"
#include "ui/mainwindow.h"

#include "tests/support/fakegateway.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace Shardscope {

/// The window with all its parts, put together as app/ does.
struct WindowRig
{
    QTemporaryDir folder;
    QSettings settings { folder.filePath(QStringLiteral("shardscope.ini")), QSettings::IniFormat };
    ProfileStore profiles { &settings };
    FakeGateway gateway { Compression::ZlibStream };
    EventStore store;
    WindowFeeds feeds;
    ShardManager manager;
    std::function<std::optional<DemoGateway::Address>(QString *)> demo;
    std::unique_ptr<MainWindow> window;
    int demosStopped = 0;

    /// Without @p other the scripted gateway is the demo.
    explicit WindowRig(std::function<std::optional<DemoGateway::Address>(QString *)> other = {})
        : demo(std::move(other))
    {
        const QString token = QStringLiteral("MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB");
        if (!demo)
            demo = [this, token](QString *) { return std::optional(DemoGateway::Address { gateway.url(), {}, token }); };
        manager.addSink(&store);
        for (RecordSink *sink : feeds.all())
            manager.addSink(sink);
        open();
    }
    void open()
    {
        window.reset();
        window = std::make_unique<MainWindow>(
            MainWindow::Parts { &manager, &store, &feeds, &settings, { demo, [this] { ++demosStopped; } }, &profiles });
        window->show();
    }
    template <typename Widget> [[nodiscard]] Widget *find() const { return window->findChild<Widget *>(); }
    [[nodiscard]] QAction *action(WindowActions::Id id) const { return (*find<WindowActions>())[id]; }
    void perform(WindowActions::Id id) const { action(id)->trigger(); }
    /// Heartbeats are @p interval milliseconds apart.
    bool makeReady(const QJsonObject &ready = {}, int interval = 41250)
    {
        if (!gateway.waitForClient())
            return false;
        gateway.sendHello(interval);
        if (gateway.expect(2).isEmpty())
            return false;
        gateway.sendReady(QStringLiteral("session-of-the-fake"), 1, ready);
        return QTest::qWaitFor([this] { return manager.status().state == ShardState::Ready; });
    }
};

} // namespace Shardscope
