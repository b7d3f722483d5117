// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QToolButton;

namespace Shardscope {

class ToneLabel;

/// A slim line to search in: text, how many places, one back and one on. Hidden until it is opened.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open();
    void close();
    [[nodiscard]] QString text() const;
    /// @p current counts from 1; 0 where none is looked at.
    void setCount(qsizetype current, qsizetype count);

    /// What does the same as the buttons; their keys are told.
    void setActions(QAction *previous, QAction *next, QAction *close);

Q_SIGNALS:
    void textChanged(const QString &text);
    void stepped(int direction); ///< 1: on, -1: back
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_edit;
    ToneLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace Shardscope
