// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace Shardscope {

/// What a window says while it speaks PseudoLanguage.
struct ShownWords
{
    int texts = 0; ///< with words in them
    QStringList untranslated; ///< those with an English word outside of brackets, and where they stand
    QStringList cutOff; ///< labels and buttons on screen that are narrower than what they say

    /// Everything below @p window: labels, buttons, actions, tips, heads and rows of lists, hidden or not.
    [[nodiscard]] static ShownWords of(const QWidget *window);
};

} // namespace Shardscope
