// SPDX-License-Identifier: MIT
#include "ui/capture/job.h"

#include <QThread>

#include <algorithm>

namespace Shardscope {

Job::Job(const QString &title, Work work, QObject *parent)
    : QObject(parent)
    , m_title(title)
    , m_work(std::move(work))
{
}

Job::~Job()
{
    abandon();
}

void Job::start()
{
    m_thread.reset(QThread::create([this] { m_work(*this); }));
    connect(m_thread.get(), &QThread::finished, this, &Job::finished);
    m_thread->start();
}

void Job::cancel()
{
    if (!m_isCancelled.exchange(true))
        Q_EMIT cancelled();
}

void Job::abandon()
{
    if (!m_thread)
        return;
    m_thread->disconnect(this);
    cancel();
    m_thread->wait();
}

double Job::progress() const
{
    const auto total = static_cast<double>(m_total);
    return total > 0 ? std::clamp(static_cast<double>(m_done) / total, 0.0, 1.0) : -1;
}

} // namespace Shardscope
