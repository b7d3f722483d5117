// SPDX-License-Identifier: MIT
#pragma once

#include "app/exitcode.h"

#include <QCommandLineParser>
#include <QString>

#include <optional>
#include <vector>

namespace Shardscope {

/// One line to standard error, beginning with the program's name.
void complain(const QString &sentence);
/// @p text to standard output; false where it cannot be written.
bool print(const QString &text);

/// The arguments of one sub-command: reading, help, version and what is said where they are wrong.
class CommandLine
{
public:
    /// @p usage is what follows the program's name: "tail [options]".
    CommandLine(const QString &usage, const QString &description);

    [[nodiscard]] QCommandLineParser &parser() { return m_parser; }
    [[nodiscard]] const QCommandLineParser &parser() const { return m_parser; }
    void add(const char *name, const QString &description, const char *valueName = nullptr);

    /// One more that follows the options and cannot be left out.
    void addArgument(const char *name, const QString &description);
    [[nodiscard]] QStringList arguments() const { return m_parser.positionalArguments(); }

    /// What the command ends with at once: help and version were printed, or what is wrong was said. Empty: go on.
    [[nodiscard]] std::optional<ExitCode> parse(const QStringList &arguments);
    /// Says what is wrong.
    [[nodiscard]] ExitCode refuse(const QString &sentence) const;

    [[nodiscard]] bool isSet(const char *name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    /// Empty where the option is not given.
    [[nodiscard]] std::optional<QString> value(const char *name) const;
    /// An integer from @p minimum to @p maximum, or @p fallback where the option is not given. What is wrong is kept
    /// for error().
    [[nodiscard]] qint64 integer(const char *name, qint64 fallback, qint64 minimum, qint64 maximum);
    [[nodiscard]] double decimal(const char *name, double fallback, double minimum, double maximum);
    /// What is wrong with the values asked for; empty where all are good.
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    [[nodiscard]] QString helpText() const;
    void keep(const QString &error);

    const QString m_usage;
    QCommandLineParser m_parser;
    QStringList m_argumentNames;
    QString m_error;
};

} // namespace Shardscope
