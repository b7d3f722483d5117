// SPDX-License-Identifier: MIT
#include "core/diagnosis/connectionprobe.h"

#include "core/diagnosis/checkrules.h"
#include "core/gateway/networkproxy.h"

#include <QHostAddress>
#include <QSslCipher>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace Shardscope {

HostResolver systemResolver()
{
    return [](const QString &name, QObject *context, std::function<void(const QHostInfo &)> answer) {
        QHostInfo::lookupHost(name, context, std::move(answer));
    };
}

ConnectionProbe::ConnectionProbe(Clock &clock, HostResolver resolver, QObject *parent)
    : QObject(parent)
    , m_resolver(std::move(resolver))
    , m_timer(clock.createTimer([this] { timedOut(); }))
{
}

ConnectionProbe::~ConnectionProbe()
{
    abort();
}

void ConnectionProbe::setTarget(const QUrl &target, const GatewayShardConfig &config)
{
    abort();
    m_target = target;
    m_config = config;
}

void ConnectionProbe::abort()
{
    ++m_step;
    m_timer->stop();
    m_done = {};
    // It may be the one that is calling.
    if (QSslSocket *socket = std::exchange(m_socket, nullptr)) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

quint16 ConnectionProbe::port() const
{
    return static_cast<quint16>(m_target.port(isSecure() ? 443 : 80));
}

bool ConnectionProbe::isSecure() const
{
    return m_target.scheme() == "https"_L1 || m_target.scheme() == "wss"_L1;
}

QString ConnectionProbe::proxyName() const
{
    return networkProxyFor(m_config.proxy, m_target).hostName();
}

void ConnectionProbe::begin(Done done)
{
    ++m_step;
    m_done = std::move(done);
    m_timer->start(m_config.http.connectTimeout);
}

void ConnectionProbe::finish(const CheckOutcome &outcome)
{
    const Done done = std::exchange(m_done, {});
    ++m_step;
    m_timer->stop();
    if (outcome.status == CheckStatus::Fail)
        abort();
    if (done)
        done(outcome);
}

void ConnectionProbe::timedOut()
{
    finish(CheckRules::fail({ .seen = tr("Nothing came within %1 s.").arg(secondsText(m_config.http.connectTimeout)),
        .advice = tr("Check the connection, the proxy and the firewall: something on the way swallows what is sent "
                     "to %1.")
                      .arg(host()) }));
}

void ConnectionProbe::lookUpName(Done done)
{
    begin(std::move(done));
    const QString proxy = proxyName();
    const QString name = proxy.isEmpty() ? host() : proxy;
    if (!QHostAddress(name).isNull()) {
        finish(CheckRules::pass(proxy.isEmpty()
                ? tr("%1 is an address already.").arg(name)
                : tr("The proxy %1 is an address already and looks %2 up itself.").arg(name, host())));
        return;
    }
    m_resolver(name, this, [this, name, step = m_step](const QHostInfo &info) {
        if (step == m_step)
            named(name, info);
    });
}

void ConnectionProbe::named(const QString &name, const QHostInfo &info)
{
    const QList<QHostAddress> addresses = info.addresses();
    if (info.error() != QHostInfo::NoError || addresses.isEmpty()) {
        NetworkFault fault = socketFault(QAbstractSocket::HostNotFoundError, m_target, {}, {});
        fault.seen = tr("The host %1 was not found: %2.").arg(name, info.errorString());
        if (name != host())
            fault.advice = tr("Check the name in --proxy.");
        finish(CheckRules::fail(fault));
        return;
    }
    const QString first = addresses.first().toString();
    finish(CheckRules::pass(addresses.size() == 1
            ? tr("%1 is %2.").arg(name, first)
            : tr("%1 is %2, and %3 more.").arg(name, first).arg(addresses.size() - 1)));
}

void ConnectionProbe::connectTcp(Done done)
{
    begin(std::move(done));
    m_socket = new QSslSocket(this);
    m_socket->setProxy(networkProxyFor(m_config.proxy, m_target));
    connect(m_socket, &QSslSocket::connected, this, [this] {
        const QString proxy = proxyName();
        finish(CheckRules::pass(proxy.isEmpty()
                ? tr("Connected to %1, port %2.").arg(m_socket->peerAddress().toString()).arg(port())
                : tr("Connected to %1, port %2, through the proxy %3.").arg(host()).arg(port()).arg(proxy)));
    });
    connect(m_socket, &QSslSocket::errorOccurred, this, &ConnectionProbe::socketFailed);
    m_socket->connectToHost(host(), port());
}

void ConnectionProbe::encrypt(Done done)
{
    begin(std::move(done));
    if (!isSecure()) {
        finish(isLoopbackHost(host())
                ? CheckRules::skip(tr("%1:// on this machine is not encrypted.").arg(m_target.scheme()))
                : CheckOutcome { CheckStatus::Warn,
                    tr("%1:// to %2 is not encrypted: everybody on the way can read the token.")
                        .arg(m_target.scheme(), host()),
                    tr("Use https:// and wss://.") });
        return;
    }
    QString reason;
    const std::optional<QSslConfiguration> tls = m_config.http.sslConfiguration(&reason);
    if (!tls) {
        finish(CheckRules::fail({ .kind = GatewayError::Kind::Tls,
            .seen = reason,
            .advice = tr("Give --ca-file a file of PEM certificates.") }));
        return;
    }
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        const QSslCertificate certificate = m_socket->peerCertificate();
        finish(CheckRules::pass(tr("%1; the certificate holds until %2.")
                                    .arg(m_socket->sessionCipher().protocolString(),
                                        certificate.expiryDate().toUTC().date().toString(Qt::ISODate))));
    });
    m_socket->setSslConfiguration(*tls);
    m_socket->setPeerVerifyName(host());
    m_tlsErrors.clear();
    m_socket->startClientEncryption();
}

void ConnectionProbe::socketFailed()
{
    const std::optional<NetworkFault> certificate = certificateFault(m_tlsErrors, host());
    finish(CheckRules::fail(
        certificate ? *certificate : socketFault(m_socket->error(), m_target, proxyName(), m_socket->errorString())));
}

} // namespace Shardscope
