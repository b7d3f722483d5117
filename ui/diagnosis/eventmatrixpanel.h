// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace Shardscope {

class EventMatrixModel;
class PartActions;
class SessionInsight;
class ToneLabel;

/// Answers "why do I not get this event?": a row for each event, found by its name; a row leads to its newest message.
class EventMatrixPanel : public QWidget
{
    Q_OBJECT

public:
    enum Action
    {
        Sort ///< by the next column: a header has no keys
    };

    /// @p insight must outlive the panel.
    explicit EventMatrixPanel(SessionInsight *insight, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] EventMatrixModel *model() const { return m_model; }
    [[nodiscard]] const PartActions &actions() const { return *m_actions; }

Q_SIGNALS:
    /// A record of the store is to be shown.
    void recordChosen(qint64 storeIndex);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void find(const QString &text);
    void sortByNext();
    [[nodiscard]] QString summary() const;

    SessionInsight *const m_insight;
    EventMatrixModel *m_model;
    QSortFilterProxyModel *m_sorted;
    PartActions *m_actions;
    QLineEdit *m_search;
    ToneLabel *m_summary;
    QTreeView *m_view;
};

} // namespace Shardscope
