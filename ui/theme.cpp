// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <QApplication>

#include <array>
#include <cmath>

namespace Shardscope {

namespace {

struct ToneColors
{
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

// In the order of Tone. Blue against orange stays apart for colour-blind eyes.
constexpr std::array<ToneColors, 8> toneTable { {
    { 0, 0, 0 },
    { 0xff565c63, 0xffa8b0b8, 0xffd8dce0 },
    { 0xff1456ab, 0xff82b7ff, 0xff9ecbff },
    { 0xff924600, 0xffffb472, 0xffffc890 },
    { 0xff673c9c, 0xffcbabff, 0xffdcc6ff },
    { 0xff1a6a33, 0xff7fd992, 0xff98f0aa },
    { 0xff7c5200, 0xfff0c850, 0xffffe060 },
    { 0xffad231b, 0xffff9088, 0xffffaca6 },
} };

/// White on black has 21.
constexpr double highContrast = 19;

/// What WCAG 2.1 asks of the parts of a control that are no text.
constexpr double partContrast = 3;

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

struct PaletteRow
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr std::array paletteTable {
    PaletteRow { QPalette::Window, 0xfff3f4f6, 0xff2a2d33, 0xff000000 },
    PaletteRow { QPalette::WindowText, 0xff1c1e21, 0xffe6e8eb, 0xffffffff },
    PaletteRow { QPalette::Base, 0xffffffff, 0xff181a1d, 0xff000000 },
    PaletteRow { QPalette::AlternateBase, 0xfff7f8fa, 0xff1f2125, 0xff101010 },
    PaletteRow { QPalette::Text, 0xff1c1e21, 0xffe6e8eb, 0xffffffff },
    PaletteRow { QPalette::PlaceholderText, 0xff666c73, 0xff9aa2ab, 0xffd0d0d0 },
    PaletteRow { QPalette::Button, 0xffe9ebee, 0xff383c43, 0xff000000 },
    PaletteRow { QPalette::ButtonText, 0xff1c1e21, 0xffe6e8eb, 0xffffffff },
    PaletteRow { QPalette::ToolTipBase, 0xff2b2f35, 0xff3a3f46, 0xff000000 },
    PaletteRow { QPalette::ToolTipText, 0xfff4f5f6, 0xfff4f5f6, 0xffffffff },
    PaletteRow { QPalette::BrightText, 0xffffffff, 0xffffffff, 0xffffffff },
    PaletteRow { QPalette::Light, 0xffffffff, 0xff464b53, 0xffffffff },
    PaletteRow { QPalette::Midlight, 0xffe0e3e7, 0xff3e434a, 0xffb0b0b0 },
    PaletteRow { QPalette::Mid, 0xffc3c8ce, 0xff52585f, 0xffffffff },
    PaletteRow { QPalette::Dark, 0xff9aa1a9, 0xff14161a, 0xffffffff },
    PaletteRow { QPalette::Shadow, 0xff60666d, 0xff0c0d0f, 0xffffffff },
    PaletteRow { QPalette::Highlight, 0xff1a5fb4, 0xff2f6fc4, 0xffffff00 },
    PaletteRow { QPalette::HighlightedText, 0xffffffff, 0xffffffff, 0xff000000 },
    PaletteRow { QPalette::Link, 0xff1456ab, 0xff82b7ff, 0xff9ecbff },
    PaletteRow { QPalette::LinkVisited, 0xff673c9c, 0xffcbabff, 0xffdcc6ff },
};

QColor mix(const QColor &a, const QColor &b, float share)
{
    const auto between = [share](float x, float y) { return x + (y - x) * share; };
    return QColor::fromRgbF(
        between(a.redF(), b.redF()), between(a.greenF(), b.greenF()), between(a.blueF(), b.blueF()));
}

/// As little of the text's colour put into @p color as makes it stand out from every surface.
QColor standingOut(const QColor &color, const QPalette &palette)
{
    constexpr int steps = 16;
    QColor result = color;
    for (int i = 0; i <= steps; ++i) {
        result = mix(color, palette.color(QPalette::WindowText), static_cast<float>(i) / steps);
        const auto standsOut = [&](QPalette::ColorRole role) {
            return contrastRatio(result, palette.color(role)) >= partContrast;
        };
        if (standsOut(QPalette::Window) && standsOut(QPalette::Base) && standsOut(QPalette::Button))
            break;
    }
    return result;
}

QPalette tablePalette(QRgb PaletteRow::*shade, QRgb disabledText)
{
    QPalette palette;
    for (const PaletteRow &row : paletteTable)
        palette.setColor(row.role, QColor::fromRgb(row.*shade));
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(disabledText));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Mid));
    return palette;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < 0.25;
}

bool isHighContrast(const QPalette &palette)
{
    return isDark(palette) && contrastRatio(palette.color(QPalette::Text), palette.color(QPalette::Base)) > highContrast;
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    if (tone == Tone::Plain)
        return palette.color(QPalette::Text);
    const ToneColors &colors = toneTable[static_cast<std::size_t>(tone)];
    if (!isDark(palette))
        return QColor::fromRgb(colors.light);
    return QColor::fromRgb(isHighContrast(palette) ? colors.highContrast : colors.dark);
}

QColor toneSurface(Tone tone, const QPalette &palette, float share)
{
    return mix(palette.color(QPalette::Base), toneColor(tone, palette), share);
}

QColor frameColor(const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::WindowText)
                                   : standingOut(palette.color(QPalette::Window), palette);
}

QColor focusColor(const QPalette &palette)
{
    return standingOut(palette.color(QPalette::Highlight), palette);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QPalette lightPalette()
{
    return tablePalette(&PaletteRow::light, 0xff8b9198);
}

QPalette darkPalette()
{
    return tablePalette(&PaletteRow::dark, 0xff757c85);
}

QPalette highContrastPalette()
{
    return tablePalette(&PaletteRow::highContrast, 0xffb0b0b0);
}

void applyAppearance(Appearance appearance)
{
    // Qt forgets the system's palette once another was set and an empty one is not.
    switch (appearance) {
    case Appearance::System: QApplication::setPalette(QPalette()); return;
    case Appearance::Light: QApplication::setPalette(lightPalette()); return;
    case Appearance::Dark: QApplication::setPalette(darkPalette()); return;
    case Appearance::HighContrast: QApplication::setPalette(highContrastPalette()); return;
    }
}

} // namespace Shardscope
