// SPDX-License-Identifier: MIT
#include "ui/dispatch/comparepage.h"

#include "ui/dispatch/jsondiffmodel.h"
#include "ui/dispatch/logtext.h"
#include "ui/format.h"
#include "ui/tonedelegate.h"
#include "ui/tonelabel.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPromise>
#include <QThreadPool>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Rows that are opened at once; what lies deeper is opened by hand.
constexpr int mostOpened = 200;
constexpr int rowPadding = 4;

QString nameOf(const EventRecord &record)
{
    const QString title = recordTitle(record) + u' ' + Format::clock(record.at);
    return record.sequence ? title + u" s "_s + QString::number(*record.sequence) : title;
}

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_model(new JsonDiffModel(this))
    , m_records(new ToneLabel(Tone::Muted, this))
    , m_counts(new ToneLabel(Tone::Plain, this))
    , m_showSame(new QCheckBox(tr("Show what is the same"), this))
    , m_tree(new QTreeView(this))
{
    m_records->setObjectName(u"records"_s);
    m_counts->setObjectName(u"differences"_s);
    m_records->setWordWrap(true);
    m_counts->setWordWrap(true);
    m_tree->setModel(m_model);
    m_tree->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_tree->setAccessibleName(tr("Differences as a tree"));
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new ToneDelegate(JsonDiffModel::ToneRole, m_tree, rowPadding));
    m_tree->setIndentation(16);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->resizeSection(JsonDiffModel::KeyColumn, 200);
    m_tree->header()->resizeSection(JsonDiffModel::BeforeColumn, 140);
    m_tree->header()->setStretchLastSection(true);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_counts, 1);
    bar->addWidget(m_showSame, 0, Qt::AlignTop);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    head->setSpacing(4);
    head->addWidget(m_records);
    head->addLayout(bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);

    connect(m_showSame, &QCheckBox::toggled, this, [this](bool shows) {
        m_model->setShowsSame(shows);
        openChanged();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        // What was put aside finishes too, without a result.
        if (m_watcher.future().resultCount() > 0)
            showResult(m_watcher.result());
    });
}

void ComparePage::compare(const EventRecord &before, const EventRecord &after)
{
    clear();
    m_records->setValue(tr("What is compared"), tr("%1 against %2").arg(nameOf(before), nameOf(after)));
    if (before.json.size() + after.json.size() <= longestAtOnce)
        return showResult(std::make_shared<const JsonDiff>(before.json, after.json));
    sayCounts(tr("Comparing…"));
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise = std::move(promise), old = before.json, now = after.json] {
        promise->addResult(std::make_shared<const JsonDiff>(old, now));
        promise->finish();
    });
}

void ComparePage::clear()
{
    // What is still being compared is not waited for, and nobody hears of it.
    m_watcher.setFuture({});
    m_model->setDiff(nullptr);
    m_records->setValue(tr("What is compared"), {});
    sayCounts({});
}

void ComparePage::sayCounts(const QString &text)
{
    m_counts->setValue(tr("Differences"), text);
}

void ComparePage::showResult(const Result &diff)
{
    using Kind = JsonDifference::Kind;
    const auto part = [&diff](Kind kind, const QString &text) {
        return diff->count(kind) > 0 ? text.arg(Format::count(diff->count(kind))) : QString();
    };
    QStringList parts { part(Kind::Changed, tr("≠ %1 changed", nullptr, diff->count(Kind::Changed))),
        part(Kind::Added, tr("+ %1 added", nullptr, diff->count(Kind::Added))),
        part(Kind::Removed, tr("− %1 removed", nullptr, diff->count(Kind::Removed))) };
    parts.removeAll(QString());
    if (parts.isEmpty())
        parts.append(tr("No difference"));
    if (diff->hasOtherKeyOrder())
        parts.append(tr("⇅ other order of keys"));
    if (diff->isCut())
        parts.append(tr("too much to show all"));
    sayCounts(parts.join(u" · "_s));
    m_model->setDiff(diff);
    openChanged();
}

void ComparePage::openChanged()
{
    int left = mostOpened;
    QList<QModelIndex> waiting { QModelIndex() };
    while (!waiting.isEmpty() && left > 0) {
        const QModelIndex here = waiting.takeFirst();
        for (int row = 0; row < m_model->rowCount(here) && left > 0; ++row) {
            const QModelIndex child = m_model->index(row, JsonDiffModel::KeyColumn, here);
            if (!m_model->isChangedWithin(child))
                continue;
            m_model->fetchMore(child);
            m_tree->expand(child);
            waiting.append(child);
            --left;
        }
    }
}

} // namespace Shardscope
