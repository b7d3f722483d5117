// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayshardconfig.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Shardscope {

/// Makes JSON texts of WebSocket messages. One serves one connection, since streams carry a context on.
/// https://discord.com/developers/docs/events/gateway#encoding-and-compression
class Inflater
{
public:
    enum class Status { Complete, NeedMore, Failed };

    struct Result
    {
        Status status = Status::NeedMore;
        QByteArray json {}; ///< Complete: a whole message, with spare capacity for the parser
        QString reason {}; ///< Failed
    };

    virtual ~Inflater() = default;
    Q_DISABLE_COPY_MOVE(Inflater)

    /// Takes the payload of one WebSocket message. After Failed the connection is of no more use.
    [[nodiscard]] virtual Result feed(QByteArrayView message, bool isText) = 0;

    /// @p maximumBytes bounds the JSON of one message while it is being inflated.
    [[nodiscard]] static std::unique_ptr<Inflater> create(Compression compression, qint64 maximumBytes);

protected:
    explicit Inflater(qint64 maximumBytes)
        : m_maximumBytes(maximumBytes)
    {
    }

    [[nodiscard]] static Result failed(const QString &reason) { return { Status::Failed, {}, reason }; }
    [[nodiscard]] Result tooLarge() const;
    [[nodiscard]] static Result wrongFrame(bool isText);
    /// Hands out what m_scratch holds so far as a message.
    [[nodiscard]] Result complete();
    [[nodiscard]] Result plain(QByteArrayView text);

    /// Room for at least one more block behind what is there; false where the limit is reached.
    [[nodiscard]] bool reserveBlock();

    static constexpr qsizetype blockBytes = 64 * 1024;
    const qint64 m_maximumBytes;
    QByteArray m_scratch; ///< sized to what it can hold
    QByteArray m_last; ///< the message before; its memory is used again where nobody keeps it
    qsizetype m_used = 0;
};

} // namespace Shardscope
