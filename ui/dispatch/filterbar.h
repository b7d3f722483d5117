// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/filterscan.h"

#include "ui/dispatch/filterlibrary.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QMenu;
class QProgressBar;
class QToolButton;

namespace Shardscope {

class FilterEdit;
class OverlayNotice;
class PartActions;
class ToneLabel;

/// Where the filter is typed. A right expression is given on after a short pause, or at once on Enter; while it is
/// wrong the reason is told and the filter before it stays.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds typingPause { 300 };
    /// What is done sooner shows no progress.
    static constexpr std::chrono::milliseconds patience { 200 };

    /// @p settings may be null.
    explicit FilterBar(QSettings *settings, QWidget *parent = nullptr);

    [[nodiscard]] FilterEdit *edit() const { return m_edit; }
    [[nodiscard]] FilterLibrary *library() { return &m_library; }
    /// The expression that was given on last; empty: no filter.
    [[nodiscard]] QString expression() const { return m_applied; }
    /// Types an expression and gives it on.
    void setExpression(const QString &expression);
    void focusEdit();

    /// "1,204 of 98,311"
    void setCounts(const QString &text, const QString &toolTip);
    [[nodiscard]] QString counts() const;
    void setProgress(const FilterScan::Progress &progress);
    [[nodiscard]] bool showsProgress() const;
    /// Why what is typed is wrong; empty while it is right.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    enum Deed { Choose, Save, Edit, Forget, Clear };
    [[nodiscard]] const PartActions &actions() const { return *m_actions; }

Q_SIGNALS:
    /// Null: no filter.
    void filterChanged(const std::shared_ptr<const Shardscope::Filter> &filter);
    /// Esc in an empty line: back to the log.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take();
    void apply();
    void showFault(const FilterError &error);
    void clearFault();
    void refreshLook();
    void escape();
    void recall(int step);
    void connectActions();
    void refreshActions();
    void fillMenu();
    void askForName();
    void editSaved();

    FilterLibrary m_library;
    PartActions *m_actions;
    FilterEdit *m_edit;
    QToolButton *m_choose;
    QMenu *m_menu;
    QAction *m_state;
    ToneLabel *m_counts;
    QProgressBar *m_progress;
    OverlayNotice *m_reason;
    QTimer m_typing;
    QTimer m_waiting;
    FilterScan::Progress m_scan {};
    QString m_applied;
    QString m_typed; ///< before the history was looked through
    qsizetype m_recalled = -1;
};

} // namespace Shardscope
