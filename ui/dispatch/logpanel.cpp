// SPDX-License-Identifier: MIT
#include "ui/dispatch/logpanel.h"

#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logview.h"
#include "ui/dispatch/payloadview.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/tonelabel.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// How far back a close is looked for.
constexpr int closeSearch = 200;

} // namespace

LogPanel::LogPanel(const EventStore &store, const NameDirectory &names, QWidget *parent)
    : QWidget(parent)
    , m_model(new LogModel(store, names, this))
    , m_view(new LogView(this))
    , m_payload(new PayloadView(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_counts(new ToneLabel(Tone::Muted, this))
    , m_newest(new QToolButton(this))
{
    m_view->setLog(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_newest->setIcon(tintedIcon("newest"));
    m_newest->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_newest->setToolTip(tr("Go to the newest row and follow (Ctrl+J)"));
    // Its place stays when it goes, so that nothing beside it moves.
    QSizePolicy policy = m_newest->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_newest->setSizePolicy(policy);

    auto *title = new QLabel(tr("Log"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(m_view);

    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 4, 4);
    bar->setSpacing(8);
    bar->addWidget(title);
    bar->addWidget(m_counts, 1);
    bar->addWidget(m_newest);
    leftLayout->addLayout(bar);
    leftLayout->addWidget(m_view, 1);

    m_splitter->addWidget(left);
    m_splitter->addWidget(m_payload);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({ 800, 480 });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_view, &LogView::recordChosen, this, &LogPanel::choose);
    connect(m_view, &LogView::followingChanged, this, &LogPanel::refreshCounts);
    connect(m_view, &LogView::waitingChanged, this, &LogPanel::refreshCounts);
    connect(m_newest, &QToolButton::clicked, this, &LogPanel::follow);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LogPanel::refreshCounts);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &LogPanel::refreshCounts);
    refreshCounts();
}

void LogPanel::setLive(bool live)
{
    m_model->setLive(live);
}

void LogPanel::chooseNewestClose()
{
    m_model->refresh();
    const int rows = m_model->rowCount();
    for (int row = rows - 1; row >= std::max(0, rows - closeSearch); --row) {
        const EventRecord::Kind kind = m_model->record(row).kind;
        if (kind == EventRecord::Kind::Close || kind == EventRecord::Kind::Error) {
            m_view->choose(row);
            return;
        }
    }
}

bool LogPanel::chooseRecord(qint64 storeIndex)
{
    m_model->refresh();
    const int row = m_model->rowOf(storeIndex);
    if (row >= 0)
        m_view->choose(row);
    return row >= 0;
}

void LogPanel::focusLog()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void LogPanel::follow()
{
    m_view->follow();
}

void LogPanel::refreshCounts()
{
    const QString rows = tr("%1 rows", nullptr, m_model->rowCount()).arg(Format::count(m_model->rowCount()));
    m_counts->setText(m_model->evicted() > 0
            ? tr("%1 · the oldest %2 went to stay within memory").arg(rows, Format::count(m_model->evicted()))
            : rows);
    const int waiting = m_view->waiting();
    m_newest->setText(waiting > 0 ? tr("%1 new", nullptr, waiting).arg(Format::count(waiting)) : tr("Newest"));
    m_newest->setVisible(!m_view->isFollowing() || waiting > 0);
}

void LogPanel::choose(int row)
{
    if (row < 0)
        m_payload->clear();
    else
        m_payload->setRecord(m_model->record(row));
}

} // namespace Shardscope
