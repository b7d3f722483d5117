// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <map>

namespace Shardscope {

/// One message for each documented event as the built-in gateway makes it, by name; always the same bytes.
/// They stand in tests/payloads, where make_payloads writes them.
[[nodiscard]] std::map<QByteArray, QByteArray> payloadSet();

} // namespace Shardscope
