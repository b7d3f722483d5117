// SPDX-License-Identifier: MIT
#include "ui/shards/vitalstrip.h"

#include "ui/accessibleroles.h"
#include "ui/format.h"
#include "ui/graphs/sessionmetrics.h"
#include "ui/shards/budgetmodel.h"
#include "ui/tonelabel.h"
#include "ui/tooltip.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

struct CellRow
{
    const char *caption;
    const char *help;
    const char16_t *sample; ///< the widest text it usually holds
    int stretch;
};

// In the order of VitalStrip::Cell.
constexpr std::array<CellRow, VitalStrip::CellCount> cellTable { {
    { QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "State"), QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "State of the shard and how long it has lasted"),
        u"◔ Awaiting HELLO 00:00", 3 },
    { QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "User"), QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "The bot of this session"), u"MMMMMMMMMM", 3 },
    { QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "Latency"),
        QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "From the last heartbeat to its acknowledgement, and how long ago that was"),
        u"♥ 888 ms, 88 s ago", 2 },
    { QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "p95"),
        QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "95 of 100 heartbeats were acknowledged faster"), u"888 ms", 1 },
    { QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "Events"), QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "Dispatches over the last second"), u"↓ 88,888/s", 1 },
    { QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "Wire"), QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "Bytes received over the last second, as they came"),
        u"8888 kB/s", 1 },
    { QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "Ratio"), QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "JSON against bytes on the wire"), u"88.8×", 1 },
    { QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "Sends left"), QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "Of those allowed in 60 s; click for all budgets"), u"↑ 120 of 120", 1 },
    { QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "Identifies left"), QT_TRANSLATE_NOOP("Shardscope::VitalStrip", "Of the bot's sessions allowed in 24 hours; click for all budgets"),
        u"1,000 of 1,000", 1 },
} };

/// A click on them shows all budgets.
constexpr std::array budgetCells { VitalStrip::Sends, VitalStrip::Identifies };

Tone levelTone(BudgetMeter::Level level)
{
    switch (level) {
    case BudgetMeter::Level::Fine: return Tone::Plain;
    case BudgetMeter::Level::Low: return Tone::Warning;
    case BudgetMeter::Level::Empty: return Tone::Bad;
    }
    return Tone::Plain;
}

/// Where little is left the word is worth more than of how much.
QString leftText(const QString &text, int left, BudgetMeter::Level level)
{
    const QString word = levelWord(level);
    return word.isEmpty() ? text : u"▲ %1, %2"_s.arg(Format::count(left), word);
}

QString levelText(SanitizeLevel level)
{
    switch (level) {
    case SanitizeLevel::KeepTokens: return VitalStrip::tr("other tokens kept");
    case SanitizeLevel::Tokens: return VitalStrip::tr("tokens left out");
    case SanitizeLevel::Strict: return VitalStrip::tr("content left out");
    }
    return {};
}

QString leftOutText(std::optional<SanitizeLevel> level)
{
    return level ? u'\n' + VitalStrip::tr("Left out: %1").arg(leftOut(*level).join(u", "_s)) : QString();
}

} // namespace

VitalStrip::VitalStrip(const SessionMetrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_metrics(metrics)
{
    installAccessibleRoles();
    setAccessibleName(tr("State of the session"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(12);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    for (int i = 0; i < CellCount; ++i) {
        const CellRow &row = cellTable[static_cast<std::size_t>(i)];
        CellWidgets &cell = m_cells[static_cast<std::size_t>(i)];
        cell.caption = new ToneLabel(Tone::Muted, this);
        cell.caption->setFont(small);
        cell.caption->setText(tr(row.caption));
        cell.value = new ToneLabel(Tone::Plain, this);
        cell.value->setToolTip(tr(row.help));
        cell.caption->setToolTip(tr(row.help));
        const int wanted = std::max(fontMetrics().horizontalAdvance(QString::fromUtf16(row.sample)),
            cell.caption->fontMetrics().horizontalAdvance(cell.caption->text()));
        cell.value->setMinimumWidth(wanted);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(cell.caption);
        column->addWidget(cell.value);
        layout->addLayout(column, row.stretch);
    }
    QFont bold = font();
    bold.setBold(true);
    m_cells[State].value->setFont(bold);
    connect(&m_metrics, &SessionMetrics::updated, this, &VitalStrip::refreshFigures);
    set(Identifies, {}, Tone::Plain);
    setStatus({});
}

void VitalStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isBudget = std::any_of(budgetCells.begin(), budgetCells.end(), [&](Cell cell) {
        const CellWidgets &widgets = m_cells[cell];
        return widgets.value->geometry().united(widgets.caption->geometry()).contains(event->position().toPoint());
    });
    if (isBudget && !m_capture && event->button() == Qt::LeftButton)
        Q_EMIT budgetsRequested();
    QWidget::mouseReleaseEvent(event);
}

QString VitalStrip::text(Cell cell) const
{
    return m_cells[cell].value->text();
}

void VitalStrip::set(Cell cell, const QString &text, Tone tone)
{
    m_cells[cell].value->setTone(text.isEmpty() ? Tone::Muted : tone);
    ToneLabel *value = m_cells[cell].value;
    value->setValue(m_cells[cell].caption->text(), text.isEmpty() ? u"–"_s : text);
    // Room for what other languages say, and never less again: figures should not dance. A name may be of any length.
    if (cell != User)
        value->setMinimumWidth(std::max(value->minimumWidth(), value->sizeHint().width()));
}

void VitalStrip::beginRun(bool demo)
{
    m_demo = demo;
    m_capture.reset();
    for (int i = 0; i < CellCount; ++i)
        setCaption(static_cast<Cell>(i), tr(cellTable[static_cast<std::size_t>(i)].caption));
    m_status = {};
    m_shards.clear();
    set(Identifies, {}, Tone::Plain);
    setStatus(m_status);
}

void VitalStrip::setStatus(const ShardStatus &status)
{
    m_status = status;
    const QString user = status.userName.isEmpty() ? status.userId : status.userName;
    set(User, m_demo && !user.isEmpty() ? tr("%1 (demo)").arg(user) : user, Tone::Plain);
    m_cells[User].value->setToolTip(status.userId.isEmpty() ? tr("The bot of this session") : tr("User id %1").arg(status.userId));
    const auto level = status.sendsLimit > 0
        ? BudgetMeter::levelOf(RateLimitStatus::Bucket::Gateway, status.sendsRemaining, status.sendsLimit)
        : BudgetMeter::Level::Fine;
    QString sends = status.sendsLimit > 0
        ? leftText(tr("↑ %1 of %2").arg(status.sendsRemaining).arg(status.sendsLimit), status.sendsRemaining, level)
        : QString();
    if (status.queued > 0)
        sends += tr(", %1 waiting").arg(status.queued);
    set(Sends, sends, levelTone(level));
    refreshFigures();
}

void VitalStrip::setShards(const QList<ShardStatus> &shards)
{
    m_shards = shards;
    // Each has a budget of its own: the one with the least left is told.
    ShardStatus told;
    int queued = 0;
    for (const ShardStatus &each : shards) {
        queued += each.queued;
        if (!each.userId.isEmpty() && told.userId.isEmpty()) {
            told.userId = each.userId;
            told.userName = each.userName;
        }
        if (each.sendsLimit > 0 && (told.sendsLimit == 0 || each.sendsRemaining < told.sendsRemaining)) {
            told.sendsLimit = each.sendsLimit;
            told.sendsRemaining = each.sendsRemaining;
        }
    }
    told.queued = queued;
    setStatus(told);
}

void VitalStrip::setLookup(const GatewayInfo &info)
{
    setIdentifies(info.limit.remaining, info.limit.total);
}

void VitalStrip::setRateLimit(const RateLimitStatus &status)
{
    if (status.bucket == RateLimitStatus::Bucket::Identify)
        setIdentifies(status.remaining, status.limit);
}

void VitalStrip::setIdentifies(int left, int limit)
{
    const auto level = BudgetMeter::levelOf(RateLimitStatus::Bucket::Identify, left, limit);
    set(Identifies, leftText(tr("%1 of %2").arg(Format::count(left), Format::count(limit)), left, level), levelTone(level));
}

void VitalStrip::setNow(TimePoint now, qint64 at)
{
    m_now = now;
    m_at = at;
    refreshFigures();
}

void VitalStrip::setCaption(Cell cell, const QString &text)
{
    m_cells[cell].caption->setText(text);
    m_cells[cell].value->setValue(text, m_cells[cell].value->text());
    m_cells[cell].value->setToolTip(tr(cellTable[cell].help));
}

void VitalStrip::showCapture(const QStringList &paths, const RecordReplay::Figures &figures)
{
    m_capture = figures;
    m_status = {};
    m_shards.clear();
    const QString name = paths.size() == 1 ? QFileInfo(paths.first()).fileName()
                                           : tr("%n files", nullptr, static_cast<int>(paths.size()));
    setCaption(User, figures.level ? tr("File, %1").arg(levelText(*figures.level)) : tr("File"));
    set(User, m_cells[User].value->fontMetrics().elidedText(name, Qt::ElideMiddle, m_cells[User].value->width()), Tone::Plain);
    const QString user = figures.userName.isEmpty() ? figures.userId : figures.userName;
    m_cells[User].value->setToolTip(plainToolTip(paths.join(u'\n') + leftOutText(figures.level) + (user.isEmpty() ? QString() : u'\n' + tr("Bot: %1").arg(user))));
    setCaption(Sends, tr("Rows"));
    set(Sends, Format::count(figures.records), Tone::Plain);
    setCaption(Identifies, tr("Span"));
    set(Identifies, Format::duration(figures.lastAt - figures.firstAt), Tone::Plain);
    refreshCapture();
}

void VitalStrip::refreshCapture()
{
    set(State, tr("▤ Capture"), Tone::Lifecycle);
    m_cells[State].value->setToolTip(tr("A session that was recorded; nothing is connected"));
    const std::optional<LatencySummary> summary = m_metrics.latencySummary();
    set(Latency, summary ? u"♥ "_s + Format::milliseconds(summary->last) : QString(), Tone::Plain);
    set(P95, summary ? Format::milliseconds(summary->p95) : QString(), Tone::Plain);
    const double seconds = static_cast<double>(m_capture->lastAt - m_capture->firstAt) / 1e6;
    const TrafficMeter::Totals &totals = m_capture->totals;
    const auto wire = static_cast<double>(totals.wireBytes);
    set(Events, seconds > 0 ? u"↓ "_s + Format::rate(static_cast<double>(totals.dispatches) / seconds) : QString(), Tone::Plain);
    set(Bytes, seconds > 0 && wire > 0 ? tr("%1/s").arg(Format::bytes(wire / seconds)) : QString(), Tone::Plain);
    set(Ratio, wire > 0 ? Format::ratio(static_cast<double>(totals.bytes) / wire) : QString(), Tone::Plain);
}

void VitalStrip::refreshFigures()
{
    if (m_capture) {
        refreshCapture();
        return;
    }
    m_shards.isEmpty() ? refreshState() : refreshShards();
    refreshLatency();

    const SessionMetrics::Rates rates = m_metrics.rates();
    const bool ready = m_status.state == ShardState::Ready
        || std::any_of(m_shards.begin(), m_shards.end(), [](const ShardStatus &each) { return each.state == ShardState::Ready; });
    set(Events, ready ? u"↓ "_s + Format::rate(rates.events) : QString(), Tone::Plain);
    set(Bytes, ready ? tr("%1/s").arg(Format::bytes(rates.wireBytes)) : QString(), Tone::Plain);
    set(Ratio, ready && rates.wireBytes > 0 ? Format::ratio(rates.bytes / rates.wireBytes) : QString(), Tone::Plain);
}

void VitalStrip::refreshState()
{
    QString state = stateGlyph(m_status.state) + u' ' + stateText(m_status.state);
    if (m_status.since != TimePoint() && m_now > m_status.since)
        state += u' ' + Format::elapsed(m_now - m_status.since);
    set(State, state, stateTone(m_status.state));
    m_cells[State].value->setToolTip(m_status.detail.isEmpty() ? tr("State of the shard and how long it has lasted") : plainToolTip(m_status.detail));
}

/// "◔ 61 of 64 ready, Backing off": how many are well, and the state of the one that is worst off.
void VitalStrip::refreshShards()
{
    std::map<ShardState, int> counts;
    ShardState worst = m_shards.first().state;
    for (const ShardStatus &each : std::as_const(m_shards)) {
        ++counts[each.state];
        if (shardStateRank(each.state) < shardStateRank(worst))
            worst = each.state;
    }
    const auto word = [](ShardState state) { return state == ShardState::Idle ? tr("Waiting") : stateText(state); };
    QString text = u"%1 "_s.arg(stateGlyph(worst))
        + tr("%1 of %2 ready").arg(counts[ShardState::Ready]).arg(m_shards.size());
    if (worst != ShardState::Ready)
        text += u", "_s + word(worst).toLower();
    set(State, text, stateTone(worst));
    QStringList parts;
    for (const auto &[state, count] : counts) {
        if (count > 0)
            parts.append(tr("%1: %2", "state, shards").arg(word(state)).arg(count));
    }
    m_cells[State].value->setToolTip(plainToolTip(parts.join(u'\n')));
}

void VitalStrip::refreshLatency()
{
    const std::optional<LatencySummary> summary = m_metrics.latencySummary();
    const bool measured = summary && m_metrics.latencyAt() != 0;
    QString latency;
    const std::optional<SessionMetrics::Spread> spread = m_metrics.spread();
    const QString help = tr(cellTable[Latency].help);
    m_cells[Latency].value->setToolTip(spread
            ? tr("The median of the newest latency of each shard; the worst is that of shard %1").arg(spread->worstShard)
            : help);
    if (measured && spread) {
        latency = tr("♥ %1, worst %2").arg(Format::milliseconds(spread->median), Format::milliseconds(spread->worst));
    } else if (measured) {
        const qint64 age = std::max<qint64>(0, m_at - m_metrics.latencyAt());
        latency = tr("♥ %1, %2 ago").arg(Format::milliseconds(summary->last), Format::duration(age / 1'000'000 * 1'000'000));
        if (age < 1'000'000)
            latency = tr("♥ %1, now").arg(Format::milliseconds(summary->last));
    }
    set(Latency, latency, Tone::Plain);
    set(P95, summary ? Format::milliseconds(summary->p95) : QString(), Tone::Plain);
}

Tone stateTone(ShardState state)
{
    switch (state) {
    case ShardState::Ready: return Tone::Good;
    case ShardState::Connecting:
    case ShardState::AwaitingHello:
    case ShardState::Identifying:
    case ShardState::Resuming: return Tone::Incoming;
    case ShardState::BackingOff:
    case ShardState::Closing: return Tone::Warning;
    case ShardState::Idle:
    case ShardState::Closed: return Tone::Muted;
    }
    return Tone::Plain;
}

QString stateText(ShardState state)
{
    switch (state) {
    case ShardState::Idle: return VitalStrip::tr("Not connected");
    case ShardState::Connecting: return VitalStrip::tr("Connecting");
    case ShardState::AwaitingHello: return VitalStrip::tr("Awaiting HELLO");
    case ShardState::Identifying: return VitalStrip::tr("Identifying");
    case ShardState::Resuming: return VitalStrip::tr("Resuming");
    case ShardState::Ready: return VitalStrip::tr("Ready");
    case ShardState::BackingOff: return VitalStrip::tr("Backing off");
    case ShardState::Closing: return VitalStrip::tr("Closing");
    case ShardState::Closed: return VitalStrip::tr("Closed");
    }
    return {};
}

QString stateGlyph(ShardState state)
{
    switch (state) {
    case ShardState::Ready: return u"●"_s;
    case ShardState::Connecting:
    case ShardState::AwaitingHello:
    case ShardState::Identifying:
    case ShardState::Resuming: return u"◐"_s;
    case ShardState::BackingOff: return u"◔"_s;
    case ShardState::Closing: return u"◌"_s;
    case ShardState::Idle:
    case ShardState::Closed: return u"○"_s;
    }
    return {};
}

} // namespace Shardscope
