// SPDX-License-Identifier: MIT
#include "ui/commands/outcomemodel.h"

#include "ui/format.h"
#include "ui/tooltip.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Shardscope {

OutcomeModel::OutcomeModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void OutcomeModel::add(const GatewayCommand &command, const QString &userId, qint64 at)
{
    if (m_entries.size() >= maximumEntries) {
        const int last = static_cast<int>(m_entries.size()) - 1;
        beginRemoveRows({}, last, last);
        m_entries.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.push_front({ command.id, at, Tone::Muted, tr("handed over"), {}, ReplyThread(command, userId) });
    endInsertRows();
}

bool OutcomeModel::resolve(const CommandOutcome &outcome)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
        [&outcome](const Entry &e) { return e.id == outcome.id && !outcome.id.isUndefined(); });
    if (entry == m_entries.end())
        return false;
    entry->tone = outcomeTone(outcome);
    entry->outcome = outcomeText(outcome);
    const bool alive = outcome.kind == CommandOutcome::Kind::Sent || outcome.kind == CommandOutcome::Kind::Queued;
    entry->open = alive && entry->thread.expectsReply();
    if (outcome.kind == CommandOutcome::Kind::Sent && entry->open && entry->reply.isEmpty())
        entry->reply = tr("waiting for the answer");
    changed(static_cast<std::size_t>(entry - m_entries.begin()));
    return true;
}

void OutcomeModel::takeReply(const EventRecord &record)
{
    // The oldest open request of those that fit is answered first: they leave in order.
    for (std::size_t row = m_entries.size(); row-- > 0;) {
        Entry &entry = m_entries[row];
        if (!entry.open)
            continue;
        if (const std::optional<ReplyThread::Line> line = entry.thread.take(record)) {
            entry.tone = line->tone;
            entry.reply = line->text;
            entry.open = !line->complete;
            changed(row);
            return;
        }
    }
}

void OutcomeModel::changed(std::size_t row)
{
    const QModelIndex index = this->index(static_cast<int>(row));
    Q_EMIT dataChanged(index, index);
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString line = u"%1  %2"_s.arg(Format::clockSeconds(entry.at), entry.outcome);
        const QString whole = entry.reply.isEmpty() ? line : QString(line + u" → "_s + entry.reply);
        return role == Qt::ToolTipRole ? plainToolTip(whole) : whole;
    }
    if (role == ToneRole)
        return static_cast<int>(entry.tone);
    return {};
}

QString outcomeText(const CommandOutcome &outcome)
{
    switch (outcome.kind) {
    case CommandOutcome::Kind::Sent: return OutcomeModel::tr("✓ sent");
    case CommandOutcome::Kind::Queued:
        return outcome.delay ? OutcomeModel::tr("◔ queued, leaves in %1").arg(Format::duration(Duration(*outcome.delay))) : OutcomeModel::tr("◔ queued");
    case CommandOutcome::Kind::Remembered: return OutcomeModel::tr("✓ remembered, goes out with the next session");
    case CommandOutcome::Kind::Superseded: return OutcomeModel::tr("– superseded by a newer one");
    case CommandOutcome::Kind::Failed: {
        const QString text = outcome.error ? outcome.error->message : QString();
        const QString name = outcome.error ? QString::fromLatin1(outcome.error->name()) : OutcomeModel::tr("failed");
        return u"▲ %1: %2"_s.arg(name, text);
    }
    }
    return {};
}

Tone outcomeTone(const CommandOutcome &outcome)
{
    switch (outcome.kind) {
    case CommandOutcome::Kind::Sent: return Tone::Good;
    case CommandOutcome::Kind::Queued: return Tone::Warning;
    case CommandOutcome::Kind::Remembered: return Tone::Good;
    case CommandOutcome::Kind::Superseded: return Tone::Muted;
    case CommandOutcome::Kind::Failed: return Tone::Bad;
    }
    return Tone::Plain;
}

} // namespace Shardscope
