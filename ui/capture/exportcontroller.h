// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/sanitizer.h"

#include <QObject>

class QSettings;

namespace Shardscope {

class Activities;
class EventStore;
class ExportDialog;
class LogModel;

/// Writes records of the store to files of any form.
class ExportController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    ExportController(
        const EventStore *store, const LogModel *log, QSettings *settings, Activities *activities, QWidget *window);

    /// @p selection are numbers of the store. @p inUse cannot be written to.
    ExportDialog *ask(const QList<qint64> &selection, const QStringList &inUse);
    /// Numbers of the store, in order. What stands at @p path stays until all is written.
    void write(const QList<qint64> &records, const QString &path, SanitizeLevel level);

Q_SIGNALS:
    void written(const QString &path, qint64 rows);

private:
    const EventStore *const m_store;
    const LogModel *const m_log;
    QSettings *const m_settings;
    Activities *const m_activities;
    QWidget *const m_window;
};

} // namespace Shardscope
