// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace Shardscope {

/// An authority of the tests with the certificates that it signs, made by openssl. No system trusts it.
class TestAuthority
{
public:
    TestAuthority();

    /// False where openssl is missing or failed.
    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] QString caFile() const { return path(QStringLiteral("ca.pem")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Makes @p name.pem and @p name.key for @p subject ("IP:127.0.0.1", "DNS:other.example").
    /// @p days may be -1: expired yesterday.
    [[nodiscard]] bool issue(const QString &name, const QString &subject, int days = 1);
    /// For a server that shows the certificate @p name.
    [[nodiscard]] QSslConfiguration serverConfiguration(const QString &name) const;

private:
    bool openssl(const QStringList &arguments);

    QTemporaryDir m_folder;
    bool m_isGood = false;
};

} // namespace Shardscope
