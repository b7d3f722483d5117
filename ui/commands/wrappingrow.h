// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace Shardscope {

/// A choice and the editor that belongs to it: side by side where the editor can be read so, else below each other.
class WrappingRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes both. The editor is as narrow as its minimum width allows.
    WrappingRow(QWidget *choice, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Lets a line be wide enough for a few words.
    static void keepReadable(QLineEdit *line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    QWidget *m_choice;
    QWidget *m_editor;
    QBoxLayout *m_layout;
};

} // namespace Shardscope
