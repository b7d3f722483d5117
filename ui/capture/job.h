// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace Shardscope {

/// Work on a thread of its own that tells how far it is and can be cancelled. Its result is where the work puts it:
/// to be looked at once finished() came.
class Job : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void(Job &job)>;

    /// @p title says what is done, for people.
    Job(const QString &title, Work work, QObject *parent = nullptr);
    /// Cancels and waits.
    ~Job() override;

    void start();
    /// The work ends as soon as it looks; finished() comes all the same.
    void cancel();
    /// Cancels and waits for the thread; finished() does not come any more.
    void abandon();

    [[nodiscard]] const QString &title() const { return m_title; }
    // Any thread
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    void setProgress(qint64 done, qint64 total) { m_done = done, m_total = total; }
    /// From 0 to 1; below 0 where nobody knows.
    [[nodiscard]] double progress() const;

Q_SIGNALS:
    void cancelled();
    void finished();

private:
    const QString m_title;
    const Work m_work;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
};

} // namespace Shardscope
