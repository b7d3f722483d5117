// SPDX-License-Identifier: MIT
#include "ui/commands/requestpanel.h"

#include "ui/commands/requestmodel.h"
#include "ui/elidinglabel.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/partactions.h"
#include "ui/textwidth.h"
#include "ui/tonedelegate.h"
#include "ui/tonelabel.h"
#include "ui/tooltip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Shardscope {

namespace {

// In the order of RequestPanel::Deed.
constexpr std::array table {
    PartAction {
        "RequestSendAgain", QT_TRANSLATE_NOOP("Shardscope::RequestPanel", "&Send again"), "Ctrl+Return", "retry" },
    PartAction {
        "RequestClear", QT_TRANSLATE_NOOP("Shardscope::RequestPanel", "&Clear the requests"), "Ctrl+Del", "clear" },
};

} // namespace

RequestPanel::RequestPanel(RequestModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QTreeView(this))
    , m_actions(new PartActions(table, &RequestPanel::tr, { m_view }, Qt::WidgetShortcut, this))
    , m_details(new ToneLabel(Tone::Plain, this))
    , m_again(new QPushButton(tintedIcon("retry"), tr("Send again"), this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ToneDelegate(RequestModel::ToneRole, m_view));
    m_view->setAccessibleName(tr("Requests and what came back"));
    m_view->setUniformRowHeights(true);
    m_view->setHeaderHidden(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setIndentation(12);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->resizeSection(RequestModel::WhatColumn, letterWidth(m_view->fontMetrics()) * 34);
    m_again->setEnabled(false);
    m_details->setWordWrap(true);

    auto *title = new ElidingLabel(Tone::Plain, this);
    title->setText(tr("Requests"));
    title->setBuddy(m_view);
    auto *clear = new QToolButton(this);
    clear->setIcon(tintedIcon("clear"));
    clear->setText(tr("Clear"));
    tellKeys(clear, tr("Clear the requests"), (*m_actions)[Clear]);
    tellKeys(m_again, {}, (*m_actions)[SendAgain]);
    clear->setAccessibleName(tr("Clear the requests"));
    clear->setAutoRaise(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_again);
    head->addWidget(clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_details);
    setTabOrder(m_view, m_again);
    setTabOrder(m_again, clear);

    const auto refresh = [this] { tick(m_now); };
    connect(m_view, &QTreeView::activated, this, &RequestPanel::follow);
    connect(m_view, &QTreeView::clicked, this, &RequestPanel::follow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, refresh);
    connect(m_model, &RequestModel::dataChanged, this, refresh);
    connect(m_model, &RequestModel::modelReset, this, refresh);
    connect(clear, &QToolButton::clicked, m_model, &RequestModel::clear);
    connect(m_model, &RequestModel::rowsInserted, this, [this](const QModelIndex &request, int first) {
        if (!request.isValid()) // the newest is what one waits for
            m_view->setCurrentIndex(m_model->index(first, 0));
        else if (request.row() == 0)
            m_view->expand(request);
    });
    const auto again = [this] {
        if (const GatewayCommand *command = m_model->command(m_view->currentIndex()))
            Q_EMIT sendAgainRequested(*command);
    };
    connect(m_again, &QPushButton::clicked, this, again);
    connect((*m_actions)[SendAgain], &QAction::triggered, this, again);
    connect((*m_actions)[Clear], &QAction::triggered, m_model, &RequestModel::clear);
    refresh();
}

void RequestPanel::follow(const QModelIndex &index)
{
    if (const std::optional<RecordTag> record = m_model->record(index))
        Q_EMIT recordRequested(*record);
}

void RequestPanel::tick(TimePoint now)
{
    m_now = now;
    const QModelIndex current = m_view->currentIndex();
    const Duration left = m_model->blockedFor(current, now);
    const QModelIndex state = current.siblingAtColumn(RequestModel::StateColumn);
    m_details->setTone(static_cast<Tone>(state.data(RequestModel::ToneRole).toInt()));
    m_details->setText(state.data().toString());
    m_details->setVisible(state.isValid());
    const bool canSend = current.isValid() && left <= Duration::zero();
    m_again->setEnabled(canSend);
    m_actions->setPossible(SendAgain, canSend);
    m_actions->setPossible(Clear, m_model->rowCount() > 0);
    m_again->setText(left > Duration::zero() ? tr("Again in %1").arg(Format::countdown(left)) : tr("Send again"));
}

} // namespace Shardscope
