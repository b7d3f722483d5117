// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/networkfault.h"

#include <QUrl>

namespace Shardscope {

/// What else an answer says that is none of success, as far as it does.
struct HttpRefusal
{
    int status = 0;
    QUrl url; ///< that was asked
    QString message {}; ///< the server's own words, untrusted
    QUrl location {}; ///< of a redirect
    std::optional<Milliseconds> retryAfter {}; ///< of 429
    bool isGlobal = false; ///< of 429: it holds for everything this bot asks, not for one page
};

/// The statuses that the documentation lists, success included, in ascending order.
/// https://discord.com/developers/docs/topics/opcodes-and-status-codes#http
[[nodiscard]] QList<int> documentedHttpStatuses();
/// What the status means and what to do; empty for success (2xx).
[[nodiscard]] std::optional<NetworkFault> httpFault(const HttpRefusal &refusal);

/// How an address may be shown: without user, query and fragment.
[[nodiscard]] QString shownUrl(const QUrl &url);

} // namespace Shardscope
