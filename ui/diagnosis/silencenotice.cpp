// SPDX-License-Identifier: MIT
#include "ui/diagnosis/silencenotice.h"

#include "ui/capture/activities.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr std::size_t mostNamed = 4;

} // namespace

SilenceNotice::SilenceNotice(SessionInsight *insight, Activities *activities, QObject *parent)
    : QObject(parent)
    , m_insight(insight)
    , m_activities(activities)
{
    connect(insight, &SessionInsight::silencesChanged, this, &SilenceNotice::refresh);
}

void SilenceNotice::setLive(bool live)
{
    m_isLive = live;
    m_dismissed.clear();
    refresh();
}

void SilenceNotice::refresh()
{
    m_silent.clear();
    for (const EventLiveness::Silence &silence : m_insight->silences()) {
        if (m_isLive)
            m_silent.emplace(silence.shard, silence.event);
    }
    // What came again may be told of another time.
    std::erase_if(m_dismissed, [this](const auto &each) { return !m_silent.contains(each); });
    if (m_silent.empty()) {
        delete m_notice;
        return;
    }
    const bool isNew = !std::includes(m_dismissed.begin(), m_dismissed.end(), m_silent.begin(), m_silent.end());
    if (!m_notice && !isNew)
        return;
    if (!m_notice) {
        m_notice = m_activities->notify(Tone::Warning, {});
        m_notice->addButton(
            tr("Why no event?"), [this] { Q_EMIT matrixRequested(); }, true);
        connect(m_notice, &NoticeRow::dismissed, this, [this] { m_dismissed = m_silent; });
    }
    m_notice->setText(text(m_silent));
}

QString SilenceNotice::text(const Silent &silent)
{
    QStringList names;
    for (const auto &[shard, event] : silent)
        names.append(tr("%1 (shard %2)").arg(QLatin1String(dispatchEvent(event).name)).arg(shard));
    const qsizetype others = names.size() - static_cast<qsizetype>(mostNamed);
    if (others > 0)
        names = names.first(static_cast<qsizetype>(mostNamed)) << tr("others: %1").arg(others);
    return tr("Stopped arriving although heartbeats go on: %1. A new session may bring it back.")
        .arg(names.join(u", "_s));
}

} // namespace Shardscope
