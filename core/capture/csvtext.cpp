// SPDX-License-Identifier: MIT
#include "core/capture/csvtext.h"

namespace Shardscope {

void appendCsvText(QByteArray *out, QByteArrayView text)
{
    static constexpr QByteArrayView formula { "=+-@\t\r" };
    const bool isFormula = !text.isEmpty() && formula.contains(text.front());
    const bool isQuoted
        = isFormula || text.contains('"') || text.contains(',') || text.contains('\r') || text.contains('\n');
    if (isQuoted)
        out->append('"');
    if (isFormula)
        out->append('\'');
    for (const char c : text) {
        out->append(c);
        if (c == '"')
            out->append(c);
    }
    if (isQuoted)
        out->append('"');
}

} // namespace Shardscope
