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
        NotJson ///< or nested too deeply
    };

    /// @p text has SIMDJSON_PADDING readable bytes behind it; @p parser grows to its size.
    [[nodiscard]] static Verdict read(simdjson::dom::parser *parser, std::string_view text, GatewayPayload *out);

private:
    /// What the value of a key is to us.
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

    struct Known;

    EnvelopeScan(std::string_view text, quint32 *begin, const quint32 *end, GatewayPayload *out)
        : m_text(text)
        , m_next(begin)
        , m_end(end)
        , m_scalarsBegin(begin)
        , m_scalarsEnd(begin)
        , m_out(out)
    {
    }

    [[nodiscard]] static bool hasMore(Meaning meaning);
    [[nodiscard]] bool value(Meaning meaning);
    [[nodiscard]] bool object(Meaning inside);
    [[nodiscard]] bool skip(bool isObject);
    [[nodiscard]] Meaning meaningOf(Meaning inside, std::string_view key);
    void take(Meaning meaning, std::string_view token);
    [[nodiscard]] bool hasRightScalars() const;
    [[nodiscard]] bool hasRightEscapes() const;
    /// From @p at to where the next place is, without the white space before it.
    [[nodiscard]] std::string_view token(quint32 at) const;

    const std::string_view m_text;
    const quint32 *m_next; ///< offsets of brackets, colons, commas and of what every scalar begins with
    const quint32 *const m_end;
    /// Those of scalars that are no strings, to be checked together; they lie on places that were passed.
    quint32 *const m_scalarsBegin;
    quint32 *m_scalarsEnd;
    GatewayPayload *const m_out;
    DataIds m_ids;
    quint64 *m_person = nullptr; ///< where the id of the person goes that we are in
    quint32 m_seen = 0; ///< keys of the envelope, a bit each
    std::size_t m_depth = 0;
    bool m_isUsual = true;
};

} // namespace Shardscope
