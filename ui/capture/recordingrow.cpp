// SPDX-License-Identifier: MIT
#include "ui/capture/recordingrow.h"

#include "ui/format.h"
#include "ui/icons.h"
#include "ui/tonelabel.h"
#include "ui/tooltip.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace Shardscope {

RecordingRow::RecordingRow(const QString &path, QWidget *parent)
    : QWidget(parent)
    , m_path(path)
    , m_figures(new ToneLabel(Tone::Plain, this))
    , m_stop(new QPushButton(tintedIcon("disconnect"), tr("Stop recording"), this))
{
    auto *mark = new ToneLabel(Tone::Bad, this);
    mark->setText(tr("● rec"));
    QFont bold = mark->font();
    bold.setBold(true);
    mark->setFont(bold);
    m_figures->setToolTip(plainToolTip(path));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(12);
    layout->addWidget(mark);
    layout->addWidget(m_figures, 1);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &RecordingRow::stopRequested);
    setFigures(0, 0, {});
}

void RecordingRow::setFigures(qint64 rows, qint64 bytes, Duration since)
{
    m_figures->setText(tr("%1 · %2 rows · %3 · %4", nullptr, static_cast<int>(rows))
                           .arg(QFileInfo(m_path).fileName(), Format::count(rows),
                               Format::bytes(static_cast<double>(bytes)), Format::elapsed(since)));
    m_figures->setAccessibleName(tr("Recording %1").arg(m_figures->text()));
}

QString RecordingRow::text() const
{
    return m_figures->text();
}

} // namespace Shardscope
