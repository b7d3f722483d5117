// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/readysequence.h"
#include "core/gateway/shardstatus.h"
#include "ui/commands/commandpage.h"

class QTabWidget;

namespace Shardscope {

class EventStore;
class LibraryPage;
class NameDirectory;
class PartActions;
class ReplyWatcher;
class RequestModel;
class RequestPanel;
struct ConnectionConfig;
struct RecordTag;

/// The forms and the saved messages as tabs, beside them what was sent and what came back. Numbers each command, so
/// that its outcome finds back to it.
class CommandPanel : public QWidget
{
    Q_OBJECT

public:
    /// In the order of the window's actions.
    enum Page { Presence, VoiceState, Members, Soundboard, ChannelInfo, Raw, PageCount };

    struct Parts
    {
        ReplyWatcher *replies; ///< must outlive the panel, like the others
        const NameDirectory *names = nullptr; ///< null: ids are not completed
        const EventStore *store = nullptr; ///< null: rows lead nowhere
        QString settingsFolder {}; ///< where saved messages are kept; empty: nowhere
        Clock *clock = &Clock::system();
    };
    explicit CommandPanel(const Parts &parts, QWidget *parent = nullptr);
    ~CommandPanel() override;

    void beginRun(const ConnectionConfig &config);
    void setStatus(const ShardStatus &status);
    void setRateLimit(const RateLimitStatus &limit);
    void resolve(const CommandOutcome &outcome);
    void showPage(Page page);
    void showLibrary();
    /// Into its form; by hand where no form fits.
    void load(const GatewayCommand &command);

    /// Of the form that is shown.
    enum Deed { Send, Save };
    [[nodiscard]] const PartActions &actions() const { return *m_actions; }
    [[nodiscard]] CommandPage *page(Page page) const;
    [[nodiscard]] RequestModel *requests() const { return m_requests; }
    [[nodiscard]] RequestPanel *requestPanel() const { return m_requestPanel; }
    [[nodiscard]] LibraryPage *library() const { return m_library; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void submitted(const Shardscope::GatewayCommand &command);
    /// A record of the store is to be shown.
    void recordChosen(qint64 storeIndex);
    /// The session ended before so many messages of the sequence on READY were sent.
    void sequenceInterrupted(int left);

private:
    void connectPages();
    void connectRequests();
    void submit(GatewayCommand command);
    void saveAs(const GatewayCommand &command);
    void showRecord(const RecordTag &record);
    void setContext();
    void refreshSteps();
    void refreshExpectation();
    void tick();

    const Parts m_parts;
    Clock &m_clock;
    QTabWidget *m_tabs;
    PartActions *m_actions = nullptr;
    RequestModel *m_requests;
    RequestPanel *m_requestPanel;
    LibraryPage *m_library;
    ReadySequence m_sequence;
    std::unique_ptr<ClockTimer> m_second; ///< runs while there is something to count
    CommandContext m_context;
    QString m_userId;
    int m_nextId = 1;
    /// Presence updates on their way, by id: what the shard will remember once it took them.
    QHash<QString, UpdatePresence> m_presences;
};

} // namespace Shardscope
