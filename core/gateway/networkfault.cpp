// SPDX-License-Identifier: MIT
#include "core/gateway/networkfault.h"

#include "core/text.h"

#include <QSslCertificate>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

enum class Blame
{
    Authority,
    Expired,
    TooEarly,
    Host,
};

struct CertificateRow
{
    QSslError::SslError error;
    Blame blame;
};

// In the order of what is told: a certificate may be wrong in several ways. Who vouches for it counts last, since an
// expired one of a trusted authority is not blamed on the authority.
constexpr std::array certificateTable {
    CertificateRow { QSslError::CertificateExpired, Blame::Expired },
    CertificateRow { QSslError::CertificateNotYetValid, Blame::TooEarly },
    CertificateRow { QSslError::HostNameMismatch, Blame::Host },
    CertificateRow { QSslError::SelfSignedCertificate, Blame::Authority },
    CertificateRow { QSslError::SelfSignedCertificateInChain, Blame::Authority },
    CertificateRow { QSslError::UnableToGetIssuerCertificate, Blame::Authority },
    CertificateRow { QSslError::UnableToGetLocalIssuerCertificate, Blame::Authority },
    CertificateRow { QSslError::UnableToVerifyFirstCertificate, Blame::Authority },
    CertificateRow { QSslError::CertificateUntrusted, Blame::Authority },
};

QString nameOf(const QStringList &names, const QString &otherwise)
{
    return names.isEmpty() || names.first().isEmpty() ? otherwise : names.first();
}

/// The names that a certificate is for.
QString subjectOf(const QSslCertificate &certificate)
{
    const QStringList names = certificate.subjectAlternativeNames().values();
    if (!names.isEmpty())
        return names.mid(0, 3).join(u", "_s);
    return nameOf(certificate.subjectInfo(QSslCertificate::CommonName), Text::tr("nobody"));
}

QString day(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

NetworkFault describe(Blame blame, const QSslCertificate &certificate, const QString &host)
{
    NetworkFault fault { .kind = GatewayError::Kind::Tls, .seen = {} };
    switch (blame) {
    case Blame::Expired:
        fault.seen = Text::tr("The certificate of %1 expired on %2.").arg(host, day(certificate.expiryDate()));
        fault.advice = Text::tr("Who runs %1 must renew it. Check this machine's clock too.").arg(host);
        break;
    case Blame::TooEarly:
        fault.seen
            = Text::tr("The certificate of %1 is not valid before %2.").arg(host, day(certificate.effectiveDate()));
        fault.advice = Text::tr("Set this machine's clock.");
        break;
    case Blame::Host:
        fault.seen = Text::tr("The certificate that %1 shows is for %2.").arg(host, subjectOf(certificate));
        fault.advice = Text::tr("Check the address. If it is right, something else answers in place of %1.").arg(host);
        break;
    case Blame::Authority:
        fault.seen = Text::tr("The certificate of %1 was issued by an authority that is not trusted here: %2.")
                         .arg(host, nameOf(certificate.issuerInfo(QSslCertificate::CommonName), Text::tr("nobody")));
        fault.advice = Text::tr("Where it is your own, as of a company's proxy or a test server, give its certificate "
                                "with --ca-file. Otherwise somebody listens in.");
        break;
    }
    return fault;
}

} // namespace

GatewayError NetworkFault::error() const
{
    return { .kind = kind,
        .message = advice.isEmpty() ? seen : QString(seen + u' ' + advice),
        .field = field,
        .retryAfter = retryAfter };
}

NetworkFault socketFault(
    QAbstractSocket::SocketError error, const QUrl &url, const QString &proxy, const QString &words)
{
    const QString host = url.host();
    // Qt marks replies of a proxy with "###".
    const QString said = QString(words).remove(u"###"_s);
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        return { .seen = Text::tr("%1 closed the connection before its answer was complete.").arg(host),
            .advice = Text::tr("Try again; a firewall or a proxy on the way may do so.") };
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return { .seen = Text::tr("The proxy wants a user and a password."),
            .advice = Text::tr("Give them as user:password in SHARDSCOPE_PROXY_AUTH.") };
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return handshakeFault(host, said);
    default:
        break;
    }
    // Behind a proxy its refusals come as the errors of the host.
    if (!proxy.isEmpty()) {
        return { .seen = Text::tr("The proxy %1 did not let us through to %2: %3.").arg(proxy, host, said),
            .advice = Text::tr("Check --proxy, and what that proxy allows.") };
    }
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return { .seen = Text::tr("The host %1 was not found.").arg(host),
            .advice = Text::tr("Check the name, the connection and the name server.") };
    case QAbstractSocket::ConnectionRefusedError: {
        const bool isSecure = url.scheme() == "wss"_L1 || url.scheme() == "https"_L1;
        return { .seen = Text::tr("%1 refused the connection on port %2.").arg(host).arg(url.port(isSecure ? 443 : 80)),
            .advice = Text::tr("Check the address, and that something listens there.") };
    }
    default:
        return { .seen = Text::tr("The connection to %1 failed: %2.").arg(host, said),
            .advice = Text::tr("Check the network.") };
    }
}

std::optional<NetworkFault> certificateFault(const QList<QSslError> &errors, const QString &host)
{
    for (const CertificateRow &row : certificateTable) {
        const auto found = std::find_if(
            errors.begin(), errors.end(), [&row](const QSslError &error) { return error.error() == row.error; });
        if (found != errors.end())
            return describe(row.blame, found->certificate(), host);
    }
    if (errors.isEmpty())
        return std::nullopt;
    return NetworkFault { .kind = GatewayError::Kind::Tls,
        .seen = Text::tr("The certificate of %1 is not accepted: %2.").arg(host, errors.first().errorString()),
        .advice = Text::tr("Who runs %1 must mend it.").arg(host) };
}

NetworkFault handshakeFault(const QString &host, const QString &words)
{
    return { .kind = GatewayError::Kind::Tls,
        .seen = Text::tr("The encrypted connection to %1 failed: %2.").arg(host, words),
        .advice = Text::tr("Check the port and that it speaks TLS. Where its authority is your own, give it with "
                           "--ca-file.") };
}

QString secondsText(Milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000);
}

} // namespace Shardscope
