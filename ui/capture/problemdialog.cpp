// SPDX-License-Identifier: MIT
#include "ui/capture/problemdialog.h"

#include "ui/format.h"
#include "ui/tonelabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Shardscope {

ProblemDialog::ProblemDialog(const QString &path, const CaptureReader::Result &result, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What cannot be read"));
    auto *head = new ToneLabel(Tone::Plain, this);
    head->setWordWrap(true);
    head->setText(tr("%1\n%2 rows could be read of %3 lines.")
                      .arg(path, Format::count(result.records), Format::count(result.lines)));
    QStringList lines;
    for (const CaptureReader::Problem &problem : result.problems)
        lines.append(problem.text());
    if (const qint64 more = result.problemCount - lines.size(); more > 0)
        lines.append(tr("Others that are not listed: %1.").arg(Format::count(more)));
    auto *list = new QPlainTextEdit(lines.join(u'\n'), this);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(tr("Places that cannot be read"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(640, 360);
}

} // namespace Shardscope
