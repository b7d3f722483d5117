// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QSettings;
class QTreeView;

namespace Shardscope {

class PartActions;
class SessionInsight;
class TimelineModel;
class ToneLabel;

/// The connections of each shard with their stages, what they brought and how they ended, the newest last; a row leads
/// to its record in the log.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    enum Action
    {
        Export
    };

    /// Both must outlive the panel; @p settings may be null.
    TimelinePanel(SessionInsight *insight, QSettings *settings, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] TimelineModel *model() const { return m_model; }
    [[nodiscard]] const PartActions &actions() const { return *m_actions; }
    /// Writes what there is now in the form that the file's name tells; what was wrong, empty where nothing was.
    [[nodiscard]] QString exportTo(const QString &path) const;

Q_SIGNALS:
    /// A record of the store is to be shown.
    void recordChosen(qint64 storeIndex);
    /// Or could not be, for the reason in @p error.
    void saved(const QString &path, const QString &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void askWhere();
    void choose(const QModelIndex &index);
    [[nodiscard]] QString summary() const;

    SessionInsight *const m_insight;
    QSettings *const m_settings;
    TimelineModel *m_model;
    PartActions *m_actions;
    ToneLabel *m_summary;
    QTreeView *m_view;
};

} // namespace Shardscope
