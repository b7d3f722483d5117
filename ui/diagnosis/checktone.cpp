// SPDX-License-Identifier: MIT
#include "ui/diagnosis/checktone.h"

#include "ui/icons.h"

namespace Shardscope {

namespace {

struct Look
{
    Tone tone;
    const char *icon;
};

// By CheckStatus.
constexpr std::array looks {
    Look { Tone::Muted, "" },
    Look { Tone::Incoming, "newest" },
    Look { Tone::Good, "good" },
    Look { Tone::Warning, "bad" },
    Look { Tone::Bad, "close" },
    Look { Tone::Muted, "" },
};

} // namespace

Tone checkTone(CheckStatus status)
{
    return looks[static_cast<std::size_t>(status)].tone;
}

QIcon checkIcon(CheckStatus status)
{
    const char *name = looks[static_cast<std::size_t>(status)].icon;
    return *name ? tintedIcon(name) : QIcon();
}

} // namespace Shardscope
