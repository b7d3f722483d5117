// SPDX-License-Identifier: MIT
#include "core/shards/connectionconfig.h"
#include "ui/commands/commandpanel.h"
#include "ui/commands/librarypage.h"
#include "ui/commands/memberrequestform.h"
#include "ui/commands/presenceform.h"
#include "ui/commands/replywatcher.h"
#include "ui/commands/requestmodel.h"
#include "ui/commands/voicestateform.h"

#include "tests/support/manualclock.h"
#include "ui/commands/sequencepanel.h"
#include "tests/support/widgets.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

/// A panel on screen, and its controls by the names that a reader hears.
struct Desk
{
    ManualClock clock;
    ReplyWatcher replies;
    CommandPanel panel { { .replies = &replies, .clock = &clock } };
    QSignalSpy submitted { &panel, &CommandPanel::submitted };

    explicit Desk(CommandPanel::Page page, GatewayIntents intents = GatewayIntents::unprivileged())
    {
        ConnectionConfig config;
        config.shard.intents = intents;
        panel.beginRun(config);
        ShardStatus status;
        status.state = ShardState::Ready;
        status.userId = u"77"_s;
        panel.setStatus(status);
        panel.showPage(page);
        panel.resize(1000, 320);
        panel.show();
        shown = panel.page(page);
    }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        for (Widget *widget : shown->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("no control is called %s", qPrintable(name));
        return nullptr;
    }
    void type(const QString &name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        for (const QChar letter : text) // keys exist for Latin letters only
            letter.unicode() < 128 ? QTest::keyClick(edit, letter.toLatin1()) : edit->insert(letter);
    }
    void choose(const QString &name, const QString &option) const
    {
        auto *box = find<QComboBox>(name);
        QVERIFY2(box->findText(option) >= 0, qPrintable(option));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentText() != option)
            QTest::keyClick(box, Qt::Key_Down);
    }
    void send() const
    {
        // As Ctrl+Return does; the button is disabled while it would be refused.
        const bool enabled = sendButton()->isEnabled();
        const qsizetype before = submitted.size();
        shown->submit();
        QCOMPARE(submitted.size() > before, enabled);
    }
    QPushButton *sendButton() const
    {
        for (QPushButton *button : shown->findChildren<QPushButton *>()) {
            if (button->text() == u"S&end"_s)
                return button;
        }
        qFatal("no button sends");
        return nullptr;
    }
    QString budget() const
    {
        for (const QLabel *label : shown->findChildren<QLabel *>()) {
            if (label->text().startsWith(u"Uses"_s))
                return label->text();
        }
        return {};
    }
    QString preview() const { return find<QPlainTextEdit>(u"JSON that will be sent"_s)->toPlainText(); }
    /// All that is marked as wrong.
    QString errors() const
    {
        QStringList texts;
        for (const QLabel *label : shown->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"▲"_s))
                texts.append(label->text().mid(2));
        }
        texts.removeDuplicates(); // at its field, and beside the button where that may be out of sight
        return texts.join(u'|');
    }
    /// Whether what is wrong can be seen without scrolling.
    bool isErrorInSight() const
    {
        const QList<QLabel *> labels = shown->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"▲"_s) && label->visibleRegion().boundingRect() == label->rect();
        });
    }
    GatewayCommand command() const { return submitted.last().first().value<GatewayCommand>(); }
    QString answer(int row = 0) const
    {
        return panel.requests()->index(row, RequestModel::StateColumn).data().toString();
    }
    /// What came back for the newest request, a line each.
    QStringList replyLines() const
    {
        const QModelIndex request = panel.requests()->index(0, 0);
        QStringList lines;
        for (int row = 0; row < panel.requests()->rowCount(request); ++row) {
            lines.append(panel.requests()->index(row, 0, request).data().toString().section(u"  "_s, 1) + u": "_s
                + panel.requests()->index(row, 1, request).data().toString());
        }
        return lines;
    }
    CommandOutcome outcome(CommandOutcome::Kind kind) const
    {
        CommandOutcome result;
        result.kind = kind;
        result.id = command().id;
        return result;
    }

    CommandPage *shown = nullptr;
};

EventRecord dispatch(const QByteArray &type, const QByteArray &data, quint64 guild, quint64 user = 0)
{
    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.type = type;
    record.guildId = guild;
    record.userId = user;
    record.at = 2'000'000;
    record.json = "{\"op\":0,\"t\":\"" + type + "\",\"d\":" + data + '}';
    return record;
}

} // namespace

class tst_Commands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedFormIsNotWrong_data();
    void untouchedFormIsNotWrong();
    void wrongVoiceStateIsShownAtItsField_data();
    void wrongVoiceStateIsShownAtItsField();
    void wrongMemberRequestIsShownAtItsField_data();
    void wrongMemberRequestIsShownAtItsField();
    void wrongPresenceIsShownAtItsField_data();
    void wrongPresenceIsShownAtItsField();
    void previewIsWhatWillBeSent();
    void presenceMergesWithWhatIsRemembered();
    void nullAbsentAndValueAreThreeThings();
    void tooLargeIsNotSent();
    void outcomesAreShown_data();
    void outcomesAreShown();
    void chunksAreCounted();
    void otherNoncesAreNotOurs();
    void rateLimitIsShown();
    void missingVoiceLegIsNamed();
    void watcherPassesOnlyWhatIsExpected();
    void shortcutSends();
    void noteSaysWhatHappensWhileNotConnected();
    void requestModelIsBoundedAndSound();
    void sendIsDisabledWithTheReason();
    void budgetIsShownBeforeSending();
    void presenceBudgetCountsDown();
    void lateVoiceLegNamesItsCause_data();
    void lateVoiceLegNamesItsCause();
    void soundsAndChannelInfoAreThreaded();
    void nothingIsAwaitedForEver();
    void channelInfoNeedsAField();
    void rawEditorShowsWhatIsWrongWhere();
    void rawTemplatesAreIndentedAndKeepTheirTokens();
    void everyFormLoadsWhatItSaved_data();
    void everyFormLoadsWhatItSaved();
    void savedMessageIsSentFromTheLibrary();
    void interruptedSequenceIsTold();
};

void tst_Commands::untouchedFormIsNotWrong_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("presence") << int(CommandPanel::Presence);
    QTest::newRow("voice state") << int(CommandPanel::VoiceState);
    QTest::newRow("members") << int(CommandPanel::Members);
    QTest::newRow("soundboard") << int(CommandPanel::Soundboard);
    QTest::newRow("channel info") << int(CommandPanel::ChannelInfo);
    QTest::newRow("raw") << int(CommandPanel::Raw);
}

void tst_Commands::untouchedFormIsNotWrong()
{
    QFETCH(const int, page);
    const Desk desk(static_cast<CommandPanel::Page>(page));
    QCOMPARE(desk.errors(), QString());
}

void tst_Commands::wrongVoiceStateIsShownAtItsField_data()
{
    QTest::addColumn<QString>("guild");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("no guild") << QString() << u"2"_s << u"guild_id"_s;
    QTest::newRow("letters") << u"abc"_s << u"2"_s << u"guild_id"_s;
    QTest::newRow("no channel") << u"1"_s << QString() << u"channel_id"_s;
    QTest::newRow("zero") << u"1"_s << u"0"_s << u"channel_id"_s;
    QTest::newRow("too large") << u"1"_s << u"99999999999999999999"_s << u"channel_id"_s;
}

void tst_Commands::wrongVoiceStateIsShownAtItsField()
{
    QFETCH(const QString, guild);
    QFETCH(const QString, channel);
    QFETCH(const QString, wrong);
    const Desk desk(CommandPanel::VoiceState);
    desk.type(u"Guild"_s, guild);
    desk.type(u"Channel id"_s, channel);
    desk.send();
    QVERIFY2(desk.errors().startsWith(wrong), qPrintable(desk.errors()));
    QVERIFY(desk.submitted.isEmpty());
    desk.type(u"Guild"_s, u"123"_s);
    desk.type(u"Channel id"_s, u"456"_s);
    QCOMPARE(desk.errors(), QString());
    desk.send();
    QCOMPARE(desk.submitted.size(), 1);
}

void tst_Commands::wrongMemberRequestIsShownAtItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("guild") << u"Guild"_s << u"x"_s << u"guild_id"_s;
    QTest::newRow("limit") << u"Limit"_s << u"101"_s << u"limit is 101"_s;
    QTest::newRow("no limit") << u"Limit"_s << u"many"_s << u"The limit \"many\""_s;
    QTest::newRow("nonce of 33 bytes") << u"Nonce"_s << QString(33, u'n') << u"nonce has 33 bytes"_s;
    QTest::newRow("nonce of 17 two-byte letters") << u"Nonce"_s << QString(17, u'é') << u"nonce has 34 bytes"_s;
    QTest::newRow("all members without the intent") << u"Beginning of the name"_s << QString() << u"An empty query"_s;
}

void tst_Commands::wrongMemberRequestIsShownAtItsField()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, wrong);
    const Desk desk(CommandPanel::Members);
    desk.type(u"Guild"_s, u"1"_s);
    desk.type(u"Beginning of the name"_s, u"ana"_s);
    desk.type(field, text);
    QVERIFY2(desk.errors().startsWith(wrong), qPrintable(desk.errors()));
    desk.send();
    QVERIFY(desk.submitted.isEmpty());
}

void tst_Commands::wrongPresenceIsShownAtItsField_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("no name") << u"Playing"_s << QString() << QString() << u"The activity has no name"_s;
    QTest::newRow("custom without text") << u"Custom status"_s << QString() << QString() << u"A custom status needs"_s;
    QTest::newRow("stream of another scheme") << u"Streaming"_s << u"chess"_s << u"ftp://x"_s << u"The activity's url"_s;
}

void tst_Commands::wrongPresenceIsShownAtItsField()
{
    QFETCH(const QString, type);
    QFETCH(const QString, text);
    QFETCH(const QString, url);
    QFETCH(const QString, wrong);
    const Desk desk(CommandPanel::Presence);
    desk.choose(u"Activity"_s, u"Set"_s);
    desk.choose(u"Activity type"_s, type);
    desk.type(u"Activity text"_s, text);
    if (!url.isEmpty())
        desk.type(u"Stream address"_s, url);
    QVERIFY2(desk.errors().startsWith(wrong), qPrintable(desk.errors()));
    desk.send();
    QVERIFY(desk.submitted.isEmpty());
}

void tst_Commands::previewIsWhatWillBeSent()
{
    const Desk desk(CommandPanel::Members);
    desk.type(u"Guild"_s, u"41771983423143937"_s);
    desk.choose(u"Members"_s, u"By id"_s);
    desk.type(u"User ids"_s, u"1, 2 3"_s);
    desk.choose(u"Presences"_s, u"Without presences"_s);
    const QString shown = desk.preview();
    desk.send();
    QCOMPARE(desk.submitted.size(), 1);
    QCOMPARE(shown, QString::fromUtf8(desk.command().toJson({})));
    const QJsonObject sent = QJsonDocument::fromJson(shown.toUtf8()).object();
    QCOMPARE(sent[u"op"].toInt(), 8);
    const QJsonObject d = sent[u"d"].toObject();
    QCOMPARE(d[u"user_ids"].toArray().size(), 3);
    QCOMPARE(d[u"presences"], QJsonValue(false));
    QVERIFY(!d.contains(u"query"_s));
    // The next request is told apart by a nonce of its own.
    QVERIFY(desk.preview() != shown);
}

void tst_Commands::presenceMergesWithWhatIsRemembered()
{
    Desk desk(CommandPanel::Presence);
    desk.choose(u"Status"_s, u"Do not disturb"_s);
    desk.send();
    desk.panel.resolve(desk.outcome(CommandOutcome::Kind::Sent));
    desk.choose(u"Status"_s, u"Unchanged"_s);
    desk.choose(u"AFK"_s, u"Away from the keyboard"_s);
    const QJsonObject d = QJsonDocument::fromJson(desk.preview().toUtf8()).object()[u"d"].toObject();
    QCOMPARE(d[u"status"], QJsonValue(u"dnd"_s));
    QCOMPARE(d[u"afk"], QJsonValue(true));

    // What failed was never remembered.
    desk.choose(u"Status"_s, u"Invisible"_s);
    desk.send();
    desk.panel.resolve(desk.outcome(CommandOutcome::Kind::Failed));
    desk.choose(u"Status"_s, u"Unchanged"_s);
    QVERIFY(desk.preview().contains(u"dnd"_s));
}

void tst_Commands::nullAbsentAndValueAreThreeThings()
{
    const Desk desk(CommandPanel::Presence);
    const auto idleSince = [&desk] { return std::get<UpdatePresence>(desk.command().payload).idleSince; };
    desk.send();
    QVERIFY(idleSince().isAbsent());
    desk.choose(u"Idle since"_s, u"Clear"_s);
    desk.send();
    QVERIFY(idleSince().isNull());
    desk.choose(u"Idle since"_s, u"Set"_s);
    desk.type(u"Idle since, time"_s, u"yesterday"_s);
    QVERIFY(desk.errors().startsWith(u"\"yesterday\" is no time"_s));
    desk.type(u"Idle since, time"_s, u"2026-11-23T22:14:03Z"_s);
    desk.send();
    QCOMPARE(*idleSince(), 1795472043000LL);
    desk.type(u"Idle since, time"_s, u"1795472043001"_s);
    desk.send();
    QCOMPARE(*idleSince(), 1795472043001LL);
}

void tst_Commands::tooLargeIsNotSent()
{
    const Desk desk(CommandPanel::Presence);
    desk.choose(u"Activity"_s, u"Set"_s);
    desk.find<QLineEdit>(u"Activity text"_s)->setText(QString(5000, u'x'));
    QVERIFY2(desk.errors().startsWith(u"The message has 5,"_s), qPrintable(desk.errors()));
    desk.send();
    QVERIFY(desk.submitted.isEmpty());
}

void tst_Commands::outcomesAreShown_data()
{
    QTest::addColumn<CommandOutcome>("outcome");
    QTest::addColumn<QString>("shown");
    using Kind = CommandOutcome::Kind;
    QTest::newRow("sent") << CommandOutcome { .kind = Kind::Sent, .command = {} } << u"✓ sent"_s;
    QTest::newRow("queued") << CommandOutcome { .kind = Kind::Queued, .command = {}, .delay = Milliseconds(3200) } << u"◔ queued, leaves in 4 s"_s;
    QTest::newRow("remembered") << CommandOutcome { .kind = Kind::Remembered, .command = {} } << u"✓ remembered, goes out with the next session"_s;
    QTest::newRow("superseded") << CommandOutcome { .kind = Kind::Superseded, .command = {} } << u"– superseded by a newer one"_s;
    QTest::newRow("failed") << CommandOutcome { .kind = Kind::Failed, .command = {}, .error = CommandError {
                                   .kind = GatewayError::Kind::StateConflict, .message = u"Not ready."_s } }
                            << u"▲ state-conflict: Not ready."_s;
}

void tst_Commands::outcomesAreShown()
{
    QFETCH(CommandOutcome, outcome);
    QFETCH(const QString, shown);
    Desk desk(CommandPanel::Presence);
    desk.send();
    QCOMPARE(desk.answer(), u"handed over"_s);
    outcome.id = desk.command().id;
    desk.panel.resolve(outcome);
    QCOMPARE(desk.answer(), shown);
}

void tst_Commands::chunksAreCounted()
{
    Desk desk(CommandPanel::Members);
    desk.type(u"Guild"_s, u"5"_s);
    desk.type(u"Beginning of the name"_s, u"a"_s);
    desk.type(u"Nonce"_s, u"mine"_s);
    desk.send();
    desk.panel.resolve(desk.outcome(CommandOutcome::Kind::Sent));
    QCOMPARE(desk.answer(), u"✓ sent → waiting for the answer"_s);
    desk.replies.append(dispatch("GUILD_MEMBERS_CHUNK", R"({"guild_id":"5","members":[{},{}],"chunk_index":0,"chunk_count":2,"nonce":"mine"})", 5));
    QCOMPARE(desk.answer(), u"✓ sent → chunk 1 of 2 · 2 members"_s);
    desk.replies.append(dispatch("GUILD_MEMBERS_CHUNK", R"({"guild_id":"5","members":[{}],"chunk_index":1,"chunk_count":2,"not_found":["9",8],"nonce":"mine"})", 5));
    QVERIFY2(desk.answer().startsWith(u"✓ sent → chunk 2 of 2 · 3 members · not found: 9, 8"_s), qPrintable(desk.answer()));
    QCOMPARE(desk.replyLines(), QStringList({ u"GUILD_MEMBERS_CHUNK: chunk 1 of 2 · 2 members"_s,
        u"GUILD_MEMBERS_CHUNK: chunk 2 of 2 · 1 members · not found: 9, 8"_s }));
    // The request is answered: what comes now belongs to someone else.
    desk.replies.append(dispatch("GUILD_MEMBERS_CHUNK", R"({"guild_id":"5","members":[{}],"chunk_index":0,"chunk_count":1,"nonce":"mine"})", 5));
    QCOMPARE(desk.replyLines().size(), 2);
}

void tst_Commands::otherNoncesAreNotOurs()
{
    Desk desk(CommandPanel::Members);
    desk.type(u"Guild"_s, u"5"_s);
    desk.type(u"Beginning of the name"_s, u"a"_s);
    desk.send();
    desk.panel.resolve(desk.outcome(CommandOutcome::Kind::Sent));
    desk.replies.append(dispatch("GUILD_MEMBERS_CHUNK", R"({"guild_id":"5","members":[],"chunk_count":1,"nonce":"theirs"})", 5));
    desk.replies.append(dispatch("GUILD_MEMBERS_CHUNK", R"({"guild_id":"6","members":[],"chunk_count":1,"nonce":"scope-1"})", 6));
    QCOMPARE(desk.answer(), u"✓ sent → waiting for the answer"_s);
}

void tst_Commands::rateLimitIsShown()
{
    Desk desk(CommandPanel::Members);
    desk.type(u"Guild"_s, u"5"_s);
    desk.type(u"Beginning of the name"_s, u"a"_s);
    desk.type(u"Nonce"_s, u"mine"_s);
    desk.send();
    desk.replies.append(dispatch("RATE_LIMITED", R"({"opcode":8,"retry_after":28.5,"meta":{"guild_id":"5","nonce":"mine"}})", 0));
    QVERIFY2(desk.answer().endsWith(u"▲ RATE_LIMITED · again in 29 s"_s), qPrintable(desk.answer()));
    desk.clock.advance(std::chrono::seconds(20));
    QVERIFY2(desk.answer().endsWith(u"again in 9 s"_s), qPrintable(desk.answer()));
    desk.clock.advance(std::chrono::seconds(9));
    QVERIFY2(desk.answer().endsWith(u"may be sent again now"_s), qPrintable(desk.answer()));
}

void tst_Commands::missingVoiceLegIsNamed()
{
    Desk desk(CommandPanel::VoiceState);
    desk.type(u"Guild"_s, u"5"_s);
    desk.type(u"Channel id"_s, u"6"_s);
    desk.send();
    desk.panel.resolve(desk.outcome(CommandOutcome::Kind::Sent));
    desk.replies.append(dispatch("VOICE_STATE_UPDATE", R"({"guild_id":"5","user_id":"3"})", 5, 3));
    QCOMPARE(desk.answer(), u"✓ sent → waiting for the answer"_s);
    desk.replies.append(dispatch("VOICE_STATE_UPDATE", R"({"guild_id":"5","user_id":"77"})", 5, 77));
    QCOMPARE(desk.answer(), u"✓ sent → VOICE_STATE_UPDATE came, VOICE_SERVER_UPDATE is missing"_s);
    desk.replies.append(dispatch("VOICE_SERVER_UPDATE", R"({"guild_id":"5"})", 5));
    QVERIFY2(desk.answer().startsWith(u"✓ sent → VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE came"_s), qPrintable(desk.answer()));
    QCOMPARE(desk.replyLines().size(), 2);
}

void tst_Commands::watcherPassesOnlyWhatIsExpected()
{
    ReplyWatcher watcher;
    const QSignalSpy passed(&watcher, &ReplyWatcher::replyReceived);
    watcher.append(dispatch("GUILD_MEMBERS_CHUNK", "{}", 5));
    QCOMPARE(passed.size(), 0);
    watcher.expect({ 5 }, false);
    watcher.append(dispatch("GUILD_MEMBERS_CHUNK", "{}", 5));
    watcher.append(dispatch("RATE_LIMITED", "{}", 0));
    QCOMPARE(passed.size(), 2);
    watcher.append(dispatch("GUILD_MEMBERS_CHUNK", "{}", 6));
    watcher.append(dispatch("MESSAGE_CREATE", "{}", 5));
    QCOMPARE(passed.size(), 2);
    EventRecord ack;
    ack.kind = EventRecord::Kind::Ack;
    watcher.append(ack);
    QCOMPARE(passed.size(), 2);
    watcher.expect({}, true);
    watcher.append(ack);
    QCOMPARE(passed.size(), 3);
    // Where no request waits nothing passes.
    watcher.expect({}, false);
    watcher.append(ack);
    watcher.append(dispatch("GUILD_MEMBERS_CHUNK", "{}", 5));
    watcher.append(dispatch("RATE_LIMITED", "{}", 0));
    QCOMPARE(passed.size(), 3);
}

void tst_Commands::shortcutSends()
{
    const Desk desk(CommandPanel::Presence);
    QVERIFY(QTest::qWaitForWindowActive(const_cast<CommandPanel *>(&desk.panel)));
    auto *box = desk.find<QComboBox>(u"Status"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.submitted.size(), 1);
}

void tst_Commands::noteSaysWhatHappensWhileNotConnected()
{
    Desk desk(CommandPanel::Presence);
    ShardStatus status;
    status.state = ShardState::BackingOff;
    desk.panel.setStatus(status);
    QStringList texts;
    for (const QLabel *label : desk.shown->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.join(u'\n').contains(u"the presence is remembered"_s));
}

void tst_Commands::requestModelIsBoundedAndSound()
{
    RequestModel model(nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(GatewayIntents::all(), u"77"_s);
    const TimePoint now {};
    for (int i = 0; i < 150; ++i) {
        GatewayCommand command { RequestGuildMembers { .guildId = u"5"_s, .query = u"a"_s } };
        command.id = i;
        model.add(command, i, now);
    }
    QCOMPARE(model.rowCount(), static_cast<int>(RequestModel::maximumRequests));
    CommandOutcome outcome;
    outcome.id = 149;
    model.resolve(outcome, now);
    outcome.id = 3; // went already
    model.resolve(outcome, now);
    model.resolve({}, now);
    for (std::size_t i = 0; i < RequestModel::maximumReplies + 5; ++i) {
        model.takeReply(dispatch("GUILD_MEMBERS_CHUNK",
                            R"({"guild_id":"5","members":[],"chunk_count":1000,"chunk_index":)" + QByteArray::number(int(i)) + '}', 5),
            now);
    }
    const QModelIndex oldest = model.index(99, 0);
    QCOMPARE(model.rowCount(oldest), static_cast<int>(RequestModel::maximumReplies));
    QVERIFY(model.index(99, 1).data().toString().contains(u"chunk 505 of 1000"_s));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.expectedGuilds().empty());
}

void tst_Commands::sendIsDisabledWithTheReason()
{
    Desk desk(CommandPanel::Members, GatewayIntents::all());
    QVERIFY(!desk.sendButton()->isEnabled());
    QVERIFY(desk.sendButton()->accessibleDescription().startsWith(u"guild_id is missing"_s));
    desk.type(u"Guild"_s, u"5"_s);
    QVERIFY(desk.sendButton()->isEnabled());
    ShardStatus status;
    status.state = ShardState::Resuming;
    desk.panel.setStatus(status);
    QVERIFY(!desk.sendButton()->isEnabled());
    QVERIFY(desk.sendButton()->accessibleDescription().startsWith(u"Not connected"_s));
}

void tst_Commands::budgetIsShownBeforeSending()
{
    Desk desk(CommandPanel::Members, GatewayIntents::all());
    ShardStatus status;
    status.state = ShardState::Ready;
    status.sendsLimit = 117;
    status.sendsRemaining = 114;
    desk.panel.setStatus(status);
    desk.type(u"Guild"_s, u"5"_s);
    QCOMPARE(desk.budget(), u"Uses 1 of 117 in 60 s (3 used) · member list of this guild: free, then in 30 s"_s);
    desk.send();
    desk.panel.resolve(desk.outcome(CommandOutcome::Kind::Sent));
    QVERIFY2(desk.budget().contains(u"▲ member list of this guild: in 30 s"_s), qPrintable(desk.budget()));
    QVERIFY(!desk.sendButton()->isEnabled());
    desk.clock.advance(std::chrono::seconds(18));
    QVERIFY2(desk.budget().contains(u"in 12 s"_s), qPrintable(desk.budget()));
    // Another guild is another limit.
    desk.type(u"Guild"_s, u"6"_s);
    QVERIFY(desk.sendButton()->isEnabled());
    desk.type(u"Guild"_s, u"5"_s);
    desk.clock.advance(std::chrono::seconds(12));
    QVERIFY(desk.sendButton()->isEnabled());
}

void tst_Commands::presenceBudgetCountsDown()
{
    Desk desk(CommandPanel::Presence);
    for (int i = 0; i < 5; ++i) {
        desk.send();
        desk.panel.resolve(desk.outcome(CommandOutcome::Kind::Sent));
        desk.clock.advance(std::chrono::seconds(1));
    }
    QVERIFY2(desk.budget().contains(u"presence 1 of 5 in 20 s (5 used) · ◔ waits 15 s"_s), qPrintable(desk.budget()));
    // It may be sent all the same: the shard keeps it and it leaves in its time.
    desk.send();
    CommandOutcome outcome = desk.outcome(CommandOutcome::Kind::Queued);
    outcome.delay = Milliseconds(15'000);
    desk.panel.resolve(outcome);
    QCOMPARE(desk.answer(), u"◔ queued, leaves in 15 s"_s);
    desk.clock.advance(std::chrono::seconds(5));
    QCOMPARE(desk.answer(), u"◔ queued, leaves in 10 s"_s);
    QVERIFY2(desk.budget().contains(u"◔ waits 10 s"_s), qPrintable(desk.budget()));
    desk.panel.resolve(desk.outcome(CommandOutcome::Kind::Sent));
    QCOMPARE(desk.answer(), u"✓ sent"_s);
}

void tst_Commands::lateVoiceLegNamesItsCause_data()
{
    QTest::addColumn<bool>("intent");
    QTest::addColumn<bool>("state");
    QTest::addColumn<bool>("server");
    QTest::addColumn<QString>("cause");
    QTest::newRow("nothing") << true << false << false << u"full"_s;
    QTest::newRow("nothing and no intent") << false << false << false << u"GUILD_VOICE_STATES is not requested"_s;
    QTest::newRow("server alone and no intent") << false << false << true << u"VOICE_STATE_UPDATE cannot"_s;
    QTest::newRow("state alone") << true << true << false << u"VOICE_SERVER_UPDATE is missing: the bot was in that channel already"_s;
}

void tst_Commands::lateVoiceLegNamesItsCause()
{
    QFETCH(const bool, intent);
    QFETCH(const bool, state);
    QFETCH(const bool, server);
    QFETCH(const QString, cause);
    Desk desk(CommandPanel::VoiceState,
        intent ? GatewayIntents::all() : GatewayIntents::all() - GatewayIntent::GuildVoiceStates);
    desk.type(u"Guild"_s, u"5"_s);
    desk.type(u"Channel id"_s, u"6"_s);
    desk.send();
    desk.panel.resolve(desk.outcome(CommandOutcome::Kind::Sent));
    if (state)
        desk.replies.append(dispatch("VOICE_STATE_UPDATE", R"({"channel_id":"6"})", 5, 77));
    if (server)
        desk.replies.append(dispatch("VOICE_SERVER_UPDATE", R"({"endpoint":"x.discord.media"})", 5));
    desk.clock.advance(std::chrono::seconds(4));
    QVERIFY(!desk.answer().contains(cause));
    desk.clock.advance(std::chrono::seconds(2));
    QVERIFY2(desk.answer().contains(cause), qPrintable(desk.answer()));
    QVERIFY(desk.answer().contains(u"▲"_s));
}

void tst_Commands::soundsAndChannelInfoAreThreaded()
{
    Desk desk(CommandPanel::Soundboard);
    desk.type(u"Guilds"_s, u"5, 6"_s);
    desk.send();
    desk.panel.resolve(desk.outcome(CommandOutcome::Kind::Sent));
    desk.replies.append(dispatch("SOUNDBOARD_SOUNDS", R"({"soundboard_sounds":[{},{}],"guild_id":"5"})", 5));
    QCOMPARE(desk.answer(), u"✓ sent → 1 of 2 guilds · 2 sounds"_s);
    desk.clock.advance(std::chrono::seconds(11));
    QVERIFY2(desk.answer().contains(u"no SOUNDBOARD_SOUNDS so far of 6"_s), qPrintable(desk.answer()));
    desk.replies.append(dispatch("SOUNDBOARD_SOUNDS", R"({"soundboard_sounds":[{}],"guild_id":"6"})", 6));
    QVERIFY2(desk.answer().startsWith(u"✓ sent → 2 of 2 guilds · 3 sounds"_s), qPrintable(desk.answer()));

    Desk info(CommandPanel::ChannelInfo);
    info.type(u"Guild"_s, u"5"_s);
    info.send();
    info.panel.resolve(info.outcome(CommandOutcome::Kind::Sent));
    info.replies.append(dispatch("CHANNEL_INFO",
        R"({"guild_id":"5","channels":[{"id":"1","status":"chess"},{"id":"2","status":null,"voice_start_time":null}]})", 5));
    QVERIFY2(info.answer().startsWith(u"✓ sent → 2 channels, 1 of them in use"_s), qPrintable(info.answer()));
}

void tst_Commands::nothingIsAwaitedForEver()
{
    Desk desk(CommandPanel::ChannelInfo);
    desk.type(u"Guild"_s, u"5"_s);
    desk.send();
    desk.panel.resolve(desk.outcome(CommandOutcome::Kind::Sent));
    QCOMPARE(desk.panel.requests()->expectedGuilds(), std::set<quint64>({ 5 }));
    desk.clock.advance(RequestModel::endOfPatience + std::chrono::seconds(1));
    QVERIFY(desk.panel.requests()->expectedGuilds().empty());
    QVERIFY(!desk.clock.nextTimer());
}

void tst_Commands::channelInfoNeedsAField()
{
    const Desk desk(CommandPanel::ChannelInfo);
    desk.type(u"Guild"_s, u"5"_s);
    for (QCheckBox *box : desk.shown->findChildren<QCheckBox *>())
        QTest::keyClick(box, Qt::Key_Space);
    QVERIFY2(desk.errors().startsWith(u"fields is empty"_s), qPrintable(desk.errors()));
    QVERIFY(!desk.sendButton()->isEnabled());
}

void tst_Commands::rawEditorShowsWhatIsWrongWhere()
{
    const Desk desk(CommandPanel::Raw);
    desk.shown->window()->resize(900, 220); // lower than the form
    auto *editor = desk.find<QPlainTextEdit>(u"Message"_s);
    editor->setPlainText(u"{\"op\":4,\n \"d\":{\"guild_id\":5,\"channel_id\":null}}"_s);
    QCOMPARE(desk.errors(), u"Line 2, column 18: guild_id must be text in quotes."_s);
    QTRY_VERIFY(desk.isErrorInSight());
    QVERIFY(!desk.sendButton()->isEnabled());
    desk.send();
    QCOMPARE(editor->textCursor().blockNumber(), 1);
    QCOMPARE(editor->textCursor().positionInBlock(), 17);
    // What Discord would refuse may be sent on purpose, and the warning stays.
    auto *force = desk.find<QCheckBox>(u"Send it although Discord would refuse it"_s);
    QTest::keyClick(force, Qt::Key_Space);
    QVERIFY(desk.sendButton()->isEnabled());
    QVERIFY2(desk.errors().startsWith(u"guild_id must be"_s), qPrintable(desk.errors()));
    desk.send();
    QCOMPARE(desk.command().opcode(), 4);
    editor->setPlainText(u"{\"op\":2,\"d\":{}}"_s);
    QVERIFY2(desk.errors().contains(u"belongs to the shard"_s), qPrintable(desk.errors()));
    QVERIFY(!desk.sendButton()->isEnabled());
}

void tst_Commands::rawTemplatesAreIndentedAndKeepTheirTokens()
{
    const Desk desk(CommandPanel::Raw);
    auto *editor = desk.find<QPlainTextEdit>(u"Message"_s);
    desk.choose(u"Template"_s, u"op 3 · Presence"_s);
    QCOMPARE(desk.errors(), QString());
    QVERIFY(editor->toPlainText().contains(u"\n  \"op\": 3"_s) || editor->toPlainText().contains(u"\n  \"op\":3"_s));
    desk.send();
    QCOMPARE(desk.submitted.size(), 1);
    editor->setPlainText(u"{\"op\":99,\"d\":[1e3,12345678901234567890]}"_s);
    for (QPushButton *button : desk.shown->findChildren<QPushButton *>()) {
        if (button->text() == u"Indent"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(editor->toPlainText().contains(u"12345678901234567890"_s));
    QVERIFY(editor->document()->blockCount() > 3);
    QVERIFY2(desk.errors().contains(u"not documented"_s), qPrintable(desk.errors()));
    QVERIFY(desk.sendButton()->isEnabled());
}

void tst_Commands::everyFormLoadsWhatItSaved_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("presence") << int(CommandPanel::Presence)
                              << QByteArray(R"({"command":"update-presence","status":"dnd","afk":true,"idle_since":5,"activity":{"type":1,"name":"chess","url":"https://twitch.tv/x"}})");
    QTest::newRow("presence that clears") << int(CommandPanel::Presence)
                              << QByteArray(R"({"command":"update-presence","idle_since":null,"activity":null})");
    QTest::newRow("voice") << int(CommandPanel::VoiceState)
                           << QByteArray(R"({"command":"update-voice-state","guild_id":"5","channel_id":"6","self_mute":true})");
    QTest::newRow("leaving") << int(CommandPanel::VoiceState)
                             << QByteArray(R"({"command":"update-voice-state","guild_id":"5","channel_id":null})");
    QTest::newRow("members by id") << int(CommandPanel::Members)
                                   << QByteArray(R"({"command":"request-guild-members","guild_id":"5","user_ids":["1","2"],"nonce":"n"})");
    QTest::newRow("members by name") << int(CommandPanel::Members)
                                     << QByteArray(R"({"command":"request-guild-members","guild_id":"5","query":"a","limit":7,"nonce":"n"})");
    QTest::newRow("sounds") << int(CommandPanel::Soundboard) << QByteArray(R"({"command":"request-soundboard-sounds","guild_ids":["5","6"]})");
    QTest::newRow("info") << int(CommandPanel::ChannelInfo)
                          << QByteArray(R"({"command":"request-channel-info","guild_id":"5","fields":["voice_start_time"]})");
    QTest::newRow("raw") << int(CommandPanel::Raw) << QByteArray(R"({"command":"send","op":99,"d":{"b":1,"a":12345678901234567890}})");
}

void tst_Commands::everyFormLoadsWhatItSaved()
{
    QFETCH(const int, page);
    QFETCH(const QByteArray, line);
    const Desk desk(CommandPanel::Presence, GatewayIntents::all());
    const auto read = GatewayCommand::fromJson(line);
    QVERIFY(std::holds_alternative<GatewayCommand>(read));
    const_cast<CommandPanel &>(desk.panel).load(std::get<GatewayCommand>(read));
    CommandPage *shown = desk.panel.page(static_cast<CommandPanel::Page>(page));
    QVERIFY(shown->isVisible());
    const CommandForm::Result result = shown->form()->command();
    QVERIFY(std::holds_alternative<GatewayCommand>(result));
    QCOMPARE(std::get<GatewayCommand>(result).toLine(), line);
}

void tst_Commands::savedMessageIsSentFromTheLibrary()
{
    Desk desk(CommandPanel::Soundboard);
    desk.type(u"Guilds"_s, u"5"_s);
    desk.shown->save();
    LibraryPage *library = desk.panel.library();
    QVERIFY(library->isVisible());
    QCOMPARE(library->model()->rowCount(), 1);
    QCOMPARE(library->model()->index(0, 0).data().toString(), u"Soundboard · 5"_s);
    QTest::keyClick(library->view(), Qt::Key_Return, Qt::ControlModifier);
    for (QPushButton *button : library->findChildren<QPushButton *>()) {
        if (button->text() == u"S&end"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(desk.submitted.size() >= 1);
    QVERIFY(std::holds_alternative<RequestSoundboardSounds>(desk.command().payload));
    for (QPushButton *button : library->findChildren<QPushButton *>()) {
        if (button->text() == u"&Open"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(desk.panel.page(CommandPanel::Soundboard)->isVisible());
}

void tst_Commands::interruptedSequenceIsTold()
{
    Desk desk(CommandPanel::Soundboard);
    desk.type(u"Guilds"_s, u"5"_s);
    desk.shown->save();
    LibraryPage *library = desk.panel.library();
    for (int i = 0; i < 2; ++i)
        library->sequence()->append(library->model()->index(0, 0).data(LibraryModel::IdRole).toInt());
    library->model()->setSendsOnReady(true);
    const QSignalSpy told(&desk.panel, &CommandPanel::sequenceInterrupted);
    const auto pass = [&desk](ShardState state) {
        ShardStatus status;
        status.state = state;
        desk.panel.setStatus(status);
    };
    const auto shown = [library] { return shownTexts(*library->sequence()); };
    pass(ShardState::BackingOff);
    QVERIFY(told.isEmpty());
    pass(ShardState::Ready);
    pass(ShardState::BackingOff);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toInt(), 2);
    QVERIFY2(shown().contains(u"messages not sent: 2."_s), qPrintable(shown()));
    pass(ShardState::Ready);
    QVERIFY(!shown().contains(u"not sent"_s));
}

QTEST_MAIN(tst_Commands)
#include "tst_commands.moc"
