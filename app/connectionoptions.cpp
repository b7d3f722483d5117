// SPDX-License-Identifier: MIT
#include "app/connectionoptions.h"

#include "core/settings/connectionfields.h"
#include "core/text.h"

#include "app/processsetup.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// "user:password" of the environment.
QString takeProxyAuthentication(ProxySettings *proxy)
{
    const QByteArray text = takeSecretVariable("SHARDSCOPE_PROXY_AUTH");
    if (text.isEmpty() || readProxyLogin(QString::fromUtf8(text), proxy))
        return {};
    return Text::tr("SHARDSCOPE_PROXY_AUTH does not hold user:password.");
}

} // namespace

void ConnectionOptions::addTo(QCommandLineParser *parser)
{
    for (const ConnectionField &field : connectionFields()) {
        QCommandLineOption option(QString::fromLatin1(field.name), Text::tr(field.description));
        if (!field.isFlag())
            option.setValueName(QString::fromLatin1(field.valueName));
        parser->addOption(option);
    }
}

std::optional<ConnectionConfig> ConnectionOptions::read(
    const QCommandLineParser &parser, QString *error, ConnectionConfig config)
{
    for (const ConnectionField &field : connectionFields()) {
        const QString name = QString::fromLatin1(field.name);
        if (!parser.isSet(name))
            continue;
        const QStringList values = field.isFlag() ? QStringList { QString() } : parser.values(name);
        if (values.size() > 1 && !field.repeats()) {
            *error = Text::tr("--%1 is given %2 times, but may be given once.").arg(name).arg(values.size());
            return std::nullopt;
        }
        if (const QString wrong = field.take(values, &config); !wrong.isEmpty()) {
            *error = u"--%1 %2"_s.arg(name, wrong);
            return std::nullopt;
        }
    }
    *error = takeProxyAuthentication(&config.shard.proxy);
    return error->isEmpty() ? std::optional(config) : std::nullopt;
}

} // namespace Shardscope
