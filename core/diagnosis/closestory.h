// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnosis/sessionpast.h"
#include "core/gateway/gatewayclosecode.h"

#include <QUrl>

namespace Shardscope {

/// A row that tells of an end, opened: what it means, what the session did just before and what followed.
/// Holds no secret: it is made of rows, in which these are masked.
struct CloseStory
{
    struct Fact
    {
        QString name;
        QString text;
    };
    struct Deed
    {
        qint64 before = 0; ///< microseconds before the end
        QString text;
    };

    qint64 record = -1; ///< number in the store
    qint64 at = 0; ///< microseconds since 1970
    std::optional<int> shard {};
    CloseAction action = CloseAction::Resume; ///< what it means for the session
    QString title {}; ///< "4014 Disallowed intents"
    QString advice {}; ///< what to do
    std::vector<Fact> facts {}; ///< who closed and why, whether the session may be resumed, intents, budgets
    std::vector<Deed> past {}; ///< oldest first
    SessionFuture future {};
    QUrl page {}; ///< where to read on, or to mend it

    [[nodiscard]] QString futureText() const;
    /// All of it for the clipboard, in lines.
    [[nodiscard]] QString toText() const;

    /// A close, op 7, op 9, or an error of the connection such as a time-out; not what was merely refused.
    [[nodiscard]] static bool isToldBy(const EventStore &store, qint64 index);
    /// Empty where the record is not at hand, or tells of no end.
    [[nodiscard]] static std::optional<CloseStory> of(const EventStore &store, qint64 index);
    /// The newest row of the last @p rows that has a story; a close rather than what only announced it.
    [[nodiscard]] static std::optional<qint64> newest(const EventStore &store, qint64 rows = 2000);
};

} // namespace Shardscope
