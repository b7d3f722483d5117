// SPDX-License-Identifier: MIT
#include "ui/framestyle.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr qreal focusWidth = 2;
constexpr qreal circleWidth = 1.5; ///< a thinner one is washed out all around
constexpr qreal radius = 2;

enum class Shape
{
    Rectangle,
    Rounded,
    Circle
};

bool hasFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}

/// Fusion shows it on buttons only once somebody goes by the keyboard.
bool hasKeyFocus(const QStyleOption &option)
{
    return hasFocus(option) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

void drawFrame(QPainter *painter, const QStyleOption &option, Shape shape, bool focused)
{
    if (!focused && !option.state.testFlag(QStyle::State_Enabled))
        return; // what cannot be used need not stand out
    const qreal width = focused ? focusWidth : shape == Shape::Circle ? circleWidth : 1;
    const qreal inset = width / 2;
    const QRectF rect = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(focused ? focusColor(option.palette) : frameColor(option.palette), width));
    switch (shape) {
    case Shape::Rectangle:
        painter->drawRect(rect);
        break;
    case Shape::Rounded:
        painter->drawRoundedRect(rect, radius, radius);
        break;
    case Shape::Circle:
        painter->drawEllipse(rect);
        break;
    }
    painter->restore();
}

/// Behind the pages of tabs Fusion lays a colour of its own making, from which a dark palette's texts do not stand out.
void drawPage(QPainter *painter, const QStyleOption &option)
{
    painter->fillRect(option.rect, option.palette.window());
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

/// Something is written there, which its frame alone says.
bool isTextField(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QPlainTextEdit *>(widget);
    return edit && !edit->isReadOnly();
}

} // namespace

FrameStyle::FrameStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void FrameStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameTabWidget) {
        drawPage(painter, *option);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (static_cast<int>(element)) {
    case PE_FrameLineEdit:
        drawFrame(painter, *option, Shape::Rounded, hasFocus(*option));
        break;
    case PE_IndicatorCheckBox:
        drawFrame(painter, *option, Shape::Rectangle, hasKeyFocus(*option));
        break;
    case PE_IndicatorRadioButton:
        drawFrame(painter, *option, Shape::Circle, hasKeyFocus(*option));
        break;
    case PE_PanelButtonCommand:
        if (hasKeyFocus(*option))
            drawFrame(painter, *option, Shape::Rounded, true);
        break;
    case PE_FrameFocusRect:
        // Of the rows of a view the selection tells.
        if (hasKeyFocus(*option) && !qobject_cast<const QAbstractItemView *>(widget))
            drawFrame(painter, *option, Shape::Rounded, true);
        break;
    case PE_Frame:
        if (isTextField(widget))
            drawFrame(painter, *option, Shape::Rectangle, widget->hasFocus());
        break;
    }
}

void FrameStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawFrame(painter, *option, Shape::Rounded, hasFocus(*option));
}

int FrameStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

void installStyle()
{
    const QString name = QApplication::style()->name();
    // Where a platform brings no style of its own Qt falls back to a look of last century.
    if (name == "windows"_L1 || name == "fusion"_L1)
        QApplication::setStyle(new FrameStyle);
}

} // namespace Shardscope
