// SPDX-License-Identifier: MIT
#include "app/connectionoptions.h"
#include "core/text.h"

#include "app/processsetup.h"

#include <QCommandLineParser>
#include <QDateTime>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// What is wrong with a value, as the end of a sentence that begins with the option; empty where it was taken.
using Complaint = QString;

struct Row
{
    const char *name;
    const char *valueName; ///< null: the option takes none
    const char *description;
    Complaint (*apply)(const QString &value, ConnectionConfig *config);
    bool repeats = false;
};

Complaint expected(const QString &what)
{
    return Text::tr("expected %1").arg(what);
}

std::optional<qint64> integer(const QString &value, qint64 minimum, qint64 maximum)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return isNumber && number >= minimum && number <= maximum ? std::optional(number) : std::nullopt;
}

Complaint takeUrl(const QString &value, std::initializer_list<QLatin1String> schemes, const QString &what, QUrl *out)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool schemeFits = std::find(schemes.begin(), schemes.end(), url.scheme()) != schemes.end();
    if (!url.isValid() || !schemeFits || url.host().isEmpty() || url.port() == 0)
        return expected(what);
    if (!url.userInfo().isEmpty())
        return Text::tr("an address must not hold a user or password");
    *out = url;
    return {};
}

Complaint takeGateway(const QString &value, ConnectionConfig *config)
{
    return takeUrl(value, { "ws"_L1, "wss"_L1 }, Text::tr("a ws:// or wss:// address with a host"), &config->shard.url);
}

Complaint takeApi(const QString &value, ConnectionConfig *config)
{
    config->apiGiven = true;
    return takeUrl(
        value, { "http"_L1, "https"_L1 }, Text::tr("an http:// or https:// address with a host"), &config->api);
}

Complaint takeIntents(const QString &value, ConnectionConfig *config)
{
    QString error;
    const std::optional<GatewayIntents> intents = GatewayIntents::parse(value, &error);
    if (!intents)
        return error;
    config->shard.intents = *intents;
    return {};
}

Complaint takeShard(const QString &value, ConnectionConfig *config)
{
    constexpr qint64 most = 1'000'000;
    const QStringList parts = value.split(u'/');
    const std::optional<qint64> count = parts.size() == 2 ? integer(parts[1], 1, most) : std::nullopt;
    const std::optional<qint64> id = count ? integer(parts[0], 0, *count - 1) : std::nullopt;
    if (!id)
        return expected(Text::tr("ID/COUNT with an ID from 0 to COUNT - 1, such as 0/1"));
    config->shard.shardId = static_cast<int>(*id);
    config->shard.shardCount = static_cast<int>(*count);
    return {};
}

Complaint takeCompression(const QString &value, ConnectionConfig *config)
{
    const std::optional<Compression> compression = compressionFromName(value);
    if (!compression)
        return expected(u"zstd-stream, zlib-stream, payload, none"_s);
    config->shard.compression = *compression;
    return {};
}

Complaint takeLargeThreshold(const QString &value, ConnectionConfig *config)
{
    const std::optional<qint64> number = integer(value, 50, 250);
    if (!number)
        return expected(Text::tr("an integer from 50 to 250"));
    config->shard.largeThreshold = static_cast<int>(*number);
    return {};
}

Complaint takeCapabilities(const QString &value, ConnectionConfig *config)
{
    const std::optional<qint64> number = integer(value, 0, (qint64(1) << 53) - 1);
    if (!number)
        return expected(Text::tr("an integer of at least 0"));
    config->shard.capabilities = static_cast<quint64>(*number);
    return {};
}

Complaint takeStatus(const QString &value, ConnectionConfig *config)
{
    config->shard.initialStatus = presenceStatusFromName(value);
    return config->shard.initialStatus ? Complaint() : expected(u"online, dnd, idle, invisible, offline"_s);
}

Complaint takeActivity(const QString &value, ConnectionConfig *config)
{
    QString error;
    config->shard.initialActivity = BotActivity::parse(value, &error);
    return config->shard.initialActivity ? Complaint() : error;
}

Complaint takeAfk(const QString &, ConnectionConfig *config)
{
    config->shard.initialAfk = true;
    return {};
}

Complaint takeIdleSince(const QString &value, ConnectionConfig *config)
{
    if (const std::optional<qint64> number = integer(value, 0, (qint64(1) << 53) - 1)) {
        config->shard.initialIdleSince = number;
        return {};
    }
    const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
    // Without a zone it would mean another moment on another machine.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime || time.toMSecsSinceEpoch() < 0)
        return expected(
            Text::tr("ISO 8601 with a zone, such as 2026-11-23T22:14:03Z, or integer milliseconds since 1970"));
    config->shard.initialIdleSince = time.toMSecsSinceEpoch();
    return {};
}

Complaint takeProxy(const QString &value, ConnectionConfig *config)
{
    const QUrl url(value);
    if (value.contains(u'@') || !url.userInfo().isEmpty())
        return Text::tr(
            "an address must not hold a user or password; give them as user:password in SHARDSCOPE_PROXY_AUTH");
    if (url.scheme() == "https"_L1)
        return Text::tr("a proxy that is itself spoken to over https:// is not supported by Qt; use http:// or "
                        "socks5://, what goes through it stays encrypted");
    return takeUrl(value, { "http"_L1, "socks5"_L1 }, Text::tr("an http:// or socks5:// address with a host"),
        &config->shard.proxy.url);
}

Complaint takeProxyHeader(const QString &value, ConnectionConfig *config)
{
    const qsizetype colon = value.indexOf(u':');
    const QByteArray name = value.left(std::max(colon, qsizetype(0))).trimmed().toUtf8();
    const QByteArray content = value.mid(colon + 1).trimmed().toUtf8();
    const bool isName = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return c > ' ' && c < 0x7f && !QByteArrayView("()<>@,;:\\\"/[]?={}").contains(c);
    });
    const bool isContent = std::all_of(
        content.begin(), content.end(), [](char c) { return static_cast<unsigned char>(c) >= ' ' && c != 0x7f; });
    if (!isName || !isContent)
        return expected(Text::tr("NAME:VALUE, as in a header of HTTP"));
    config->shard.proxy.headers.append({ name, content });
    return {};
}

Complaint takeCaFile(const QString &value, ConnectionConfig *config)
{
    config->shard.http.caFile = value;
    return value.isEmpty() ? expected(Text::tr("the path of a file with PEM certificates")) : Complaint();
}

template <Milliseconds HttpSettings::*member>
Complaint takeTimeout(const QString &value, ConnectionConfig *config)
{
    constexpr double longest = 24 * 3600;
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0.001 && seconds <= longest))
        return expected(Text::tr("seconds above 0, at most 86400"));
    config->shard.http.*member = Milliseconds(std::llround(seconds * 1000));
    return {};
}

Complaint takeMaxMessage(const QString &value, ConnectionConfig *config)
{
    const std::optional<qint64> number = integer(value, 1, 1024);
    if (!number)
        return expected(Text::tr("an integer from 1 to 1024, in MiB"));
    config->shard.maximumMessageBytes = *number * 1024 * 1024;
    return {};
}

Complaint takeAllowPlaintext(const QString &, ConnectionConfig *config)
{
    config->shard.allowPlaintext = true;
    return {};
}

Complaint takeSpendBudget(const QString &, ConnectionConfig *config)
{
    config->spendBudget = true;
    return {};
}

#define TEXT(text) QT_TRANSLATE_NOOP("Shardscope", text)
const std::array rows {
    Row { "gateway", "URL", TEXT("The gateway itself (ws:// or wss://); the HTTP look-up is skipped."), takeGateway },
    Row { "api", "URL", TEXT("Where the HTTP look-ups are made. Default: Discord's API v10."), takeApi },
    Row {
        "intents", "LIST", TEXT("Names, comma-separated, +all, +unprivileged (default), or an integer."), takeIntents },
    Row { "shard", "ID/COUNT", TEXT("Which shard of how many. Default: 0/1."), takeShard },
    Row { "compression", "NAME", TEXT("zstd-stream, zlib-stream (default), payload or none."), takeCompression },
    Row { "large-threshold", "N",
        TEXT("Members above which a guild comes without its offline ones, 50 to 250 (default)."), takeLargeThreshold },
    Row { "capabilities", "N", TEXT("Capabilities to identify with; not sent where 0 (default)."), takeCapabilities },
    Row { "status", "NAME", TEXT("Initial status: online, dnd, idle, invisible or offline."), takeStatus },
    Row { "activity", "TYPE:TEXT[@URL]",
        TEXT("Initial activity; the type is playing, streaming, listening, watching, custom, competing or 0 to 5."),
        takeActivity },
    Row { "afk", nullptr, TEXT("Initially away from the keyboard."), takeAfk },
    Row { "idle-since", "TIME", TEXT("Initially idle since: ISO 8601 with a zone, or milliseconds since 1970."),
        takeIdleSince },
    Row { "proxy", "URL",
        TEXT("http:// or socks5:// proxy in place of the system's; user:password come from SHARDSCOPE_PROXY_AUTH."),
        takeProxy },
    Row { "proxy-header", "NAME:VALUE", TEXT("A header for the HTTP proxy; may be repeated."), takeProxyHeader, true },
    Row { "ca-file", "FILE", TEXT("PEM certificates of authorities to trust besides the system's."), takeCaFile },
    Row { "connect-timeout", "S", TEXT("Seconds for look-up, connection and upgrade. Default: 30."),
        takeTimeout<&HttpSettings::connectTimeout> },
    Row { "hello-timeout", "S", TEXT("Seconds for HELLO to come. Default: 20."),
        takeTimeout<&HttpSettings::helloTimeout> },
    Row { "ready-timeout", "S", TEXT("Seconds for READY or RESUMED to come. Default: 30."),
        takeTimeout<&HttpSettings::readyTimeout> },
    Row { "max-message", "MIB", TEXT("Largest JSON of one message, 1 to 1024. Default: 64."), takeMaxMessage },
    Row { "allow-plaintext", nullptr,
        TEXT("Allow ws:// and http:// to hosts that are not loopback; they see the token."), takeAllowPlaintext },
    Row { "spend-budget", nullptr, TEXT("Start a session even where under 5 % of the session budget would be left."),
        takeSpendBudget },
};
#undef TEXT

/// "user:password" of the environment.
QString takeProxyAuthentication(ProxySettings *proxy)
{
    const QByteArray text = takeSecretVariable("SHARDSCOPE_PROXY_AUTH");
    if (text.isEmpty())
        return {};
    const qsizetype colon = text.indexOf(':');
    if (colon < 1)
        return Text::tr("SHARDSCOPE_PROXY_AUTH does not hold user:password.");
    proxy->user = QString::fromUtf8(text.first(colon));
    proxy->password = QString::fromUtf8(text.sliced(colon + 1));
    return {};
}

} // namespace

QString shownValue(const QString &value)
{
    if (hasBotTokenShape(value))
        return u"…"_s;
    const qsizetype slashes = value.indexOf("//"_L1);
    const qsizetype at = value.lastIndexOf(u'@');
    return slashes >= 0 && at > slashes ? value.left(slashes + 2) + u'…' + value.mid(at) : value;
}

void ConnectionOptions::addTo(QCommandLineParser *parser)
{
    for (const Row &row : rows) {
        QCommandLineOption option(QString::fromLatin1(row.name), Text::tr(row.description));
        if (row.valueName)
            option.setValueName(QString::fromLatin1(row.valueName));
        parser->addOption(option);
    }
}

std::optional<ConnectionConfig> ConnectionOptions::read(const QCommandLineParser &parser, QString *error)
{
    ConnectionConfig config;
    for (const Row &row : rows) {
        const QString name = QString::fromLatin1(row.name);
        if (!parser.isSet(name))
            continue;
        const QStringList values = row.valueName ? parser.values(name) : QStringList { QString() };
        if (values.size() > 1 && !row.repeats) {
            *error = Text::tr("--%1 is given %2 times, but may be given once.").arg(name).arg(values.size());
            return std::nullopt;
        }
        for (const QString &value : values) {
            const Complaint complaint = row.apply(value, &config);
            if (complaint.isEmpty())
                continue;
            // The value of a header may be a password.
            const QString shown = row.repeats ? value.section(u':', 0, 0) : shownValue(value);
            *error = Text::tr("--%1 \"%2\": %3.")
                         .arg(name, shown, complaint.endsWith(u'.') ? complaint.chopped(1) : complaint);
            return std::nullopt;
        }
    }
    *error = takeProxyAuthentication(&config.shard.proxy);
    return error->isEmpty() ? std::optional(config) : std::nullopt;
}

} // namespace Shardscope
