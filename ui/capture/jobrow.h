// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace Shardscope {

class Job;
class ToneLabel;

/// How far a job is, and a button that cancels it. Stays hidden for what is done in the blink of an eye, and goes with
/// the job.
class JobRow : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience { 200 };

    /// The job may end before the row goes, but not the other way round.
    explicit JobRow(Job *job, QWidget *parent = nullptr);

private:
    void refresh();

    Job *const m_job;
    ToneLabel *m_title;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_patience;
    QTimer m_refresh;
};

} // namespace Shardscope
