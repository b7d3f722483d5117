// SPDX-License-Identifier: MIT
#include "ui/window/fileopenfilter.h"

#include <QFileOpenEvent>

namespace Shardscope {

FileOpenFilter::FileOpenFilter(QObject *application, QObject *parent)
    : QObject(parent)
{
    application->installEventFilter(this);
}

bool FileOpenFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QString file = static_cast<QFileOpenEvent *>(event)->file();
    if (!file.isEmpty())
        Q_EMIT asked({ file });
    return true;
}

} // namespace Shardscope
