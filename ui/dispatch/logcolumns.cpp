// SPDX-License-Identifier: MIT
#include "ui/dispatch/logcolumns.h"

#include "ui/dispatch/logview.h"
#include "ui/textwidth.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Raised when columns come, go or change their meaning: what was kept before is then left alone.
constexpr int version = 3;
constexpr int narrowest = 24;
constexpr int widest = 4'000;
constexpr int padding = 14;
/// Characters; a narrower summary says nothing.
constexpr int leastSummary = 32;

/// The widest text that a column usually holds.
constexpr std::array<const char16_t *, LogModel::ColumnCount> samples { u"◆", u"00:00:00.000", u"00 min 0", u"⇅↓",
    u"GUILD_MEMBER_UPDATE_", u"000,000", u"000,000", u"000,000", u"0000", u"0000000000000000000", u"0000000000000000000",
    u"0000000000000000000", u"ana in #gen" };
/// Hidden until they are chosen.
constexpr std::array rareColumns { LogModel::WireBytesColumn, LogModel::ShardColumn, LogModel::GuildColumn,
    LogModel::ChannelColumn, LogModel::UserColumn };
/// In the order in which they yield.
constexpr std::array yielding { LogModel::DeltaColumn, LogModel::WireBytesColumn, LogModel::BytesColumn,
    LogModel::SequenceColumn, LogModel::ShardColumn, LogModel::GuildColumn, LogModel::UserColumn };

QString placesKey()
{
    return u"log/columns%1"_s.arg(version);
}

} // namespace

LogColumns::LogColumns(LogView *view, QSettings *settings)
    : QObject(view)
    , m_view(view)
    , m_header(view->horizontalHeader())
    , m_settings(settings)
{
    m_header->setSectionsMovable(true);
    m_header->setMinimumSectionSize(narrowest);
    m_header->setSectionResizeMode(LogModel::SummaryColumn, QHeaderView::Fixed);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    const QList<Place> kept = settings ? read(settings->value(placesKey()).toString()) : QList<Place>();
    arrange(kept.isEmpty() ? defaults() : kept);
    connect(m_header, &QHeaderView::customContextMenuRequested, this, &LogColumns::showMenu);
    // The settings are written to their file later and once.
    connect(m_header, &QHeaderView::sectionMoved, this, &LogColumns::save);
    connect(m_header, &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { takeWidth(column, width); });
    connect(m_header, &QHeaderView::geometriesChanged, this, &LogColumns::fit);
}

QList<LogColumns::Place> LogColumns::defaults() const
{
    QList<Place> places;
    for (int column = 0; column < LogModel::ColumnCount; ++column) {
        const QString sample = QString::fromUtf16(samples[static_cast<std::size_t>(column)]);
        const bool isRare = std::find(rareColumns.begin(), rareColumns.end(), column) != rareColumns.end();
        places.append({ column, m_view->fontMetrics().horizontalAdvance(sample) + padding, !isRare });
    }
    return places;
}

/// "0:24:1 1:96:1 …": column, width, and whether it is shown, from the left. Empty unless all of it can be used: the
/// header's own form of this brings it down where it is spoiled.
QList<LogColumns::Place> LogColumns::read(const QString &text)
{
    QList<Place> places;
    QSet<int> met;
    bool anyShown = false;
    for (const QString &part : text.split(u' ')) {
        QList<int> numbers;
        for (const QString &word : part.split(u':')) {
            bool isNumber = false;
            numbers.append(word.toInt(&isNumber));
            if (!isNumber)
                return {};
        }
        if (numbers.size() != 3 || numbers[0] < 0 || numbers[0] >= LogModel::ColumnCount || met.contains(numbers[0])
            || numbers[1] < narrowest || numbers[1] > widest)
            return {};
        met.insert(numbers[0]);
        anyShown = anyShown || numbers[2] != 0;
        places.append({ numbers[0], numbers[1], numbers[2] != 0 });
    }
    return anyShown && places.size() == LogModel::ColumnCount ? places : QList<Place>();
}

void LogColumns::arrange(const QList<Place> &places)
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        m_yielded.clear();
        for (int i = 0; i < places.size(); ++i) {
            const Place &place = places[i];
            m_widths[static_cast<std::size_t>(place.column)] = place.width;
            m_header->moveSection(m_header->visualIndex(place.column), i);
            m_view->setColumnHidden(place.column, false);
            m_view->setColumnWidth(place.column, place.width);
            m_view->setColumnHidden(place.column, !place.isShown);
        }
    }
    fit();
}

void LogColumns::save()
{
    if (!m_settings || m_isFitting)
        return;
    QStringList parts;
    for (const int column : order()) {
        const int width = std::clamp(m_widths[static_cast<std::size_t>(column)], narrowest, widest);
        parts.append(u"%1:%2:%3"_s.arg(column).arg(width).arg(isShown(column) ? 1 : 0));
    }
    m_settings->setValue(placesKey(), parts.join(u' '));
}

void LogColumns::reset()
{
    arrange(defaults());
    save();
}

QString LogColumns::name(int column) const
{
    const QString words = m_view->log()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    return words.isEmpty() ? m_view->log()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() : words;
}

QList<int> LogColumns::order() const
{
    QList<int> columns;
    for (int i = 0; i < LogModel::ColumnCount; ++i)
        columns.append(m_header->logicalIndex(i));
    return columns;
}

bool LogColumns::isShown(int column) const
{
    return !m_view->isColumnHidden(column) || m_yielded.contains(column);
}

bool LogColumns::canHide(int column) const
{
    const QList<int> columns = order();
    return std::any_of(columns.begin(), columns.end(),
        [this, column](int other) { return other != column && isShown(other); });
}

void LogColumns::setShown(int column, bool isShown)
{
    if (isShown == this->isShown(column) || (!isShown && !canHide(column)))
        return;
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        m_yielded.remove(column);
        m_view->setColumnHidden(column, !isShown);
        if (isShown)
            m_view->setColumnWidth(column, m_widths[static_cast<std::size_t>(column)]);
    }
    save();
    fit();
}

void LogColumns::move(int column, int steps)
{
    const int from = m_header->visualIndex(column);
    m_header->moveSection(from, std::clamp(from + steps, 0, LogModel::ColumnCount - 1));
}

void LogColumns::fillMenu(QMenu *menu)
{
    for (int column = 0; column < LogModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(name(column));
        action->setCheckable(true);
        action->setChecked(isShown(column));
        action->setEnabled(!isShown(column) || canHide(column));
        connect(action, &QAction::triggered, this, [this, column](bool isShown) { setShown(column, isShown); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Reset columns"), this, &LogColumns::reset);
}

/// A column that is hidden was made as wide as nothing first.
void LogColumns::takeWidth(int column, int width)
{
    if (m_isFitting || column == LogModel::SummaryColumn)
        return;
    if (width > 0)
        m_widths[static_cast<std::size_t>(column)] = width;
    save();
    fit();
}

/// Nothing is remembered of this: the reader chose other columns.
void LogColumns::fit()
{
    // A view that is not shown yet has no width of its own.
    if (m_isFitting || !m_view->isVisible())
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    // Nothing where it is hidden.
    const auto width = [this](int column) {
        return m_yielded.contains(column) ? m_widths[static_cast<std::size_t>(column)] : m_view->columnWidth(column);
    };
    const int least = letterWidth(m_view->fontMetrics()) * leastSummary;
    const bool hasSummary = isShown(LogModel::SummaryColumn);
    int room = m_view->viewport()->width();
    for (int column = 0; column < LogModel::ColumnCount; ++column)
        room -= column == LogModel::SummaryColumn ? 0 : width(column);
    for (const int column : yielding) {
        const int own = width(column);
        const bool yields = hasSummary && own > 0 && room < least;
        room += yields ? own : 0;
        setYielding(column, yields);
    }
    // Never less than can be read: then the columns scroll.
    if (hasSummary)
        m_header->resizeSection(LogModel::SummaryColumn, std::max(room, least));
}

/// The header lays out what is as wide as nothing; a hidden section beside shown ones may keep its place.
void LogColumns::setYielding(int column, bool yields)
{
    if (yields == m_yielded.contains(column))
        return;
    if (yields) {
        m_yielded.insert(column);
        m_view->setColumnWidth(column, 0);
        m_view->setColumnHidden(column, true);
    } else {
        m_yielded.remove(column);
        m_view->setColumnHidden(column, false);
        m_view->setColumnWidth(column, m_widths[static_cast<std::size_t>(column)]);
    }
}

void LogColumns::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(m_header->mapToGlobal(place));
}

} // namespace Shardscope
