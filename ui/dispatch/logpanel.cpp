// SPDX-License-Identifier: MIT
#include "ui/dispatch/logpanel.h"

#include "core/capture/filtertext.h"
#include "core/diagnosis/closestory.h"

#include "ui/dispatch/colorrulesdialog.h"
#include "ui/dispatch/emptynotice.h"
#include "ui/dispatch/filterbar.h"
#include "ui/dispatch/filteredit.h"
#include "ui/dispatch/logclipboard.h"
#include "ui/dispatch/logcolumns.h"
#include "ui/dispatch/logcolumnsdialog.h"
#include "ui/dispatch/logmenu.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logsearch.h"
#include "ui/dispatch/logview.h"
#include "ui/dispatch/overviewstrip.h"
#include "ui/dispatch/payloadview.h"
#include "ui/dispatch/previousrecord.h"
#include "ui/dispatch/rowkeeper.h"
#include "ui/dispatch/rownear.h"
#include "ui/dispatch/rowterms.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/partactions.h"
#include "ui/tooltip.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// How far back a close is looked for.
constexpr int closeSearch = 200;
/// What is worth a stroke in the overview.
constexpr const char16_t *incidents = u"kind:close or kind:error or kind:invalid or op:7 or op:9";

} // namespace

LogPanel::LogPanel(const EventStore &store, const NameDirectory &names, QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_settings(settings)
    , m_highlights(store)
    , m_suggestions(store, names)
    , m_model(new LogModel(store, names, this))
    , m_view(new LogView(this))
    , m_search(new LogSearch(m_model, &m_highlights, this))
    , m_actions(new LogActions(m_view, this))
    , m_bar(new FilterBar(settings, this))
    , m_clipboard(new LogClipboard(store, m_bar))
    , m_empty(new EmptyNotice(store, this))
    , m_payload(new PayloadView(this))
    , m_pause(new QToolButton(this))
    , m_newest(new QToolButton(this))
{
    m_model->setHighlights(&m_highlights);
    m_view->setLog(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_columns = new LogColumns(m_view, settings);
    new RowKeeper(m_view);
    m_strip = new OverviewStrip(m_view, &m_highlights, this);
    if (settings)
        m_highlights.rules.load(*settings);
    const auto compiled = Filter::compile(QString::fromUtf16(incidents));
    if (const auto *filter = std::get_if<std::shared_ptr<const Filter>>(&compiled))
        m_highlights.incidents.setFilter(*filter);
    m_bar->edit()->setSuggester(
        [this](const QString &expression, qsizetype cursor) { return m_suggestions.at(expression, cursor); });

    m_payload->hide();
    setFocusProxy(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(createLog(), 1);
    connectParts();
    refresh();
    refreshActions();
    (*m_actions)[LogActions::Explain]->setEnabled(false);
}

LogPanel::~LogPanel()
{
    // The model outlives the members that it looks at.
    m_model->setHighlights(nullptr);
}

QWidget *LogPanel::createBar()
{
    auto *bar = new QWidget(this);
    for (QToolButton *button : { m_pause, m_newest }) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
    }
    auto *mode = new QToolButton(this);
    mode->setDefaultAction((*m_actions)[LogActions::MarkMatches]);
    mode->setAutoRaise(true);
    mode->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_pause->setDefaultAction((*m_actions)[LogActions::Pause]);
    for (const LogActions::Id id : { LogActions::MarkMatches, LogActions::Pause })
        connect((*m_actions)[id], &QAction::changed, this, &LogPanel::refreshTips);
    m_newest->setIcon(tintedIcon("newest"));
    m_newest->setToolTip(tr("Go to the newest row and follow"));
    // Its place stays when it goes, so that nothing beside it moves.
    QSizePolicy policy = m_newest->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_newest->setSizePolicy(policy);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(4);
    layout->addWidget(m_bar, 1);
    layout->addWidget(mode);
    layout->addWidget(m_pause);
    layout->addWidget(m_newest);
    return bar;
}

QWidget *LogPanel::createLog()
{
    auto *log = new QWidget(this);
    auto *layout = new QGridLayout(log);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 0, 0);
    layout->addWidget(m_strip, 0, 1);
    layout->addWidget(m_empty, 0, 0);
    m_empty->raise();
    return log;
}

void LogPanel::connectParts()
{
    connect(m_bar, &FilterBar::filterChanged, m_search, &LogSearch::setFilter);
    connect(m_bar, &FilterBar::left, this, &LogPanel::focusLog);
    connect(m_empty, &EmptyNotice::clearRequested, this, [this] { m_bar->setExpression({}); });
    tellKeys(m_empty->button(), {}, m_bar->actions()[FilterBar::Clear]);
    connect(m_search, &LogSearch::filterChanged, this, &LogPanel::refresh);
    connect(m_actions, &LogActions::triggered, this, &LogPanel::perform);
    connect(m_view, &LogView::recordChosen, this, &LogPanel::choose);
    connect(m_view, &LogView::followingChanged, this, &LogPanel::refresh);
    connect(m_view, &LogView::waitingChanged, this, &LogPanel::refresh);
    connect(m_newest, &QToolButton::clicked, this, &LogPanel::follow);
    connect(m_model, &LogModel::progressed, this, [this] {
        m_highlights.incidents.refresh();
        m_highlights.matches.refresh();
        m_highlights.marks.forgetBefore(m_model->evicted());
        refresh();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogPanel::forgetCleared);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LogPanel::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        forgetCleared();
        refresh();
    });
    connect(&m_highlights.matches, &MatchList::changed, this, &LogPanel::refresh);
    connect(m_strip, &OverviewStrip::recordRequested, this, &LogPanel::jump);
    connect(m_payload, &PayloadView::filterRequested, this, [this](const QByteArray &path, const QByteArray &json, bool exclude) {
        if (const QString term = filterTerm(path, json); !term.isEmpty())
            narrow(term, exclude, false);
    });
    m_payload->setExplainAction((*m_actions)[LogActions::Explain]);
    connect(m_payload, &PayloadView::explanationRequested, this, [this] { Q_EMIT explanationRequested(m_inspected); });
    connect(m_view, &QAbstractItemView::doubleClicked, (*m_actions)[LogActions::Explain], &QAction::trigger);
    connect(m_payload, &PayloadView::previousOfKindRequested, this, &LogPanel::compareWithPrevious);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPanel::refreshActions);
    auto *menu = new LogMenu(m_view, m_actions);
    connect(menu, &LogMenu::filterRequested, this, &LogPanel::narrow);
}

void LogPanel::perform(LogActions::Id id, bool isChecked)
{
    switch (id) {
    case LogActions::Filter: m_bar->focusEdit(); break;
    case LogActions::MarkMatches: m_search->setMode(isChecked ? LogSearch::Mode::Mark : LogSearch::Mode::Only); break;
    case LogActions::NextMatch: jump(m_search->match(place(true), true)); break;
    case LogActions::PreviousMatch: jump(m_search->match(place(false), false)); break;
    case LogActions::Pause:
        m_model->setPaused(isChecked);
        refresh();
        break;
    case LogActions::Mark: m_highlights.marks.toggle(m_view->chosenRecords()); break;
    case LogActions::NextMark: jump(nextOf(m_highlights.marks.records(), place(true))); break;
    case LogActions::PreviousMark: jump(previousOf(m_highlights.marks.records(), place(false))); break;
    case LogActions::ClearMarks: m_highlights.marks.clear(); break;
    case LogActions::CopyJson: m_clipboard->copy(m_view->chosenRecords(), RecordCopy::Form::Json); break;
    case LogActions::CopyLine: m_clipboard->copy(m_view->chosenRecords(), RecordCopy::Form::Line); break;
    case LogActions::CopyCommand: m_clipboard->copy(m_view->chosenRecords(), RecordCopy::Form::Command); break;
    case LogActions::Compare:
        if (const QList<qint64> chosen = m_view->chosenRecords(); chosen.size() == 2)
            m_payload->compare(m_store.at(chosen.first()), m_store.at(chosen.last()));
        break;
    case LogActions::Explain: Q_EMIT explanationRequested(m_view->currentRecord()); break;
    case LogActions::ExportSelection: Q_EMIT exportRequested(m_view->chosenRecords()); break;
    case LogActions::ExportShown: Q_EMIT exportShownRequested(m_model->filter()); break;
    case LogActions::Rules: editRules(); break;
    case LogActions::Columns: editColumns(); break;
    case LogActions::Count: break;
    }
}

void LogPanel::setLive(bool live)
{
    m_model->setLive(live);
}

void LogPanel::chooseNewestClose()
{
    m_model->refresh();
    const EventStore::Range range = m_store.range();
    for (qint64 index = range.end - 1; index >= std::max(range.first, range.end - closeSearch); --index) {
        const EventRecord::Kind kind = m_store.at(index).kind;
        if (kind == EventRecord::Kind::Close || kind == EventRecord::Kind::Error) {
            if (const int row = m_model->rowOf(index); row >= 0)
                m_view->choose(row);
            return;
        }
    }
}

bool LogPanel::chooseRecord(qint64 storeIndex)
{
    m_model->refresh();
    const EventStore::Range range = m_store.range();
    if (storeIndex < range.first || storeIndex >= range.end)
        return false;
    if (m_model->rowOf(storeIndex) < 0 && m_model->filter())
        m_bar->setExpression({});
    if (m_model->rowOf(storeIndex) < 0 && m_model->isPaused())
        (*m_actions)[LogActions::Pause]->trigger();
    const int row = m_model->rowOf(storeIndex);
    if (row >= 0)
        m_view->choose(row);
    return row >= 0;
}

void LogPanel::chooseMoment(qint64 at)
{
    m_model->refresh();
    if (const int row = rowNear(*m_model, m_store, at); row >= 0)
        m_view->choose(row);
}

void LogPanel::showBetween(qint64 from, qint64 to)
{
    const QString before = std::exchange(m_timeTerm, RowTerms::between(from, to));
    QString expression = m_bar->expression();
    if (!before.isEmpty() && expression.contains(before))
        m_bar->setExpression(expression.replace(before, m_timeTerm));
    else
        narrow(m_timeTerm, false, false);
}

void LogPanel::focusLog()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void LogPanel::follow()
{
    if (m_model->isPaused())
        (*m_actions)[LogActions::Pause]->trigger();
    m_view->follow();
}

void LogPanel::setFollowAction(QAction *action)
{
    tellKeys(m_newest, tr("Go to the newest row and follow"), action);
}

/// Says how many rows there are, how many wait, and why there are none.
void LogPanel::refresh()
{
    const QString total = Format::count(m_model->total());
    QString counts = m_search->filter() ? tr("%1 of %2").arg(Format::count(m_search->matches()), total)
                                        : tr("%1 rows", nullptr, static_cast<int>(m_model->total())).arg(total);
    const qint64 gone = m_model->evicted();
    if (gone > 0)
        counts = tr("%1, %2 gone").arg(counts, Format::count(gone));
    m_bar->setCounts(counts, gone > 0 ? tr("The oldest %1 rows went to stay within memory.").arg(Format::count(gone)) : QString());
    m_bar->setProgress(m_search->progress());

    const bool isPaused = m_model->isPaused();
    QAction *pause = (*m_actions)[LogActions::Pause];
    pause->setText(isPaused ? tr("&Go on") : tr("&Pause"));
    pause->setIcon(tintedIcon(isPaused ? "resume" : "pause"));
    refreshTips();
    const qint64 waiting = m_view->waiting() + (isPaused ? m_model->pending() : 0);
    m_newest->setText(waiting > 0 ? tr("%1 new", nullptr, static_cast<int>(waiting)).arg(Format::count(waiting)) : tr("Newest"));
    m_newest->setVisible(!m_view->isFollowing() || waiting > 0);
    explainEmptiness();
}

void LogPanel::refreshTips()
{
    QAction *pause = (*m_actions)[LogActions::Pause];
    pause->setToolTip(toolTipWithKeys(m_model->isPaused() ? tr("Show what was recorded meanwhile")
                                                          : tr("Let no row come; recording goes on"),
        *pause));
    QAction *mode = (*m_actions)[LogActions::MarkMatches];
    mode->setToolTip(toolTipWithKeys(tr("Show all rows and mark what the filter matches"), *mode));
}

void LogPanel::explainEmptiness()
{
    const bool isEmpty = m_model->filter() && m_model->rowCount() == 0 && m_model->progress().isDone() && m_model->total() > 0;
    m_empty->explain(isEmpty ? m_model->filter()->expression() : QString());
}

void LogPanel::choose(int row)
{
    if (row < 0) {
        m_payload->clear();
        (*m_actions)[LogActions::Explain]->setEnabled(false);
        return;
    }
    m_inspected = m_model->storeIndex(row);
    const EventRecord record = m_model->record(row);
    m_payload->setRecord(record);
    (*m_actions)[LogActions::Explain]->setEnabled(CloseStory::isToldBy(m_store, m_inspected));
    m_payload->setRemark(m_model->remark(row));
    m_suggestions.setRecord(record);
}

/// What was evicted may still be read; what was cleared was let go on purpose.
void LogPanel::forgetCleared()
{
    if (m_inspected < 0 || m_inspected >= m_store.range().first - m_store.evicted())
        return;
    m_inspected = -1;
    m_payload->clear();
}

/// What needs chosen rows is offered only with them.
void LogPanel::refreshActions()
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    int rows = 0;
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    for (const LogActions::Id id : { LogActions::Mark, LogActions::CopyJson, LogActions::CopyLine, LogActions::CopyCommand,
             LogActions::ExportSelection })
        (*m_actions)[id]->setEnabled(rows > 0);
    (*m_actions)[LogActions::Compare]->setEnabled(rows == 2);
}

void LogPanel::compareWithPrevious()
{
    const qint64 before = previousOfKind(m_store, m_inspected);
    if (before >= 0)
        m_payload->compare(m_store.at(before), m_payload->record());
    else
        m_clipboard->say(tr("There is no earlier row of this kind."));
}

void LogPanel::narrow(const QString &term, bool exclude, bool alone)
{
    m_bar->setExpression(RowTerms::narrowed(alone ? QString() : m_bar->expression(), term, exclude));
}

/// Where a jump begins: at the chosen row, else at the edge of what is on screen.
qint64 LogPanel::place(bool forward) const
{
    const qint64 current = m_view->currentRecord();
    if (current >= 0 || m_model->rowCount() == 0)
        return current;
    const int row = m_view->rowAt(forward ? 0 : m_view->viewport()->height() - 1);
    return forward ? m_model->storeIndex(std::max(0, row)) - 1 : m_model->storeIndex(row < 0 ? m_model->rowCount() - 1 : row) + 1;
}

/// To a record, or to the next row that is shown where the filter hides it.
void LogPanel::jump(qint64 record)
{
    if (record < 0 || m_model->rowCount() == 0)
        return;
    m_view->choose(std::min(m_model->rowAtOrBehind(record), m_model->rowCount() - 1));
}

void LogPanel::editRules()
{
    auto *dialog = new ColorRulesDialog(m_highlights.rules.rules(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_highlights.rules.setRules(dialog->rules());
        if (m_settings)
            m_highlights.rules.save(*m_settings);
    });
    dialog->open();
}

void LogPanel::editColumns()
{
    auto *dialog = new LogColumnsDialog(m_columns, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Shardscope
