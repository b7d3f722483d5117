// SPDX-License-Identifier: MIT
#include "core/keychain/keychainstore.h"
#include "core/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Fault = TokenStore::Fault;

/// Values of QKeychain::Error, which a build without QtKeychain has not.
enum : int
{
    EntryNotFound = 1,
    AccessDeniedByUser = 3,
    AccessDenied = 4,
    NoBackendAvailable = 5,
    NotImplemented = 6
};

/// libsecret and KWallet tell by their words alone whether nobody answers or the keyring is locked.
struct Saying
{
    const char *part;
    Fault fault;
};
constexpr std::array sayings {
    Saying { "autolaunch D-Bus", Fault::NoKeychain },
    Saying { "Could not connect", Fault::NoKeychain },
    Saying { "not provided by any .service files", Fault::NoKeychain },
    Saying { "ServiceUnknown", Fault::NoKeychain },
    Saying { "Could not open wallet", Fault::Locked },
    Saying { "/org/freedesktop/secrets/collection", Fault::Locked },
    Saying { "Cannot create an item in a locked collection", Fault::Locked },
    Saying { "locked", Fault::Locked },
    Saying { "dismissed", Fault::Denied },
};

Fault faultOf(int error, const QString &text)
{
    switch (error) {
    case EntryNotFound:
        return Fault::NotFound;
    case AccessDeniedByUser:
    case AccessDenied:
        return Fault::Denied;
    case NoBackendAvailable:
    case NotImplemented:
        return Fault::NoKeychain;
    }
    for (const Saying &saying : sayings) {
        if (text.contains(QLatin1String(saying.part), Qt::CaseInsensitive))
            return saying.fault;
    }
    return Fault::Other;
}

QString messageOf(Fault fault, const QString &text)
{
    switch (fault) {
    case Fault::None:
    case Fault::NotFound:
        return {};
    case Fault::NoKeychain:
        return Text::tr("No keychain answers on this system. Start one (GNOME Keyring, KWallet), or keep the token for "
                        "this session only.");
    case Fault::Locked:
        return Text::tr(
            "The keychain is locked or was never set up. Unlock it, or keep the token for this session only.");
    case Fault::Denied:
        return Text::tr("The keychain refused the access. Allow it there, or keep the token for this session only.");
    case Fault::Other:
        return Text::tr("The keychain failed: %1.").arg(text.isEmpty() ? Text::tr("it did not say why") : text);
    }
    return {};
}

} // namespace

TokenStore::Answer keychainFailure(int error, const QString &text)
{
    const Fault fault = faultOf(error, text);
    return { .fault = fault, .message = messageOf(fault, text.trimmed()) };
}

} // namespace Shardscope
