// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "core/settings/connectionfields.h"
#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// By itself, as an option or as the value of one.
bool holdsToken(const QString &argument)
{
    qsizetype dashes = 0;
    while (dashes < argument.size() && argument.at(dashes) == u'-')
        ++dashes;
    return hasBotTokenShape(argument.mid(dashes)) || hasBotTokenShape(argument.section(u'=', 1));
}

bool write(std::FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const auto size = static_cast<std::size_t>(utf8.size());
    return std::fwrite(utf8.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

void complain(const QString &sentence)
{
    write(stderr, u"shardscope-cli: "_s + sentence + u'\n');
}

bool print(const QString &text)
{
    return write(stdout, text);
}

CommandLine::CommandLine(const QString &usage, const QString &description)
    : m_usage(usage)
{
    m_parser.setApplicationDescription(description);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOption({ { u"h"_s, u"help"_s }, Text::tr("Show this help.") });
    m_parser.addOption({ { u"v"_s, u"version"_s }, Text::tr("Show the version.") });
}

void CommandLine::add(const char *name, const QString &description, const char *valueName)
{
    QCommandLineOption option(QString::fromLatin1(name), description);
    if (valueName)
        option.setValueName(QString::fromLatin1(valueName));
    m_parser.addOption(option);
}

void CommandLine::addArgument(const char *name, const QString &description)
{
    m_argumentNames.append(QString::fromLatin1(name));
    m_parser.addPositionalArgument(m_argumentNames.last(), description);
}

QString CommandLine::helpText() const
{
    // The parser's first line knows nothing of sub-commands.
    const QString text = m_parser.helpText();
    return Text::tr("Usage: shardscope-cli %1").arg(m_usage) + text.mid(text.indexOf(u'\n'));
}

ExitCode CommandLine::refuse(const QString &sentence) const
{
    complain(sentence + u' ' + Text::tr("See \"shardscope-cli %1\".").arg(m_usage.section(u'[', 0, 0) + u"--help"_s));
    return ExitCode::Usage;
}

std::optional<ExitCode> CommandLine::parse(const QStringList &arguments)
{
    if (std::any_of(arguments.begin() + 1, arguments.end(), holdsToken))
        return refuse(Text::tr("An argument looks like a bot's token, which others on this machine can read there: "
                               "reset it, and give the new one in SHARDSCOPE_TOKEN or with --token-file."));
    if (!m_parser.parse(arguments)) {
        const QStringList unknown = m_parser.unknownOptionNames();
        return refuse(unknown.isEmpty() ? m_parser.errorText() + u'.'
                                        : Text::tr("Unknown argument --%1.").arg(shownValue(unknown.first())));
    }
    const QStringList given = m_parser.positionalArguments();
    if (given.size() > m_argumentNames.size())
        return refuse(Text::tr("Unknown argument \"%1\".").arg(shownValue(given.at(m_argumentNames.size()))));
    if (isSet("help")) {
        print(helpText());
        return ExitCode::Ended;
    }
    if (isSet("version")) {
        print(u"shardscope-cli "_s + QCoreApplication::applicationVersion() + u'\n');
        return ExitCode::Ended;
    }
    if (given.size() < m_argumentNames.size())
        return refuse(Text::tr("%1 is missing.").arg(m_argumentNames.at(given.size())));
    return std::nullopt;
}

void CommandLine::keep(const QString &error)
{
    if (m_error.isEmpty())
        m_error = error;
}

std::optional<QString> CommandLine::value(const char *name) const
{
    return isSet(name) ? std::optional(m_parser.value(QString::fromLatin1(name))) : std::nullopt;
}

qint64 CommandLine::integer(const char *name, qint64 fallback, qint64 minimum, qint64 maximum)
{
    const std::optional<QString> text = value(name);
    if (!text)
        return fallback;
    bool isNumber = false;
    const qint64 number = text->toLongLong(&isNumber);
    if (isNumber && number >= minimum && number <= maximum)
        return number;
    keep(Text::tr("--%1 \"%2\": expected an integer from %3 to %4.")
             .arg(QLatin1String(name), shownValue(*text))
             .arg(minimum)
             .arg(maximum));
    return fallback;
}

double CommandLine::decimal(const char *name, double fallback, double minimum, double maximum)
{
    const std::optional<QString> text = value(name);
    if (!text)
        return fallback;
    bool isNumber = false;
    const double number = text->toDouble(&isNumber);
    if (isNumber && number >= minimum && number <= maximum)
        return number;
    keep(Text::tr("--%1 \"%2\": expected a number from %3 to %4.")
             .arg(QLatin1String(name), shownValue(*text), QString::number(minimum, 'g', 12),
                 QString::number(maximum, 'g', 12)));
    return fallback;
}

} // namespace Shardscope
