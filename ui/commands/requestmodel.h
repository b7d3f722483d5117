// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/recordlookup.h"
#include "core/gateway/gatewaycommand.h"

#include "ui/commands/replythread.h"

#include <QAbstractItemModel>

#include <deque>
#include <memory>
#include <set>

namespace Shardscope {

/// Every command that was sent, newest first, with what came back for it below. Time is passed in.
class RequestModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        WhatColumn,
        StateColumn,
        ColumnCount
    };
    enum Role
    {
        ToneRole = Qt::UserRole
    };
    static constexpr std::size_t maximumRequests = 100;
    /// Of one request; what comes after that only counts.
    static constexpr std::size_t maximumReplies = 500;
    /// After so long without anything new nothing is awaited any more.
    static constexpr std::chrono::seconds endOfPatience { 120 };

    /// @p names may be null and must outlive the model.
    explicit RequestModel(const NameDirectory *names, QObject *parent = nullptr);

    /// The intents of the run and the bot's own id; @p userId may come later.
    void setSession(GatewayIntents intents, const QString &userId);
    /// @p command is on its way; its id tells it apart. @p at in microseconds since 1970.
    void add(const GatewayCommand &command, qint64 at, TimePoint now);
    void resolve(const CommandOutcome &outcome, TimePoint now);
    /// A dispatch or an acknowledgement that may belong to a request.
    void takeReply(const EventRecord &record, TimePoint now);
    /// Countdowns go on and answers become late.
    void tick(TimePoint now);
    void clear();

    /// The guilds whose answers are awaited.
    [[nodiscard]] std::set<quint64> expectedGuilds() const;
    [[nodiscard]] bool awaitsAcks() const;
    /// Whether tick() has something to do.
    [[nodiscard]] bool isCounting() const;

    /// The request that @p index belongs to, without id; null where there is none.
    [[nodiscard]] const GatewayCommand *command(const QModelIndex &index) const;
    /// Until Discord takes the request again; zero where nothing stands against it.
    [[nodiscard]] Duration blockedFor(const QModelIndex &index, TimePoint now) const;
    /// The record that a row was made of; empty where there is none yet.
    [[nodiscard]] std::optional<RecordTag> record(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// expectedGuilds(), awaitsAcks() or isCounting() may say something else now.
    void expectationChanged();
    void sent(const Shardscope::GatewayCommand &command);
    /// Discord refused the whole member list of @p guildId.
    void listRefused(quint64 guildId, Shardscope::Duration retryAfter);

private:
    struct Reply
    {
        RecordTag record;
        ReplyThread::Line line;
    };
    struct Request
    {
        GatewayCommand command;
        QString title;
        qint64 at = 0;
        CommandOutcome outcome {};
        bool isResolved = false;
        ReplyThread thread;
        ReplyThread::Line state {};
        std::vector<Reply> replies {};
        std::optional<RecordTag> ack {};
        TimePoint lastNews {};
        TimePoint leavesAt {};
        TimePoint blockedUntil {};
        bool open = true; ///< an answer may still come
        bool awaitsAck = true;
        bool isLate = false;
        bool isCounting = false; ///< time alone changes what is shown
        QString countdown {}; ///< as it is shown at present
        Duration leavesIn {}; ///< the same
    };
    [[nodiscard]] Request *requestOf(const QModelIndex &index) const;
    [[nodiscard]] QString stateText(const Request &request) const;
    [[nodiscard]] QString whatText(const QModelIndex &index) const;
    void takeAck(const EventRecord &record);
    void addReply(
        Request *request, std::size_t row, const EventRecord &record, const ReplyThread::Reply &reply, TimePoint now);
    /// True where something else is shown now.
    static bool showCountdown(Request *request, TimePoint now);
    void changed(std::size_t row);

    const NameDirectory *const m_names;
    GatewayIntents m_intents;
    QString m_userId;
    std::deque<std::unique_ptr<Request>> m_requests;
};

} // namespace Shardscope
