// SPDX-License-Identifier: MIT
#pragma once

#include "core/events/objectshape.h"
#include "core/events/snowflake.h"
#include "core/events/timestamp.h"

#include <QStringList>

namespace Shardscope {

struct DispatchEventInfo;

/// What a value says that its digits do not show.
struct ValueMeaning
{
    enum class Kind
    {
        None,
        Time, ///< a moment; of an id that of its making
        Name, ///< of a number
        Bits ///< of a set; no names: nothing is set
    };

    Kind kind = Kind::None;
    Timestamp time {};
    Snowflake id {}; ///< of an id
    QStringList names {};
};

/// A place within a message and what the documentation says of it. Where it says nothing, the keys are taken for what
/// they mean elsewhere. Keys that are handed in must outlive it.
class DocumentedPlace
{
public:
    /// The whole message; @p info is null where it is no documented dispatch.
    [[nodiscard]] static DocumentedPlace message(const DispatchEventInfo *info);

    [[nodiscard]] DocumentedPlace member(QByteArrayView key) const;
    [[nodiscard]] DocumentedPlace element() const;
    [[nodiscard]] ValueMeaning meaning(const JsonValue &value) const;

private:
    [[nodiscard]] std::optional<ValueMeaning> documented(const JsonValue &value) const;
    [[nodiscard]] ValueMeaning guessed(const JsonValue &value) const;

    const DispatchEventInfo *m_info = nullptr;
    bool m_isMessage = false;
    bool m_isDocumented = false;
    QByteArrayView m_object; ///< the name of the object that declares the field
    QByteArrayView m_key;
    ValueShape m_shape;
};

} // namespace Shardscope
