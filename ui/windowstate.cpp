// SPDX-License-Identifier: MIT
#include "ui/windowstate.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace Shardscope::WindowState {

namespace {

/// Raised when docks or splitters change: an older state is then left alone.
constexpr int version = 1;
constexpr QSize firstSize { 1280, 800 };

QString splitterKey(qsizetype index)
{
    return u"window/splitter%1.%2"_s.arg(version).arg(index);
}

} // namespace

void save(const QMainWindow *window, const QList<QSplitter *> &splitters, QSettings &settings)
{
    settings.setValue(u"window/geometry"_s, window->saveGeometry());
    settings.setValue(u"window/state"_s, window->saveState(version));
    for (qsizetype i = 0; i < splitters.size(); ++i)
        settings.setValue(splitterKey(i), splitters[i]->saveState());
}

void restore(QMainWindow *window, const QList<QSplitter *> &splitters, QSettings &settings)
{
    if (!window->restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        window->resize(firstSize);
    window->restoreState(settings.value(u"window/state"_s).toByteArray(), version);
    for (qsizetype i = 0; i < splitters.size(); ++i)
        splitters[i]->restoreState(settings.value(splitterKey(i)).toByteArray());
}

} // namespace Shardscope::WindowState
