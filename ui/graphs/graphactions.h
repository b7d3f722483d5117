// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graphs/graphsource.h"

#include <QObject>

#include <array>

class QAction;
class QWidget;

namespace Shardscope {

/// The actions of the graphs with their words and keys. A key of one letter acts only while a graph has the focus.
class GraphActions : public QObject
{
    Q_OBJECT

public:
    enum Id
    {
        ShowLatency, ///< in the order of GraphSource::Kind
        ShowEvents,
        ShowBytes,
        ShowAge,
        ShowSends,
        Logarithmic,
        SpanGrows, ///< with the run, up to TimeAxis::defaultSpan
        SpanMinute, ///< from here in the order of TimeAxis::spans()
        Span5Minutes,
        Span15Minutes,
        SpanHour,
        Span6Hours,
        SpanDay,
        ZoomIn,
        ZoomOut,
        Newest,
        SavePng,
        SaveSvg,
        SaveCsv,
        Count
    };
    Q_ENUM(Id)

    /// @p panel holds the graphs.
    explicit GraphActions(QWidget *panel);

    [[nodiscard]] QAction *operator[](Id id) const { return m_actions[id]; }
    /// For a menu; null stands for a line between.
    [[nodiscard]] QList<QAction *> forMenu() const;

Q_SIGNALS:
    void triggered(Shardscope::GraphActions::Id id, bool isChecked);

private:
    std::array<QAction *, Count> m_actions {};
};

} // namespace Shardscope
