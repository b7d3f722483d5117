// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>
#include <QString>

namespace Shardscope {

/// What the line format promises of one line, without its newline. The sentence says what is broken, empty where
/// nothing is.
[[nodiscard]] QString brokenLineContract(const QByteArray &line);
/// The same for a whole output, which ends with a newline and whose last line is the only summary.
[[nodiscard]] QString brokenRunContract(const QByteArray &output);

[[nodiscard]] QByteArrayList linesOf(const QByteArray &output);
[[nodiscard]] QJsonObject parsed(const QByteArray &line);
/// The bytes behind `"d":` up to the end of the line's object; empty where there is no `d`.
[[nodiscard]] QByteArray dataOfLine(const QByteArray &line);

} // namespace Shardscope
