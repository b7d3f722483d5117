// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QSplitter;
class QToolButton;

namespace Shardscope {

class EventStore;
class LogModel;
class LogView;
class NameDirectory;
class PayloadView;
class ToneLabel;

/// The log with the payload of the chosen row beside it.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    /// @p store and @p names must outlive the panel.
    LogPanel(const EventStore &store, const NameDirectory &names, QWidget *parent = nullptr);

    void setLive(bool live);
    /// Chooses the newest row of a kind that explains what went wrong.
    void chooseNewestClose();
    /// Chooses the row of a record; false where it is not at hand any more.
    bool chooseRecord(qint64 storeIndex);
    void focusLog();
    void follow();

    [[nodiscard]] LogModel *model() const { return m_model; }
    [[nodiscard]] LogView *view() const { return m_view; }
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }

private:
    void refreshCounts();
    void choose(int row);

    LogModel *m_model;
    LogView *m_view;
    PayloadView *m_payload;
    QSplitter *m_splitter;
    ToneLabel *m_counts;
    QToolButton *m_newest;
};

} // namespace Shardscope
