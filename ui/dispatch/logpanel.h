// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dispatch/filtersuggestions.h"
#include "ui/dispatch/logactions.h"
#include "ui/dispatch/loghighlights.h"

#include <QWidget>

class QAction;
class QSettings;
class QToolButton;

namespace Shardscope {

class EmptyNotice;
class FilterBar;
class LogClipboard;
class LogModel;
class LogSearch;
class LogView;
class OverviewStrip;
class PayloadView;

/// The log under its filter, and the inspector with the payload of the chosen row, which whoever places the panel puts
/// beside it: joins the parts.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    /// @p store, @p names and @p settings must outlive the panel; @p settings may be null.
    LogPanel(const EventStore &store, const NameDirectory &names, QSettings *settings, QWidget *parent = nullptr);
    ~LogPanel() override;

    void setLive(bool live);
    /// Chooses the newest row of a kind that explains what went wrong.
    void chooseNewestClose();
    /// Chooses the row of a record, and takes the filter away where that hides it; false where it is not at hand any
    /// more.
    bool chooseRecord(qint64 storeIndex);
    /// Chooses the row that is shown nearest to a moment, in microseconds since 1970.
    void chooseMoment(qint64 at);
    /// Narrows the filter to a stretch of time, in place of the one that it was narrowed to before.
    void showBetween(qint64 from, qint64 to);
    void focusLog();
    void follow();
    /// What does the same as follow(); its keys are told.
    void setFollowAction(QAction *action);

    [[nodiscard]] LogModel *model() const { return m_model; }
    [[nodiscard]] LogView *view() const { return m_view; }
    /// Hidden until it has a place.
    [[nodiscard]] PayloadView *inspector() const { return m_payload; }
    [[nodiscard]] FilterBar *filterBar() const { return m_bar; }
    [[nodiscard]] const LogActions &actions() const { return *m_actions; }
    [[nodiscard]] LogHighlights *highlights() { return &m_highlights; }

Q_SIGNALS:
    /// Numbers in the store, in order.
    void exportRequested(const QList<qint64> &records);
    /// Everything that the filter lets through; null: everything.
    void exportShownRequested(const std::shared_ptr<const Shardscope::Filter> &filter);

private:
    [[nodiscard]] QWidget *createBar();
    [[nodiscard]] QWidget *createLog();
    void connectParts();
    void perform(LogActions::Id id, bool isChecked);
    void refresh();
    void refreshTips();
    void explainEmptiness();
    void forgetCleared();
    void choose(int row);
    void narrow(const QString &term, bool exclude, bool alone);
    void jump(qint64 record);
    [[nodiscard]] qint64 place(bool forward) const;
    void compareWithPrevious();
    void refreshActions();
    void editRules();

    const EventStore &m_store;
    QSettings *const m_settings;
    LogHighlights m_highlights;
    QString m_timeTerm; ///< of the filter, as showBetween() wrote it
    qint64 m_inspected = -1; ///< number in the store of what the inspector shows
    FilterSuggestions m_suggestions;
    LogModel *m_model;
    LogView *m_view;
    LogSearch *m_search;
    LogActions *m_actions;
    FilterBar *m_bar;
    LogClipboard *m_clipboard;
    OverviewStrip *m_strip;
    EmptyNotice *m_empty;
    PayloadView *m_payload;
    QToolButton *m_pause;
    QToolButton *m_newest;
};

} // namespace Shardscope
