// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/shardstatus.h"

#include <QWidget>

namespace Shardscope {

/// Connecting as a row of stages, each with the time it took, so that a stuck one is seen.
class ConnectionStages : public QWidget
{
    Q_OBJECT

public:
    enum Stage { LookUp, Connect, Hello, Identify, Ready, StageCount };

    explicit ConnectionStages(QWidget *parent = nullptr);

    /// A run begins; @p lookUp where it asks the HTTP API first.
    void begin(bool lookUp, TimePoint now);
    void finishLookUp(TimePoint now);
    void setStatus(const ShardStatus &status, TimePoint now);
    /// Time passes for the stage that is under way.
    void setNow(TimePoint now);

    [[nodiscard]] Stage current() const { return m_current; }
    /// The stages in words, "look-up 81 ms, connect …".
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Progress
    {
        bool wanted = true;
        bool done = false;
        Duration taken {};
    };
    void enter(Stage stage, TimePoint now);
    [[nodiscard]] QString stageName(int stage) const;
    [[nodiscard]] QString stageTime(int stage) const;

    std::array<Progress, StageCount> m_stages {};
    Stage m_current = LookUp;
    TimePoint m_since {};
    TimePoint m_now {};
    bool m_resuming = false;
};

} // namespace Shardscope
