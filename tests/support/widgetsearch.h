// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QStringList>

/// Finds widgets as people do: by what is written on them, or what a screen reader says. Null where there is none.
namespace WidgetSearch {

template <typename Widget> [[nodiscard]] Widget *named(const QWidget &parent, const QString &accessibleName)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

/// @p text without the mark of its key.
[[nodiscard]] inline QAbstractButton *button(const QWidget &parent, const QString &text)
{
    for (QAbstractButton *candidate : parent.findChildren<QAbstractButton *>()) {
        if (QString(candidate->text()).remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

/// All labels that can be seen, one a line.
[[nodiscard]] inline QString shownTexts(const QWidget &parent)
{
    QStringList texts;
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace WidgetSearch
