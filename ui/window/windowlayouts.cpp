// SPDX-License-Identifier: MIT
#include "ui/window/windowlayouts.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Raised when panes change: what was kept before is then left alone.
constexpr int version = 4;
/// A lower window keeps its room for the log.
constexpr int lowHeight = 640;
/// The graphs of a window that is not low are higher, unless they were shrunk with it.
constexpr int leastGraphs = 130;
/// Hundredths of the width.
constexpr int leastLog = 60;
constexpr qsizetype hashSize = 32;
constexpr qsizetype longestState = 64 * 1024;
constexpr const char *currentKey = "window/layout";

struct Arrangement
{
    const char *name; ///< in the settings
    /// By Workspace::Pane: hundredths of the workspace's height, or of its width for a pane at the side; 0 is closed.
    std::array<int, Workspace::PaneCount> shares;
    bool yieldsGraphs; ///< in a low window
};

// In the order of WindowLayouts::Id.
constexpr std::array<Arrangement, WindowLayouts::Count> layoutTable { {
    //             graphs inspector commands drift events sessions shards
    { "watch", { 30, 37, 0, 0, 0, 0, 0 }, true },
    { "log", { 0, 37, 0, 0, 0, 0, 0 }, true },
    { "graphs", { 66, 0, 0, 0, 0, 0, 0 }, false },
    { "command", { 0, 37, 48, 0, 0, 0, 0 }, true },
} };

const Arrangement &row(WindowLayouts::Id id)
{
    return layoutTable[static_cast<std::size_t>(id)];
}

QByteArray hashOf(const QByteArray &state)
{
    return QCryptographicHash::hash(state, QCryptographicHash::Sha256);
}

} // namespace

WindowLayouts::WindowLayouts(Workspace *workspace, QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
{
    const QString name = settings ? settings->value(QLatin1String(currentKey)).toString() : QString();
    for (int i = 0; i < Count; ++i) {
        if (name == QLatin1String(row(static_cast<Id>(i)).name))
            m_current = static_cast<Id>(i);
    }
    arrange();
    connect(workspace, &Workspace::roomChanged, this, &WindowLayouts::takeRoom);
}

QString WindowLayouts::key() const
{
    return u"window/layouts.%1/"_s.arg(version) + QLatin1String(row(m_current).name);
}

/// The workspace has a size, or another one.
void WindowLayouts::takeRoom()
{
    if (!m_workspace->isVisible())
        return;
    const bool isLow = row(m_current).yieldsGraphs && m_workspace->window()->height() < lowHeight;
    if (isLow != m_isLow) {
        m_isLow = isLow;
        Q_EMIT lowChanged(isLow);
        if (m_isApplied)
            giveGraphsRoom();
    }
    if (!m_isApplied) {
        m_isApplied = true;
        apply();
    } else if (m_workspace->width() < m_width) {
        giveLogRoom();
    }
    m_width = m_workspace->width();
}

void WindowLayouts::choose(Id id)
{
    save(); // also of the current one, or it would lose what was changed since
    if (id != m_current) {
        m_current = id;
        if (m_settings)
            m_settings->setValue(QLatin1String(currentKey), QLatin1String(row(id).name));
    }
    Q_EMIT m_workspace->wanted();
    takeRoom();
    apply();
    Q_EMIT changed(id);
}

void WindowLayouts::reset()
{
    if (m_settings)
        m_settings->remove(key());
    Q_EMIT m_workspace->wanted();
    arrange();
    giveGraphsRoom();
}

void WindowLayouts::apply()
{
    if (!restore())
        arrange();
    giveGraphsRoom();
    giveLogRoom();
}

void WindowLayouts::arrange()
{
    m_workspace->placeDocks();
    QList<QDockWidget *> besides;
    QList<QDockWidget *> stacked;
    QList<int> widths;
    QList<int> heights;
    for (int i = 0; i < Workspace::PaneCount; ++i) {
        QDockWidget *dock = m_workspace->dock(static_cast<Workspace::Pane>(i));
        const int share = row(m_current).shares[static_cast<std::size_t>(i)];
        dock->setVisible(share > 0);
        if (share == 0)
            continue;
        const bool isBeside = m_workspace->dockWidgetArea(dock) == Qt::RightDockWidgetArea;
        (isBeside ? besides : stacked).append(dock);
        (isBeside ? widths : heights).append((isBeside ? m_workspace->width() : m_workspace->height()) * share / 100);
    }
    m_workspace->resizeDocks(besides, widths, Qt::Horizontal);
    m_workspace->resizeDocks(stacked, heights, Qt::Vertical);
}

/// False where nothing usable was kept.
bool WindowLayouts::restore()
{
    const QByteArray kept = m_settings ? m_settings->value(key()).toByteArray() : QByteArray();
    if (kept.size() <= hashSize || kept.size() > longestState)
        return false;
    // Qt reads a damaged state as far as it goes; the hash tells before.
    const QByteArray state = kept.sliced(hashSize);
    return kept.first(hashSize) == hashOf(state) && m_workspace->restoreState(state, version);
}

/// What is beside the log keeps its width when the window shrinks, until the log has less than its share.
void WindowLayouts::giveLogRoom()
{
    QList<QDockWidget *> besides;
    QList<int> widths;
    int taken = 0;
    for (int i = 0; i < Workspace::PaneCount; ++i) {
        QDockWidget *dock = m_workspace->dock(static_cast<Workspace::Pane>(i));
        const Qt::DockWidgetArea area = m_workspace->dockWidgetArea(dock);
        if (dock->isHidden() || dock->isFloating() || (area != Qt::LeftDockWidgetArea && area != Qt::RightDockWidgetArea))
            continue;
        besides.append(dock);
        taken += dock->width();
    }
    const int most = m_workspace->width() * (100 - leastLog) / 100;
    if (taken <= most || taken == 0)
        return;
    for (const QDockWidget *dock : std::as_const(besides))
        widths.append(dock->width() * most / taken);
    m_workspace->resizeDocks(besides, widths, Qt::Horizontal);
}

/// Those that were shrunk in a low window grow with it.
void WindowLayouts::giveGraphsRoom()
{
    QDockWidget *dock = m_workspace->dock(Workspace::Graphs);
    const Qt::DockWidgetArea area = m_workspace->dockWidgetArea(dock);
    const bool isStacked = area == Qt::TopDockWidgetArea || area == Qt::BottomDockWidgetArea;
    if (m_isLow || dock->isHidden() || dock->isFloating() || !isStacked || dock->height() >= leastGraphs)
        return;
    const int share = std::max(row(m_current).shares[Workspace::Graphs], row(Watch).shares[Workspace::Graphs]);
    m_workspace->resizeDocks({ dock }, { m_workspace->height() * share / 100 }, Qt::Vertical);
}

void WindowLayouts::save()
{
    if (!m_settings || !m_isApplied)
        return;
    const QByteArray state = m_workspace->saveState(version);
    m_settings->setValue(key(), QByteArray(hashOf(state) + state));
}

} // namespace Shardscope
