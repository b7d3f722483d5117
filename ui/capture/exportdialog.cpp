// SPDX-License-Identifier: MIT
#include "ui/capture/exportdialog.h"

#include "ui/format.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace Shardscope {

ExportDialog::ExportDialog(
    const QString &stem, const std::array<qint64, whatCount> &rows, QSettings *settings, QWidget *parent)
    : CaptureDialog(exportForms(), stem, settings, parent)
    , m_what(new QComboBox(this))
{
    setWindowTitle(tr("Export"));
    setAcceptText(tr("&Export"));
    const std::array words { tr("Selected rows: %1"), tr("Rows that the filter shows: %1"), tr("All rows: %1") };
    for (std::size_t i = 0; i < whatCount; ++i) {
        if (rows[i] > 0)
            m_what->addItem(words[i].arg(Format::count(rows[i])), static_cast<int>(i));
    }
    m_what->setAccessibleName(tr("What"));
    form()->insertRow(0, tr("Wh&at"), m_what);
    setTabOrder(m_what, file());
    m_what->setFocus();
}

ExportDialog::What ExportDialog::what() const
{
    return static_cast<What>(m_what->currentData().toInt());
}

} // namespace Shardscope
