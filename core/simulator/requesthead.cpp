// SPDX-License-Identifier: MIT
#include "core/simulator/requesthead.h"

#include <QString>

#include <algorithm>

namespace Shardscope::Simulation {

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

bool RequestHead::isLocal() const
{
    if (headers.contains("origin"))
        return false;
    const QByteArray host = headers.value("host").toLower();
    for (const QByteArrayView name :
        { QByteArrayView("127.0.0.1"), QByteArrayView("localhost"), QByteArrayView("[::1]") }) {
        if (host.startsWith(name) && isPort(QByteArrayView(host).sliced(name.size())))
            return true;
    }
    return false;
}

} // namespace Shardscope::Simulation
