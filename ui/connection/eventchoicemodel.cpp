// SPDX-License-Identifier: MIT
#include "ui/connection/eventchoicemodel.h"

#include "ui/theme.h"

namespace Shardscope {

namespace {

QString intentsText(const DispatchEventInfo &event)
{
    if (event.intents.isEmpty())
        return EventChoiceModel::tr("none: always sent");
    return event.intents.names().join(EventChoiceModel::tr(" or "));
}

} // namespace

QList<DispatchEvent> EventChoiceModel::wanted() const
{
    QList<DispatchEvent> events;
    for (const DispatchEventInfo &info : dispatchEventTable()) {
        if (m_wanted.contains(static_cast<int>(info.event)))
            events.append(info.event);
    }
    return events;
}

void EventChoiceModel::setWanted(const QList<DispatchEvent> &events)
{
    m_wanted.clear();
    for (const DispatchEvent event : events)
        m_wanted.insert(static_cast<int>(event));
    Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn), { Qt::CheckStateRole });
    Q_EMIT wantedChanged();
}

void EventChoiceModel::setIntents(GatewayIntents intents)
{
    m_intents = intents;
    Q_EMIT dataChanged(index(0, ComesColumn), index(rowCount() - 1, ComesColumn), { Qt::DisplayRole });
}

int EventChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(dispatchEventTable().size());
}

int EventChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags EventChoiceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == NameColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant EventChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DispatchEventInfo &event = dispatchEventTable()[static_cast<std::size_t>(index.row())];
    if (role == FilterRole)
        return QString(QLatin1String(event.name) + u' ' + intentsText(event));
    const bool comes = event.intents.isEmpty() || !(event.intents & m_intents).isEmpty();
    if (role == ToneRole && index.column() == IntentsColumn && event.isPrivileged())
        return static_cast<int>(Tone::Warning);
    if (role == ToneRole)
        return static_cast<int>(index.column() == ComesColumn && !comes ? Tone::Muted : Tone::Plain);
    if (role == Qt::CheckStateRole && index.column() == NameColumn)
        return m_wanted.contains(index.row()) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case NameColumn:
        return QString(QLatin1String(event.name));
    case IntentsColumn:
        return event.isPrivileged() ? tr("▲ %1, privileged").arg(intentsText(event)) : intentsText(event);
    case ComesColumn:
        return comes ? tr("yes") : tr("no");
    case ColumnCount:
        break;
    }
    return {};
}

bool EventChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole
        || index.column() != NameColumn)
        return false;
    if (value.toInt() == Qt::Checked)
        m_wanted.insert(index.row());
    else
        m_wanted.remove(index.row());
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    Q_EMIT wantedChanged();
    return true;
}

QVariant EventChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Event");
    case IntentsColumn:
        return tr("Brought by");
    case ComesColumn:
        return tr("Comes now");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Shardscope
