// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dispatch/recordcopy.h"

#include <QTimer>

namespace Shardscope {

class OverlayNotice;

/// Puts rows onto the clipboard; says below a widget why that cannot be.
class LogClipboard : public QObject
{
    Q_OBJECT

public:
    /// @p store and @p anchor must outlive it.
    LogClipboard(const EventStore &store, QWidget *anchor);

    void copy(const QList<qint64> &records, RecordCopy::Form form);
    /// Shows a sentence for a while.
    void say(const QString &text);
    void setLimit(qsizetype bytes) { m_limit = bytes; }

private:
    const EventStore &m_store;
    OverlayNotice *m_notice;
    QTimer m_reading; ///< until the notice goes
    qsizetype m_limit = RecordCopy::mostBytes;
};

} // namespace Shardscope
