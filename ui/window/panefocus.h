// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace Shardscope {

/// Brings the keyboard from one part of the window to another, back to where it was in each.
class PaneFocus : public QObject
{
    Q_OBJECT

public:
    explicit PaneFocus(QObject *parent = nullptr);

    /// In the order of the calls.
    void addStop(QWidget *stop);
    /// To the next part that is on screen, round and round.
    void step(int direction);
    /// Nothing happens where @p stop is not on screen or has nothing for the keyboard.
    void focus(QWidget *stop);

private:
    struct Stop
    {
        QPointer<QWidget> widget;
        QPointer<QWidget> last; ///< what had the keyboard when it left
    };
    [[nodiscard]] std::size_t stopOf(const QWidget *widget) const;
    [[nodiscard]] static QWidget *firstOf(QWidget *stop);
    void remember(const QWidget *now);

    std::vector<Stop> m_stops;
};

} // namespace Shardscope
