// SPDX-License-Identifier: MIT
#include "core/gateway/envelopescan.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <simdjson.h>

namespace Shardscope {

namespace {

constexpr quint8 objectBit = 0x80;
constexpr std::size_t leastCapacity = 4096;

template <typename Bits> constexpr quint32 bitOf(Bits bit)
{
    return 1U << static_cast<quint32>(bit);
}

template <typename Integer> bool readInteger(std::string_view text, Integer *out)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *out);
    return error == std::errc() && end == text.data() + text.size();
}

constexpr bool isSpace(char c)
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

const char *skipDigits(const char *next, const char *end)
{
    return std::find_if_not(next, end, isDigit);
}

/// Behind the number that begins at @p next; null where there is none.
const char *skipNumber(const char *next, const char *end)
{
    if (next < end && *next == '-')
        ++next;
    const char *const digits = next;
    next = skipDigits(next, end);
    if (next == digits || (*digits == '0' && next - digits > 1))
        return nullptr;
    if (next < end && *next == '.') {
        const char *const fraction = ++next;
        next = skipDigits(next, end);
        if (next == fraction)
            return nullptr;
    }
    if (next < end && (*next == 'e' || *next == 'E')) {
        ++next;
        if (next < end && (*next == '+' || *next == '-'))
            ++next;
        const char *const exponent = next;
        next = skipDigits(next, end);
        if (next == exponent)
            return nullptr;
    }
    return next;
}

/// The names of events come again and again: they are shared rather than made for each message.
QByteArray nameOf(std::string_view text)
{
    thread_local std::array<QByteArray, 256> known;
    std::size_t hash = text.size();
    for (const char c : text)
        hash = hash * 31 + static_cast<unsigned char>(c);
    QByteArray &name = known[hash % known.size()];
    const QByteArrayView view(text.data(), static_cast<qsizetype>(text.size()));
    if (view.size() > 64)
        return view.toByteArray();
    if (name != view)
        name = view.toByteArray();
    return name;
}

} // namespace

void DataIds::resolve(GatewayPayload *payload) const
{
    payload->guildId = guild;
    if (guild == 0 && payload->type.startsWith("GUILD_"))
        payload->guildId = own;
    payload->channelId = channel;
    if (channel == 0 && (payload->type.startsWith("CHANNEL_") || payload->type.startsWith("THREAD_")))
        payload->channelId = own;
    const auto *user = std::find_if(users.begin(), users.end(), [](quint64 id) { return id != 0; });
    payload->userId = user != users.end() ? *user : 0;
}

quint64 DataIds::read(std::string_view token)
{
    if (token.size() > 1 && token.front() == '"')
        token = token.substr(1, token.size() - 2);
    quint64 id = 0;
    return readInteger(token, &id) ? id : 0;
}

EnvelopeScan::Verdict EnvelopeScan::read(simdjson::dom::parser *parser, std::string_view text, GatewayPayload *out)
{
    // Of simdjson only the first stage is wanted: it checks UTF-8 and finds where strings, scalars and brackets begin.
    if (text.size() > parser->capacity()
        && parser->allocate(std::max(text.size(), leastCapacity), JsonFault::maximumDepth))
        return Verdict::NotJson;
    simdjson::internal::dom_parser_implementation &stage = *parser->implementation;
    if (stage.stage1(reinterpret_cast<const quint8 *>(text.data()), text.size(), simdjson::stage1_mode::regular))
        return Verdict::NotJson;
    const quint32 *const places = stage.structural_indexes.get();
    EnvelopeScan scan(text, places, places + stage.n_structural_indexes, out);
    if (!scan.document() || !scan.hasRightEscapes())
        return Verdict::NotJson;
    scan.m_ids.resolve(out);
    return scan.m_isUsual && (scan.m_seen & bitOf(Meaning::Op)) ? Verdict::Usual : Verdict::Unusual;
}

bool EnvelopeScan::document()
{
    if (!value())
        return false;
    while (m_depth > 0) {
        if (m_next == m_end)
            return false;
        const quint32 at = *m_next++;
        const bool isObject = m_levels[m_depth - 1] & objectBit;
        const char c = m_text[at];
        if (c == ',') {
            if ((isObject && !key()) || !value())
                return false;
        } else if (c == (isObject ? '}' : ']')) {
            leave(at);
        } else {
            return false;
        }
    }
    return m_next == m_end;
}

/// A scalar, or what an object or array begins with, down to its first scalar.
bool EnvelopeScan::value()
{
    while (m_next != m_end) {
        const quint32 at = *m_next++;
        const char c = m_text[at];
        const Meaning meaning = std::exchange(m_meaning, Meaning::Nothing);
        if (c != '{' && c != '[') {
            if (c != '"' && !isScalar(at))
                return false;
            if (meaning != Meaning::Nothing)
                take(meaning, at);
            return true;
        }
        if (!enter(at, meaning) || m_next == m_end)
            return false;
        const bool isObject = c == '{';
        if (m_text[*m_next] == (isObject ? '}' : ']')) {
            leave(*m_next++);
            return true;
        }
        if (isObject && !key())
            return false;
    }
    return false;
}

bool EnvelopeScan::key()
{
    if (m_end - m_next < 2)
        return false;
    const quint32 at = *m_next++;
    if (m_text[at] != '"' || m_text[*m_next] != ':')
        return false;
    if (m_inside != Meaning::Nothing) {
        const std::string_view quoted = token(at);
        m_meaning = meaningOf(quoted.substr(1, quoted.size() - 2));
        if (m_inside == Meaning::Message) {
            m_isUsual = m_isUsual && m_meaning != Meaning::Nothing && !(m_seen & bitOf(m_meaning));
            m_seen |= bitOf(m_meaning);
        }
    }
    ++m_next;
    return true;
}

/// Keys are compared as they stand: nobody escapes the names we look for.
EnvelopeScan::Meaning EnvelopeScan::meaningOf(std::string_view key) const
{
    const auto where
        = [key](std::string_view name, Meaning meaning) { return key == name ? meaning : Meaning::Nothing; };
    switch (m_inside) {
    case Meaning::Message:
        if (key.size() == 2)
            return where("op", Meaning::Op);
        return key == "d" ? Meaning::Data : key == "t" ? Meaning::Type : where("s", Meaning::Sequence);
    case Meaning::Data:
        switch (key.size()) {
        case 2:
            return where("id", Meaning::Own);
        case 4:
            return where("user", Meaning::User);
        case 6:
            return key == "author" ? Meaning::Author : where("member", Meaning::Member);
        case 7:
            return where("user_id", Meaning::UserId);
        case 8:
            return where("guild_id", Meaning::Guild);
        case 10:
            return where("channel_id", Meaning::Channel);
        default:
            return Meaning::Nothing;
        }
    case Meaning::Member:
        return where("user", Meaning::MemberUser);
    case Meaning::User:
    case Meaning::Author:
    case Meaning::MemberUser:
        return where("id", Meaning::Id);
    case Meaning::Nothing:
    case Meaning::Op:
    case Meaning::Sequence:
    case Meaning::Type:
    case Meaning::Guild:
    case Meaning::Channel:
    case Meaning::Own:
    case Meaning::UserId:
    case Meaning::Id:
        break;
    }
    return Meaning::Nothing;
}

bool EnvelopeScan::enter(quint32 at, Meaning meaning)
{
    if (m_depth == m_levels.size())
        return false;
    const bool isObject = m_text[at] == '{';
    m_levels[m_depth++] = static_cast<quint8>(m_inside) | (isObject ? objectBit : 0);
    m_inside = Meaning::Nothing;
    if (meaning == Meaning::Nothing)
        return true;
    take(meaning, at); // none of these is a scalar that we want; a person begins with no id
    if (isObject || meaning == Meaning::Data)
        m_inside = meaning;
    return true;
}

void EnvelopeScan::leave(quint32 at)
{
    if (m_inside == Meaning::Data)
        m_out->dataLength = at + 1 - m_out->dataOffset;
    m_inside = static_cast<Meaning>(m_levels[--m_depth] & ~objectBit);
}

void EnvelopeScan::take(Meaning meaning, quint32 at)
{
    const std::string_view text = token(at);
    switch (meaning) {
    case Meaning::Nothing:
    case Meaning::Member:
        break;
    case Meaning::Message:
        m_isUsual = text.front() == '{';
        break;
    case Meaning::Op:
        m_isUsual = readInteger(text, &m_out->op) && m_isUsual;
        break;
    case Meaning::Sequence:
        if (qint64 sequence = 0; readInteger(text, &sequence))
            m_out->sequence = sequence;
        else
            m_isUsual = m_isUsual && text == "null";
        break;
    case Meaning::Type:
        if (text.front() == '"')
            m_out->type = nameOf(text.substr(1, text.size() - 2));
        else
            m_isUsual = m_isUsual && text == "null";
        break;
    case Meaning::Data:
        m_out->hasData = true;
        m_out->dataOffset = at;
        m_out->dataLength = static_cast<qsizetype>(text.size()); // of an object or array it is known at its end
        break;
    case Meaning::Guild:
        m_ids.guild = DataIds::read(text);
        break;
    case Meaning::Channel:
        m_ids.channel = DataIds::read(text);
        break;
    case Meaning::Own:
        m_ids.own = DataIds::read(text);
        break;
    case Meaning::UserId:
        m_ids.users[0] = DataIds::read(text);
        break;
    case Meaning::User:
    case Meaning::Author:
    case Meaning::MemberUser:
        m_person = &m_ids.users[1 + static_cast<std::size_t>(meaning) - static_cast<std::size_t>(Meaning::User)];
        *m_person = 0;
        break;
    case Meaning::Id:
        *m_person = DataIds::read(text);
        break;
    }
}

bool EnvelopeScan::isScalar(quint32 at) const
{
    const char *const begin = m_text.data() + at;
    const char *const end = m_text.data() + m_text.size();
    const auto skipWord
        = [&](std::string_view word) { return m_text.substr(at, word.size()) == word ? begin + word.size() : nullptr; };
    const char *next = nullptr;
    switch (*begin) {
    case 't':
        next = skipWord("true");
        break;
    case 'f':
        next = skipWord("false");
        break;
    case 'n':
        next = skipWord("null");
        break;
    default:
        next = skipNumber(begin, end);
        break;
    }
    return next && (next == end || *next == ',' || *next == '}' || *next == ']' || isSpace(*next));
}

/// Outside of a string a backslash begins no scalar, so that all that are left stand in strings.
bool EnvelopeScan::hasRightEscapes() const
{
    const char *next = m_text.data();
    const char *const end = next + m_text.size();
    while (next < end
        && (next = static_cast<const char *>(std::memchr(next, '\\', static_cast<std::size_t>(end - next))))) {
        if (++next == end || !std::memchr("\"\\/bfnrtu", *next, 9))
            return false;
        if (*next == 'u' && (end - next < 5 || !std::all_of(next + 1, next + 5, isHexDigit)))
            return false;
        ++next;
    }
    return true;
}

std::string_view EnvelopeScan::token(quint32 at) const
{
    const char *const begin = m_text.data() + at;
    const char *end = m_next != m_end ? m_text.data() + *m_next : m_text.data() + m_text.size();
    while (isSpace(end[-1]))
        --end;
    return { begin, static_cast<std::size_t>(end - begin) };
}

} // namespace Shardscope
