// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Shardscope::Contract {

/// What is wrong with one line by itself: keys, types and sets of values of its kind.
[[nodiscard]] QStringList lineViolations(const QByteArray &bytes, const QJsonObject &line);

/// ISO 8601 in UTC with microseconds and `Z`; its moment in microseconds since 1970, or -1.
[[nodiscard]] qint64 microsecondsOf(const QString &at);

} // namespace Shardscope::Contract
