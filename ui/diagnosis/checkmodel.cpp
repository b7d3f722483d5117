// SPDX-License-Identifier: MIT
#include "ui/diagnosis/checkmodel.h"

#include "ui/diagnosis/checktone.h"
#include "ui/format.h"
#include "ui/tooltip.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

double milliseconds(Duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

} // namespace

CheckModel::CheckModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CheckModel::setReport(const CheckReport &report)
{
    m_report = report;
    Q_EMIT dataChanged(index(0, 0), index(checkStages - 1, ColumnCount - 1));
}

int CheckModel::worstRow() const
{
    for (const CheckStatus wanted : { CheckStatus::Fail, CheckStatus::Warn }) {
        for (int row = 0; row < checkStages; ++row) {
            if (finding(row).status() == wanted)
                return row;
        }
    }
    return -1;
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : checkStages;
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CheckModel::text(const CheckFinding &finding, Column column) const
{
    switch (column) {
    case StageColumn:
        return checkStageTitle(finding.stage);
    case StatusColumn:
        return checkStatusText(finding.status());
    case WaterfallColumn:
        return {};
    case DurationColumn:
        return finding.wasTried() && finding.status() != CheckStatus::Running
            ? Format::milliseconds(milliseconds(finding.duration))
            : QString();
    case SeenColumn:
        return finding.outcome.seen;
    case ColumnCount:
        break;
    }
    return {};
}

/// Who goes from row to row hears the first cell alone: it speaks for the row.
QString CheckModel::spoken(const CheckFinding &finding, Column column) const
{
    if (column == WaterfallColumn && finding.wasTried())
        return tr("Began after %1").arg(Format::milliseconds(milliseconds(finding.begin)));
    if (column != StageColumn)
        return text(finding, column);
    QStringList results { text(finding, StatusColumn), text(finding, DurationColumn), text(finding, SeenColumn) };
    results.removeAll(QString());
    return tr("%1: %2").arg(text(finding, StageColumn), results.join(u", "_s));
}

QVariant CheckModel::share(Duration time) const
{
    const double whole = milliseconds(m_report.elapsed);
    return whole > 0 ? milliseconds(time) / whole : 0.0;
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckFinding &it = finding(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(it, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(it, column));
    case Qt::DecorationRole:
        return column == StatusColumn ? QVariant(checkIcon(it.status())) : QVariant();
    case Qt::TextAlignmentRole:
        return column == DurationColumn ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                                        : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(it, column);
    case ToneRole:
        return static_cast<int>(column == SeenColumn ? Tone::Plain : checkTone(it.status()));
    case BeginRole:
        return it.wasTried() ? share(it.begin) : QVariant();
    case LengthRole:
        return it.wasTried() ? share(it.duration) : QVariant();
    default:
        return {};
    }
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == DurationColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case StageColumn:
        return tr("Stage");
    case StatusColumn:
        return tr("Result");
    case WaterfallColumn:
        return tr("When");
    case DurationColumn:
        return tr("Took");
    case SeenColumn:
        return tr("What was seen");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Shardscope
