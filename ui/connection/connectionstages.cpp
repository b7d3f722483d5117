// SPDX-License-Identifier: MIT
#include "ui/connection/connectionstages.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int padding = 8;
constexpr int dot = 12;

} // namespace

ConnectionStages::ConnectionStages(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Stages of connecting"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ConnectionStages::begin(bool lookUp, TimePoint now)
{
    m_stages = {};
    m_stages[LookUp].wanted = lookUp;
    m_resuming = false;
    m_current = lookUp ? LookUp : Connect;
    m_since = now;
    setNow(now);
}

void ConnectionStages::enter(Stage stage, TimePoint now)
{
    if (stage == m_current)
        return;
    if (stage < m_current) {
        // A new connection of the same run: the look-up holds, the rest begins again.
        for (int i = stage; i < StageCount; ++i)
            m_stages[static_cast<std::size_t>(i)] = {};
    } else {
        m_stages[m_current].taken = now - m_since;
        for (int i = m_current; i < stage; ++i)
            m_stages[static_cast<std::size_t>(i)].done = true;
    }
    m_current = stage;
    m_since = now;
    if (stage == Ready)
        m_stages[Ready].done = true;
}

void ConnectionStages::finishLookUp(TimePoint now)
{
    if (m_current == LookUp)
        enter(Connect, now);
    setNow(now);
}

void ConnectionStages::setStatus(const ShardStatus &status, TimePoint now)
{
    switch (status.state) {
    case ShardState::Connecting:
        if (m_current != LookUp)
            enter(Connect, now);
        break;
    case ShardState::AwaitingHello: enter(Hello, now); break;
    case ShardState::Identifying:
    case ShardState::Resuming:
        m_resuming = status.state == ShardState::Resuming;
        enter(Identify, now);
        break;
    case ShardState::Ready: enter(Ready, now); break;
    case ShardState::Idle:
    case ShardState::BackingOff:
    case ShardState::Closing:
    case ShardState::Closed: break;
    }
    setNow(now);
}

void ConnectionStages::setNow(TimePoint now)
{
    m_now = now;
    setAccessibleDescription(text());
    update();
}

QString ConnectionStages::stageName(int stage) const
{
    switch (static_cast<Stage>(stage)) {
    case LookUp: return tr("Look-up");
    case Connect: return tr("TCP, TLS, upgrade");
    case Hello: return tr("HELLO");
    case Identify: return m_resuming ? tr("RESUME") : tr("IDENTIFY");
    case Ready: return m_resuming ? tr("RESUMED") : tr("READY");
    case StageCount: break;
    }
    return {};
}

QString ConnectionStages::stageTime(int stage) const
{
    const Progress &progress = m_stages[static_cast<std::size_t>(stage)];
    if (stage == m_current && !progress.done)
        return Format::duration(m_now - m_since);
    return progress.done && progress.taken > Duration::zero() ? Format::duration(progress.taken) : QString();
}

QString ConnectionStages::text() const
{
    QStringList parts;
    for (int i = 0; i < StageCount; ++i) {
        if (m_stages[static_cast<std::size_t>(i)].wanted)
            parts.append(QString(stageName(i) + u' ' + stageTime(i)).trimmed());
    }
    return parts.join(u", "_s);
}

void ConnectionStages::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setNow(m_now);
}

QSize ConnectionStages::sizeHint() const
{
    return { 320, fontMetrics().height() * 2 + padding * 2 + 4 };
}

void ConnectionStages::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = m_stages[LookUp].wanted ? StageCount : StageCount - 1;
    const double step = (width() - 2.0 * padding) / count;
    const double y = padding + dot / 2.0;
    const QColor idle = palette().color(QPalette::Mid);
    int position = 0;
    for (int i = 0; i < StageCount; ++i) {
        const Progress &progress = m_stages[static_cast<std::size_t>(i)];
        if (!progress.wanted)
            continue;
        const double x = padding + 4 + step * position++;
        const bool active = i == m_current && !progress.done;
        const Tone tone = progress.done ? Tone::Good : active ? Tone::Incoming : Tone::Muted;
        const QColor color = toneColor(tone, palette());
        if (position < count) {
            painter.setPen(QPen(progress.done ? color : idle, progress.done ? 2 : 1, progress.done ? Qt::SolidLine : Qt::DotLine));
            painter.drawLine(QPointF(x + dot + 4, y), QPointF(x + step - 4, y));
        }
        // Done is a filled disc, under way a ring, to come a small dot: told apart without colour.
        painter.setPen(QPen(progress.done || active ? color : idle, 2));
        painter.setBrush(progress.done ? QBrush(color) : QBrush(Qt::NoBrush));
        const double radius = progress.done || active ? dot / 2.0 - 1 : 2;
        painter.drawEllipse(QPointF(x + dot / 2.0, y), radius, radius);

        QFont font = this->font();
        font.setBold(active);
        painter.setFont(font);
        painter.setPen(progress.done || active ? palette().color(QPalette::WindowText) : toneColor(Tone::Muted, palette()));
        const QString label = QString(stageName(i) + u"  "_s + stageTime(i)).trimmed();
        painter.drawText(QRectF(x, y + dot / 2.0 + 4, step - 8, fontMetrics().height() + 2), Qt::AlignLeft | Qt::AlignTop,
            painter.fontMetrics().elidedText(label, Qt::ElideRight, static_cast<int>(step) - 8));
    }
}

} // namespace Shardscope
