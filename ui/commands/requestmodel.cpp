// SPDX-License-Identifier: MIT
#include "ui/commands/requestmodel.h"

#include "core/jsontext.h"

#include "ui/commands/commandtitle.h"
#include "ui/commands/outcometext.h"
#include "ui/format.h"
#include "ui/tooltip.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

RequestModel::RequestModel(const NameDirectory *names, QObject *parent)
    : QAbstractItemModel(parent)
    , m_names(names)
    , m_intents(GatewayIntents::unprivileged())
{
}

void RequestModel::setSession(GatewayIntents intents, const QString &userId)
{
    m_intents = intents;
    m_userId = userId;
}

void RequestModel::add(const GatewayCommand &command, qint64 at, TimePoint now)
{
    if (m_requests.size() >= maximumRequests) {
        const int last = static_cast<int>(m_requests.size()) - 1;
        beginRemoveRows({}, last, last);
        m_requests.pop_back();
        endRemoveRows();
    }
    auto request = std::make_unique<Request>(Request { .command = command,
        .title = commandTitle(command, m_names),
        .at = at,
        .thread = ReplyThread(command, m_userId, m_names),
        .lastNews = now });
    request->open = request->thread.expectsReply();
    beginInsertRows({}, 0, 0);
    m_requests.push_front(std::move(request));
    endInsertRows();
    Q_EMIT expectationChanged();
}

void RequestModel::resolve(const CommandOutcome &outcome, TimePoint now)
{
    const auto found = std::find_if(m_requests.begin(), m_requests.end(),
        [&outcome](const auto &request) { return request->command.id == outcome.id && !outcome.id.isUndefined(); });
    if (found == m_requests.end())
        return;
    Request &request = **found;
    request.outcome = outcome;
    request.isResolved = true;
    request.lastNews = now;
    const bool isQueued = outcome.kind == CommandOutcome::Kind::Queued;
    const bool isAlive = outcome.kind == CommandOutcome::Kind::Sent || isQueued;
    request.leavesAt = isQueued && outcome.delay ? now + *outcome.delay : TimePoint {};
    if (outcome.error && outcome.error->retryAfter)
        request.blockedUntil = now + *outcome.error->retryAfter;
    request.open = request.open && isAlive;
    request.awaitsAck = request.awaitsAck && isAlive;
    showCountdown(&request, now);
    changed(static_cast<std::size_t>(found - m_requests.begin()));
    Q_EMIT expectationChanged();
    if (outcome.kind == CommandOutcome::Kind::Sent)
        Q_EMIT sent(request.command);
}

void RequestModel::takeReply(const EventRecord &record, TimePoint now)
{
    if (record.kind == EventRecord::Kind::Ack)
        return takeAck(record);
    // The oldest open request of those that fit is answered first: they leave in order.
    for (std::size_t row = m_requests.size(); row-- > 0;) {
        Request &request = *m_requests[row];
        if (!request.open)
            continue;
        if (const std::optional<ReplyThread::Reply> reply = request.thread.take(record))
            return addReply(&request, row, record, *reply, now);
    }
}

void RequestModel::takeAck(const EventRecord &record)
{
    const JsonText json(record.json);
    const std::optional<JsonText::Value> root = json.root();
    const auto text = [&](QByteArrayView key) {
        const auto value = root ? json.find(*root, { key }) : std::nullopt;
        return value ? json.scalar(*value) : QString();
    };
    const QString id = text("id");
    for (const std::unique_ptr<Request> &request : m_requests) {
        if (request->command.id.toString() != id || id.isEmpty())
            continue;
        request->ack = RecordTag { record.at, record.type, record.sequence };
        request->awaitsAck = text("outcome") == "queued"_L1;
        if (!request->awaitsAck)
            request->at = record.at; // the moment that replies are measured from
        Q_EMIT expectationChanged();
        return;
    }
}

void RequestModel::addReply(
    Request *request, std::size_t row, const EventRecord &record, const ReplyThread::Reply &reply, TimePoint now)
{
    const QModelIndex parent = index(static_cast<int>(row), 0);
    if (request->replies.size() < maximumReplies) {
        const int count = static_cast<int>(request->replies.size());
        beginInsertRows(parent, count, count);
        request->replies.push_back({ { record.at, record.type, record.sequence }, reply.line });
        endInsertRows();
    }
    request->state = reply.state;
    if (reply.complete && !reply.retryAfter && record.at >= request->at)
        request->state.text += u" · "_s + Format::duration(record.at - request->at);
    request->open = !reply.complete;
    request->isLate = false;
    request->lastNews = now;
    if (reply.retryAfter) {
        request->blockedUntil = now + *reply.retryAfter;
        for (const quint64 guild : request->thread.guilds())
            Q_EMIT listRefused(guild, *reply.retryAfter);
    }
    showCountdown(request, now);
    changed(row);
    Q_EMIT expectationChanged();
}

bool RequestModel::showCountdown(Request *request, TimePoint now)
{
    const Duration leavesIn = std::max(Duration::zero(), request->leavesAt - now);
    const QString countdown = request->blockedUntil == TimePoint {} ? QString()
        : request->blockedUntil > now ? tr("again in %1").arg(Format::countdown(request->blockedUntil - now))
                                      : tr("may be sent again now");
    const bool isChanged = countdown != request->countdown || leavesIn != request->leavesIn;
    request->isCounting = leavesIn > Duration::zero() || request->blockedUntil > now;
    request->countdown = countdown;
    request->leavesIn = leavesIn;
    return isChanged;
}

void RequestModel::tick(TimePoint now)
{
    bool hasEnded = false;
    for (std::size_t row = 0; row < m_requests.size(); ++row) {
        Request &request = *m_requests[row];
        bool isChanged = showCountdown(&request, now);
        const bool isSent = request.isResolved && request.outcome.kind == CommandOutcome::Kind::Sent;
        if (request.open && isSent && !request.isLate && now - request.lastNews >= request.thread.patience()) {
            request.isLate = true;
            request.state = request.thread.late(m_intents);
            isChanged = true;
        }
        if (request.open && isSent && now - request.lastNews >= endOfPatience) {
            request.open = false;
            hasEnded = true;
        }
        if (isChanged)
            changed(row);
    }
    if (hasEnded)
        Q_EMIT expectationChanged();
}

void RequestModel::clear()
{
    beginResetModel();
    m_requests.clear();
    endResetModel();
    Q_EMIT expectationChanged();
}

std::set<quint64> RequestModel::expectedGuilds() const
{
    std::set<quint64> guilds;
    for (const std::unique_ptr<Request> &request : m_requests) {
        if (request->open)
            guilds.insert(request->thread.guilds().begin(), request->thread.guilds().end());
    }
    return guilds;
}

bool RequestModel::awaitsAcks() const
{
    return std::any_of(m_requests.begin(), m_requests.end(), [](const auto &request) { return request->awaitsAck; });
}

bool RequestModel::isCounting() const
{
    return std::any_of(
        m_requests.begin(), m_requests.end(), [](const auto &request) { return request->open || request->isCounting; });
}

RequestModel::Request *RequestModel::requestOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalPointer())
        return static_cast<Request *>(index.internalPointer());
    return m_requests[static_cast<std::size_t>(index.row())].get();
}

const GatewayCommand *RequestModel::command(const QModelIndex &index) const
{
    const Request *request = requestOf(index);
    return request ? &request->command : nullptr;
}

Duration RequestModel::blockedFor(const QModelIndex &index, TimePoint now) const
{
    const Request *request = requestOf(index);
    return request ? std::max(Duration::zero(), request->blockedUntil - now) : Duration::zero();
}

std::optional<RecordTag> RequestModel::record(const QModelIndex &index) const
{
    const Request *request = requestOf(index);
    if (!request)
        return std::nullopt;
    return index.internalPointer() ? std::optional(request->replies[static_cast<std::size_t>(index.row())].record)
                                   : request->ack;
}

void RequestModel::changed(std::size_t row)
{
    const QModelIndex first = index(static_cast<int>(row), 0);
    Q_EMIT dataChanged(first, first.siblingAtColumn(StateColumn));
}

QModelIndex RequestModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? requestOf(parent) : nullptr);
}

QModelIndex RequestModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || !index.internalPointer())
        return {};
    const auto request = std::find_if(m_requests.begin(), m_requests.end(),
        [&index](const auto &candidate) { return candidate.get() == index.internalPointer(); });
    return createIndex(static_cast<int>(request - m_requests.begin()), 0);
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_requests.size());
    const bool isRequest = !parent.internalPointer() && parent.column() == 0;
    return isRequest ? static_cast<int>(requestOf(parent)->replies.size()) : 0;
}

int RequestModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString RequestModel::stateText(const Request &request) const
{
    QString text = request.isResolved ? outcomeText(request.outcome, request.leavesIn) : tr("handed over");
    const bool isSent = request.outcome.kind == CommandOutcome::Kind::Sent;
    if (!request.state.text.isEmpty())
        text += u" → "_s + request.state.text;
    else if (isSent && request.open)
        text += u" → "_s + tr("waiting for the answer");
    if (!request.countdown.isEmpty())
        text += u" · "_s + request.countdown;
    return text;
}

QString RequestModel::whatText(const QModelIndex &index) const
{
    const Request &request = *requestOf(index);
    if (!index.internalPointer())
        return u"%1  %2"_s.arg(Format::clockSeconds(request.at), request.title);
    const RecordTag &record = request.replies[static_cast<std::size_t>(index.row())].record;
    // From the request on; the log has the time of day.
    return u"+%1  %2"_s.arg(
        Format::duration(std::max<qint64>(0, record.at - request.at)), QString::fromUtf8(record.type));
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Request &request = *requestOf(index);
    const auto *reply = index.internalPointer() ? &request.replies[static_cast<std::size_t>(index.row())] : nullptr;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString text = index.column() == WhatColumn ? whatText(index)
            : reply                                       ? reply->line.text
                                                          : stateText(request);
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    if (role == ToneRole && index.column() == StateColumn) {
        if (reply)
            return static_cast<int>(reply->line.tone);
        const bool hasAnswer = !request.state.text.isEmpty();
        return static_cast<int>(hasAnswer ? request.state.tone
                : request.isResolved      ? outcomeTone(request.outcome)
                                          : Tone::Muted);
    }
    return {};
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == WhatColumn ? tr("Sent") : tr("What came back");
}

} // namespace Shardscope
