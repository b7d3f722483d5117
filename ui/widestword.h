// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace Shardscope {

/// The width in pixels that a cell of the list @p view needs for the longest of @p words, with a sign before it: a
/// column of few words cuts off none of them, whatever the language.
[[nodiscard]] int widestWord(const QWidget &view, const QStringList &words);

} // namespace Shardscope
