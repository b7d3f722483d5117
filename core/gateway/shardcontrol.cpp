// SPDX-License-Identifier: MIT
#include "core/gateway/shardcontrol.h"

#include "core/text.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int firstFree = 3000;
constexpr int lastFree = 4999;

} // namespace

std::optional<GatewayError> ShardControl::validate() const
{
    if (kind != Kind::Close || code == endingCode || (code >= firstFree && code <= lastFree))
        return std::nullopt;
    return GatewayError { .kind = GatewayError::Kind::InvalidArgument,
        .message = Text::tr("%1 is no code that a client may close with: use 1000, or one from %2 to %3.")
                       .arg(code)
                       .arg(firstFree)
                       .arg(lastFree),
        .field = u"code"_s };
}

bool ShardControl::keepsSession() const
{
    return kind == Kind::Drop || (kind == Kind::Close && code != endingCode);
}

} // namespace Shardscope
