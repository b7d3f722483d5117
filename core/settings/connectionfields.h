// SPDX-License-Identifier: MIT
#pragma once

#include "core/shards/connectionconfig.h"

#include <QStringList>

#include <span>

namespace Shardscope {

/// A common connection option: on the command line, in a profile and in the window under one name.
/// The defaults are those of ConnectionConfig. Secrets (token, a proxy's login) are no fields.
struct ConnectionField
{
    const char *name; ///< "large-threshold"; errors of ConnectionConfig::validate() name it too
    const char *valueName; ///< null: a flag, which takes no value
    const char *description; ///< in the context "Shardscope"
    /// Takes one value over. What is wrong with it, as the end of a sentence that begins with the option; empty
    /// where it was taken.
    QString (*read)(const QString &value, ConnectionConfig *config);
    /// What read() would have to be given for @p config; empty where nothing is set.
    QStringList (*write)(const ConnectionConfig &config);
    /// Takes away what was read; null where the option may not be repeated, since read() then replaces.
    void (*clear)(ConnectionConfig *config) = nullptr;

    [[nodiscard]] bool isFlag() const { return !valueName; }
    [[nodiscard]] bool repeats() const { return clear; }
    /// Whether @p config differs here from the default.
    [[nodiscard]] bool isSet(const ConnectionConfig &config) const;
    /// Takes @p values over in place of what @p config had; what is wrong as a sentence that shows no secret, or empty.
    [[nodiscard]] QString take(const QStringList &values, ConnectionConfig *config) const;
};

/// All of them in the order of the help.
[[nodiscard]] std::span<const ConnectionField> connectionFields();
/// Null where no option is called so.
[[nodiscard]] const ConnectionField *connectionField(QAnyStringView name);

/// "user:password" of a proxy. False where it is not of that form.
[[nodiscard]] bool readProxyLogin(const QString &text, ProxySettings *proxy);
/// The other way; empty where there is no user.
[[nodiscard]] QString proxyLogin(const ProxySettings &proxy);

/// How the value of an option may be shown: a password in an address and a token are not.
[[nodiscard]] QString shownValue(const QString &value);

} // namespace Shardscope
