// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnosis/closestory.h"
#include "core/gateway/shardstatus.h"

#include <QDialog>

class QFormLayout;
class QPushButton;

namespace Shardscope {

class ToneLabel;

/// A close, an op 9 or a time-out in full: what it means, what the session did just before and what happens next.
class CloseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CloseDialog(const CloseStory &story, QWidget *parent = nullptr);

    /// Of the session that is alive; without one there is nothing to press.
    void setLive(bool live);
    /// What followed meanwhile.
    void setFuture(const SessionFuture &future);
    /// Counts down while that shard is backing off.
    void setStatus(const ShardStatus &status, TimePoint now);

    [[nodiscard]] const CloseStory &story() const { return m_story; }
    /// All that is said, in lines.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void retryRequested();
    void newSessionRequested();
    void stopRequested();
    void recordRequested(qint64 record);

private:
    void addFacts(QFormLayout *form);
    [[nodiscard]] QWidget *createPast();
    [[nodiscard]] ToneLabel *createValue(const QString &name, const QString &text);
    void refresh();

    CloseStory m_story;
    bool m_isLive = false;
    QString m_countdown; ///< empty: nothing is waited for
    ToneLabel *m_next;
    QPushButton *m_retry;
    QPushButton *m_anew;
    QPushButton *m_stop;
};

} // namespace Shardscope
