// SPDX-License-Identifier: MIT
#include "core/simulator/scenario.h"

#include <cstdint>
#include <cstdlib>

using namespace Shardscope;

/// A scenario has steps, or errors in order that lie on their lines.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto parsed = Scenario::parse(input);
    if (const auto *scenario = std::get_if<Scenario>(&parsed)) {
        if (scenario->steps().empty())
            std::abort();
        return 0;
    }
    const auto lines = QString::fromUtf8(input).split(QChar(u'\n'));
    int before = 0;
    for (const ScenarioError &error : std::get<Scenario::Errors>(parsed)) {
        if (error.line <= before || error.line > lines.size() || error.text.isEmpty() || error.column < 1
            || error.column > lines[error.line - 1].size() + 1)
            std::abort();
        before = error.line;
    }
    return before > 0 ? 0 : (std::abort(), 0);
}
