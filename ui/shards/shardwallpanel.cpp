// SPDX-License-Identifier: MIT
#include "ui/shards/shardwallpanel.h"

#include "core/diagnosis/sessioninsight.h"

#include "ui/format.h"
#include "ui/partactions.h"
#include "ui/shards/shardlanedelegate.h"
#include "ui/shards/shardwallmodel.h"
#include "ui/shards/vitalstrip.h"
#include "ui/tonelabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QResizeEvent>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

// In the order of ShardWallPanel::Action.
constexpr std::array actionTable {
    PartAction { "ShardsFilter",
        QT_TRANSLATE_NOOP("Shardscope::ShardWallPanel", "Show only this s&hard in the log, or all again"),
        "Ctrl+N, F" },
    PartAction { "ShardsFilterOut",
        QT_TRANSLATE_NOOP("Shardscope::ShardWallPanel", "Leave this shard o&ut of the log, or show it again"),
        "Ctrl+N, X" },
    PartAction { "ShardsExplain", QT_TRANSLATE_NOOP("Shardscope::ShardWallPanel", "Ex&plain its last close"),
        "Ctrl+N, E", "", nullptr, true },
    PartAction { "ShardsResume", QT_TRANSLATE_NOOP("Shardscope::ShardWallPanel", "Reconnect and resu&me this shard"),
        "Ctrl+N, R", "retry", nullptr, true },
    PartAction { "ShardsNewSession", QT_TRANSLATE_NOOP("Shardscope::ShardWallPanel", "New session of this shard…"),
        "Ctrl+N, N" },
    PartAction {
        "ShardsClose", QT_TRANSLATE_NOOP("Shardscope::ShardWallPanel", "Close this shard with a code…"), "Ctrl+N, C" },
    PartAction { "ShardsSort", QT_TRANSLATE_NOOP("Shardscope::ShardWallPanel", "Sort the shards by the next order"),
        "Ctrl+N, S", "", nullptr, true },
};

struct OrderRow
{
    const char *text;
    ShardWallModel::Role role;
    Qt::SortOrder order;
};

// In the order of ShardWallPanel::Order.
constexpr std::array<OrderRow, ShardWallPanel::OrderCount> orderTable { {
    { QT_TRANSLATE_NOOP("Shardscope::ShardWallPanel", "By number"), ShardWallModel::ShardRole, Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("Shardscope::ShardWallPanel", "Worst state first"), ShardWallModel::RankRole,
        Qt::AscendingOrder },
    { QT_TRANSLATE_NOOP("Shardscope::ShardWallPanel", "Slowest first"), ShardWallModel::LatencyRole,
        Qt::DescendingOrder },
    { QT_TRANSLATE_NOOP("Shardscope::ShardWallPanel", "Most events first"), ShardWallModel::RateRole,
        Qt::DescendingOrder },
} };

/// A lane that has more room than this says nothing more.
constexpr int mostWidth = 240;

} // namespace

ShardWallPanel::ShardWallPanel(SessionInsight *insight, QWidget *parent)
    : QWidget(parent)
    , m_insight(insight)
    , m_model(new ShardWallModel(*insight, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_actions(new PartActions(
          actionTable, [](const char *text, const char *hint, int n) { return tr(text, hint, n); }, { this },
          Qt::WindowShortcut, this))
    , m_summary(new ToneLabel(Tone::Muted, this))
    , m_order(new QComboBox(this))
    , m_view(new QListView(this))
{
    m_sorted->setSourceModel(m_model);
    for (const OrderRow &row : orderTable)
        m_order->addItem(tr(row.text));
    m_order->setAccessibleName(tr("Order of the shards"));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_view->setModel(m_sorted);
    m_view->setAccessibleName(tr("Shards"));
    m_view->setFlow(QListView::LeftToRight);
    m_view->setWrapping(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setItemDelegate(new ShardLaneDelegate(m_view));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction *action : m_actions->forMenu()) {
        if (!action) {
            action = new QAction(m_view);
            action->setSeparator(true);
        }
        m_view->addAction(action);
    }

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 2, 4, 2);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_order);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_pause.setInterval(interval);
    m_pause.setSingleShot(true);
    connectParts();
    sort();
    refresh();
}

void ShardWallPanel::connectParts()
{
    const auto on = [this](Action action, auto deed) {
        connect((*m_actions)[action], &QAction::triggered, this, [this, deed] {
            if (shard() >= 0)
                deed(shard());
        });
    };
    on(Filter, [this](int shard) { Q_EMIT filterRequested(shard, ShardFilter::Part::Only); });
    on(FilterOut, [this](int shard) { Q_EMIT filterRequested(shard, ShardFilter::Part::Without); });
    on(Explain, [this](int) {
        Q_EMIT explanationRequested(m_view->currentIndex().data(ShardWallModel::EndRole).toLongLong());
    });
    on(Resume, [this](int shard) { Q_EMIT resumeRequested(shard); });
    on(NewSession, [this](int shard) { Q_EMIT newSessionRequested(shard); });
    on(Close, [this](int shard) { Q_EMIT closeRequested(shard); });
    connect((*m_actions)[Sort], &QAction::triggered, this,
        [this] { m_order->setCurrentIndex((m_order->currentIndex() + 1) % OrderCount); });
    connect(m_order, &QComboBox::currentIndexChanged, this, &ShardWallPanel::sort);
    connect(m_view, &QListView::activated, (*m_actions)[Filter], &QAction::trigger);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShardWallPanel::refreshActions);
    connect(m_sorted, &QSortFilterProxyModel::modelReset, this, &ShardWallPanel::arrange);
    connect(m_insight, &SessionInsight::changed, this, [this] {
        if (isVisible() && !m_pause.isActive())
            m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &ShardWallPanel::refresh);
    m_view->viewport()->installEventFilter(this);
}

void ShardWallPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    arrange();
}

bool ShardWallPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void ShardWallPanel::setRunning(bool running)
{
    m_isRunning = running;
    refresh();
}

void ShardWallPanel::setFilter(const QString &expression)
{
    m_model->setFilter(expression);
}

int ShardWallPanel::shard() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? current.data(ShardWallModel::ShardRole).toInt() : -1;
}

void ShardWallPanel::sort()
{
    const OrderRow &row = orderTable[static_cast<std::size_t>(std::max(m_order->currentIndex(), 0))];
    m_sorted->setSortRole(row.role);
    m_sorted->sort(0, row.order);
    m_view->scrollTo(m_view->currentIndex());
}

/// The view wraps its lanes as if the scroll bar were there.
int ShardWallPanel::roomOfLanes() const
{
    return m_view->width() - m_view->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_view) - 1;
}

int ShardWallPanel::columns() const
{
    return std::max(1, roomOfLanes() / ShardLaneDelegate::leastSize(m_view->font()).width());
}

/// The lanes share the width; few of them do not grow beyond what they have to say.
void ShardWallPanel::arrange()
{
    const int width = roomOfLanes();
    const int shown = std::max(1, std::min(columns(), m_model->rowCount()));
    const QSize lane(std::min(width / shown, mostWidth), ShardLaneDelegate::leastSize(m_view->font()).height());
    if (m_view->gridSize() != lane)
        m_view->setGridSize(lane);
}

QSize ShardWallPanel::sizeHint() const
{
    const int rows = (m_model->rowCount() + columns() - 1) / columns();
    const int bar = std::max(m_order->sizeHint().height(), m_summary->sizeHint().height()) + 4;
    return { QWidget::sizeHint().width(), bar + rows * ShardLaneDelegate::leastSize(m_view->font()).height() + 2 };
}

/// A lane stays chosen while others join.
void ShardWallPanel::refresh()
{
    const int chosen = shard();
    m_model->refresh();
    if (chosen >= 0 && shard() != chosen) {
        const QModelIndexList found
            = m_sorted->match(m_sorted->index(0, 0), ShardWallModel::ShardRole, chosen, 1, Qt::MatchExactly);
        if (!found.isEmpty())
            m_view->setCurrentIndex(found.first());
    }
    m_summary->setText(summary());
    m_summary->setToolTip(m_summary->text());
    m_summary->setTone(m_model->count(ShardState::BackingOff) > 0 ? Tone::Warning : Tone::Muted);
    refreshActions();
}

void ShardWallPanel::refreshActions()
{
    const bool isChosen = shard() >= 0;
    for (const Action action : { Filter, FilterOut })
        m_actions->setPossible(action, isChosen);
    m_actions->setPossible(Explain, isChosen && m_view->currentIndex().data(ShardWallModel::EndRole).toLongLong() >= 0);
    for (const Action action : { Resume, NewSession, Close })
        m_actions->setPossible(action, isChosen && m_isRunning);
}

QString ShardWallPanel::summary() const
{
    const int all = m_model->rowCount();
    if (all < 2)
        return tr("A lane for each shard of the session comes here. To run all shards of a bot write all in the field "
                  "Shard.");
    QStringList parts { tr("%1 of %2 ready").arg(m_model->count(ShardState::Ready)).arg(all) };
    for (const ShardState state : { ShardState::BackingOff, ShardState::Connecting, ShardState::AwaitingHello,
             ShardState::Identifying, ShardState::Resuming, ShardState::Closing, ShardState::Closed }) {
        if (const int count = m_model->count(state); count > 0)
            parts.append(tr("%1: %2", "state, shards").arg(stateText(state)).arg(count));
    }
    if (const int waiting = m_model->count(ShardState::Idle); waiting > 0)
        parts.append(tr("waiting for their turn: %1").arg(waiting));
    if (const int concurrency = m_insight->lanes().concurrency(); concurrency > 0)
        parts.append(tr("identifying at once: %1").arg(concurrency));
    return parts.join(u" · "_s);
}

} // namespace Shardscope
