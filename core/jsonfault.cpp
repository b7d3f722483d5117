// SPDX-License-Identifier: MIT
#include "core/jsonfault.h"

#include "core/jsoncharacter.h"
#include "core/text.h"

#include <algorithm>
#include <simdjson.h>
#include <string_view>

namespace Shardscope {

namespace {

/// Recursive descent over the whole text; each member leaves the cursor behind what it has read.
class Checker
{
public:
    explicit Checker(std::string_view text)
        : m_text(text)
    {
    }

    bool document()
    {
        skipSpace();
        if (m_at == m_text.size()) {
            m_fault = { Text::tr("the text is empty"), 0 };
            return false;
        }
        if (!value(1))
            return false;
        skipSpace();
        return m_at == m_text.size() || fail(Text::tr("something follows the JSON value"));
    }

    [[nodiscard]] const JsonFault &fault() const { return m_fault; }

private:
    bool fail(const QString &reason) { return fail(reason, m_at); }
    bool fail(const QString &reason, std::size_t at)
    {
        m_fault = { at >= m_text.size() ? Text::tr("the text ends too early") : reason, static_cast<qsizetype>(at) };
        return false;
    }

    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c)
    {
        if (m_at == m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    void skipSpace() { m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size()); }

    bool value(int depth)
    {
        switch (here()) {
        case '{': return object(depth);
        case '[': return array(depth);
        case '"': return string();
        case 't': return word("true");
        case 'f': return word("false");
        case 'n': return word("null");
        default: return number();
        }
    }

    bool enter(int depth)
    {
        if (depth > JsonFault::maximumDepth)
            return fail(Text::tr("nested deeper than %1 levels").arg(JsonFault::maximumDepth));
        ++m_at;
        skipSpace();
        return true;
    }

    bool object(int depth)
    {
        if (!enter(depth))
            return false;
        if (take('}'))
            return true;
        for (;;) {
            if (here() != '"')
                return fail(Text::tr("a key in quotes is missing"));
            if (!string())
                return false;
            skipSpace();
            if (!take(':'))
                return fail(Text::tr("a colon is missing"));
            skipSpace();
            if (!value(depth + 1))
                return false;
            skipSpace();
            if (take('}'))
                return true;
            if (!take(','))
                return fail(Text::tr("a comma or a closing brace is missing"));
            skipSpace();
        }
    }

    bool array(int depth)
    {
        if (!enter(depth))
            return false;
        if (take(']'))
            return true;
        for (;;) {
            if (!value(depth + 1))
                return false;
            skipSpace();
            if (take(']'))
                return true;
            if (!take(','))
                return fail(Text::tr("a comma or a closing bracket is missing"));
            skipSpace();
        }
    }

    bool word(std::string_view expected)
    {
        if (m_text.substr(m_at, expected.size()) != expected)
            return fail(Text::tr("not a JSON value"));
        m_at += expected.size();
        return true;
    }

    bool digits()
    {
        const std::size_t begin = m_at;
        while (isDigit(here()))
            ++m_at;
        return m_at > begin;
    }

    bool number()
    {
        const std::size_t begin = m_at;
        const bool isNegative = take('-');
        if (!take('0') && !digits())
            return fail(isNegative ? Text::tr("a digit is missing") : Text::tr("not a JSON value"), isNegative ? m_at : begin);
        if (take('.') && !digits())
            return fail(Text::tr("a digit is missing"));
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (!digits())
                return fail(Text::tr("a digit is missing"));
        }
        return true;
    }

    bool string()
    {
        const std::size_t begin = m_at++;
        while (!take('"')) {
            if (take('\\')) {
                if (!escape())
                    return false;
            } else if (m_at == m_text.size() || static_cast<unsigned char>(here()) < 0x20) {
                return fail(Text::tr("a control character stands in a string"));
            } else {
                ++m_at;
            }
        }
        const std::string_view content = m_text.substr(begin, m_at - begin);
        return simdjson::validate_utf8(content.data(), content.size()) || fail(Text::tr("a string is not UTF-8"), begin);
    }

    bool escape()
    {
        if (!take('u')) {
            if (std::string_view("\"\\/bfnrt").find(here()) == std::string_view::npos)
                return fail(Text::tr("an unknown escape stands in a string"));
            ++m_at;
            return true;
        }
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (!isHexDigit(here()))
                return fail(Text::tr("\\u needs four hexadecimal digits"));
        }
        return true;
    }

    const std::string_view m_text;
    std::size_t m_at = 0;
    JsonFault m_fault;
};

} // namespace

QString JsonFault::text() const
{
    return Text::tr("%1 (byte %2)").arg(reason).arg(offset);
}

std::optional<JsonFault> JsonFault::find(QByteArrayView text)
{
    Checker checker({ text.data(), static_cast<std::size_t>(text.size()) });
    return checker.document() ? std::nullopt : std::optional(checker.fault());
}

} // namespace Shardscope
