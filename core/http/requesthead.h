// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace Shardscope {

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
    /// Whether a web page sent it: any page that someone has open could reach a server on loopback otherwise.
    [[nodiscard]] bool isFromPage() const { return headers.contains("origin"); }
    /// Whether it was meant for @p host, a name or an address, on whatever port. A page that has its own name point
    /// here is found out by this.
    [[nodiscard]] bool isFor(QByteArrayView host) const;
    /// Whether it was meant for this machine.
    [[nodiscard]] bool isForLoopback() const;
};

} // namespace Shardscope
