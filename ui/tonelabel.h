// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QLabel>

namespace Shardscope {

/// A line of text in the colour of what it means; follows the palette. Its text is always plain.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(Tone tone = Tone::Plain, QWidget *parent = nullptr);

    [[nodiscard]] Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    /// Shows @p value; assistive tools are told what it is of as well, as in "Latency: 41 ms".
    void setValue(const QString &caption, const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    Tone m_tone;
    bool m_applying = false;
};

} // namespace Shardscope
