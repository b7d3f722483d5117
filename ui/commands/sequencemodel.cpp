// SPDX-License-Identifier: MIT
#include "ui/commands/sequencemodel.h"

#include "core/commands/librarymodel.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/tooltip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int longestDelayMs = 86'400'000;

} // namespace

SequenceModel::SequenceModel(LibraryModel *library, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
    , m_intents(GatewayIntents::unprivileged())
{
    connect(m_library, &LibraryModel::changed, this, &SequenceModel::refresh);
    connect(m_library, &LibraryModel::modelReset, this, &SequenceModel::refresh);
    refresh();
}

void SequenceModel::setIntents(GatewayIntents intents)
{
    m_intents = intents;
    refresh();
}

void SequenceModel::refresh()
{
    std::vector<Row> rows;
    std::vector<PlannedStep> steps;
    std::vector<std::size_t> planned; // the row of each step of the plan
    for (const SavedStep &step : m_library->library().steps) {
        const SavedItem *message = m_library->library().message(step.message);
        Row &row = rows.emplace_back(Row { step.message, step.delay, message ? message->path() : QString() });
        const auto read = message ? message->command() : std::variant<GatewayCommand, CommandError>(CommandError {});
        if (const auto *error = std::get_if<CommandError>(&read)) {
            row.send = { .fate = PlannedSend::Fate::Refused, .reason = error->message };
        } else {
            planned.push_back(rows.size() - 1);
            steps.push_back({ std::get<GatewayCommand>(read), step.delay });
        }
    }
    const std::vector<PlannedSend> plan = SendPlan::simulate(steps, m_intents);
    for (std::size_t i = 0; i < plan.size(); ++i)
        rows[planned[i]].send = plan[i];

    // Rows that stay keep their place, so that an editor or the current row is not lost.
    const int before = rowCount();
    const int after = static_cast<int>(rows.size());
    if (after > before)
        beginInsertRows({}, before, after - 1);
    else if (after < before)
        beginRemoveRows({}, after, before - 1);
    m_rows = std::move(rows);
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0), index(after - 1, ColumnCount - 1));
}

void SequenceModel::append(int messageId)
{
    std::vector<SavedStep> steps = m_library->library().steps;
    steps.push_back({ messageId, Milliseconds(0) });
    m_library->setSteps(std::move(steps));
}

void SequenceModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    std::vector<SavedStep> steps = m_library->library().steps;
    steps.erase(steps.begin() + row);
    m_library->setSteps(std::move(steps));
}

bool SequenceModel::moveBy(int row, int places)
{
    const int target = row + places;
    if (row < 0 || row >= rowCount() || target < 0 || target >= rowCount())
        return false;
    std::vector<SavedStep> steps = m_library->library().steps;
    std::swap(steps[static_cast<std::size_t>(row)], steps[static_cast<std::size_t>(target)]);
    m_library->setSteps(std::move(steps));
    return true;
}

std::vector<PlannedStep> SequenceModel::steps() const
{
    std::vector<PlannedStep> steps;
    Milliseconds passed {}; // by steps that cannot be read
    for (const Row &row : m_rows) {
        const SavedItem *message = m_library->library().message(row.message);
        const auto read = message ? message->command() : std::variant<GatewayCommand, CommandError>(CommandError {});
        passed += row.delay;
        if (const auto *command = std::get_if<GatewayCommand>(&read)) {
            steps.push_back({ *command, passed });
            passed = {};
        }
    }
    return steps;
}

QString SequenceModel::warning() const
{
    using Fate = PlannedSend::Fate;
    const auto count = [this](Fate fate) {
        return std::count_if(m_rows.begin(), m_rows.end(), [fate](const Row &row) { return row.send.fate == fate; });
    };
    QStringList parts;
    if (const auto waiting = count(Fate::Waits))
        parts.append(tr("%1 would wait for a limit", nullptr, static_cast<int>(waiting)).arg(Format::count(waiting)));
    if (const auto superseded = count(Fate::Superseded))
        parts.append(tr("%1 would be replaced by a newer presence", nullptr, static_cast<int>(superseded))
                         .arg(Format::count(superseded)));
    if (const auto refused = count(Fate::Refused))
        parts.append(tr("%1 would be refused", nullptr, static_cast<int>(refused)).arg(Format::count(refused)));
    return parts.isEmpty() ? QString() : QString(u"▲ "_s + parts.join(u", "_s));
}

int SequenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SequenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SequenceModel::fateText(const PlannedSend &send) const
{
    switch (send.fate) {
    case PlannedSend::Fate::Leaves:
        return tr("✓ leaves at %1").arg(Format::duration(send.leaves));
    case PlannedSend::Fate::Waits:
        return tr("◔ leaves at %1, waits %2")
            .arg(Format::duration(send.leaves), Format::duration(send.leaves - send.asked));
    case PlannedSend::Fate::Superseded:
        return tr("– replaced by a newer presence");
    case PlannedSend::Fate::Refused:
        return tr("▲ refused: %1").arg(send.reason);
    }
    return {};
}

QVariant SequenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::EditRole && column == DelayColumn)
        return static_cast<int>(row.delay.count());
    if (role == Qt::TextAlignmentRole && column == DelayColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ToneRole && column == FateColumn) {
        static constexpr std::array tones { Tone::Good, Tone::Warning, Tone::Muted, Tone::Bad };
        return static_cast<int>(tones[static_cast<std::size_t>(row.send.fate)]);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString text = column == MessageColumn ? row.path
        : column == DelayColumn                  ? tr("%1 ms").arg(Format::count(row.delay.count()))
                                                 : fateText(row.send);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

bool SequenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    bool isNumber = false;
    const int delay = value.toInt(&isNumber);
    if (role != Qt::EditRole || index.column() != DelayColumn || !isNumber || delay < 0)
        return false;
    std::vector<SavedStep> steps = m_library->library().steps;
    steps[static_cast<std::size_t>(index.row())].delay = Milliseconds(std::min(delay, longestDelayMs));
    m_library->setSteps(std::move(steps));
    return true;
}

Qt::ItemFlags SequenceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == DelayColumn ? base | Qt::ItemIsEditable : base;
}

QVariant SequenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case MessageColumn:
        return tr("Message");
    case DelayColumn:
        return tr("After");
    case FateColumn:
        return tr("What would become of it");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Shardscope
