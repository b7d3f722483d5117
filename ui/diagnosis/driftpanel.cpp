// SPDX-License-Identifier: MIT
#include "ui/diagnosis/driftpanel.h"

#include "ui/diagnosis/driftmodel.h"
#include "ui/diagnosis/driftwatch.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/partactions.h"
#include "ui/tonedelegate.h"
#include "ui/tonelabel.h"
#include "ui/tooltip.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Shardscope {

namespace {

constexpr std::array table {
    PartAction { "DriftCopy", QT_TRANSLATE_NOOP("Shardscope::DriftPanel", "Co&py the report"), "Ctrl+Shift+C", "copy",
        nullptr, true },
};

} // namespace

DriftPanel::DriftPanel(DriftWatch *watch, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_actions(new PartActions(table, &DriftPanel::tr, { this }, Qt::WidgetWithChildrenShortcut, this))
    , m_model(new DriftModel(this))
    , m_summary(new ToneLabel(Tone::Muted, this))
    , m_view(new QTreeView(this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Values that are not as documented"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setItemDelegate(new ToneDelegate(DriftModel::ToneRole, m_view));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(DriftModel::WhatColumn, QHeaderView::Stretch);
    m_view->header()->resizeSection(DriftModel::EventColumn, 240);
    m_view->header()->resizeSection(DriftModel::PathColumn, 280);
    auto *copy = new QToolButton(this);
    copy->setIcon(tintedIcon("copy"));
    copy->setText(tr("Copy"));
    tellKeys(copy, tr("Copy the report, one line a row"), (*m_actions)[0]);
    copy->setAccessibleName(tr("Copy the report"));
    copy->setAutoRaise(true);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 4, 4);
    bar->addWidget(m_summary, 1);
    bar->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);

    connect(copy, &QToolButton::clicked, this, &DriftPanel::copyAll);
    connect((*m_actions)[0], &QAction::triggered, this, &DriftPanel::copyAll);
    connect(m_view, &QTreeView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT recordChosen(index.data(DriftModel::RecordRole).toLongLong()); });
    connect(m_watch, &DriftWatch::changed, this, &DriftPanel::refresh);
    refresh();
}

void DriftPanel::refresh()
{
    m_model->setRows(m_watch->report().rows());
    const qint64 checked = m_watch->report().checked();
    if (checked == 0)
        m_summary->setText(tr("Payloads are held against Discord's documentation as they arrive"));
    else
        m_summary->setText((m_model->rowCount() == 0
                ? tr("%1 of %2 dispatches were held against Discord's documentation: all as documented", nullptr,
                    static_cast<int>(checked))
                : tr("%1 of %2 dispatches were held against Discord's documentation", nullptr,
                    static_cast<int>(checked)))
                               .arg(Format::count(checked), Format::count(m_watch->seen())));
}

void DriftPanel::copyAll()
{
    QString text;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(row, column).data().toString());
        text += cells.join(u'\t') + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace Shardscope
