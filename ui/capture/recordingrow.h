// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QWidget>

class QPushButton;

namespace Shardscope {

class ToneLabel;

/// Says that a capture is being recorded, and stops it.
class RecordingRow : public QWidget
{
    Q_OBJECT

public:
    explicit RecordingRow(const QString &path, QWidget *parent = nullptr);

    void setFigures(qint64 rows, qint64 bytes, Duration since);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void stopRequested();

private:
    const QString m_path;
    ToneLabel *m_figures;
    QPushButton *m_stop;
};

} // namespace Shardscope
