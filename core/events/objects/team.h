// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/jsonobject.h"
#include "core/events/objects/user.h"

namespace Shardscope {

/// https://discord.com/developers/docs/topics/teams#data-models-team-member-object
class TeamMember : public JsonObject
{
    Q_GADGET

public:
    enum class MembershipState : int
    {
        Invited = 1,
        Accepted = 2
    };
    Q_ENUM(MembershipState)

#define FIELDS(FIELD)                                                                                                  \
    FIELD(TeamMember::MembershipState, membershipState)                                                                \
    FIELD(Snowflake, teamId)                                                                                           \
    FIELD(Partial<User>, user)                                                                                         \
    FIELD(QString, role)
    SHARDSCOPE_OBJECT(TeamMember, JsonObject, FIELDS)
#undef FIELDS
};

/// https://discord.com/developers/docs/topics/teams#data-models-team-object
class Team : public JsonObject
{
    Q_GADGET
#define FIELDS(FIELD)                                                                                                  \
    FIELD(Nullable<QString>, icon)                                                                                     \
    FIELD(Snowflake, id)                                                                                               \
    FIELD(QList<TeamMember>, members)                                                                                  \
    FIELD(QString, name)                                                                                               \
    FIELD(Snowflake, ownerUserId)
    SHARDSCOPE_OBJECT(Team, JsonObject, FIELDS)
#undef FIELDS
};

} // namespace Shardscope
