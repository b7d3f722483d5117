// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace Shardscope {

/// Fusion, whose frames cannot be told from a dark surface: those that say where a control is, and which has the
/// focus, are drawn again in colours that stand out (frameColor(), focusColor()).
class FrameStyle : public QProxyStyle
{
    Q_OBJECT

public:
    FrameStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    /// Dialogs have no pictures on their buttons: they come from a theme that does not know our colours.
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *data = nullptr) const override;
};

/// Takes FrameStyle where the application has Fusion, or where its platform brings no style of its own.
void installStyle();

} // namespace Shardscope
