// SPDX-License-Identifier: MIT
#include "ui/windowstate.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope::WindowState {

namespace {

constexpr QSize firstSize { 1280, 800 };
/// What must be on a screen of the window's head.
constexpr QSize grip { 120, 24 };

QString geometryKey()
{
    return u"window/geometry"_s;
}

} // namespace

void save(const QWidget *window, QSettings &settings)
{
    settings.setValue(geometryKey(), window->saveGeometry());
}

void restore(QWidget *window, QSettings &settings)
{
    if (!window->restoreGeometry(settings.value(geometryKey()).toByteArray()))
        window->resize(firstSize);
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    if (const QRect rect = onScreen(window->geometry(), screens); rect != window->geometry())
        window->setGeometry(rect);
}

QRect onScreen(const QRect &window, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return window;
    const QRect head(window.topLeft(), QSize(window.width(), grip.height()));
    const bool isSeen = std::any_of(screens.begin(), screens.end(), [&head](const QRect &screen) {
        const QRect part = screen & head;
        return part.width() >= grip.width() && part.height() >= grip.height();
    });
    if (isSeen)
        return window;
    QRect moved(QPoint(), window.size().boundedTo(screens.first().size()));
    moved.moveCenter(screens.first().center());
    return moved;
}

} // namespace Shardscope::WindowState
