// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace Shardscope::Simulation {

/// The head of an HTTP request.
struct RequestHead
{
    /// Longer heads are refused.
    static constexpr qsizetype maximumSize = 16 * 1024;

    QByteArray method;
    QByteArray path; ///< without query
    QByteArray query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case; the values of repeated ones joined by ", "

    /// @p text up to and with the empty line. Empty where it is no HTTP/1 request.
    [[nodiscard]] static std::optional<RequestHead> parse(const QByteArray &text);

    [[nodiscard]] bool isUpgrade() const;
    /// Whether it was meant for this machine and comes from no web page: any page that someone has open could
    /// reach a server on loopback otherwise.
    [[nodiscard]] bool isLocal() const;
};

} // namespace Shardscope::Simulation
