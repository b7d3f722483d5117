// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Shardscope {

/// Appends a text as a cell of a CSV file: quoted where it must be, and with a quote before what a spreadsheet would
/// take for a formula.
/// https://www.rfc-editor.org/rfc/rfc4180, https://owasp.org/www-community/attacks/CSV_Injection
void appendCsvText(QByteArray *out, QByteArrayView text);

} // namespace Shardscope
