// SPDX-License-Identifier: MIT
#include "ui/diagnosis/timelinepanel.h"

#include "core/diagnosis/sessioninsight.h"
#include "core/diagnosis/timelineexport.h"

#include "ui/diagnosis/timelinemodel.h"
#include "ui/format.h"
#include "ui/graphs/graphexport.h"
#include "ui/partactions.h"
#include "ui/textwidth.h"
#include "ui/tonedelegate.h"
#include "ui/tonelabel.h"

#include <QAction>
#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr const char *folderKey = "sessions/folder";
constexpr int rowPadding = 4;
/// In signs of the header's font.
constexpr std::array<int, TimelineModel::EndColumn> widths { 40, 15, 20, 12, 12, 12, 10 };

// In the order of TimelinePanel::Action.
constexpr std::array actionTable {
    PartAction { "SessionsExport", QT_TRANSLATE_NOOP("Shardscope::TimelinePanel", "Export t&he sessions…"), "Ctrl+F8",
        "", QT_TRANSLATE_NOOP("Shardscope::TimelinePanel", "Export…") },
};

} // namespace

TimelinePanel::TimelinePanel(SessionInsight *insight, QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_insight(insight)
    , m_settings(settings)
    , m_model(new TimelineModel(insight->timeline(), this))
    , m_actions(new PartActions(
          actionTable, [](const char *text, const char *hint, int n) { return tr(text, hint, n); }, { this },
          Qt::WindowShortcut, this))
    , m_summary(new ToneLabel(Tone::Muted, this))
    , m_view(new QTreeView(this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Connections and their stages"));
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setItemDelegate(new ToneDelegate(TimelineModel::ToneRole, m_view, rowPadding));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addAction((*m_actions)[Export]);
    m_view->header()->setAccessibleName(tr("Columns"));
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int column = static_cast<int>(i);
        m_view->header()->resizeSection(column,
            std::max(widths[i] * letterWidth(fontMetrics()), m_view->header()->sectionSizeHint(column)));
    }
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 4, 4);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_actions->createButton(Export, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect((*m_actions)[Export], &QAction::triggered, this, &TimelinePanel::askWhere);
    connect(m_view, &QTreeView::clicked, this, &TimelinePanel::choose);
    connect(m_view, &QTreeView::activated, this, &TimelinePanel::choose);
    connect(m_insight, &SessionInsight::changed, this, [this] {
        if (isVisible() || m_model->isOutdated())
            refresh();
    });
    refresh();
}

void TimelinePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_view->scrollToBottom();
}

void TimelinePanel::choose(const QModelIndex &index)
{
    const qint64 record = index.data(TimelineModel::RecordRole).toLongLong();
    if (record >= 0)
        Q_EMIT recordChosen(record);
}

/// Follows the newest only where that is in sight already.
void TimelinePanel::refresh()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    const bool follows = bar->value() == bar->maximum();
    const int before = m_model->rowCount();
    m_model->refresh(m_insight->now());
    if (follows && m_model->rowCount() != before)
        m_view->scrollToBottom();
    m_summary->setText(summary());
    m_actions->setPossible(Export, m_model->rowCount() > 0);
}

QString TimelinePanel::summary() const
{
    QStringList parts;
    if (m_insight->isBehind())
        parts.append(tr("Reading: %1 %").arg(static_cast<int>(m_insight->progress() * 100)));
    const SessionTimeline &timeline = m_insight->timeline();
    if (timeline.connections().empty()) {
        parts.append(tr("Each connection of a shard comes here with its stages"));
        return parts.join(u" · "_s);
    }
    qint64 resumed = 0;
    qint64 missing = 0;
    for (const TimelineConnection &connection : timeline.connections()) {
        resumed += connection.isResumed ? 1 : 0;
        missing += connection.missing;
    }
    parts.append(tr("Connections: %1, of them resumed: %2, sequence numbers missing: %3")
                     .arg(Format::count(static_cast<qint64>(timeline.connections().size())), Format::count(resumed),
                         Format::count(missing)));
    if (timeline.dropped() > 0)
        parts.append(tr("older ones that are not kept: %1").arg(Format::count(timeline.dropped())));
    return parts.join(u" · "_s);
}

QString TimelinePanel::exportTo(const QString &path) const
{
    const std::optional<TimelineExport::Form> form = TimelineExport::formOfName(path);
    if (!form)
        return tr("a name that ends with .json, .csv or .txt says what is to be written");
    return GraphExport::save(path, TimelineExport::write(*form, m_insight->timeline()));
}

void TimelinePanel::askWhere()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export the sessions"),
        m_settings ? m_settings->value(QLatin1String(folderKey), folder).toString() : folder,
        QStringList { tr("JSON (*.json)"), tr("CSV, a row for each connection (*.csv)"), tr("Text (*.txt)") }.join(
            u";;"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String(TimelineExport::suffix(TimelineExport::Form::Json)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const qsizetype dot = filter.lastIndexOf(u'.');
        dialog->setDefaultSuffix(filter.mid(dot + 1).chopped(1));
    });
    dialog->selectFile(QDateTime::currentDateTime().toString(u"'sessions'-yyyy-MM-dd-HHmmss"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (m_settings)
            m_settings->setValue(QLatin1String(folderKey), QFileInfo(path).path());
        Q_EMIT saved(path, exportTo(path));
    });
    dialog->open();
}

} // namespace Shardscope
