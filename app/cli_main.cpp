// SPDX-License-Identifier: MIT
#include "core/translations.h"

#include "app/checkcommand.h"
#include "app/commandline.h"
#include "app/convertcommand.h"
#include "app/processsetup.h"
#include "app/replaycommand.h"
#include "app/simulatecommand.h"
#include "app/tailcommand.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

struct Command
{
    const char *name;
    const char *description;
    ExitCode (*run)(const QStringList &arguments);
};
constexpr std::array commands {
    Command { "tail", QT_TRANSLATE_NOOP("CommandLine", "connect and print what happens"), tailCommand },
    Command { "check", QT_TRANSLATE_NOOP("CommandLine", "find what is wrong with a token"), checkCommand },
    Command { "simulate", QT_TRANSLATE_NOOP("CommandLine", "run the built-in gateway"), simulateCommand },
    Command { "replay", QT_TRANSLATE_NOOP("CommandLine", "serve a capture as a gateway"), replayCommand },
    Command { "convert", QT_TRANSLATE_NOOP("CommandLine", "write a capture in another form"), convertCommand },
};

ExitCode mainCommand(const QStringList &arguments)
{
    QString list;
    for (const Command &command : commands)
        list += u"\n  %1  %2"_s.arg(QLatin1String(command.name), -10)
                    .arg(QCoreApplication::translate("CommandLine", command.description));
    CommandLine line(u"[options] COMMAND"_s,
        QCoreApplication::translate("CommandLine",
            "An oscilloscope for Discord's event gateway, without its window.\n\nCommands:%1\n\nEach has its own "
            "--help.")
            .arg(list));
    const std::optional<ExitCode> end = line.parse(arguments);
    return end ? *end : line.refuse(QCoreApplication::translate("CommandLine", "A command is missing."));
}

} // namespace

int main(int argc, char *argv[])
{
    prepareStreams();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"shardscope-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHARDSCOPE_VERSION));
    const Translations translations(&application);

    QStringList arguments = QCoreApplication::arguments();
    const auto command = std::find_if(commands.begin(), commands.end(),
        [name = arguments.value(1)](const Command &candidate) { return name == QLatin1String(candidate.name); });
    if (command == commands.end())
        return static_cast<int>(mainCommand(arguments));
    arguments.removeAt(1);
    return static_cast<int>(command->run(arguments));
}
