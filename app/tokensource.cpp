// SPDX-License-Identifier: MIT
#include "app/tokensource.h"
#include "core/text.h"
#include "core/utf8.h"

#include "app/processsetup.h"
#include "app/standardinput.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr qsizetype longestToken = 4096;

/// The first line of @p path.
QByteArray firstLineOf(const QString &path, QString *error)
{
    if (path == "-"_L1)
        return StandardInput::firstLine(longestToken, error);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = file.errorString();
        return {};
    }
    const QByteArray line = file.readLine(longestToken + 2);
    if (file.error() != QFile::NoError)
        *error = file.errorString();
    else if (line.size() > longestToken)
        *error = Text::tr("its first line is longer than %1 bytes").arg(longestToken);
    return line;
}

} // namespace

std::variant<QString, Refusal> takeToken(const std::optional<QString> &tokenFile, bool demo)
{
    const QString fromEnvironment = QString::fromUtf8(takeSecretVariable("SHARDSCOPE_TOKEN")).trimmed();
    const bool inEnvironment = !fromEnvironment.isEmpty();
    if (demo && inEnvironment)
        return Refusal { .message
            = Text::tr("SHARDSCOPE_TOKEN is set, but --demo brings its own token: unset it, or leave --demo out.") };
    if (demo && tokenFile)
        return Refusal { .message
            = Text::tr("--token-file and --demo exclude each other: --demo brings its own token.") };
    if (demo)
        return QString();
    if (inEnvironment && tokenFile)
        return Refusal { .message
            = Text::tr("The token is given twice, by SHARDSCOPE_TOKEN and by --token-file: use one of them.") };
    if (inEnvironment)
        return fromEnvironment;
    if (!tokenFile)
        return Refusal { .message = Text::tr("There is no token: set SHARDSCOPE_TOKEN, give --token-file FILE (- reads "
                                             "standard input), or try --demo.") };

    QString error;
    const QByteArray line = firstLineOf(*tokenFile, &error);
    if (!error.isEmpty())
        return Refusal { .exitCode = ExitCode::File,
            .message = Text::tr("--token-file \"%1\" cannot be read: %2.").arg(*tokenFile, error) };
    const QString token = QString::fromUtf8(Utf8::withoutByteOrderMark(line)).trimmed();
    if (token.isEmpty())
        return Refusal { .message = Text::tr("--token-file \"%1\" holds no token in its first line.").arg(*tokenFile) };
    return token;
}

} // namespace Shardscope
