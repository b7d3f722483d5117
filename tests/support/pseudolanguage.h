// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace Shardscope {

/// A language that only tests speak: ⟦each text⟧ is in brackets, has accents on its letters and is longer by half,
/// and still says what it says. What stands in a window without brackets was not translated.
class PseudoLanguage : public QTranslator
{
    Q_OBJECT

public:
    /// How much longer texts become: short ones grow most when they are translated.
    static constexpr double growth = 0.4;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *comment = nullptr, int count = -1) const override;
    /// Places, keys and markup stay.
    [[nodiscard]] static QString spoken(const QString &text);
};

} // namespace Shardscope
