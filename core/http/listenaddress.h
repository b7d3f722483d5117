// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace Shardscope {

/// Where a server is to listen, as people write it: [HOST:]PORT.
struct ListenAddress
{
    QString host = QStringLiteral("127.0.0.1"); ///< a name or an address, without brackets
    quint16 port = 0; ///< 0: a free one

    /// An IPv6 address stands in brackets. On failure @p error says what is wrong.
    [[nodiscard]] static std::optional<ListenAddress> parse(const QString &text, QString *error);

    /// Looks a name up, which may take its time. On failure @p error says why.
    [[nodiscard]] std::optional<QHostAddress> address(QString *error) const;
};

} // namespace Shardscope
