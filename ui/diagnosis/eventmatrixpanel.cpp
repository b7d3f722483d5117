// SPDX-License-Identifier: MIT
#include "ui/diagnosis/eventmatrixpanel.h"

#include "core/diagnosis/sessioninsight.h"

#include "ui/diagnosis/eventmatrixmodel.h"
#include "ui/format.h"
#include "ui/partactions.h"
#include "ui/tonedelegate.h"
#include "ui/tonelabel.h"
#include "ui/textwidth.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <bit>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int rowPadding = 4;
/// In signs of the header's font.
constexpr std::array<int, EventMatrixModel::VerdictColumn> widths { 38, 36, 13, 14, 9, 12 };

// In the order of EventMatrixPanel::Action.
constexpr std::array actionTable {
    PartAction { "EventsSort", QT_TRANSLATE_NOOP("Shardscope::EventMatrixPanel", "Sort the e&vents by the next column"),
        "Ctrl+F7" },
};

} // namespace

EventMatrixPanel::EventMatrixPanel(SessionInsight *insight, QWidget *parent)
    : QWidget(parent)
    , m_insight(insight)
    , m_model(new EventMatrixModel(*insight, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_actions(new PartActions(
          actionTable, [](const char *text, const char *hint, int n) { return tr(text, hint, n); }, { this },
          Qt::WindowShortcut, this))
    , m_search(new QLineEdit(this))
    , m_summary(new ToneLabel(Tone::Muted, this))
    , m_view(new QTreeView(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(EventMatrixModel::SortRole);
    m_sorted->setFilterKeyColumn(-1); // an intent finds its events as well
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setDynamicSortFilter(false); // rows stay where they are read
    m_search->setPlaceholderText(tr("Find an event or an intent"));
    m_search->setAccessibleName(tr("Find an event or an intent"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(letterWidth(fontMetrics()) * 36);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_view->setModel(m_sorted);
    m_view->setAccessibleName(tr("Why an event comes or not"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setItemDelegate(new ToneDelegate(EventMatrixModel::ToneRole, m_view, rowPadding));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(EventMatrixModel::EventColumn, Qt::AscendingOrder);
    m_view->header()->setAccessibleName(tr("Columns"));
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int column = static_cast<int>(i);
        const bool isCondition = column == EventMatrixModel::AskedColumn || column == EventMatrixModel::AllowedColumn;
        m_view->header()->resizeSection(column,
            std::max({ widths[i] * letterWidth(fontMetrics()), m_view->header()->sectionSizeHint(column),
                isCondition ? widestWord(*m_view, EventMatrixModel::conditionWords()) : 0 }));
    }

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(m_search);
    bar->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_search);

    connect((*m_actions)[Sort], &QAction::triggered, this, &EventMatrixPanel::sortByNext);
    connect(m_search, &QLineEdit::textChanged, this, &EventMatrixPanel::find);
    connect(m_search, &QLineEdit::returnPressed, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const qint64 record = index.data(EventMatrixModel::RecordRole).toLongLong();
        if (record >= 0)
            Q_EMIT recordChosen(record);
    });
    connect(m_insight, &SessionInsight::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
}

void EventMatrixPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void EventMatrixPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void EventMatrixPanel::find(const QString &text)
{
    m_sorted->setFilterFixedString(text.trimmed());
    if (m_sorted->rowCount() > 0)
        m_view->setCurrentIndex(m_sorted->index(0, 0));
}

/// Numbers and moments are wanted with the most first.
void EventMatrixPanel::sortByNext()
{
    const int column = (m_view->header()->sortIndicatorSection() + 1) % EventMatrixModel::ColumnCount;
    const bool isNumber = column == EventMatrixModel::SeenColumn || column == EventMatrixModel::LastColumn;
    m_view->sortByColumn(column, isNumber ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void EventMatrixPanel::refresh()
{
    m_model->refresh();
    m_summary->setText(summary());
    m_summary->setToolTip(m_summary->text());
    m_summary->setTone(m_model->count(EventStanding::Silent) + m_model->count(EventStanding::NotAllowed) > 0
            ? Tone::Warning
            : Tone::Muted);
}

QString EventMatrixPanel::summary() const
{
    const SessionIntents session = m_insight->intents();
    QStringList parts;
    if (m_insight->isBehind())
        parts.append(tr("Reading: %1 %").arg(static_cast<int>(m_insight->progress() * 100)));
    parts.append(session.asked ? tr("Intents asked for: %1 of %2")
                                     .arg(std::popcount(session.asked->bits()))
                                     .arg(gatewayIntentTable().size())
                               : tr("No session was seen yet: what was asked for is not known"));
    parts.append(session.applicationFlags ? tr("the application's flags are known")
                                          : tr("the application's flags are not known: run the token check"));
    if (const int silent = m_model->count(EventStanding::Silent); silent > 0)
        parts.append(tr("events that fell silent: %1").arg(Format::count(silent)));
    return parts.join(u" · "_s);
}

} // namespace Shardscope
