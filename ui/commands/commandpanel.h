// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/shardstatus.h"
#include "ui/commands/commandpage.h"

class QTabWidget;

namespace Shardscope {

class ReplyWatcher;
struct ConnectionConfig;

/// The forms as tabs. Numbers each command, so that its outcome finds back to its form.
class CommandPanel : public QWidget
{
    Q_OBJECT

public:
    enum Page { Presence, VoiceState, Members, PageCount };

    /// @p replies must outlive the panel.
    explicit CommandPanel(ReplyWatcher *replies, QWidget *parent = nullptr);

    void beginRun(const ConnectionConfig &config);
    void setStatus(const ShardStatus &status);
    void resolve(const CommandOutcome &outcome);
    void showPage(Page page);
    [[nodiscard]] CommandPage *page(Page page) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void submitted(const Shardscope::GatewayCommand &command);

private:
    void submit(CommandPage *page, GatewayCommand command);
    void setContext();

    ReplyWatcher *const m_replies;
    QTabWidget *m_tabs;
    CommandContext m_context;
    QString m_userId;
    int m_nextId = 1;
    /// Presence updates on their way, by id: what the shard will remember once it took them.
    QHash<QString, UpdatePresence> m_presences;
};

} // namespace Shardscope
