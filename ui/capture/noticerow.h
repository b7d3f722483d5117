// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace Shardscope {

class ToneLabel;

/// A sentence above the log that holds nobody up, with what can be done about it. Goes when it was answered or
/// dismissed.
class NoticeRow : public QFrame
{
    Q_OBJECT

public:
    NoticeRow(Tone tone, const QString &text, QWidget *parent = nullptr);

    /// @p done is called when it is clicked; the notice goes then, unless it @p stays.
    QPushButton *addButton(const QString &text, std::function<void()> done, bool stays = false);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

Q_SIGNALS:
    /// Closed without an answer.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Tone m_tone;
    ToneLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace Shardscope
