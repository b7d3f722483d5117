// SPDX-License-Identifier: MIT
#include "core/capture/lineformat.h"
#include "core/capture/linereader.h"
#include "core/capture/sanitizer.h"

#include <cstdlib>

using namespace Shardscope;

namespace {

void insist(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// What is a line reads back from what is written of it, and stays one when it is sanitised.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, std::size_t size)
{
    const QByteArray line(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    QString error;
    const std::optional<EventRecord> record = readLine(line, &error);
    if (!record) {
        insist(!error.isEmpty());
        return 0;
    }
    const QByteArray written = toLine(*record);
    const std::optional<EventRecord> again = readLine(written.chopped(1), &error);
    insist(again.has_value());
    insist(toLine(*again) == written);
    insist(record->dataOffset + record->dataLength <= record->json.size());
    for (const SanitizeLevel level : { SanitizeLevel::Tokens, SanitizeLevel::Strict })
        insist(readLine(sanitizedLine(line, record->kind, level), &error).has_value());
    return 0;
}
