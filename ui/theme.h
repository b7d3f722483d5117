// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace Shardscope {

/// What a colour means; surfaces and plain text come from the palette itself.
/// Each goes with a word or a shape, never alone.
enum class Tone { Plain, Muted, Incoming, Outgoing, Lifecycle, Good, Warning, Bad };

/// The tone's colour for text and lines on @p palette's Base and Window: at least 4.5 to 1 on both.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
/// A surface of the palette's Base and some of that tone; the usual share is quiet enough to lie behind text of it.
[[nodiscard]] QColor toneSurface(Tone tone, const QPalette &palette, float share = 0.1F);
[[nodiscard]] bool isDark(const QPalette &palette);
/// A dark palette of which nothing may be taken back for looks.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

/// Of the parts that say where a control is: at least 3 to 1 on Base, Window and Button.
[[nodiscard]] QColor frameColor(const QPalette &palette);
/// Of the ring around the control that has the focus: as far from the surfaces.
[[nodiscard]] QColor focusColor(const QPalette &palette);

/// WCAG 2.1 contrast, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

enum class Appearance { System, Light, Dark, HighContrast };

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
/// White on black; every text at least 7 to 1.
[[nodiscard]] QPalette highContrastPalette();
/// Sets the application's palette; System is the palette that the program started with.
void applyAppearance(Appearance appearance);

} // namespace Shardscope
