// SPDX-License-Identifier: MIT
#include "core/gateway/envelopescan.h"

#include "core/jsoncharacter.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <simdjson.h>

namespace Shardscope {

namespace {

constexpr std::size_t leastCapacity = 4096;

template <typename Bits> constexpr quint32 bitOf(Bits bit)
{
    return 1U << static_cast<quint32>(bit);
}

/// Whether @p word stands at @p text, which has as many bytes. Its length is known when this is compiled: no call.
template <std::size_t Size> bool isAt(const char *text, const char (&word)[Size])
{
    return std::memcmp(text, word, Size - 1) == 0;
}

const char *skipDigits(const char *next, const char *end)
{
    while (next < end && isDigit(*next))
        ++next;
    return next;
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

/// The words of JSON by their first letter: four letters of each tell it, behind as many as are told already.
struct Word
{
    std::array<char, 4> letters;
    quint8 before;
    quint8 length; ///< 0: none begins so
};

constexpr Word wordOf(char c)
{
    switch (c) {
    case 'n':
        return { { 'n', 'u', 'l', 'l' }, 0, 4 };
    case 't':
        return { { 't', 'r', 'u', 'e' }, 0, 4 };
    case 'f':
        return { { 'a', 'l', 's', 'e' }, 1, 5 };
    default:
        return {};
    }
}

/// What a place may hold.
enum Class : quint8
{
    OpenObject,
    OpenArray,
    CloseObject,
    CloseArray,
    Colon,
    Comma,
    Quote,
    Scalar,
    ClassCount
};
/// What was read last within an object or an array.
enum State : quint8
{
    ObjectBegun,
    KeyDue,
    KeyRead,
    ColonRead,
    MemberRead,
    ArrayBegun,
    ElementDue,
    ElementRead,
    Wrong,
    StateCount
};

struct Grammar
{
    std::array<quint8, 256> classes {};
    std::array<std::array<quint8, ClassCount>, StateCount> next {};
    /// Where a value that begins in a state leaves us once it is closed.
    std::array<quint8, StateCount> afterValue {};
    std::array<qint8, ClassCount> levels {};

    constexpr Grammar()
    {
        classes.fill(Scalar); // which of them are none is found when they are checked
        constexpr std::string_view marks("{[}]:,\"");
        for (std::size_t i = 0; i < marks.size(); ++i)
            classes[static_cast<unsigned char>(marks[i])] = static_cast<quint8>(i);
        for (auto &row : next)
            row.fill(Wrong);
        next[ObjectBegun][Quote] = next[KeyDue][Quote] = KeyRead;
        next[KeyRead][Colon] = ColonRead;
        next[MemberRead][Comma] = KeyDue;
        next[ElementRead][Comma] = ElementDue;
        for (const State state : { ObjectBegun, MemberRead })
            next[state][CloseObject] = state; // what is around it says how to go on
        for (const State state : { ArrayBegun, ElementRead })
            next[state][CloseArray] = state;
        for (const State state : { ColonRead, ArrayBegun, ElementDue }) {
            afterValue[state] = state == ColonRead ? MemberRead : ElementRead;
            next[state][Quote] = next[state][Scalar] = afterValue[state];
            next[state][OpenObject] = ObjectBegun;
            next[state][OpenArray] = ArrayBegun;
        }
        levels[OpenObject] = levels[OpenArray] = 1;
        levels[CloseObject] = levels[CloseArray] = -1;
    }
};
constexpr Grammar grammar;

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
    constexpr std::size_t surelyFits = std::numeric_limits<quint64>::digits10;
    quint64 id = 0;
    if (token.size() > surelyFits)
        return readInteger(token, &id) ? id : 0;
    bool isNumber = true;
    for (const char c : token) {
        isNumber &= isDigit(c);
        id = id * 10 + static_cast<quint64>(c - '0');
    }
    return isNumber ? id : 0;
}

EnvelopeScan::Verdict EnvelopeScan::read(simdjson::dom::parser *parser, std::string_view text, GatewayPayload *out)
{
    // Of simdjson only the first stage is wanted: it checks UTF-8 and finds where strings, scalars and brackets begin.
    if ((!parser->implementation || text.size() > parser->capacity())
        && parser->allocate(std::max(text.size(), leastCapacity), JsonFault::maximumDepth))
        return Verdict::NotJson;
    simdjson::internal::dom_parser_implementation &stage = *parser->implementation;
    if (stage.stage1(reinterpret_cast<const quint8 *>(text.data()), text.size(), simdjson::stage1_mode::regular))
        return Verdict::NotJson;
    quint32 *const places = stage.structural_indexes.get();
    EnvelopeScan scan(text, places, places + stage.n_structural_indexes, out);
    if (!scan.value(Meaning::Message) || scan.m_next != scan.m_end || !scan.hasRightScalars()
        || !scan.hasRightEscapes())
        return Verdict::NotJson;
    scan.m_ids.resolve(out);
    return scan.m_isUsual && (scan.m_seen & bitOf(Meaning::Op)) ? Verdict::Usual : Verdict::Unusual;
}

/// Whether an object may hold what we want.
bool EnvelopeScan::hasMore(Meaning meaning)
{
    constexpr quint32 all = bitOf(Meaning::Message) | bitOf(Meaning::Data) | bitOf(Meaning::Member)
        | bitOf(Meaning::User) | bitOf(Meaning::Author) | bitOf(Meaning::MemberUser);
    return all & bitOf(meaning);
}

bool EnvelopeScan::value(Meaning meaning)
{
    if (m_next == m_end)
        return false;
    const quint32 at = *m_next++;
    const quint8 what = grammar.classes[static_cast<unsigned char>(m_text[at])];
    const bool isObject = what == OpenObject;
    if (isObject || what == OpenArray) {
        // Of these nothing is a scalar that we want; a person begins with no id.
        if (meaning != Meaning::Nothing)
            take(meaning, m_text.substr(at, 1));
        if (!(isObject && hasMore(meaning) ? object(meaning) : skip(isObject)))
            return false;
        if (meaning == Meaning::Data)
            m_out->dataLength = m_next[-1] + 1 - m_out->dataOffset;
        return true;
    }
    *m_scalarsEnd = at;
    m_scalarsEnd += what == Scalar;
    if (meaning != Meaning::Nothing && what >= Quote)
        take(meaning, token(at));
    return what >= Quote;
}

/// The members of an object that has some that we want; they are never deep, so that this may call itself.
bool EnvelopeScan::object(Meaning inside)
{
    ++m_depth;
    if (m_next != m_end && m_text[*m_next] == '}') {
        ++m_next;
        --m_depth;
        return true;
    }
    while (m_end - m_next > 3) {
        const quint32 at = m_next[0];
        const quint32 colon = m_next[1];
        if (m_text[at] != '"' || m_text[colon] != ':')
            return false;
        ++m_next;
        const std::string_view quoted = token(at);
        ++m_next;
        if (!value(meaningOf(inside, quoted.substr(1, quoted.size() - 2))) || m_next == m_end)
            return false;
        const char c = m_text[*m_next++];
        if (c == '}') {
            --m_depth;
            return true;
        }
        if (c != ',')
            return false;
    }
    return false;
}

/// Walks to the end of an object or an array of which only the grammar matters. By tables, because what comes next
/// cannot be guessed: a processor that guesses wrong loses more than all of this costs.
bool EnvelopeScan::skip(bool isObject)
{
    std::array<quint8, GatewayPayload::maximumDepth + 1> after; // by level; only what is around us is filled
    const char *const text = m_text.data();
    const quint32 *next = m_next;
    quint32 *scalars = m_scalarsEnd;
    const std::size_t bottom = m_depth;
    std::size_t level = bottom + 1;
    quint8 state = isObject ? ObjectBegun : ArrayBegun;
    after[bottom] = state;
    while (level > bottom) {
        if (next == m_end || level > GatewayPayload::maximumDepth)
            return false;
        const quint32 at = *next++;
        const quint8 what = grammar.classes[static_cast<unsigned char>(text[at])];
        *scalars = at;
        scalars += what == Scalar;
        after[level] = grammar.afterValue[state];
        const quint8 following = grammar.next[state][what];
        level += static_cast<std::size_t>(static_cast<std::ptrdiff_t>(grammar.levels[what]));
        state = grammar.levels[what] < 0 ? after[level] : following;
        if (following == Wrong)
            return false;
    }
    m_next = next;
    m_scalarsEnd = scalars;
    return true;
}

/// A key of `d` that we look for. Each has a slot of its own by length and first letter, so that a key is compared with
/// one name at most.
struct EnvelopeScan::Known
{
    const char *name = "";
    std::size_t size = 0;
    Meaning meaning = Meaning::Nothing;

    static constexpr std::size_t slots = 16;
    static constexpr std::size_t slotOf(std::string_view key)
    {
        return (key.size() + static_cast<unsigned char>(key.data()[0])) % slots; // of an empty key it is the quote
    }
    static constexpr std::array<Known, slots> table()
    {
        constexpr std::pair<std::string_view, Meaning> keys[] { { "id", Meaning::Own }, { "user", Meaning::User },
            { "author", Meaning::Author }, { "member", Meaning::Member }, { "user_id", Meaning::UserId },
            { "guild_id", Meaning::Guild }, { "channel_id", Meaning::Channel } };
        std::array<Known, slots> known;
        for (const auto &[name, meaning] : keys)
            known[slotOf(name)] = { name.data(), name.size(), meaning };
        return known;
    }
};

/// Keys are compared as they stand: nobody escapes the names we look for.
EnvelopeScan::Meaning EnvelopeScan::meaningOf(Meaning inside, std::string_view key)
{
    static constexpr std::array<Known, Known::slots> knownKeys = Known::table();
    const char *const text = key.data();
    const auto when = [](bool isSo, Meaning meaning) { return isSo ? meaning : Meaning::Nothing; };
    if (inside == Meaning::Message) {
        const Meaning meaning = key.size() == 2 ? when(isAt(text, "op"), Meaning::Op)
            : key.size() != 1                   ? Meaning::Nothing
            : *text == 'd'                      ? Meaning::Data
            : *text == 't'                      ? Meaning::Type
                                                : when(*text == 's', Meaning::Sequence);
        m_isUsual = m_isUsual && meaning != Meaning::Nothing && !(m_seen & bitOf(meaning));
        m_seen |= bitOf(meaning);
        return meaning;
    }
    if (inside == Meaning::Member)
        return when(key.size() == 4 && isAt(text, "user"), Meaning::MemberUser);
    if (inside != Meaning::Data)
        return when(key.size() == 2 && isAt(text, "id"), Meaning::Id);
    const Known &known = knownKeys[Known::slotOf(key)];
    return when(key.size() == known.size && std::memcmp(text, known.name, known.size) == 0, known.meaning);
}

void EnvelopeScan::take(Meaning meaning, std::string_view token)
{
    switch (meaning) {
    case Meaning::Nothing:
    case Meaning::Member:
        break;
    case Meaning::Message:
        m_isUsual = token.front() == '{';
        break;
    case Meaning::Op:
        m_isUsual = readInteger(token, &m_out->op) && m_isUsual;
        break;
    case Meaning::Sequence:
        if (qint64 sequence = 0; readInteger(token, &sequence))
            m_out->sequence = sequence;
        else
            m_isUsual = m_isUsual && token == "null";
        break;
    case Meaning::Type:
        if (token.front() == '"')
            m_out->type = nameOf(token.substr(1, token.size() - 2));
        else
            m_isUsual = m_isUsual && token == "null";
        break;
    case Meaning::Data:
        m_out->hasData = true;
        m_out->dataOffset = token.data() - m_text.data();
        m_out->dataLength = static_cast<qsizetype>(token.size()); // of an object or an array it is known at its end
        break;
    case Meaning::Guild:
        m_ids.guild = DataIds::read(token);
        break;
    case Meaning::Channel:
        m_ids.channel = DataIds::read(token);
        break;
    case Meaning::Own:
        m_ids.own = DataIds::read(token);
        break;
    case Meaning::UserId:
        m_ids.users[0] = DataIds::read(token);
        break;
    case Meaning::User:
    case Meaning::Author:
    case Meaning::MemberUser:
        m_person = &m_ids.users[1 + static_cast<std::size_t>(meaning) - static_cast<std::size_t>(Meaning::User)];
        *m_person = 0;
        break;
    case Meaning::Id:
        *m_person = DataIds::read(token);
        break;
    }
}

bool EnvelopeScan::hasRightScalars() const
{
    const char *const end = m_text.data() + m_text.size();
    return std::all_of(m_scalarsBegin, m_scalarsEnd, [this, end](quint32 at) {
        const char *next = m_text.data() + at;
        // Behind the text is padding, so that this may look beyond its end.
        if (const Word word = wordOf(*next); word.length > 0)
            next = std::memcmp(next + word.before, word.letters.data(), word.letters.size()) == 0 ? next + word.length
                                                                                                  : nullptr;
        else
            next = skipNumber(next, end);
        return next
            && (next == end || (next < end && (*next == ',' || *next == '}' || *next == ']' || isJsonSpace(*next))));
    });
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
    while (isJsonSpace(end[-1]))
        --end;
    return { begin, static_cast<std::size_t>(end - begin) };
}

} // namespace Shardscope
