// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graphs/graphlayer.h"

#include <QString>

#include <vector>

namespace Shardscope {

/// Something that happened at one moment.
struct GraphMarker
{
    enum class Kind
    {
        Ready,
        Reconnect,
        Resume,
        Close,
        Error
    };

    qint64 at = 0; ///< microseconds since 1970
    Kind kind = Kind::Ready;
    QString text; ///< "4000 Unknown error"
    int times = 1; ///< so many equal ones, of several shards, came together

    [[nodiscard]] const char *name() const; ///< "ready", "reconnect", …
    [[nodiscard]] QString label() const; ///< the text, and how often where that is more than once
};

/// Markers as lines through the plot. Each kind has a shape on top and a dash of its own besides its colour.
class MarkerLayer final : public GraphLayer
{
public:
    /// @p markers, oldest first, must outlive the layer.
    explicit MarkerLayer(const std::vector<GraphMarker> &markers);
    void paint(QPainter &painter, const GraphFrame &frame) const override;

private:
    const std::vector<GraphMarker> &m_markers;
};

/// The newest of the markers nearest to a moment, at most @p reach microseconds away; null where there is none.
[[nodiscard]] const GraphMarker *markerNear(const std::vector<GraphMarker> &markers, qint64 at, qint64 reach);

} // namespace Shardscope
