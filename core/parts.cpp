// SPDX-License-Identifier: MIT
#include "core/parts.h"

#include <simdjson.h>
#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace Shardscope {

std::vector<Part> coreParts()
{
    return {
        { u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s, u"https://www.qt.io"_s },
        { u"simdjson"_s,
            u"%1.%2.%3"_s.arg(simdjson::SIMDJSON_VERSION_MAJOR)
                .arg(simdjson::SIMDJSON_VERSION_MINOR)
                .arg(simdjson::SIMDJSON_VERSION_REVISION),
            u"Apache-2.0"_s, u"https://simdjson.org"_s },
        { u"zlib"_s, QString::fromLatin1(zlibVersion()), u"Zlib"_s, u"https://zlib.net"_s },
        { u"zstd"_s, QString::fromLatin1(ZSTD_versionString()), u"BSD-3-Clause"_s,
            u"https://facebook.github.io/zstd"_s },
    };
}

} // namespace Shardscope
