// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QFontMetrics;
class QWidget;

namespace Shardscope {

/// The mean width in pixels of the small Latin letters. QFontMetrics::averageCharWidth() is twice as much in a font that
/// has Japanese or Chinese, although names of events and numbers are no wider in it.
[[nodiscard]] int letterWidth(const QFontMetrics &metrics);
/// The width in pixels that a cell of the list @p view needs for the longest of @p words, with a sign before it: a
/// column of few words cuts off none of them, whatever the language.
[[nodiscard]] int widestWord(const QWidget &view, const QStringList &words);

} // namespace Shardscope
