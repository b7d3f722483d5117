// SPDX-License-Identifier: MIT
#include "core/capture/tokenmask.h"

#include "core/capture/redactor.h"
#include "core/capture/valuemask.h"
#include "core/jsoncharacter.h"

#include <algorithm>

namespace Shardscope {

namespace {

constexpr QByteArrayView tokenKey { "\"token\"" };
/// A key may be written with escapes; that of a letter begins so.
constexpr QByteArrayView escapedAscii { "\\u00" };
constexpr QByteArrayView webhookPath { "webhooks" };
/// Shorter is an example or a word.
constexpr qsizetype shortestToken = 16;

/// A stretch of bytes to mask; empty where there is none.
struct Span
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

qsizetype skip(QByteArrayView json, qsizetype at, bool (*isSkipped)(char))
{
    while (at < json.size() && isSkipped(json[at]))
        ++at;
    return at;
}

bool isTokenByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.'
        || c == '=';
}

/// The string that is the value of the key at @p at.
Span valueOfKey(QByteArrayView json, qsizetype at)
{
    if (at > 0 && json[at - 1] == '\\')
        return {};
    qsizetype next = skip(json, at + tokenKey.size(), isJsonSpace);
    if (next >= json.size() || json[next] != ':')
        return {};
    next = skip(json, next + 1, isJsonSpace);
    if (next >= json.size() || json[next] != '"')
        return {};
    qsizetype end = ++next;
    while (end < json.size() && json[end] != '"')
        end += json[end] == '\\' ? 2 : 1;
    end = std::min(end, json.size());
    return json.sliced(next, end - next) == Redactor::mask ? Span {} : Span { next, end - next };
}

/// The token of `webhooks/ID/TOKEN`; JSON may escape the slashes.
Span tokenOfWebhook(QByteArrayView json, qsizetype at)
{
    const auto slash = [json](qsizetype from) {
        const qsizetype next = from < json.size() && json[from] == '\\' ? from + 1 : from;
        return next < json.size() && json[next] == '/' ? next + 1 : -1;
    };
    const qsizetype id = slash(at + webhookPath.size());
    if (id < 0)
        return {};
    const qsizetype idEnd = skip(json, id, isDigit);
    const qsizetype token = idEnd > id ? slash(idEnd) : -1;
    if (token < 0)
        return {};
    const qsizetype end = skip(json, token, isTokenByte);
    return end - token < shortestToken ? Span {} : Span { token, end - token };
}

QByteArray masked(const QByteArray &json, QByteArrayView mark, Span (*find)(QByteArrayView, qsizetype))
{
    QByteArray out;
    qsizetype plain = 0;
    for (qsizetype at = json.indexOf(mark); at >= 0; at = json.indexOf(mark, at + 1)) {
        const Span span = find(json, at);
        if (span.length == 0 || span.begin < plain)
            continue;
        out.append(QByteArrayView(json).sliced(plain, span.begin - plain)).append(Redactor::mask);
        plain = span.begin + span.length;
    }
    if (plain == 0)
        return json;
    return out.append(QByteArrayView(json).sliced(plain));
}

} // namespace

QByteArray withoutForeignTokens(const QByteArray &json)
{
    const QByteArray result = masked(masked(json, tokenKey, valueOfKey), webhookPath, tokenOfWebhook);
    if (!json.contains(escapedAscii))
        return result;
    return maskValues(result, [](QByteArrayView key) { return key == "token" ? ValueRule::Redact : ValueRule::Keep; });
}

} // namespace Shardscope
