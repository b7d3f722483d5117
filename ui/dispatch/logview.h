// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>
#include <QTimer>

namespace Shardscope {

class LogModel;

/// The log as a table that follows its end until the reader looks at something: scrolling up or choosing a row
/// stops it, going back to the end resumes it. Nothing moves under a moving pointer.
class LogView : public QTableView
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    void setLog(LogModel *model);

    [[nodiscard]] bool isFollowing() const { return m_following; }
    /// Rows that came below what is shown.
    [[nodiscard]] int waiting() const { return m_waiting; }
    /// To the newest row, and on from there.
    void follow();
    /// Chooses a row for the reader and shows it.
    void choose(int row);
    /// Rows that were chosen before the rows came anew are chosen again; nobody is told.
    void chooseAgain(const QList<int> &rows, int current);
    /// Shows @p row at the top without taking that for the reader's doing.
    void showAtTop(int row);
    [[nodiscard]] LogModel *log() const { return m_log; }
    /// Numbers in the store of the chosen rows, in order.
    [[nodiscard]] QList<qint64> chosenRecords() const;
    /// The number in the store of the current row, -1 where there is none.
    [[nodiscard]] qint64 currentRecord() const;

Q_SIGNALS:
    void followingChanged(bool following);
    void waitingChanged(int rows);
    /// -1: none.
    void recordChosen(int row);
    /// @p place is within the viewport.
    void menuRequested(const QPoint &place, bool isByKey);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    void scrolled(int value);
    void rowsAdded();
    void rowsGone(int count);
    [[nodiscard]] qint64 endOfRows() const;
    void toEnd();
    void setFollowing(bool following);
    void setWaiting(int rows);

    LogModel *m_log = nullptr;
    bool m_following = true;
    bool m_ownMove = false; ///< a move of the scroll bar that is ours, not the reader's
    bool m_choiceIsQuiet = false; ///< the chosen row is being evicted, or comes back
    qint64 m_seen = 0; ///< the first record behind those that were there when the end was last shown
    int m_waiting = 0;
    QTimer m_pointerRest; ///< runs while the pointer was moved a moment ago
};

} // namespace Shardscope
