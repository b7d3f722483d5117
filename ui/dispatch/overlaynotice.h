// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QFrame>

namespace Shardscope {

class ToneLabel;

/// A sentence that lies over the top of what is below a widget, so that nothing moves when it comes or goes.
class OverlayNotice : public QFrame
{
    Q_OBJECT

public:
    /// Appears directly below @p anchor, as wide as the rest of what that lies in.
    explicit OverlayNotice(QWidget *anchor);

    /// An empty text takes it away.
    void setNotice(Tone tone, const QString &text);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void clicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QWidget *const m_anchor;
    Tone m_tone = Tone::Bad;
    ToneLabel *m_glyph;
    ToneLabel *m_text;
};

} // namespace Shardscope
