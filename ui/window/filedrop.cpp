// SPDX-License-Identifier: MIT
#include "ui/window/filedrop.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace Shardscope {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool isDrag(const QEvent *event)
{
    return event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
}

} // namespace

FileDrop::FileDrop(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (!isDrag(event) || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *widget = static_cast<QWidget *>(watched);
    // A floating dock belongs to the window, a dialog does not.
    const bool isOurs = widget->window() == m_window
        || (widget->window()->windowType() == Qt::Tool && m_window->isAncestorOf(widget->window()));
    const QStringList files = isOurs ? localFiles(static_cast<QDropEvent *>(event)->mimeData()) : QStringList();
    if (files.isEmpty())
        return QObject::eventFilter(watched, event);
    static_cast<QDropEvent *>(event)->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(files);
    return true;
}

} // namespace Shardscope
