// SPDX-License-Identifier: MIT
#include "core/shards/connectionconfig.h"
#include "ui/commands/commandpanel.h"
#include "ui/commands/memberrequestform.h"
#include "ui/commands/outcomemodel.h"
#include "ui/commands/presenceform.h"
#include "ui/commands/replythread.h"
#include "ui/commands/voicestateform.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

/// A panel on screen, and its controls by the names that a reader hears.
struct Desk
{
    ReplyWatcher replies;
    CommandPanel panel { &replies };
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
        for (QPushButton *button : shown->findChildren<QPushButton *>()) {
            if (button->text() == u"S&end"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
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
        return texts.join(u'|');
    }
    GatewayCommand command() const { return submitted.last().first().value<GatewayCommand>(); }
    QString answer(int row = 0) const { return shown->outcomes()->index(row).data().toString().mid(10); }
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
    void outcomeModelIsBoundedAndSound();
};

void tst_Commands::untouchedFormIsNotWrong_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("presence") << int(CommandPanel::Presence);
    QTest::newRow("voice state") << int(CommandPanel::VoiceState);
    QTest::newRow("members") << int(CommandPanel::Members);
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
    QTest::newRow("queued") << CommandOutcome { .kind = Kind::Queued, .command = {}, .delay = Milliseconds(3200) } << u"◔ queued, leaves in 3.2 s"_s;
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
    QCOMPARE(desk.answer(), u"✓ sent → chunk 2 of 2 · 3 members · not found: 9, 8"_s);
    // The request is answered: what comes now belongs to someone else.
    desk.replies.append(dispatch("GUILD_MEMBERS_CHUNK", R"({"guild_id":"5","members":[{}],"chunk_index":0,"chunk_count":1,"nonce":"mine"})", 5));
    QCOMPARE(desk.answer(), u"✓ sent → chunk 2 of 2 · 3 members · not found: 9, 8"_s);
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
    QVERIFY2(desk.answer().endsWith(u"RATE_LIMITED: again in 29 s"_s), qPrintable(desk.answer()));
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
    QCOMPARE(desk.answer(), u"✓ sent → VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE came"_s);
}

void tst_Commands::watcherPassesOnlyWhatIsExpected()
{
    ReplyWatcher watcher;
    const QSignalSpy passed(&watcher, &ReplyWatcher::replyReceived);
    watcher.append(dispatch("GUILD_MEMBERS_CHUNK", "{}", 5));
    QCOMPARE(passed.size(), 0);
    watcher.expect(5);
    watcher.append(dispatch("GUILD_MEMBERS_CHUNK", "{}", 5));
    watcher.append(dispatch("RATE_LIMITED", "{}", 0));
    QCOMPARE(passed.size(), 2);
    watcher.append(dispatch("GUILD_MEMBERS_CHUNK", "{}", 6));
    watcher.append(dispatch("MESSAGE_CREATE", "{}", 5));
    QCOMPARE(passed.size(), 2);
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

void tst_Commands::outcomeModelIsBoundedAndSound()
{
    OutcomeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 150; ++i) {
        GatewayCommand command { UpdatePresence {} };
        command.id = i;
        model.add(command, {}, i);
    }
    QCOMPARE(model.rowCount(), static_cast<int>(OutcomeModel::maximumEntries));
    CommandOutcome outcome;
    outcome.id = 149;
    QVERIFY(model.resolve(outcome));
    outcome.id = 3;
    QVERIFY(!model.resolve(outcome));
    QVERIFY(!model.resolve({}));
}

QTEST_MAIN(tst_Commands)
#include "tst_commands.moc"
