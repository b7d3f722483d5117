// SPDX-License-Identifier: MIT
#include "core/rest/answerreader.h"

#include "core/rest/httpstatus.h"
#include "core/text.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

namespace dom = simdjson::dom;

/// What a server may ask to wait: no real one asks for longer, and sums with it must not overflow.
constexpr std::chrono::hours longestWait { 7 * 24 };

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// One answer, read key by key; the first that is wrong stays as the error.
class Answer
{
public:
    explicit Answer(const QByteArray &json)
    {
        dom::element root;
        if (const auto error = m_parser.parse(json.constData(), static_cast<std::size_t>(json.size())).get(root))
            m_error = Text::tr("it is not JSON: %1").arg(QString::fromUtf8(simdjson::error_message(error)));
        else if (root.get_object().get(m_object))
            m_error = Text::tr("it is not a JSON object");
        m_current = m_object;
    }

    [[nodiscard]] bool isGood() const { return m_error.isEmpty(); }
    [[nodiscard]] const QString &error() const { return m_error; }

    /// False where the key is absent or null.
    bool enter(const char *key)
    {
        dom::element value;
        if (!isGood() || m_object[key].get(value) || value.is_null())
            return false;
        return !value.get_object().get(m_current) || !fail(key, Text::tr("an object"));
    }

    QString string(const char *key)
    {
        std::string_view result;
        const std::optional<dom::element> value = find(key);
        if (value && value->get_string().get(result))
            fail(key, Text::tr("text in quotes"));
        return text(result);
    }
    qint64 integer(const char *key, qint64 minimum, qint64 fallback)
    {
        std::int64_t result = fallback;
        const std::optional<dom::element> value = find(key);
        if (value && (value->get_int64().get(result) || result < minimum)) {
            fail(key, Text::tr("an integer of at least %1").arg(minimum));
            return fallback;
        }
        return result;
    }
    int count(const char *key, int minimum, int fallback)
    {
        return static_cast<int>(std::min(integer(key, minimum, fallback), qint64(std::numeric_limits<int>::max())));
    }
    bool boolean(const char *key, bool fallback)
    {
        bool result = fallback;
        const std::optional<dom::element> value = find(key);
        if (value && value->get_bool().get(result))
            fail(key, Text::tr("true or false"));
        return result;
    }
    /// A number or a number in quotes, as Discord writes what is too large for some readers.
    std::optional<quint64> bits(const char *key)
    {
        const std::optional<dom::element> value = find(key);
        std::uint64_t number = 0;
        std::string_view quoted;
        if (!value)
            return std::nullopt;
        if (!value->get_uint64().get(number))
            return number;
        bool good = !value->get_string().get(quoted);
        number = text(quoted).toULongLong(&good);
        if (!good)
            fail(key, Text::tr("a number"));
        return number;
    }
    std::optional<double> number(const char *key)
    {
        double result = 0;
        const std::optional<dom::element> value = find(key);
        return value && !value->get_double().get(result) ? std::optional(result) : std::nullopt;
    }
    [[nodiscard]] bool has(const char *key) { return find(key).has_value(); }

private:
    std::optional<dom::element> find(const char *key)
    {
        dom::element value;
        if (!isGood() || m_current[key].get(value) || value.is_null())
            return std::nullopt;
        return value;
    }
    bool fail(const char *key, const QString &expected)
    {
        if (isGood())
            m_error = Text::tr("its \"%1\" is not %2").arg(QLatin1String(key), expected);
        return true;
    }

    dom::parser m_parser;
    dom::object m_object;
    dom::object m_current;
    QString m_error;
};

/// Empty for an address that a shard of that API may connect to.
QString gatewayProblem(const QUrl &gateway, const QUrl &asked)
{
    const QString scheme = gateway.scheme();
    const bool isDiscord = isDiscordHost(asked.host());
    if ((scheme != "wss"_L1 && (scheme != "ws"_L1 || isDiscord)) || gateway.host().isEmpty())
        return Text::tr("its \"url\" is no WebSocket address");
    if (isDiscord && !isDiscordHost(gateway.host()))
        return Text::tr("its \"url\" leads away from Discord");
    return {};
}

// Each says what is wrong with its page, and nothing where nothing is.

QString readGateway(Answer &answer, const QUrl &asked, GatewayInfo *info)
{
    if (answer.isGood() && !answer.has("url"))
        return Text::tr("its \"url\" is missing");
    info->url = QUrl(answer.string("url"));
    info->shards = answer.count("shards", 1, 1);
    if (answer.enter("session_start_limit")) {
        SessionStartLimit &limit = info->limit;
        limit.total = answer.count("total", 0, limit.total);
        limit.remaining = answer.count("remaining", 0, limit.remaining);
        limit.resetAfter = std::min<Milliseconds>(Milliseconds(answer.integer("reset_after", 0, 0)), longestWait);
        limit.maxConcurrency = answer.count("max_concurrency", 1, limit.maxConcurrency);
    }
    return answer.isGood() ? gatewayProblem(info->url, asked) : answer.error();
}

QString readUser(Answer &answer, GatewayInfo *info)
{
    info->userId = answer.string("id");
    info->userName = answer.string("username");
    info->bot = answer.boolean("bot", info->bot);
    return answer.error();
}

QString readApplication(Answer &answer, GatewayInfo *info)
{
    info->applicationId = answer.string("id");
    info->applicationName = answer.string("name");
    const std::optional<quint64> flags = answer.bits("flags");
    const std::optional<quint64> flagsNew = answer.bits("flags_new");
    if (flags || flagsNew)
        info->applicationFlags = flags.value_or(0) | flagsNew.value_or(0);
    if (answer.has("approximate_guild_count"))
        info->guilds = answer.integer("approximate_guild_count", 0, 0);
    return answer.error();
}

QString readPage(const RestAnswer &answer, GatewayInfo *info)
{
    Answer reader(answer.body);
    switch (answer.page) {
    case RestPage::Gateway: return readGateway(reader, answer.url, info);
    case RestPage::User: return readUser(reader, info);
    case RestPage::Application: return readApplication(reader, info);
    }
    return {};
}

} // namespace

std::optional<NetworkFault> readAnswer(const RestAnswer &answer, GatewayInfo *info)
{
    const QString problem = readPage(answer, info);
    if (problem.isEmpty())
        return std::nullopt;
    return NetworkFault { .kind = GatewayError::Kind::Protocol,
        .seen = Text::tr("The answer of %1 cannot be used: %2.").arg(shownUrl(answer.url), problem),
        .advice = Text::tr("Check the address given with --api, and whether a page to log in stands before the "
                           "network.") };
}

std::optional<NetworkFault> userFault(const GatewayInfo &info)
{
    if (info.bot)
        return std::nullopt;
    return NetworkFault { .kind = GatewayError::Kind::Authentication,
        .seen = Text::tr("This token belongs to a user, not to a bot."),
        .advice = Text::tr("Shardscope works with bots only: copy the token of a bot from the Developer Portal under "
                           "Bot.") };
}

ErrorAnswer readErrorAnswer(const QByteArray &json)
{
    constexpr double longest = std::chrono::seconds(longestWait).count();
    Answer answer(json);
    ErrorAnswer result;
    if (const std::optional<double> seconds = answer.number("retry_after"))
        result.retryAfter = Milliseconds(static_cast<qint64>(std::clamp(*seconds, 0.0, longest) * 1000));
    result.message = answer.string("message");
    return result;
}

} // namespace Shardscope
