// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Shardscope {

/// https://datatracker.ietf.org/doc/html/rfc6455#section-5.2
enum class WebSocketOpcode : quint8
{
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10
};

/// The head of a frame that a server has sent; its payload follows.
struct WebSocketFrame
{
    WebSocketOpcode opcode = WebSocketOpcode::Continuation;
    bool isFinal = false;
    qsizetype headBytes = 0;
    qsizetype payloadBytes = 0;

    [[nodiscard]] bool isControl() const { return static_cast<quint8>(opcode) >= 8; }
};

/// What a peer did that a WebSocket must not, and the code to close with.
struct WebSocketViolation
{
    enum class Kind
    {
        Protocol = 1002,
        WrongData = 1007,
        TooLarge = 1009
    };

    Kind kind = Kind::Protocol;
    QString reason;
};

/// The frame that @p bytes begin with; empty where its head is not complete. @p violation is set where it is none that
/// a server may send, or larger than @p maximumBytes.
[[nodiscard]] std::optional<WebSocketFrame> readFrame(
    QByteArrayView bytes, qint64 maximumBytes, std::optional<WebSocketViolation> *violation);

/// A whole frame as a client sends it, masked with the bytes of @p mask.
[[nodiscard]] QByteArray clientFrame(WebSocketOpcode opcode, QByteArrayView payload, quint32 mask);

/// What a close frame says.
struct WebSocketClosePayload
{
    std::optional<int> code {}; ///< empty where the frame is
    QString reason {};
};
[[nodiscard]] WebSocketClosePayload readClosePayload(
    QByteArrayView payload, std::optional<WebSocketViolation> *violation);
/// At most 123 bytes of @p reason, never half a character.
[[nodiscard]] QByteArray closePayload(int code, const QString &reason);
[[nodiscard]] QString fittingCloseReason(const QString &reason);

/// Whether @p bytes are UTF-8, which texts must be.
[[nodiscard]] bool isUtf8(QByteArrayView bytes);

} // namespace Shardscope
