// SPDX-License-Identifier: MIT
#include "core/http/requesthead.h"

#include <QString>

#include <algorithm>
#include <array>

namespace Shardscope {

namespace {

bool isPort(QByteArrayView text)
{
    return text.isEmpty()
        || (text.size() > 1 && text.size() < 7 && text.front() == ':'
            && std::all_of(text.begin() + 1, text.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

} // namespace

std::optional<RequestHead> RequestHead::parse(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    const QList<QByteArray> words = lines.front().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return std::nullopt;
    RequestHead head;
    head.method = words[0];
    const qsizetype mark = words[1].indexOf('?');
    head.path = mark < 0 ? words[1] : words[1].left(mark);
    head.query = mark < 0 ? QByteArray() : words[1].mid(mark + 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (colon < 1)
            return std::nullopt;
        QByteArray &value = head.headers[line.left(colon).trimmed().toLower()];
        const QByteArray given = line.mid(colon + 1).trimmed();
        value = value.isNull() ? given : QByteArray(value + ", " + given);
    }
    return head;
}

bool RequestHead::isUpgrade() const
{
    return headers.value("upgrade").toLower() == "websocket";
}

bool RequestHead::isFor(QByteArrayView host) const
{
    const QByteArray given = headers.value("host");
    return given.size() >= host.size() && given.left(host.size()).compare(host, Qt::CaseInsensitive) == 0
        && isPort(QByteArrayView(given).sliced(host.size()));
}

bool RequestHead::isForLoopback() const
{
    static constexpr std::array names { "127.0.0.1", "localhost", "[::1]" };
    return std::any_of(names.begin(), names.end(), [this](const char *name) { return isFor(name); });
}

} // namespace Shardscope
