// SPDX-License-Identifier: MIT
#include "ui/dispatch/emptynotice.h"

#include "core/capture/eventstore.h"
#include "core/capture/filterparts.h"

#include "ui/format.h"
#include "ui/icons.h"
#include "ui/tonelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr std::chrono::milliseconds lookInterval { 50 };

} // namespace

EmptyNotice::EmptyNotice(const EventStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_title(new ToneLabel(Tone::Plain, this))
    , m_details(new ToneLabel(Tone::Muted, this))
    , m_clear(new QPushButton(tintedIcon("clear"), tr("Clear the filter"), this))
{
    hide();
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setText(tr("No row matches the filter"));
    m_title->setAlignment(Qt::AlignHCenter);
    m_details->setAlignment(Qt::AlignHCenter);
    m_details->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_details);
    layout->addSpacing(4);
    layout->addWidget(m_clear, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, &EmptyNotice::look);
    connect(m_clear, &QPushButton::clicked, this, &EmptyNotice::clearRequested);
}

EmptyNotice::~EmptyNotice() = default;

void EmptyNotice::explain(const QString &expression)
{
    if (expression == m_expression) {
        // The store has gone on.
        for (Part &part : m_parts)
            part.scan->extend();
        if (!m_parts.empty())
            m_timer.start();
        return;
    }
    m_expression = expression;
    m_parts.clear();
    setVisible(!expression.isEmpty());
    if (expression.isEmpty()) {
        m_timer.stop();
        return;
    }
    const FilterParts parts = FilterParts::of(expression);
    m_areAlternatives = parts.areAlternatives;
    for (const QString &part : parts.parts.first(std::min(mostParts, parts.parts.size()))) {
        auto result = Filter::compile(part);
        const auto *filter = std::get_if<std::shared_ptr<const Filter>>(&result);
        if (!filter)
            continue;
        Part &entry = m_parts.emplace_back();
        entry.expression = part;
        entry.scan = std::make_unique<FilterScan>(m_store, *filter, 0, 1);
        entry.scan->extend();
    }
    m_timer.start();
    look();
}

bool EmptyNotice::isDone() const
{
    return std::all_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.scan->progress().isDone(); });
}

QString EmptyNotice::conclusion() const
{
    if (m_parts.size() == 1)
        return tr("%1 matches none of %2 rows.", nullptr, static_cast<int>(m_store.range().end - m_store.range().first))
            .arg(m_parts.front().expression, Format::count(m_store.range().end - m_store.range().first));
    if (m_areAlternatives)
        return tr("None of the alternatives matches any row.");
    const bool eachMatches
        = std::all_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.matches > 0; });
    return eachMatches ? tr("Each part matches by itself, but no row matches them all.") : QString();
}

void EmptyNotice::look()
{
    for (Part &part : m_parts)
        part.matches += static_cast<qint64>(part.scan->take().size());
    QStringList lines;
    if (m_parts.size() > 1) {
        for (const Part &part : m_parts) {
            if (!part.scan->progress().isDone())
                lines.append(tr("%1: searching…").arg(part.expression));
            else if (part.matches == 0)
                lines.append(tr("▸ %1 matches none").arg(part.expression));
            else
                lines.append(tr("%1 alone matches %2 rows", nullptr, static_cast<int>(part.matches))
                                 .arg(part.expression, Format::count(part.matches)));
        }
    }
    if (isDone()) {
        m_timer.stop();
        const QString sum = conclusion();
        if (!sum.isEmpty())
            lines.append(sum);
    }
    m_details->setText(lines.join(u'\n'));
}

QString EmptyNotice::text() const
{
    return m_details->text();
}

} // namespace Shardscope
