// SPDX-License-Identifier: MIT
#include "ui/tooltip.h"

#include <QAction>
#include <QTextDocument>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr QLatin1String tellerName { "tellsKeys" };
constexpr const char *actionProperty = "toldAction";
constexpr const char *textProperty = "toldText";

} // namespace

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

QString toolTipWithKeys(const QString &text, const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? text : text.isEmpty() ? keys : u"%1 (%2)"_s.arg(text, keys);
}

void tellKeys(QWidget *widget, const QString &text, QAction *action)
{
    // The tip is made anew whenever its action changes; an object of its own lets the one before be found.
    delete widget->findChild<QObject *>(tellerName, Qt::FindDirectChildrenOnly);
    auto *teller = new QObject(widget);
    teller->setObjectName(tellerName);
    // Not one of the widget's own actions: a tool button would offer them as a menu.
    widget->setProperty(actionProperty, QVariant::fromValue(action));
    widget->setProperty(textProperty, text);
    const auto tell = [widget, text, action] { widget->setToolTip(toolTipWithKeys(text, *action)); };
    QObject::connect(action, &QAction::changed, teller, tell);
    tell();
}

QAction *toldAction(const QWidget &widget)
{
    return widget.property(actionProperty).value<QAction *>();
}

QString toldText(const QWidget &widget)
{
    return widget.property(textProperty).toString();
}

} // namespace Shardscope
