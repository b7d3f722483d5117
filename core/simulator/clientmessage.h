// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace Shardscope::Simulation {

/// What clients send, read and checked. All of it is untrusted.
/// https://discord.com/developers/docs/events/gateway-events#send-events

struct PresenceRequest
{
    QByteArray status;
    QByteArray activities; ///< a JSON array, `[]` where none was given
};

struct HeartbeatMessage
{
};

struct IdentifyMessage
{
    QByteArray token;
    quint64 intents = 0;
    int shardId = 0;
    int shardCount = 1;
    bool compress = false;
    int largeThreshold = 50;
    std::optional<PresenceRequest> presence {};
};

struct ResumeMessage
{
    QByteArray token;
    QByteArray sessionId;
    qint64 sequence = 0;
};

struct VoiceStateRequest
{
    quint64 guild = 0;
    quint64 channel = 0; ///< 0 leaves
    bool selfMute = false;
    bool selfDeaf = false;
};

struct MembersRequest
{
    quint64 guild = 0;
    QByteArray query {};
    int limit = 0;
    std::vector<QByteArray> userIds {};
    bool presences = false;
    QByteArray nonce {};

    [[nodiscard]] bool isFullList() const { return userIds.empty() && query.isEmpty() && limit == 0; }
};

struct SoundsRequest
{
    std::vector<quint64> guilds;
};

struct ChannelInfoRequest
{
    quint64 guild = 0;
    bool status = false;
    bool startTime = false;
};

using ClientMessage = std::variant<HeartbeatMessage, IdentifyMessage, PresenceRequest, VoiceStateRequest, ResumeMessage,
    MembersRequest, SoundsRequest, ChannelInfoRequest>;

/// Why a message ends the connection.
struct ClientMistake
{
    int closeCode = 4002;
    QByteArray reason;
};

/// Reads messages, one at a time; keeps its memory between them.
class ClientMessageReader
{
public:
    /// Over this length a message is refused with 4002.
    static constexpr qsizetype maximumSize = 4096;

    ClientMessageReader();
    ~ClientMessageReader();
    Q_DISABLE_COPY_MOVE(ClientMessageReader)

    [[nodiscard]] std::variant<ClientMessage, ClientMistake> read(const QByteArray &json);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace Shardscope::Simulation
