// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tonelabel.h"

namespace Shardscope {

/// A line that makes do with the room it gets: what does not fit is cut with an ellipsis, and what changes in it moves
/// nothing beside it. Its tool tip is its owner's matter.
class ElidingLabel : public ToneLabel
{
    Q_OBJECT

public:
    using ToneLabel::ToneLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Shardscope
