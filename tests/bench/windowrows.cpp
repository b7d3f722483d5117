// SPDX-License-Identifier: MIT
#include "tests/bench/benchmark.h"

namespace Shardscope::Bench {

std::vector<Row> windowRows()
{
    return {};
}

} // namespace Shardscope::Bench
