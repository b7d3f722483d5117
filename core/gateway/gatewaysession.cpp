// SPDX-License-Identifier: MIT
#include "core/gateway/gatewaysession.h"
#include "core/text.h"

#include <QJsonArray>
#include <QSysInfo>
#include <QUrlQuery>

#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

QString text(simdjson::simdjson_result<simdjson::dom::element> element)
{
    std::string_view view;
    return element.get(view) ? QString() : QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QJsonObject message(int op, const QJsonValue &data)
{
    return { { u"op"_s, op }, { u"d"_s, data } };
}

} // namespace

ReadyInfo ReadyInfo::parse(QByteArrayView data)
{
    ReadyInfo info;
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (data.isEmpty() || parser.parse(data.data(), static_cast<std::size_t>(data.size())).get(root))
        return info;
    info.sessionId = text(root["session_id"]);
    info.resumeUrl = QUrl(text(root["resume_gateway_url"]));
    info.userId = text(root["user"]["id"]);
    info.userName = text(root["user"]["username"]);
    info.isBot = root["user"]["bot"].get_bool().error() == simdjson::SUCCESS && root["user"]["bot"].get_bool().value();
    return info;
}

bool isTrustedResumeUrl(const QUrl &original, const QUrl &candidate, QString *warning)
{
    const bool encrypted = candidate.scheme() == "wss"_L1;
    const bool local = candidate.scheme() == "ws"_L1 && isLoopbackHost(candidate.host());
    const bool leavesDiscord = isDiscordHost(original.host())
        && candidate.host() != "discord.gg"_L1 && !candidate.host().endsWith(".discord.gg"_L1);
    if (candidate.isValid() && !candidate.host().isEmpty() && (encrypted || local) && !leavesDiscord)
        return true;
    *warning = leavesDiscord && encrypted
        ? Text::tr("The gateway asked to resume at %1, which is not Discord's; the session goes on at the original address.").arg(candidate.host())
        : Text::tr("The gateway gave no encrypted address to resume at; the session goes on at the original address.");
    return false;
}

QUrl connectUrl(QUrl base, Compression compression)
{
    QUrlQuery query(base);
    const auto set = [&query](const QString &key, const QString &value) {
        query.removeAllQueryItems(key);
        query.addQueryItem(key, value);
    };
    set(u"v"_s, u"10"_s);
    set(u"encoding"_s, u"json"_s);
    query.removeAllQueryItems(u"compress"_s);
    if (compression == Compression::ZlibStream || compression == Compression::ZstdStream)
        query.addQueryItem(u"compress"_s, QString::fromLatin1(compressionName(compression)));
    if (base.path().isEmpty())
        base.setPath(u"/"_s);
    base.setFragment(QString());
    base.setQuery(query);
    return base;
}

QJsonObject identifyMessage(const GatewayShardConfig &config, const std::optional<Presence> &presence)
{
    const QString product = QStringLiteral("shardscope " SHARDSCOPE_VERSION);
    QJsonObject d {
        { u"token"_s, config.token },
        { u"properties"_s,
            QJsonObject { { u"os"_s, QSysInfo::kernelType() }, { u"browser"_s, product }, { u"device"_s, product } } },
        { u"large_threshold"_s, config.largeThreshold },
        { u"shard"_s, QJsonArray { config.shardId, config.shardCount } },
        { u"intents"_s, static_cast<qint64>(config.intents.bits()) },
    };
    if (config.compression == Compression::Payload)
        d.insert(u"compress"_s, true);
    if (config.capabilities != 0)
        d.insert(u"capabilities"_s, static_cast<qint64>(config.capabilities));
    if (presence)
        d.insert(u"presence"_s, presence->toJson());
    return message(2, d);
}

QJsonObject resumeMessage(const GatewayShardConfig &config, const GatewaySession &session, qint64 sequence)
{
    return message(6,
        QJsonObject { { u"token"_s, config.token }, { u"session_id"_s, session.id }, { u"seq"_s, sequence } });
}

QJsonObject heartbeatMessage(std::optional<qint64> sequence)
{
    return message(1, sequence ? QJsonValue(*sequence) : QJsonValue(QJsonValue::Null));
}

std::optional<Milliseconds> heartbeatInterval(QByteArrayView helloData)
{
    if (helloData.isEmpty())
        return std::nullopt;
    simdjson::dom::parser parser;
    double interval = 0;
    const auto root = parser.parse(helloData.data(), static_cast<std::size_t>(helloData.size()));
    // A day is longer than any gateway's beat, and a number beyond would not fit a timer.
    if (root["heartbeat_interval"].get_double().get(interval) || !(interval >= 1) || interval > 86'400'000)
        return std::nullopt;
    return Milliseconds(static_cast<qint64>(interval));
}

} // namespace Shardscope
