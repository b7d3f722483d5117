// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/dispatchevents.h"
#include "core/events/jsonvalue.h"

#include <QHash>
#include <QReadWriteLock>

#include <array>
#include <atomic>

namespace Shardscope {

/// The names that a session has shown of its guilds, channels and users. Any thread.
class NameDirectory
{
public:
    enum class Kind
    {
        Guild,
        Channel,
        User
    };
    /// So many of a kind are kept, then no more are learned.
    static constexpr qsizetype mostNames = 100'000;

    /// Whether there is something to learn from @p event; cheap, for those who see every event.
    [[nodiscard]] static bool teaches(DispatchEvent event);
    /// @p data is the `d` of @p event.
    void learn(DispatchEvent event, const JsonValue &data);

    /// Empty where it is not known.
    [[nodiscard]] QString name(Kind kind, quint64 id) const;
    [[nodiscard]] QHash<quint64, QString> names(Kind kind) const;
    /// Where a channel is, as far as that was seen.
    struct ChannelPlace
    {
        quint64 guild = 0;
        int type = -1; ///< https://discord.com/developers/docs/resources/channel#channel-object-channel-types
        [[nodiscard]] bool takesVoice() const { return type == 2 || type == 13; }
    };
    [[nodiscard]] QHash<quint64, ChannelPlace> channelPlaces() const;
    void clear();
    /// Grows with each change.
    [[nodiscard]] quint64 revision() const { return m_revision; }

    /// What an object calls itself: a user's display name, else the name of the account; a channel's or guild's name.
    /// A direct message is called after who takes part in it. Empty where it says nothing.
    [[nodiscard]] static QString nameOf(Kind kind, const JsonValue &object);

private:
    void remember(Kind kind, const JsonValue &object, quint64 guild);

    mutable QReadWriteLock m_lock;
    std::array<QHash<quint64, QString>, 3> m_names;
    QHash<quint64, ChannelPlace> m_places;
    std::atomic<quint64> m_revision = 0;
};

} // namespace Shardscope
