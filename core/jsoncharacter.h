// SPDX-License-Identifier: MIT
#pragma once

#include <charconv>
#include <string_view>

namespace Shardscope {

// What the characters of JSON are, in any locale.
// https://datatracker.ietf.org/doc/html/rfc8259

constexpr bool isJsonSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// False where @p text is not one whole number that fits into @p out.
template <typename Integer> bool readInteger(std::string_view text, Integer *out)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *out);
    return error == std::errc() && end == text.data() + text.size();
}

} // namespace Shardscope
