// SPDX-License-Identifier: MIT
#include "ui/graphs/graphpanel.h"

#include "ui/graphs/graphview.h"
#include "ui/graphs/sessionmetrics.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr std::array<qint64, 3> growingSpans { 60'000'000, 120'000'000, TimeAxis::defaultSpan };
constexpr int comfortableWidth = 300; ///< of a graph
constexpr int compactWidth = 150;
constexpr int lowestRow = 130;

constexpr const char *shownKey = "graphs/shown";
constexpr const char *logarithmicKey = "graphs/logarithmic";
constexpr const char *spanKey = "graphs/span";
constexpr const char *folderKey = "graphs/folder";

GraphSource::Kind kindOf(int number)
{
    return static_cast<GraphSource::Kind>(number);
}

/// Five have no room beside each other.
const QStringList standardGraphs { u"latency"_s, u"events"_s, u"bytes"_s };

} // namespace

GraphPanel::GraphPanel(const SessionMetrics &metrics, QWidget *parent, QSettings *settings)
    : QWidget(parent)
    , m_metrics(metrics)
    , m_settings(settings)
    , m_actions(new GraphActions(this))
    , m_box(new QVBoxLayout(this))
    , m_grid(new QGridLayout)
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(0);
    m_box->setSizeConstraint(QLayout::SetNoConstraint);
    m_box->addLayout(m_grid, 1);
    m_grid->setContentsMargins(8, 4, 8, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    for (int kind = 0; kind < GraphSource::KindCount; ++kind) {
        auto *cell = new GraphCell(kindOf(kind), metrics, &m_axis, this);
        cell->hide();
        connect(cell->view(), &GraphView::momentChosen, this, &GraphPanel::momentChosen);
        connect(cell->view(), &GraphView::spanChosen, this, &GraphPanel::spanChosen);
        m_cells[static_cast<std::size_t>(kind)] = cell;
    }
    m_late.setSingleShot(true);
    m_late.setInterval(std::chrono::seconds(1));
    connect(&m_late, &QTimer::timeout, this, &GraphPanel::refresh);
    connect(&m_metrics, &SessionMetrics::updated, this, [this] {
        if (isVisible() && !m_late.isActive())
            m_late.start();
    });
    connect(&m_axis, &TimeAxis::cursorChanged, this, &GraphPanel::refreshReadouts);
    connect(&m_axis, &TimeAxis::changed, this, &GraphPanel::takeAxis);
    connect(m_actions, &GraphActions::triggered, this, &GraphPanel::perform);
    restore();
    refresh();
}

GraphPanel::~GraphPanel() = default;

QList<GraphCell *> GraphPanel::shownCells() const
{
    QList<GraphCell *> cells;
    for (int kind = 0; kind < GraphSource::KindCount; ++kind) {
        if (isShown(kindOf(kind)))
            cells.append(m_cells[static_cast<std::size_t>(kind)]);
    }
    return cells;
}

bool GraphPanel::isShown(GraphSource::Kind kind) const
{
    return (*m_actions)[static_cast<GraphActions::Id>(kind)]->isChecked();
}

void GraphPanel::setShown(GraphSource::Kind kind, bool shown)
{
    (*m_actions)[static_cast<GraphActions::Id>(kind)]->setChecked(shown);
    arrange();
    remember();
}

void GraphPanel::restore()
{
    const QStringList shown
        = m_settings ? m_settings->value(QLatin1String(shownKey), standardGraphs).toStringList() : standardGraphs;
    for (int kind = 0; kind < GraphSource::KindCount; ++kind) {
        const QString id = QString::fromLatin1(m_cells[static_cast<std::size_t>(kind)]->source().id());
        (*m_actions)[static_cast<GraphActions::Id>(kind)]->setChecked(shown.contains(id));
    }
    if (m_settings) {
        (*m_actions)[GraphActions::Logarithmic]->setChecked(m_settings->value(QLatin1String(logarithmicKey)).toBool());
        const qint64 span = m_settings->value(QLatin1String(spanKey)).toLongLong();
        const std::span<const qint64> spans = TimeAxis::spans();
        if (std::find(spans.begin(), spans.end(), span) != spans.end())
            m_axis.setSpan(span);
    }
    const bool isLogarithmic = (*m_actions)[GraphActions::Logarithmic]->isChecked();
    for (GraphCell *cell : m_cells)
        cell->view()->setLogarithmic(isLogarithmic);
    arrange();
    showChosenSpan();
}

void GraphPanel::remember()
{
    if (!m_settings)
        return;
    QStringList shown;
    for (const GraphCell *cell : shownCells())
        shown.append(QString::fromLatin1(cell->source().id()));
    m_settings->setValue(QLatin1String(shownKey), shown);
    m_settings->setValue(QLatin1String(logarithmicKey), (*m_actions)[GraphActions::Logarithmic]->isChecked());
    m_settings->setValue(QLatin1String(spanKey), m_chosenSpan);
}

void GraphPanel::perform(GraphActions::Id id, bool isChecked)
{
    switch (id) {
    case GraphActions::ShowLatency:
    case GraphActions::ShowEvents:
    case GraphActions::ShowBytes:
    case GraphActions::ShowAge:
    case GraphActions::ShowSends:
        setShown(kindOf(id), isChecked);
        break;
    case GraphActions::Logarithmic:
        for (GraphCell *cell : m_cells)
            cell->view()->setLogarithmic(isChecked);
        remember();
        break;
    case GraphActions::SpanGrows:
    case GraphActions::SpanMinute:
    case GraphActions::Span5Minutes:
    case GraphActions::Span15Minutes:
    case GraphActions::SpanHour:
    case GraphActions::Span6Hours:
    case GraphActions::SpanDay:
        chooseSpan(id);
        break;
    case GraphActions::ZoomIn:
        m_axis.zoom(true);
        break;
    case GraphActions::ZoomOut:
        m_axis.zoom(false);
        break;
    case GraphActions::Newest:
        m_axis.pan(m_axis.bounds().to - m_axis.to());
        break;
    case GraphActions::SavePng:
        askWhere(GraphExport::Form::Png);
        break;
    case GraphActions::SaveSvg:
        askWhere(GraphExport::Form::Svg);
        break;
    case GraphActions::SaveCsv:
        askWhere(GraphExport::Form::Csv);
        break;
    case GraphActions::Count:
        break;
    }
}

void GraphPanel::chooseSpan(GraphActions::Id id)
{
    if (id != GraphActions::SpanGrows) {
        m_axis.setSpan(TimeAxis::spans()[static_cast<std::size_t>(id - GraphActions::SpanMinute)]);
        return;
    }
    if (!m_axis.isLive()) {
        m_axis.showAll();
        return;
    }
    m_chosenSpan = 0;
    remember();
    if (m_now != 0)
        setNow(m_now);
}

/// However the reader chose another span, by keys, by the wheel or by the menu, it stays.
void GraphPanel::takeAxis()
{
    if (m_axis.isLive() && !m_isOwnChange && m_axis.span() != m_shownSpan) {
        m_chosenSpan = m_axis.span();
        remember();
    }
    m_shownSpan = m_axis.span();
    showChosenSpan();
    if (!m_isOwnChange) // after its own all is refreshed
        refreshReadouts();
}

void GraphPanel::showChosenSpan()
{
    const std::span<const qint64> spans = TimeAxis::spans();
    const auto found = std::find(spans.begin(), spans.end(), m_axis.span());
    const bool isChosen = found != spans.end() && (m_chosenSpan != 0 || !m_axis.isLive());
    const auto id = isChosen ? static_cast<GraphActions::Id>(GraphActions::SpanMinute + (found - spans.begin()))
                             : GraphActions::SpanGrows;
    (*m_actions)[id]->setChecked(true);
}

void GraphPanel::setHeadlines(const QList<QWidget *> &widgets)
{
    m_headlines = widgets;
    int position = 0;
    for (QWidget *widget : widgets) {
        m_box->insertWidget(position++, widget);
        widget->installEventFilter(this);
    }
    showHeadline();
}

bool GraphPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        showHeadline();
    return QWidget::eventFilter(watched, event);
}

/// A headline takes the place of the titles, which then stand within the graphs.
void GraphPanel::showHeadline()
{
    const bool isTaken = std::any_of(m_headlines.begin(), m_headlines.end(), [](QWidget *w) { return !w->isHidden(); });
    for (GraphCell *cell : m_cells)
        cell->setTitleShown(!isTaken || m_rows > 1);
    fitHeight();
}

void GraphPanel::setNow(qint64 at)
{
    m_now = at;
    const qint64 begun = m_metrics.begunAt();
    const auto fits = [&](qint64 span) { return begun == 0 || at - begun < span; };
    m_isOwnChange = true;
    m_axis.setBounds({ begun == 0 ? at : begun, at });
    const bool wasCapture = !m_axis.isLive();
    if (wasCapture)
        m_axis.follow();
    if (m_chosenSpan == 0 && m_axis.isFollowing())
        m_axis.setSpan(*std::find_if(growingSpans.begin(), growingSpans.end() - 1, fits));
    else if (wasCapture)
        m_axis.setSpan(m_chosenSpan);
    m_isOwnChange = false;
    refresh();
}

void GraphPanel::showSpan(qint64 from, qint64 to)
{
    m_now = 0;
    m_isOwnChange = true;
    m_axis.setBounds({ from, to });
    m_axis.showAll();
    m_isOwnChange = false;
    refresh();
}

void GraphPanel::refresh()
{
    m_late.stop();
    if (isVisible())
        bringUpToDate();
}

void GraphPanel::bringUpToDate()
{
    for (GraphCell *cell : shownCells())
        cell->refresh(m_now);
    alignPlots();
}

void GraphPanel::alignPlots()
{
    int room = 0;
    for (const GraphCell *cell : shownCells())
        room = std::max(room, cell->view()->labelRoom());
    for (GraphCell *cell : m_cells)
        cell->view()->setLabelRoom(room);
}

void GraphPanel::refreshReadouts()
{
    for (GraphCell *cell : shownCells())
        cell->refreshReadout();
}

void GraphPanel::setCompact(bool compact)
{
    m_compact = compact;
    for (GraphCell *cell : m_cells)
        cell->setCompact(compact);
    arrange();
}

/// As many beside each other as have room, the same number in each row as far as it goes; where the rows have no room
/// below each other the graphs are narrower.
int GraphPanel::rowsFor(const QSize &size) const
{
    const int count = static_cast<int>(shownCells().size());
    const int most = std::max(1, std::min(count, size.width() / (m_compact ? compactWidth : comfortableWidth)));
    const int wanted = (count + most - 1) / most;
    return std::clamp(wanted, 1, std::max(1, size.height() / lowestRow));
}

/// That of one row: where the reader makes the panel lower there are fewer.
QSize GraphPanel::minimumSizeHint() const
{
    const QSize whole = m_box->totalMinimumSize();
    return { comfortableWidth, whole.height() - m_grid->minimumSize().height() * (m_rows - 1) / m_rows };
}

void GraphPanel::arrange()
{
    const QList<GraphCell *> cells = shownCells();
    const int count = static_cast<int>(cells.size());
    m_rows = rowsFor(size());
    m_columns = std::max(1, (count + m_rows - 1) / m_rows);
    for (GraphCell *cell : m_cells) {
        m_grid->removeWidget(cell);
        cell->setVisible(cells.contains(cell));
    }
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(cells[i], i / m_columns, i % m_columns);
    for (int column = 0; column < GraphSource::KindCount; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    refresh();
    showHeadline();
}

/// Compact, the panel is as high as what it holds; otherwise as high as the reader makes it.
void GraphPanel::fitHeight()
{
    const int wanted
        = m_box->hasHeightForWidth() ? m_box->totalHeightForWidth(width()) : m_box->totalSizeHint().height();
    setMaximumHeight(m_compact ? wanted : QWIDGETSIZE_MAX);
}

void GraphPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (rowsFor(event->size()) != m_rows)
        arrange();
    else
        fitHeight();
}

void GraphPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// What a cell shows or hides is known to the layout only now.
bool GraphPanel::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return isDone;
}

void GraphPanel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : m_actions->forMenu()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->popup(event->globalPos());
}

QByteArray GraphPanel::contentAs(GraphExport::Form form)
{
    bringUpToDate();
    GraphExport::Content content { {}, &m_metrics.markers(), { m_axis.from(), m_axis.to() }, palette() };
    for (const GraphCell *cell : shownCells())
        content.cells.append(cell);
    return GraphExport::write(form, content);
}

void GraphPanel::askWhere(GraphExport::Form form)
{
    const QString suffix = QLatin1String(GraphExport::suffix(form));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the graphs"),
        m_settings ? m_settings->value(QLatin1String(folderKey), folder).toString() : folder,
        tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QDateTime::currentDateTime().toString(u"'graphs'-yyyy-MM-dd-HHmmss."_s) + suffix);
    // What is shown when it is asked for is saved, not what comes until the name is chosen.
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes = contentAs(form)](const QString &path) {
        if (m_settings)
            m_settings->setValue(QLatin1String(folderKey), QFileInfo(path).path());
        Q_EMIT saved(path, GraphExport::save(path, bytes));
    });
    dialog->open();
}

} // namespace Shardscope
