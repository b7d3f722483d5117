// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnosis/budgetboard.h"
#include "core/shards/shardmanager.h"

#include <QObject>

namespace Shardscope {

/// The limits of the bot that runs, or ran last, as far as anyone told.
class Budgets : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ShardManager *manager;
        SendTap *sends;
        QString settingsFolder; ///< of the ledger of identifies; empty: there is none
    };
    /// All of @p parts must outlive it.
    explicit Budgets(Parts parts, QObject *parent = nullptr);

    /// A run of @p config begins, or would: its bot's identifies of the last day are read.
    void begin(const ConnectionConfig &config);
    /// What was sent up to now is counted.
    [[nodiscard]] const BudgetBoard &board();

Q_SIGNALS:
    /// Something besides the time.
    void changed();

private:
    void remember(const QString &host, const QString &botId);

    const Parts m_parts;
    BudgetBoard m_board;
};

} // namespace Shardscope
