// SPDX-License-Identifier: MIT
#include "ui/window/panefocus.h"

#include <QApplication>

namespace Shardscope {

namespace {

bool takesKeys(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

} // namespace

PaneFocus::PaneFocus(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
        [this](const QWidget *, const QWidget *now) { remember(now); });
}

void PaneFocus::addStop(QWidget *stop)
{
    m_stops.push_back({ stop, nullptr });
}

/// m_stops.size() where it belongs to none.
std::size_t PaneFocus::stopOf(const QWidget *widget) const
{
    for (; widget; widget = widget->parentWidget()) {
        for (std::size_t i = 0; i < m_stops.size(); ++i) {
            if (m_stops[i].widget == widget)
                return i;
        }
    }
    return m_stops.size();
}

void PaneFocus::remember(const QWidget *now)
{
    const std::size_t stop = stopOf(now);
    if (stop < m_stops.size())
        m_stops[stop].last = const_cast<QWidget *>(now);
}

/// In the order of the Tab key.
QWidget *PaneFocus::firstOf(QWidget *stop)
{
    if (takesKeys(stop))
        return stop;
    for (QWidget *widget = stop->nextInFocusChain(); widget && widget != stop; widget = widget->nextInFocusChain()) {
        if (stop->isAncestorOf(widget) && takesKeys(widget))
            return widget;
    }
    return nullptr;
}

void PaneFocus::focus(QWidget *stop)
{
    const std::size_t at = stopOf(stop);
    QWidget *last = at < m_stops.size() && m_stops[at].widget == stop ? m_stops[at].last.data() : nullptr;
    QWidget *target = last && takesKeys(last) ? last : firstOf(stop);
    if (!target || !stop->isVisible())
        return;
    target->window()->activateWindow();
    target->setFocus(Qt::ShortcutFocusReason);
}

void PaneFocus::step(int direction)
{
    const auto count = m_stops.size();
    std::size_t at = stopOf(QApplication::focusWidget());
    for (std::size_t tried = 0; tried < count; ++tried) {
        if (at == count)
            at = direction > 0 ? 0 : count - 1;
        else
            at = (at + (direction > 0 ? 1 : count - 1)) % count;
        QWidget *stop = m_stops[at].widget;
        if (stop && stop->isVisible() && firstOf(stop)) {
            focus(stop);
            return;
        }
    }
}

} // namespace Shardscope
