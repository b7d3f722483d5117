// SPDX-License-Identifier: MIT
#include "tests/ui/layoutpictures.h"

#include "core/simulator/simulator.h"
#include "ui/dispatch/filterbar.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logpanel.h"
#include "ui/dispatch/logview.h"

#include "tests/ui/windowrig.h"

#include <QDir>
#include <QTest>
#include <QTreeView>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

struct Shot
{
    const char *name;
    WindowActions::Id layout;
    const char16_t *filter = u"";
};

constexpr std::array shots {
    Shot { "watch", WindowActions::WatchLayout },
    Shot { "watch-wrong-filter", WindowActions::WatchLayout, u"t:MESSAGE_CREATE gild:4" },
    Shot { "log", WindowActions::LogLayout, u"t:MESSAGE_*" },
    Shot { "graphs", WindowActions::GraphsLayout },
    Shot { "command", WindowActions::CommandLayout },
};
constexpr std::array sizes { QSize(1280, 800), QSize(900, 600) };

void rest(int milliseconds)
{
    (void)QTest::qWaitFor([] { return false; }, milliseconds);
}

void chooseMessage(LogPanel *log)
{
    for (int row = log->model()->rowCount() - 1; row >= 0; --row) {
        if (log->model()->record(row).type == "MESSAGE_CREATE")
            return log->view()->choose(row);
    }
}

/// What the panes at the bottom tell of the session.
void takePanes(const WindowRig &rig, const QString &folder, const QString &suffix)
{
    MainWindow &window = *rig.window;
    window.resize(1280, 800);
    rig.perform(WindowActions::LogLayout);
    rig.perform(WindowActions::Resume);
    rest(3'000);
    for (const auto &[pane, name] : { std::pair(WindowActions::Events, "events"), std::pair(WindowActions::Sessions, "sessions") }) {
        rig.perform(pane);
        for (QTreeView *view : window.findChildren<QTreeView *>())
            view->expandAll();
        rest(500);
        if (!window.grab().save(QDir(folder).filePath(u"pane-%1%2.png"_s.arg(QLatin1String(name), suffix))))
            qFatal("cannot write %s", name);
    }
    rig.perform(WindowActions::ResetLayout);
    rig.perform(WindowActions::WatchLayout);
}

} // namespace

void takeLayoutPictures(const QString &folder, const QString &suffix)
{
    Simulator simulator;
    WindowRig rig([&simulator](QString *error) -> std::optional<DemoGateway::Address> {
        SimulatorConfig config;
        config.rate = 24;
        config.heartbeatInterval = Milliseconds(900);
        const std::optional<SimulatorAddress> address = simulator.start(config, error);
        return address ? std::optional(DemoGateway::Address { address->gateway, address->api, address->token })
                       : std::nullopt;
    });
    MainWindow &window = *rig.window;
    window.startDemo();
    rest(12'000);
    auto *log = rig.find<LogPanel>();
    chooseMessage(log);
    for (const QSize size : sizes) {
        window.resize(size);
        for (const Shot &shot : shots) {
            log->filterBar()->setExpression(QString::fromUtf16(shot.filter));
            rig.perform(shot.layout);
            rest(300);
            const QString name = u"layout-%1-%2%3.png"_s.arg(QLatin1String(shot.name)).arg(size.width()).arg(suffix);
            if (!window.grab().save(QDir(folder).filePath(name)))
                qFatal("cannot write %s", qPrintable(name));
        }
        log->filterBar()->setExpression({});
    }
    takePanes(rig, folder, suffix);
}
