// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <array>
#include <cstddef>

namespace Shardscope {

/// A text as a template argument.
template <std::size_t N> struct FixedText
{
    constexpr FixedText(const char (&text)[N])
    {
        for (std::size_t i = 0; i < N; ++i)
            characters[i] = text[i];
    }
    char characters[N] {};
};

/// The key on the wire of a field of ours: "globalName" is "global_name". An underscore at the end falls away.
template <FixedText name> class JsonKey
{
    static constexpr std::size_t length = sizeof name.characters - 1;
    static constexpr bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
    static constexpr std::size_t used = name.characters[length - 1] == '_' ? length - 1 : length;
    static constexpr std::size_t keyLength()
    {
        std::size_t result = used;
        for (std::size_t i = 0; i < used; ++i)
            result += isUpper(name.characters[i]);
        return result;
    }
    static constexpr auto make()
    {
        std::array<char, keyLength()> key {};
        std::size_t at = 0;
        for (std::size_t i = 0; i < used; ++i) {
            const char c = name.characters[i];
            if (isUpper(c))
                key[at++] = '_';
            key[at++] = isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
        }
        return key;
    }
    static constexpr auto key = make();

public:
    [[nodiscard]] static constexpr QByteArrayView view()
    {
        return QByteArrayView(key.data(), static_cast<qsizetype>(key.size()));
    }
};

} // namespace Shardscope
