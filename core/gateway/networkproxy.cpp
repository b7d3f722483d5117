// SPDX-License-Identifier: MIT
#include "core/gateway/networkproxy.h"

#include "core/gateway/gatewayshardconfig.h"

#include <QNetworkProxyFactory>

using namespace Qt::StringLiterals;

namespace Shardscope {

QNetworkProxy networkProxyFor(const ProxySettings &settings, const QUrl &url)
{
    QNetworkProxy proxy(QNetworkProxy::NoProxy);
    if (!settings.url.isEmpty()) {
        const bool isSocks = settings.url.scheme() == "socks5"_L1;
        proxy = QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, settings.url.host(),
            static_cast<quint16>(settings.url.port(isSocks ? 1080 : 80)), settings.user, settings.password);
    } else if (settings.trustEnvironment && !isLoopbackHost(url.host())) {
        // Asked as for a page: systems have rules for http and https, none for WebSockets.
        QUrl asked = url;
        if (url.scheme() == "wss"_L1)
            asked.setScheme(u"https"_s);
        else if (url.scheme() == "ws"_L1)
            asked.setScheme(u"http"_s);
        const QList<QNetworkProxy> found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(asked));
        if (!found.isEmpty())
            proxy = found.first();
        if (proxy.type() == QNetworkProxy::HttpCachingProxy)
            proxy.setType(QNetworkProxy::HttpProxy);
        if (proxy.type() != QNetworkProxy::NoProxy && proxy.user().isEmpty()) {
            proxy.setUser(settings.user);
            proxy.setPassword(settings.password);
        }
    }
    // By default Qt hands plain requests over for the proxy to make, headers with the token and all; a tunnel it is.
    if (proxy.type() == QNetworkProxy::HttpProxy)
        proxy.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
    for (const auto &[name, value] : settings.headers)
        proxy.setRawHeader(name, value);
    return proxy;
}

} // namespace Shardscope
