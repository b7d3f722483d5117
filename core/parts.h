// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace Shardscope {

/// A library that this program is made of.
struct Part
{
    QString name;
    QString version; ///< of what runs, not of what was built against
    QString licence; ///< SPDX expression
    QString address;
};

/// Those of core/; the window adds what only it has.
[[nodiscard]] std::vector<Part> coreParts();

} // namespace Shardscope
