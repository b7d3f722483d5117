// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewaycommand.h"
#include "ui/commands/replythread.h"

#include <QAbstractListModel>

#include <deque>

namespace Shardscope {

/// What came back for each command of one form, newest first.
class OutcomeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ToneRole = Qt::UserRole };
    static constexpr std::size_t maximumEntries = 100;

    explicit OutcomeModel(QObject *parent = nullptr);

    /// @p command is on its way; its id tells it apart. @p at in microseconds since 1970.
    void add(const GatewayCommand &command, const QString &userId, qint64 at);
    /// False where the outcome belongs to another form.
    bool resolve(const CommandOutcome &outcome);
    void takeReply(const EventRecord &record);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        QJsonValue id;
        qint64 at = 0;
        Tone tone = Tone::Muted;
        QString outcome;
        QString reply;
        ReplyThread thread;
        bool open = true; ///< an answer may still come
    };
    void changed(std::size_t row);

    std::deque<Entry> m_entries;
};

/// "sent", "queued, leaves in 3.2 s", … and how it is shown.
[[nodiscard]] QString outcomeText(const CommandOutcome &outcome);
[[nodiscard]] Tone outcomeTone(const CommandOutcome &outcome);

} // namespace Shardscope
