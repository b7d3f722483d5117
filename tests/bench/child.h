// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace Shardscope::Bench {

/// A program beside this one that tells what it measured in lines of JSON on standard output. Ends with its standard
/// input, and so with us.
class Child
{
public:
    /// @p program lies where this program does, unless it is a path.
    Child(const QString &program, const QStringList &arguments,
        const QProcessEnvironment &environment = ownEnvironment());
    ~Child();
    Q_DISABLE_COPY_MOVE(Child)

    /// The next line; empty where the program ended, or said nothing for so long.
    [[nodiscard]] QJsonObject line(int seconds = 60);
    [[nodiscard]] QString error() const { return m_error; }
    /// Nanoseconds of the monotonic clock: when it was started.
    [[nodiscard]] qint64 startedAt() const { return m_startedAt; }

    /// Of a child that must not read the user's settings nor need a display: @p home is a folder to write to.
    [[nodiscard]] static QProcessEnvironment windowEnvironment(const QString &home);
    [[nodiscard]] static QProcessEnvironment ownEnvironment();

private:
    QProcess m_process;
    qint64 m_startedAt = 0;
    QString m_error;
};

/// Prints a line as Child reads it.
void tell(const QJsonObject &line);

} // namespace Shardscope::Bench
