// SPDX-License-Identifier: MIT
#include "core/http/listenaddress.h"

#include "core/text.h"

#include <QHostInfo>

using namespace Qt::StringLiterals;

namespace Shardscope {

std::optional<ListenAddress> ListenAddress::parse(const QString &text, QString *error)
{
    ListenAddress read;
    const qsizetype colon = text.lastIndexOf(u':');
    const QString host = text.left(std::max(colon, qsizetype(0)));
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (colon >= 0)
        read.host = isBracketed ? host.sliced(1, host.size() - 2) : host;
    const bool isHost = isBracketed ? QHostAddress(read.host).protocol() == QHostAddress::IPv6Protocol
                                    : !read.host.isEmpty() && !read.host.contains(u':') && !read.host.contains(u'/');
    const QString digits = text.sliced(colon + 1);
    bool isPort = false;
    read.port = digits.toUShort(&isPort);
    isPort = isPort && digits.front().isDigit();
    if (isHost && isPort)
        return read;
    *error = isPort ? Text::tr("\"%1\" is no host; an IPv6 address stands in brackets").arg(host)
                    : Text::tr("\"%1\" is no port; it is a number from 0 to 65535").arg(digits);
    return std::nullopt;
}

std::optional<QHostAddress> ListenAddress::address(QString *error) const
{
    const QHostInfo found = QHostInfo::fromName(host);
    if (!found.addresses().isEmpty())
        return found.addresses().constFirst();
    *error = Text::tr("The host \"%1\" cannot be found: %2.").arg(host, found.errorString());
    return std::nullopt;
}

} // namespace Shardscope
