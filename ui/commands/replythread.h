// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/clock.h"
#include "core/gateway/gatewaycommand.h"
#include "ui/theme.h"

#include <QStringList>

#include <set>

namespace Shardscope {

class NameDirectory;

/// What the gateway answers to one command, put together from its dispatches.
class ReplyThread
{
public:
    struct Line
    {
        Tone tone = Tone::Plain;
        QString text;
    };
    /// What one dispatch brought.
    struct Reply
    {
        Line line; ///< of the dispatch alone
        Line state; ///< of the whole answer so far
        bool complete = false;
        std::optional<Duration> retryAfter {}; ///< RATE_LIMITED
    };

    /// @p userId is the bot's own. A message by hand is taken for the command that it spells.
    ReplyThread(const GatewayCommand &command, const QString &userId, const NameDirectory *names = nullptr);

    [[nodiscard]] bool expectsReply() const { return m_kind != Kind::None; }
    /// The guilds whose answers are awaited.
    [[nodiscard]] const std::set<quint64> &guilds() const { return m_guilds; }
    /// What @p record adds where it belongs to this command.
    [[nodiscard]] std::optional<Reply> take(const EventRecord &record);

    /// After so long without anything new the answer is late.
    [[nodiscard]] Duration patience() const;
    /// What is missing, and why that may be.
    [[nodiscard]] Line late(GatewayIntents intents) const;

private:
    enum class Kind { None, Members, Voice, ChannelInfo, Sounds };
    void expect(Kind kind, const QStringList &guilds);
    [[nodiscard]] std::optional<Reply> takeChunk(const EventRecord &record);
    [[nodiscard]] std::optional<Reply> takeRateLimit(const EventRecord &record) const;
    [[nodiscard]] std::optional<Reply> takeVoice(const EventRecord &record);
    [[nodiscard]] std::optional<Reply> takeChannelInfo(const EventRecord &record);
    [[nodiscard]] std::optional<Reply> takeSounds(const EventRecord &record);
    [[nodiscard]] Line lateVoice(GatewayIntents intents) const;
    [[nodiscard]] QString chunkState() const;
    [[nodiscard]] QString guildName(quint64 id) const;

    Kind m_kind = Kind::None;
    std::set<quint64> m_guilds {};
    const NameDirectory *m_names;
    quint64 m_userId = 0;
    std::optional<QString> m_nonce {};
    bool m_joining = false;
    bool m_stateSeen = false;
    bool m_serverSeen = false;
    std::set<int> m_chunks {}; ///< indices that came
    int m_chunkCount = 0;
    qsizetype m_memberCount = 0;
    qsizetype m_presenceCount = 0;
    QStringList m_notFound {};
    std::set<quint64> m_answered {}; ///< guilds whose sounds came
    qsizetype m_soundCount = 0;
};

} // namespace Shardscope
