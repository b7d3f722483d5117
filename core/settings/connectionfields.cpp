// SPDX-License-Identifier: MIT
#include "core/settings/connectionfields.h"

#include "core/text.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Complaint = QString;

constexpr qint64 mebibyte = 1024LL * 1024;

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
    config->allShards = value == "all"_L1;
    config->shardIds.clear();
    if (config->allShards)
        return {};
    const QStringList parts = value.split(u'/');
    const std::optional<qint64> count = parts.size() == 2 ? integer(parts[1], 1, most) : std::nullopt;
    const std::optional<qint64> id = count ? integer(parts[0], 0, *count - 1) : std::nullopt;
    if (!id)
        return expected(Text::tr("ID/COUNT with an ID from 0 to COUNT - 1, such as 0/1, or all"));
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

template <Milliseconds HttpSettings::*member> Complaint takeTimeout(const QString &value, ConnectionConfig *config)
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
    config->shard.maximumMessageBytes = *number * mebibyte;
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

QStringList digits(qint64 value)
{
    return { QString::number(value) };
}

QStringList flag(bool set)
{
    return set ? QStringList(u"true"_s) : QStringList();
}

QStringList address(const QUrl &url)
{
    return url.isEmpty() ? QStringList() : QStringList(url.toString(QUrl::FullyEncoded));
}

QStringList writeApi(const ConnectionConfig &config)
{
    return config.apiGiven || config.api != ConnectionConfig().api ? address(config.api) : QStringList();
}

QStringList writeShard(const ConnectionConfig &config)
{
    if (config.allShards)
        return { u"all"_s };
    return { u"%1/%2"_s.arg(config.shard.shardId).arg(config.shard.shardCount) };
}

QStringList writeStatus(const ConnectionConfig &config)
{
    return config.shard.initialStatus ? QStringList(QLatin1String(presenceStatusName(*config.shard.initialStatus)))
                                      : QStringList();
}

QStringList writeActivity(const ConnectionConfig &config)
{
    if (!config.shard.initialActivity)
        return {};
    const BotActivity &activity = *config.shard.initialActivity;
    const QString text
        = activity.type == BotActivity::Type::Custom ? activity.state.value_or(activity.name) : activity.name;
    return { QLatin1String(BotActivity::typeName(activity.type)) + u':' + text
        + (activity.url ? u'@' + *activity.url : QString()) };
}

QStringList writeIdleSince(const ConnectionConfig &config)
{
    constexpr qint64 lastOfYear9999 = 253'402'300'799'999;
    if (!config.shard.initialIdleSince)
        return {};
    const qint64 moment = *config.shard.initialIdleSince;
    return moment > lastOfYear9999
        ? digits(moment)
        : QStringList(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toString(Qt::ISODateWithMs));
}

QStringList writeProxyHeaders(const ConnectionConfig &config)
{
    QStringList lines;
    for (const auto &[name, content] : config.shard.proxy.headers)
        lines.append(QString::fromUtf8(name) + u": "_s + QString::fromUtf8(content));
    return lines;
}

void clearProxyHeaders(ConnectionConfig *config)
{
    config->shard.proxy.headers.clear();
}

template <Milliseconds HttpSettings::*member> QStringList writeTimeout(const ConnectionConfig &config)
{
    const qint64 milliseconds = (config.shard.http.*member).count();
    return { milliseconds % 1000 == 0 ? QString::number(milliseconds / 1000)
                                      : QString::number(static_cast<double>(milliseconds) / 1000, 'f', 3) };
}

constexpr std::array fields {
    ConnectionField { "gateway", "URL",
        QT_TRANSLATE_NOOP("Shardscope", "The gateway itself (ws:// or wss://); the HTTP look-up is skipped."),
        takeGateway, [](const ConnectionConfig &c) { return address(c.shard.url); } },
    ConnectionField { "api", "URL",
        QT_TRANSLATE_NOOP("Shardscope", "Where the HTTP look-ups are made. Default: Discord's API v10."), takeApi,
        writeApi },
    ConnectionField { "intents", "LIST",
        QT_TRANSLATE_NOOP("Shardscope", "Names, comma-separated, +all, +unprivileged (default), or an integer."),
        takeIntents, [](const ConnectionConfig &c) { return digits(static_cast<qint64>(c.shard.intents.bits())); } },
    ConnectionField { "shard", "ID/COUNT|all",
        QT_TRANSLATE_NOOP("Shardscope", "Which shard of how many, or all that are recommended. Default: 0/1."),
        takeShard, writeShard },
    ConnectionField { "compression", "NAME",
        QT_TRANSLATE_NOOP("Shardscope", "zstd-stream, zlib-stream (default), payload or none."), takeCompression,
        [](const ConnectionConfig &c) { return QStringList(QLatin1String(compressionName(c.shard.compression))); } },
    ConnectionField { "large-threshold", "N",
        QT_TRANSLATE_NOOP(
            "Shardscope", "Members above which a guild comes without its offline ones, 50 to 250 (default)."),
        takeLargeThreshold, [](const ConnectionConfig &c) { return digits(c.shard.largeThreshold); } },
    ConnectionField { "capabilities", "N",
        QT_TRANSLATE_NOOP("Shardscope", "Capabilities to identify with; not sent where 0 (default)."), takeCapabilities,
        [](const ConnectionConfig &c) { return digits(static_cast<qint64>(c.shard.capabilities)); } },
    ConnectionField { "status", "NAME",
        QT_TRANSLATE_NOOP("Shardscope", "Initial status: online, dnd, idle, invisible or offline."), takeStatus,
        writeStatus },
    ConnectionField { "activity", "TYPE:TEXT[@URL]",
        QT_TRANSLATE_NOOP("Shardscope",
            "Initial activity; the type is playing, streaming, listening, watching, custom, competing or 0 to 5."),
        takeActivity, writeActivity },
    ConnectionField { "afk", nullptr, QT_TRANSLATE_NOOP("Shardscope", "Initially away from the keyboard."), takeAfk,
        [](const ConnectionConfig &c) { return flag(c.shard.initialAfk.value_or(false)); } },
    ConnectionField { "idle-since", "TIME",
        QT_TRANSLATE_NOOP("Shardscope", "Initially idle since: ISO 8601 with a zone, or milliseconds since 1970."),
        takeIdleSince, writeIdleSince },
    ConnectionField { "proxy", "URL",
        QT_TRANSLATE_NOOP("Shardscope",
            "http:// or socks5:// proxy in place of the system's; user:password come from SHARDSCOPE_PROXY_AUTH."),
        takeProxy, [](const ConnectionConfig &c) { return address(c.shard.proxy.url); } },
    ConnectionField { "proxy-header", "NAME:VALUE",
        QT_TRANSLATE_NOOP("Shardscope", "A header for the HTTP proxy; may be repeated."), takeProxyHeader,
        writeProxyHeaders, clearProxyHeaders },
    ConnectionField { "ca-file", "FILE",
        QT_TRANSLATE_NOOP("Shardscope", "PEM certificates of authorities to trust besides the system's."), takeCaFile,
        [](const ConnectionConfig &c) {
            return c.shard.http.caFile.isEmpty() ? QStringList() : QStringList(c.shard.http.caFile);
        } },
    ConnectionField { "connect-timeout", "S",
        QT_TRANSLATE_NOOP("Shardscope", "Seconds for look-up, connection and upgrade. Default: 30."),
        takeTimeout<&HttpSettings::connectTimeout>, writeTimeout<&HttpSettings::connectTimeout> },
    ConnectionField { "hello-timeout", "S", QT_TRANSLATE_NOOP("Shardscope", "Seconds for HELLO to come. Default: 20."),
        takeTimeout<&HttpSettings::helloTimeout>, writeTimeout<&HttpSettings::helloTimeout> },
    ConnectionField { "ready-timeout", "S",
        QT_TRANSLATE_NOOP("Shardscope", "Seconds for READY or RESUMED to come. Default: 30."),
        takeTimeout<&HttpSettings::readyTimeout>, writeTimeout<&HttpSettings::readyTimeout> },
    ConnectionField { "max-message", "MIB",
        QT_TRANSLATE_NOOP("Shardscope", "Largest JSON of one message, 1 to 1024. Default: 64."), takeMaxMessage,
        [](const ConnectionConfig &c) { return digits(c.shard.maximumMessageBytes / mebibyte); } },
    ConnectionField { "allow-plaintext", nullptr,
        QT_TRANSLATE_NOOP("Shardscope", "Allow ws:// and http:// to hosts that are not loopback; they see the token."),
        takeAllowPlaintext, [](const ConnectionConfig &c) { return flag(c.shard.allowPlaintext); } },
    ConnectionField { "spend-budget", nullptr,
        QT_TRANSLATE_NOOP("Shardscope", "Start a session even where under 5 % of the session budget would be left."),
        takeSpendBudget, [](const ConnectionConfig &c) { return flag(c.spendBudget); } },
};

} // namespace

bool ConnectionField::isSet(const ConnectionConfig &config) const
{
    return write(config) != write({});
}

QString ConnectionField::take(const QStringList &values, ConnectionConfig *config) const
{
    if (clear)
        clear(config);
    for (const QString &value : values) {
        const Complaint complaint = read(value, config);
        if (complaint.isEmpty())
            continue;
        // The value of a header may be a password.
        const QString shown = repeats() ? value.section(u':', 0, 0) : shownValue(value);
        return u"\"%1\": %2."_s.arg(shown, complaint.endsWith(u'.') ? complaint.chopped(1) : complaint);
    }
    return {};
}

std::span<const ConnectionField> connectionFields()
{
    return fields;
}

const ConnectionField *connectionField(QAnyStringView name)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
        [name](const ConnectionField &field) { return QAnyStringView::compare(name, QLatin1String(field.name)) == 0; });
    return found == fields.end() ? nullptr : &*found;
}

bool readProxyLogin(const QString &text, ProxySettings *proxy)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1)
        return false;
    proxy->user = text.first(colon);
    proxy->password = text.sliced(colon + 1);
    return true;
}

QString proxyLogin(const ProxySettings &proxy)
{
    return proxy.user.isEmpty() ? QString() : QString(proxy.user + u':' + proxy.password);
}

QString shownValue(const QString &value)
{
    if (hasBotTokenShape(value))
        return u"…"_s;
    const qsizetype slashes = value.indexOf("//"_L1);
    const qsizetype at = value.lastIndexOf(u'@');
    return slashes >= 0 && at > slashes ? value.left(slashes + 2) + u'…' + value.mid(at) : value;
}

} // namespace Shardscope
