// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewaypayload.h"

#include <array>
#include <string_view>

namespace simdjson::dom {
class parser;
}

namespace Shardscope {

/// What `d` says of guild, channel and user. Of keys that come twice the last one counts, as with other readers.
struct DataIds
{
    quint64 guild = 0;
    quint64 channel = 0;
    quint64 own = 0; ///< d.id
    /// What stands for the user: d.user_id, d.user.id, d.author.id, d.member.user.id
    std::array<quint64, 4> users {};

    /// Into the columns of @p payload, whose type is known.
    void resolve(GatewayPayload *payload) const;
    /// A snowflake as it stands, in quotes as Discord writes it, or bare; 0 for anything else.
    [[nodiscard]] static quint64 read(std::string_view token);
};

/// Checks a message and reads its envelope in one pass over the places that simdjson's first stage finds: no tree is
/// built, and no byte of a string is looked at twice.
class EnvelopeScan
{
public:
    enum class Verdict
    {
        Usual, ///< JSON, and the payload was filled
        Unusual, ///< JSON, but no envelope of the four keys, each at most once and of its type
        NotJson ///< or too large for @p parser
    };

    /// @p parser has room for @p text, which has SIMDJSON_PADDING readable bytes behind it.
    [[nodiscard]] static Verdict read(simdjson::dom::parser *parser, std::string_view text, GatewayPayload *out);

private:
    /// What the value of a key means to us.
    enum class Meaning : quint8
    {
        Nothing,
        Message,
        Op,
        Sequence,
        Type,
        Data,
        Guild,
        Channel,
        Own,
        Member,
        UserId,
        User,
        Author,
        MemberUser,
        Id
    };

    EnvelopeScan(std::string_view text, const quint32 *begin, const quint32 *end, GatewayPayload *out)
        : m_text(text)
        , m_next(begin)
        , m_end(end)
        , m_out(out)
    {
    }

    [[nodiscard]] bool document();
    [[nodiscard]] bool value();
    [[nodiscard]] bool key();
    [[nodiscard]] bool enter(quint32 at, Meaning meaning);
    void leave(quint32 at);
    void take(Meaning meaning, quint32 at);
    [[nodiscard]] Meaning meaningOf(std::string_view key) const;
    [[nodiscard]] bool isScalar(quint32 at) const;
    [[nodiscard]] bool hasRightEscapes() const;
    /// From @p at to where the next place is, without the white space before it.
    [[nodiscard]] std::string_view token(quint32 at) const;

    const std::string_view m_text;
    const quint32 *m_next; ///< offsets of brackets, colons, commas and of what every scalar begins with
    const quint32 *const m_end;
    GatewayPayload *const m_out;
    DataIds m_ids;
    Meaning m_meaning = Meaning::Message; ///< of the value that comes next
    Meaning m_inside = Meaning::Nothing; ///< of the object or array that we are in
    quint64 *m_person = nullptr; ///< where the id of the person goes that we are in
    quint32 m_seen = 0; ///< keys of the envelope, a bit each
    bool m_isUsual = true;
    std::size_t m_depth = 0;
    std::array<quint8, GatewayPayload::maximumDepth> m_levels; ///< what is around us; the highest bit is set in objects
};

} // namespace Shardscope
