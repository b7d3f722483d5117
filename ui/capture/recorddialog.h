// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/capturerecording.h"

#include "ui/capture/capturedialog.h"

namespace Shardscope {

/// Asks how to record.
class RecordDialog : public CaptureDialog
{
    Q_OBJECT

public:
    /// @p rows are in the log and may be written as well.
    RecordDialog(const QString &stem, qint64 rows, QSettings *settings, QWidget *parent = nullptr);

    /// What was asked for; its time is still to be set.
    [[nodiscard]] CaptureRecording::Options options() const;
    [[nodiscard]] QCheckBox *withLog() const { return m_withLog; }

private:
    QCheckBox *m_withLog;
};

} // namespace Shardscope
