// SPDX-License-Identifier: MIT
#include "core/gateway/websocketframe.h"

#include "core/text.h"

#include <QtEndian>

#include <simdjson.h>

namespace Shardscope {

namespace {

constexpr quint8 finalBit = 0x80;
constexpr quint8 reservedBits = 0x70;
constexpr quint8 opcodeBits = 0x0f;
constexpr quint8 maskBit = 0x80;
constexpr quint8 length16 = 126;
constexpr quint8 length64 = 127;
constexpr int maximumControlBytes = 125;
constexpr int maximumReasonBytes = maximumControlBytes - 2;

bool isKnown(quint8 opcode)
{
    return opcode <= 2 || (opcode >= 8 && opcode <= 10);
}

/// Codes that may stand in a frame: the registered ones and those of libraries and applications.
/// https://datatracker.ietf.org/doc/html/rfc6455#section-7.4
bool isCloseCode(int code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

} // namespace

std::optional<WebSocketFrame> readFrame(
    QByteArrayView bytes, qint64 maximumBytes, std::optional<WebSocketViolation> *violation)
{
    const auto fail
        = [violation](const QString &reason, WebSocketViolation::Kind kind = WebSocketViolation::Kind::Protocol) {
              *violation = { kind, reason };
              return std::nullopt;
          };
    if (bytes.size() < 2)
        return std::nullopt;
    const auto first = static_cast<quint8>(bytes[0]);
    const auto second = static_cast<quint8>(bytes[1]);
    if (first & reservedBits)
        return fail(Text::tr("a frame has reserved bits set"));
    if (!isKnown(first & opcodeBits))
        return fail(Text::tr("a frame has the unknown opcode %1").arg(first & opcodeBits));
    if (second & maskBit)
        return fail(Text::tr("a frame is masked, which servers must not do"));
    WebSocketFrame frame { static_cast<WebSocketOpcode>(first & opcodeBits), (first & finalBit) != 0, 2, second };
    if (frame.isControl() && (!frame.isFinal || second > maximumControlBytes))
        return fail(Text::tr("a control frame is cut up or longer than 125 bytes"));
    if (second >= length16) {
        const int lengthBytes = second == length16 ? 2 : 8;
        frame.headBytes += lengthBytes;
        if (bytes.size() < frame.headBytes)
            return std::nullopt;
        const quint64 length = second == length16 ? qFromBigEndian<quint16>(bytes.data() + 2)
                                                  : qFromBigEndian<quint64>(bytes.data() + 2);
        if (second == length16 ? length < length16 : length <= 0xffff)
            return fail(Text::tr("the length of a frame takes more bytes than it needs"));
        if (length > static_cast<quint64>(maximumBytes))
            return fail(Text::tr("a frame is too large"), WebSocketViolation::Kind::TooLarge);
        frame.payloadBytes = static_cast<qsizetype>(length);
    }
    return frame;
}

QByteArray clientFrame(WebSocketOpcode opcode, QByteArrayView payload, quint32 mask)
{
    QByteArray frame;
    frame.reserve(payload.size() + 14);
    frame.append(static_cast<char>(finalBit | static_cast<quint8>(opcode)));
    const auto appendNumber = [&frame](auto number) {
        const auto bytes = qToBigEndian(number);
        frame.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
    };
    if (payload.size() < length16) {
        frame.append(static_cast<char>(maskBit | payload.size()));
    } else if (payload.size() <= 0xffff) {
        frame.append(static_cast<char>(maskBit | length16));
        appendNumber(static_cast<quint16>(payload.size()));
    } else {
        frame.append(static_cast<char>(maskBit | length64));
        appendNumber(static_cast<quint64>(payload.size()));
    }
    const char *const key = reinterpret_cast<const char *>(&mask);
    frame.append(key, sizeof mask);
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame.append(static_cast<char>(payload[i] ^ key[i % 4]));
    return frame;
}

WebSocketClosePayload readClosePayload(QByteArrayView payload, std::optional<WebSocketViolation> *violation)
{
    if (payload.isEmpty())
        return {};
    const int code = payload.size() < 2 ? 0 : qFromBigEndian<quint16>(payload.data());
    if (!isCloseCode(code)) {
        *violation
            = { WebSocketViolation::Kind::Protocol, Text::tr("a close frame has the invalid code %1").arg(code) };
        return {};
    }
    const QByteArrayView reason = payload.sliced(2);
    if (!isUtf8(reason)) {
        *violation = { WebSocketViolation::Kind::WrongData, Text::tr("the reason of a close frame is not UTF-8") };
        return {};
    }
    return { code, QString::fromUtf8(reason) };
}

QString fittingCloseReason(const QString &reason)
{
    QByteArray words = reason.toUtf8().left(maximumReasonBytes);
    while (!isUtf8(words))
        words.chop(1);
    return QString::fromUtf8(words);
}

QByteArray closePayload(int code, const QString &reason)
{
    const quint16 bytes = qToBigEndian(static_cast<quint16>(code));
    return QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes) + fittingCloseReason(reason).toUtf8();
}

bool isUtf8(QByteArrayView bytes)
{
    return simdjson::validate_utf8(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

} // namespace Shardscope
