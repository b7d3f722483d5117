// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>
#include <QWidget>

namespace Shardscope {

/// Shows @p widget and writes how it looks to @p path; ends the program where that fails.
inline void takePicture(QWidget &widget, const QString &path)
{
    widget.show();
    (void)QTest::qWaitForWindowExposed(&widget);
    (void)QTest::qWaitFor([] { return false; }, 100); // what was asked to be painted is painted
    if (!widget.grab().save(path))
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace Shardscope
