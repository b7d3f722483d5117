// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shards/shardfilter.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QListView;
class QSortFilterProxyModel;

namespace Shardscope {

class PartActions;
class SessionInsight;
class ShardWallModel;
class ToneLabel;

/// The wall: a lane for each shard, all of 64 in sight. A lane filters the log to its shard, and leads to what can be
/// done to it.
class ShardWallPanel : public QWidget
{
    Q_OBJECT

public:
    enum Action
    {
        Filter,
        FilterOut,
        Explain,
        Resume,
        NewSession,
        Close,
        Sort ///< by the next order
    };
    enum Order
    {
        ById,
        WorstFirst,
        SlowestFirst,
        BusiestFirst,
        OrderCount
    };
    /// Between two looks at the figures.
    static constexpr std::chrono::milliseconds interval { 100 };

    /// @p insight must outlive the panel.
    explicit ShardWallPanel(SessionInsight *insight, QWidget *parent = nullptr);

    /// A run goes on: something can be done to its shards.
    void setRunning(bool running);
    /// The filter of the log.
    void setFilter(const QString &expression);
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] QComboBox *order() const { return m_order; }
    [[nodiscard]] ShardWallModel *model() const { return m_model; }
    [[nodiscard]] const PartActions &actions() const { return *m_actions; }
    /// With all lanes in sight at the present width.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void filterRequested(int shard, Shardscope::ShardFilter::Part part);
    void explanationRequested(qint64 record);
    void resumeRequested(int shard);
    void newSessionRequested(int shard);
    void closeRequested(int shard);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void refresh();
    void refreshActions();
    void arrange();
    void sort();
    [[nodiscard]] int roomOfLanes() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] QString summary() const;
    /// -1: none is chosen.
    [[nodiscard]] int shard() const;

    SessionInsight *const m_insight;
    ShardWallModel *m_model;
    QSortFilterProxyModel *m_sorted;
    PartActions *m_actions;
    ToneLabel *m_summary;
    QComboBox *m_order;
    QListView *m_view;
    QTimer m_pause;
    bool m_isRunning = false;
};

} // namespace Shardscope
