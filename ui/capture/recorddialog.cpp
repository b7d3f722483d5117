// SPDX-License-Identifier: MIT
#include "ui/capture/recorddialog.h"

#include "ui/format.h"

#include <QCheckBox>
#include <QFormLayout>

namespace Shardscope {

RecordDialog::RecordDialog(const QString &stem, qint64 rows, QSettings *settings, QWidget *parent)
    : CaptureDialog(captureForms(), stem, settings, parent)
    , m_withLog(new QCheckBox(this))
{
    setWindowTitle(tr("Record a capture"));
    setAcceptText(tr("&Record"));
    m_withLog->setText(
        tr("&Begin with the %1 rows that are in the log", nullptr, static_cast<int>(rows)).arg(Format::count(rows)));
    m_withLog->setVisible(rows > 0);
    form()->insertRow(form()->rowCount(), QString(), m_withLog);
}

CaptureRecording::Options RecordDialog::options() const
{
    return { .path = path(),
        .form = captureFormOfName(path(), nullptr).value_or(CaptureForm::Plain),
        .level = level(),
        .withLog = m_withLog->isChecked() };
}

} // namespace Shardscope
