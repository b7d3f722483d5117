// SPDX-License-Identifier: MIT
#include "ui/capture/jobrow.h"

#include "ui/capture/job.h"
#include "ui/icons.h"
#include "ui/tonelabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace Shardscope {

namespace {

constexpr std::chrono::milliseconds refreshInterval { 50 };
constexpr int barSteps = 1000;

} // namespace

JobRow::JobRow(Job *job, QWidget *parent)
    : QWidget(parent)
    , m_job(job)
    , m_title(new ToneLabel(Tone::Plain, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tintedIcon("close"), tr("Cancel"), this))
{
    m_title->setText(job->title());
    m_bar->setAccessibleName(job->title());
    m_bar->setRange(0, 0);
    m_bar->setMaximumWidth(360);
    m_bar->setTextVisible(true);
    m_cancel->setAccessibleDescription(job->title());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    layout->addStretch();

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_refresh.setInterval(refreshInterval);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        refresh();
        show();
    });
    connect(&m_refresh, &QTimer::timeout, this, &JobRow::refresh);
    connect(m_cancel, &QPushButton::clicked, m_job, &Job::cancel);
    connect(m_job, &Job::cancelled, this, [this] {
        m_cancel->setEnabled(false);
        m_title->setText(tr("Cancelling…"));
    });
    connect(m_job, &Job::finished, this, &QObject::deleteLater);
    connect(m_job, &QObject::destroyed, this, &QObject::deleteLater);
    hide();
    m_patience.start();
    m_refresh.start();
}

void JobRow::refresh()
{
    const double progress = m_job->progress();
    m_bar->setRange(0, progress < 0 ? 0 : barSteps);
    if (progress >= 0)
        m_bar->setValue(static_cast<int>(progress * barSteps));
}

} // namespace Shardscope
