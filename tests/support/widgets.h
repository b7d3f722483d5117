// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QWidget>

/// Finds what a person would: by the words that are shown or spoken.
namespace Shardscope {

/// The control that assistive tools call so; null where there is none.
template <typename Widget> [[nodiscard]] Widget *named(const QWidget &parent, const QString &name)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

/// The button with this text, its mnemonic aside; null where there is none.
template <typename Button = QAbstractButton> [[nodiscard]] Button *button(const QWidget &parent, const QString &text)
{
    for (Button *candidate : parent.findChildren<Button *>()) {
        if (QString(candidate->text()).remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

/// All labels on screen, a line each.
[[nodiscard]] inline QString shownTexts(const QWidget &parent)
{
    QStringList texts;
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace Shardscope
