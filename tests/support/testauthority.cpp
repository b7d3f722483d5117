// SPDX-License-Identifier: MIT
#include "tests/support/testauthority.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace Shardscope {

TestAuthority::TestAuthority()
{
    m_isGood = openssl(u"req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj"_s.split(u' ')
        << u"/CN=Test authority"_s);
}

bool TestAuthority::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    const bool isDone = process.waitForFinished() && process.exitCode() == 0;
    if (!isDone)
        qWarning("%s", process.readAllStandardError().constData());
    return isDone;
}

bool TestAuthority::issue(const QString &name, const QString &subject, int days)
{
    QFile extensions(path(name + u".ext"_s));
    if (!extensions.open(QIODevice::WriteOnly))
        return false;
    extensions.write("subjectAltName=" + subject.toLatin1() + '\n');
    extensions.close();
    return openssl(u"req -newkey rsa:2048 -nodes -subj /CN=%1 -keyout %1.key -out %1.csr"_s.arg(name).split(u' '))
        && openssl(
            u"x509 -req -in %1.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days %2 -extfile %1.ext -out %1.pem"_s
                .arg(name)
                .arg(days)
                .split(u' '));
}

QSslConfiguration TestAuthority::serverConfiguration(const QString &name) const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QFile key(path(name + u".key"_s));
    if (key.open(QIODevice::ReadOnly))
        tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(path(name + u".pem"_s)));
    return tls;
}

} // namespace Shardscope
