// SPDX-License-Identifier: MIT
#include "ui/capture/activities.h"

#include "core/text.h"

#include "ui/capture/jobrow.h"
#include "ui/capture/noticerow.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

QWidget *createArea(QWidget *window)
{
    auto *area = new QWidget(window);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    return area;
}

} // namespace

Activities::Activities(QWidget *window)
    : m_notices(createArea(window))
    , m_rows(createArea(window))
{
}

NoticeRow *Activities::notify(Tone tone, const QString &text)
{
    auto *notice = new NoticeRow(tone, text, m_notices);
    m_notices->layout()->addWidget(notice);
    notice->show();
    if (tone == Tone::Good)
        connect(this, &Activities::passed, notice, &QObject::deleteLater);
    return notice;
}

NoticeRow *Activities::notifyOfFile(Tone tone, const QString &text, const QString &path)
{
    NoticeRow *notice = notify(tone, text);
    notice->addButton(
        tr("Show in folder"), [path] { showInFolder(path); }, true);
    return notice;
}

void Activities::notifyOfSaved(const QString &path, const QString &error)
{
    Q_EMIT passed();
    if (error.isEmpty())
        notifyOfFile(Tone::Good, tr("Saved %1.").arg(shownName(path)), path);
    else
        notify(Tone::Bad, tr("Nothing was saved: %1 cannot be written: %2.").arg(shownName(path), error));
}

void Activities::addRow(QWidget *row)
{
    m_rows->layout()->addWidget(row);
}

Job *Activities::createJob(const QString &title, Job::Work work)
{
    auto *job = new Job(title, std::move(work), this);
    addRow(new JobRow(job, m_rows));
    connect(job, &Job::finished, job, &QObject::deleteLater);
    return job;
}

void showInFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path()));
}

QString shownName(const QString &path)
{
    return Text::quoted(QFileInfo(path).fileName());
}

} // namespace Shardscope
