// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/filterfield.h"

namespace Shardscope {

/// What is being typed into a filter expression, so that words for it can be offered.
struct FilterCompletion
{
    enum class What
    {
        Nothing, ///< within a regular expression, behind a mistake
        Field, ///< the name of a field, or a text
        Value, ///< of `field`, or of `path` where that is null
        Path, ///< the keys of a path
    };

    What what = What::Nothing;
    const FilterField *field = nullptr; ///< Value only
    QString path {}; ///< Value only: the path it is for, where it is for no field
    QString prefix {}; ///< what stands before the cursor of the word, without an opening quote
    /// Of the whole word about the cursor, in UTF-16 units: what a chosen word replaces.
    qsizetype position = 0;
    qsizetype length = 0;

    /// @p cursor is a place between two characters of @p expression; beyond its end it is the end.
    [[nodiscard]] static FilterCompletion at(QStringView expression, qsizetype cursor);
    /// The words of the language that go on from the prefix: names of fields with their colon, events, kinds. Those of
    /// a path are in the payloads.
    [[nodiscard]] QStringList words() const;
};

} // namespace Shardscope
