// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventstore.h"
#include "core/capture/lineformat.h"
#include "core/settings/profilestore.h"
#include "core/shards/shardmanager.h"

#include "ui/mainwindow.h"

#include "tests/support/logrows.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The window as app/ puts it together, without anybody to connect to.
struct WindowRig
{
    QTemporaryDir folder;
    QSettings settings { folder.filePath(QStringLiteral("shardscope.ini")), QSettings::IniFormat };
    Shardscope::ProfileStore profiles { &settings };
    Shardscope::EventStore store;
    Shardscope::WindowFeeds feeds;
    Shardscope::ShardManager manager;
    std::unique_ptr<Shardscope::MainWindow> window;

    WindowRig() { open(); }

    /// Another one in its place, as after a start.
    void open()
    {
        window.reset();
        const auto noDemo = [](QString *) { return std::optional<Shardscope::DemoGateway::Address>(); };
        window = std::make_unique<Shardscope::MainWindow>(
            Shardscope::MainWindow::Parts { &manager, &store, &feeds, &settings, { noDemo, [] {} }, &profiles });
        window->show();
        // Keys are for the active window.
        (void)QTest::qWaitForWindowActive(window.get());
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(path(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("cannot write");
        return made.fileName();
    }
    /// A file with @p header, if any, and @p rows dispatches.
    QString capture(const QString &name, int rows = 1, const QByteArray &header = {}) const
    {
        QByteArray lines = header;
        for (int i = 1; i <= rows; ++i)
            lines += Shardscope::toLine(LogRows::dispatch("TYPING_START", "{}", i)) + '\n';
        return file(name, lines);
    }
    template <typename Object> [[nodiscard]] Object *find(const QString &name = {}) const
    {
        return window->findChild<Object *>(name);
    }
};
