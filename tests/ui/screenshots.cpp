// SPDX-License-Identifier: MIT
// Takes pictures of the window in each of its states into a folder:
//   shardscope_screenshots FOLDER [dialogs|layouts]
// tests/ui/takescreenshots makes all of them, at each scale.
// Run it under Xvfb to see it with real fonts; it needs neither token nor network.
#include "core/capture/eventstore.h"
#include "core/capture/lineformat.h"
#include "core/events/dispatchevents.h"
#include "core/jsontext.h"
#include "core/shards/shardmanager.h"
#include "core/translations.h"
#include "ui/alerts/alertcontroller.h"
#include "ui/capture/capturecontroller.h"
#include "ui/capture/noticerow.h"
#include "ui/capture/recorddialog.h"
#include "ui/commands/commandpanel.h"
#include "ui/commands/librarypage.h"
#include "ui/connection/intentsfield.h"
#include "ui/dispatch/findbar.h"
#include "ui/dispatch/colorrulesdialog.h"
#include "ui/dispatch/filterbar.h"
#include "ui/dispatch/filteredit.h"
#include "ui/dispatch/logmenu.h"
#include "ui/dispatch/logcolumnsdialog.h"
#include "ui/dispatch/logmodel.h"
#include "ui/dispatch/logpanel.h"
#include "ui/dispatch/logview.h"
#include "ui/dispatch/payloadview.h"
#include "ui/framestyle.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include "tests/support/fakegateway.h"
#include "tests/ui/checkpictures.h"
#include "tests/ui/connectionpictures.h"
#include "tests/ui/dialogpictures.h"
#include "tests/ui/layoutpictures.h"
#include "tests/ui/sessionpictures.h"
#include "tests/ui/shardpictures.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB"_s;

class Studio
{
public:
    Studio(QString folder, QString suffix)
        : m_folder(std::move(folder))
        , m_suffix(std::move(suffix))
        , m_settings(m_home.filePath(u"shardscope.ini"_s), QSettings::IniFormat)
    {
        m_manager.addSink(&m_store);
        for (RecordSink *sink : m_feeds.all())
            m_manager.addSink(sink);
        DemoGateway demo { [this](QString *) { return std::optional(DemoGateway::Address { m_gateway.url(), {}, token }); }, {} };
        m_window = std::make_unique<MainWindow>(MainWindow::Parts { &m_manager, &m_store, &m_feeds, &m_settings, demo });
        m_window->resize(1280, 800);
        m_window->show();
        (void)QTest::qWaitForWindowExposed(m_window.get());
    }

    void take(const QString &name)
    {
        pass(100); // what was asked to be painted is painted
        const QString path = QDir(m_folder).filePath(name + m_suffix + u".png"_s);
        if (!m_window->grab().save(path))
            qFatal("cannot write %s", qPrintable(path));
    }

    void all()
    {
        take(u"first-run"_s);
        wrongField();
        connecting();
        traffic();
        alert();
        inspector();
        logStates();
        forms();
        losing();
        refused(4004, u"Authentication failed."_s, u"error-4004"_s);
        m_window->findChild<IntentsField *>()->setIntents(GatewayIntents::all());
        refused(4014, u"Disallowed intent(s)."_s, u"error-4014"_s);
        m_window->resize(900, 600);
        take(u"small"_s);
        m_window->resize(1280, 800);
        captures();
    }

private:
    /// Without a window manager no window is active and no shortcut works.
    void perform(WindowActions::Id id) { (*m_window->findChild<WindowActions *>())[id]->trigger(); }

    void wrongField()
    {
        perform(WindowActions::Connect);
        take(u"no-token"_s);
    }

    static void rest(int milliseconds)
    {
        (void)QTest::qWaitFor([] { return false; }, milliseconds);
    }

    /// Time passes; heartbeats are answered.
    void pass(int milliseconds)
    {
        for (int passed = 0; passed < milliseconds; passed += 50) {
            rest(50);
            while (m_gateway.pendingOps().contains(1)) {
                (void)m_gateway.expect(1);
                m_gateway.send(QJsonObject { { u"op"_s, 11 } });
            }
        }
    }

    void connecting()
    {
        m_window->startDemo();
        (void)m_gateway.waitForClient();
        m_gateway.sendHello(400);
        (void)m_gateway.expect(2);
        pass(1200);
        take(u"connecting"_s);
    }

    void alert()
    {
        m_window->findChild<AlertController *>()->tell(
            { { u"t:MESSAGE_CREATE"_s, AlertRule::Condition::AtLeast, 50, std::chrono::seconds(10), true }, 5,
                Clock::system().utcMicroseconds() });
        take(u"alert"_s);
        delete m_window->findChild<NoticeRow *>();
    }

    void traffic()
    {
        m_gateway.sendReady(u"session-of-the-fake"_s, 1,
            { { u"user"_s, QJsonObject { { u"id"_s, u"1599142"_s }, { u"username"_s, u"Chess Bot"_s }, { u"bot"_s, true } } } });
        int sequence = 2;
        for (int second = 0; second < 14; ++second) {
            for (int i = 0; i < 3 + (second * 7) % 11; ++i) {
                const QString who = QStringList { u"ana"_s, u"ben"_s, u"chloé"_s, u"дима"_s }[sequence % 4];
                m_gateway.sendDispatch(sequence % 5 == 0 ? u"TYPING_START"_s : u"MESSAGE_CREATE"_s, sequence,
                    { { u"id"_s, u"1310000000000000000"_s }, { u"channel_id"_s, u"159592059875186006"_s },
                        { u"guild_id"_s, u"159592059875186005"_s }, { u"content"_s, u"e4 e5, move %1"_s.arg(sequence) },
                        { u"author"_s, QJsonObject { { u"id"_s, u"159914200000000001"_s }, { u"username"_s, who } } },
                        { u"mentions"_s, QJsonArray() }, { u"tts"_s, false }, { u"flags"_s, 0 } });
                ++sequence;
            }
            pass(1000);
        }
        auto *panel = m_window->findChild<LogPanel *>();
        for (int row = panel->model()->rowCount() - 1; row > 0; --row) {
            if (panel->model()->record(row).type == "MESSAGE_CREATE") {
                panel->view()->choose(row);
                break;
            }
        }
        take(u"ready"_s);
    }

    /// A payload of the folder that tests read, as a record; empty where there is none.
    static EventRecord payload(const QString &name)
    {
        QFile file(qEnvironmentVariable("SHARDSCOPE_FIXTURES") + u'/' + name);
        EventRecord record;
        if (!file.open(QIODevice::ReadOnly))
            return record;
        record.kind = EventRecord::Kind::Dispatch;
        record.type = name.section(u'.', 0, 0).toLatin1();
        record.dispatchInfo = dispatchEvent(record.type);
        record.at = 1'800'000'000'000'000;
        record.json = file.readAll();
        record.bytes = record.json.size();
        const JsonText text(record.json);
        if (const auto data = text.root() ? text.find(*text.root(), { "d" }) : std::nullopt) {
            record.hasData = true;
            record.dataOffset = data->offset;
            record.dataLength = data->length;
        }
        return record;
    }

    void inspector()
    {
        auto *view = m_window->findChild<PayloadView *>();
        auto *tabs = view->findChild<QTabWidget *>();
        const EventRecord message = payload(u"MESSAGE_CREATE.12.json"_s);
        view->setRecord(message);
        take(u"inspector-tree"_s);
        view->setRecord(payload(u"GUILD_CREATE.1.json"_s));
        view->openFind();
        view->findChild<FindBar *>()->findChild<QLineEdit *>()->setText(u"permission"_s);
        take(u"inspector-find"_s);
        tabs->setCurrentIndex(PayloadView::RawTab);
        take(u"inspector-raw"_s);
        view->findChild<QCheckBox *>(u"indent"_s)->click();
        take(u"inspector-indented"_s);
        tabs->setCurrentIndex(PayloadView::HexTab);
        take(u"inspector-hex"_s);
        view->findChild<FindBar *>()->close();
        view->compare(payload(u"GUILD_UPDATE.1.json"_s), payload(u"GUILD_UPDATE.2.json"_s));
        take(u"inspector-compare"_s);
        tabs->setCurrentIndex(PayloadView::TreeTab);
    }

    static void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(widget, static_cast<Qt::Key>(key), modifiers);
    }

    void filter(LogPanel *panel, const QString &expression, const QString &name)
    {
        panel->filterBar()->setExpression(expression);
        rest(300);
        take(name);
    }

    void logStates()
    {
        auto *panel = m_window->findChild<LogPanel *>();
        FilterEdit *edit = panel->filterBar()->edit();
        panel->highlights()->marks.toggle({ 8, 20, 31 });
        take(u"log-marks"_s);
        filter(panel, u"t:MESSAGE_CREATE d.author.username:ana"_s, u"log-filter"_s);
        filter(panel, u"t:MESSAGE_CREATE d.author.bot:true"_s, u"log-empty"_s);
        filter(panel, u"t:MESSAGE_CREATE gild:4"_s, u"log-wrong"_s);
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, u"t:mess"_s);
        press(edit, Qt::Key_Down);
        take(u"log-completion"_s);
        edit->clear();
        QTest::keyClicks(edit, u"d."_s);
        take(u"log-paths"_s);
        press(edit, Qt::Key_Escape);
        panel->actions()[LogActions::MarkMatches]->trigger();
        filter(panel, u"t:TYPING_START"_s, u"log-mark-matches"_s);
        panel->filterBar()->setExpression({});
        panel->actions()[LogActions::MarkMatches]->trigger();
        panel->highlights()->rules.setRules({ { u"kind:heartbeat or op:11"_s, Tone::Good }, { u"t:TYPING_START"_s, Tone::Warning } });
        take(u"log-rules"_s);
        panel->actions()[LogActions::Rules]->trigger();
        rest(100);
        grab(panel->findChild<ColorRulesDialog *>(), u"log-rules-dialog"_s);
        panel->findChild<ColorRulesDialog *>()->reject();
        panel->highlights()->rules.setRules({});
        panel->actions()[LogActions::Columns]->trigger();
        rest(100);
        grab(panel->findChild<LogColumnsDialog *>(), u"log-columns-dialog"_s);
        panel->findChild<LogColumnsDialog *>()->reject();
        panel->actions()[LogActions::Pause]->trigger();
        for (int i = 0; i < 12; ++i)
            m_gateway.sendDispatch(u"TYPING_START"_s, 1000 + i, { { u"user_id"_s, u"159914200000000001"_s } });
        pass(300);
        take(u"log-paused"_s);
        panel->actions()[LogActions::Pause]->trigger();
        QMenu *menu = LogMenu(panel->view(), new LogActions(panel->view(), panel->view()))
                          .create(panel->view()->currentIndex().row(), LogModel::EventColumn);
        menu->popup({ 400, 300 });
        rest(100);
        grab(menu, u"log-menu"_s);
        menu->close();
        panel->filterBar()->library()->save(u"No bots"_s, u"t:MESSAGE_* -d.author.bot:true"_s);
        panel->filterBar()->menu()->popup({ 10, 300 });
        rest(100);
        grab(panel->filterBar()->menu(), u"log-filter-menu"_s);
        panel->filterBar()->menu()->close();
        panel->highlights()->marks.clear();
    }

    void grab(QWidget *widget, const QString &name)
    {
        (void)widget->grab().save(QDir(m_folder).filePath(name + m_suffix + u".png"_s));
    }

    void type(QWidget *page, const QString &name, const QString &text)
    {
        for (QLineEdit *edit : page->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                edit->setText(text);
        }
    }

    void choose(QWidget *page, const QString &name, int index)
    {
        for (QComboBox *box : page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                box->setCurrentIndex(index);
        }
    }

    /// What the names beside ids come from.
    void guild()
    {
        m_gateway.sendDispatch(u"GUILD_CREATE"_s, 900,
            { { u"id"_s, u"159592059875186005"_s }, { u"name"_s, u"Chess Club"_s },
                { u"channels"_s, QJsonArray { QJsonObject { { u"id"_s, u"159592059875186006"_s }, { u"type"_s, 0 }, { u"name"_s, u"general"_s } },
                      QJsonObject { { u"id"_s, u"159592059875186007"_s }, { u"type"_s, 2 }, { u"name"_s, u"Lounge"_s } } } },
                { u"members"_s, QJsonArray() } });
        pass(200);
        m_feeds.names.waitForAll();
    }

    void answer(const QString &name, int sequence, const QJsonObject &data)
    {
        m_gateway.sendDispatch(name, sequence, data);
        pass(200);
    }

    void forms()
    {
        const QString chess = u"159592059875186005"_s;
        guild();
        auto *panel = m_window->findChild<CommandPanel *>();
        perform(WindowActions::Presence);
        CommandPage *presence = panel->page(CommandPanel::Presence);
        presence->submit();
        choose(presence, u"Activity"_s, 2);
        take(u"presence-error"_s);
        perform(WindowActions::VoiceState);
        CommandPage *voice = panel->page(CommandPanel::VoiceState);
        type(voice, u"Guild"_s, u"chess club"_s);
        voice->submit();
        take(u"voice-error"_s);
        type(voice, u"Guild"_s, chess);
        type(voice, u"Channel id"_s, u"159592059875186007"_s);
        voice->submit();
        answer(u"VOICE_STATE_UPDATE"_s, 901,
            { { u"guild_id"_s, chess }, { u"user_id"_s, u"1599142"_s }, { u"channel_id"_s, u"159592059875186007"_s } });
        perform(WindowActions::Members);
        CommandPage *members = panel->page(CommandPanel::Members);
        type(members, u"Guild"_s, chess);
        type(members, u"Beginning of the name"_s, u"a"_s);
        members->submit();
        for (int i = 0; i < 3; ++i) {
            answer(u"GUILD_MEMBERS_CHUNK"_s, 902 + i,
                { { u"guild_id"_s, chess }, { u"members"_s, QJsonArray { QJsonObject(), QJsonObject() } }, { u"chunk_index"_s, i },
                    { u"chunk_count"_s, 3 }, { u"nonce"_s, u"scope-1"_s },
                    { u"not_found"_s, i == 2 ? QJsonArray { u"424242"_s } : QJsonArray() } });
        }
        members->submit();
        answer(u"RATE_LIMITED"_s, 910,
            { { u"opcode"_s, 8 }, { u"retry_after"_s, 28.5 },
                { u"meta"_s, QJsonObject { { u"guild_id"_s, chess }, { u"nonce"_s, u"scope-2"_s } } } });
        take(u"members-replies"_s);
        type(members, u"Limit"_s, u"500"_s);
        take(u"members-error"_s);
        panel->showPage(CommandPanel::Soundboard);
        CommandPage *sounds = panel->page(CommandPanel::Soundboard);
        type(sounds, u"Guilds"_s, chess);
        take(u"soundboard"_s);
        type(sounds, u"Guilds"_s, u"chess"_s);
        sounds->submit();
        take(u"soundboard-error"_s);
        panel->showPage(CommandPanel::ChannelInfo);
        CommandPage *info = panel->page(CommandPanel::ChannelInfo);
        type(info, u"Guild"_s, chess);
        info->save();
        panel->showPage(CommandPanel::ChannelInfo);
        for (QCheckBox *box : info->findChildren<QCheckBox *>())
            box->setChecked(false);
        take(u"channel-info-error"_s);
        raw(panel);
        saved(panel);
        perform(WindowActions::Commands);
    }

    void raw(CommandPanel *panel)
    {
        panel->showPage(CommandPanel::Raw);
        CommandPage *page = panel->page(CommandPanel::Raw);
        auto *editor = page->form()->findChild<QPlainTextEdit *>();
        editor->setPlainText(u"{\n  \"op\": 4,\n  \"d\": { \"guild_id\": 5, \"channel_id\": null }\n}"_s);
        page->submit();
        take(u"raw-error"_s);
        editor->setPlainText(u"{\"op\":99,\"d\":{\"a\":1}}"_s);
        take(u"raw"_s);
    }

    void saved(CommandPanel *panel)
    {
        LibraryModel *library = panel->library()->model();
        library->setLibrary({});
        const QModelIndex folder = library->addFolder({}, u"Chess Club"_s);
        const QModelIndex members = library->addMessage(folder, u"All members"_s,
            R"({"command":"request-guild-members","guild_id":"159592059875186005","query":"a","limit":10})");
        const QModelIndex busy = library->addMessage(folder, u"Do not disturb"_s, R"({"command":"update-presence","status":"dnd"})");
        (void)library->addMessage({}, u"Reconnect"_s, R"({"command":"reconnect","resume":true})");
        std::vector<SavedStep> steps { { members.data(LibraryModel::IdRole).toInt(), {} } };
        for (int i = 0; i < 6; ++i)
            steps.push_back({ busy.data(LibraryModel::IdRole).toInt(), Milliseconds(1000) });
        library->setSteps(std::move(steps));
        panel->library()->view()->expandAll();
        panel->showLibrary();
        take(u"saved"_s);
        QFile bad(QDir(m_home.path()).filePath(u"nonsense.json"_s));
        if (bad.open(QIODevice::WriteOnly))
            bad.write("{\n  \"items\": [,]\n}");
        bad.close();
        panel->library()->importAndTell(bad.fileName());
        take(u"saved-error"_s);
    }

    void losing()
    {
        m_gateway.drop();
        rest(1000);
        take(u"connection-lost"_s);
    }

    /// A window of its own over the main one.
    void takeDialog(const QString &name)
    {
        rest(100);
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(widget);
            if (!dialog || !dialog->isVisible())
                continue;
            (void)dialog->grab().save(QDir(m_folder).filePath(name + m_suffix + u".png"_s));
            dialog->close();
        }
        rest(50);
    }

    void captures()
    {
        const QString path = m_home.filePath(u"chess-evening.jsonl.zst"_s);
        CaptureController &captures = *m_window->captures();
        m_window->startDemo();
        (void)m_gateway.waitForClient();
        m_gateway.sendHello(400);
        (void)m_gateway.expect(2);
        perform(WindowActions::Record);
        if (auto *dialog = m_window->findChild<RecordDialog *>())
            dialog->setLevel(SanitizeLevel::KeepTokens);
        takeDialog(u"record-tokens"_s);
        perform(WindowActions::Record);
        takeDialog(u"record"_s);
        captures.recording()->start({ .path = path, .form = CaptureForm::Zstd, .withLog = true });
        chat();
        take(u"recording"_s);
        perform(WindowActions::Export);
        takeDialog(u"export"_s);
        m_gateway.closeClient(4014, u"Disallowed intent(s)."_s);
        (void)QTest::qWaitFor([this] { return !m_manager.isRunning(); });
        captures.recording()->stop();
        rest(300);
        take(u"recorded"_s);
        captures.open({ path });
        (void)QTest::qWaitFor([&] { return !captures.opening()->isLoading(); });
        rest(300);
        take(u"capture"_s);
        damaged(path);
        large();
        perform(WindowActions::Memory);
        takeDialog(u"memory"_s);
        recovery(path);
    }

    void chat()
    {
        m_gateway.sendReady(u"session-of-the-fake"_s, 1,
            { { u"user"_s, QJsonObject { { u"id"_s, u"1599142"_s }, { u"username"_s, u"Chess Bot"_s }, { u"bot"_s, true } } } });
        for (int second = 0, sequence = 2; second < 9; ++second) {
            for (int i = 0; i < 2 + (second * 5) % 7; ++i)
                m_gateway.sendDispatch(u"MESSAGE_CREATE"_s, sequence++,
                    { { u"content"_s, u"Nf3"_s }, { u"channel_id"_s, u"159592059875186006"_s },
                        { u"author"_s, QJsonObject { { u"id"_s, u"1599142"_s }, { u"username"_s, u"ana"_s } } } });
            pass(1000);
        }
    }

    QByteArray line(int number, int size)
    {
        return R"({"kind":"dispatch","at":")" + timestamp(1'795'000'000'000'000 + number * 20'000LL)
            + R"(","shard":0,"t":"MESSAGE_CREATE","s":)" + QByteArray::number(number) + R"(,"d":{"content":")"
            + QByteArray(size, 'x') + "\"}}\n";
    }

    void damaged(const QString &)
    {
        QFile file(m_home.filePath(u"damaged.jsonl"_s));
        (void)file.open(QIODevice::WriteOnly);
        for (int i = 0; i < 4000; ++i)
            file.write(i % 900 == 700 ? QByteArray("{\"kind\":\"dispatch\", oops\n") : line(i, 20));
        file.close();
        m_window->captures()->open({ file.fileName() });
        (void)QTest::qWaitFor([this] { return !m_window->captures()->opening()->isLoading(); });
        take(u"damaged"_s);
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->text() == u"Details…"_s)
                button->click();
        }
        takeDialog(u"problems"_s);
    }

    void large()
    {
        QFile file(m_home.filePath(u"large.jsonl"_s));
        (void)file.open(QIODevice::WriteOnly);
        for (int i = 0; i < 600'000; ++i)
            file.write(line(i, 800));
        file.close();
        m_window->captures()->open({ file.fileName() });
        rest(400);
        take(u"loading"_s);
        m_window->captures()->activities()->findChild<Job *>()->cancel();
        (void)QTest::qWaitFor([this] { return !m_window->captures()->opening()->isLoading(); });
        take(u"loading-cancelled"_s);
        file.remove();
    }

    void recovery(const QString &path)
    {
        {
            RecordingJournal journal(m_home.filePath(u"recordings"_s));
            QString error;
            (void)journal.begin({ .path = path, .begunAt = Clock::system().utcMicroseconds() }, &error);
        }
        m_window->captures()->opening()->leave();
        m_window->captures()->recording()->offerRecovery();
        take(u"recovery"_s);
    }

    void refused(int code, const QString &reason, const QString &name)
    {
        m_manager.stop();
        (void)QTest::qWaitFor([this] { return !m_manager.isRunning(); });
        m_window->startDemo();
        (void)m_gateway.waitForClient();
        m_gateway.sendHello();
        (void)m_gateway.expect(2);
        m_gateway.closeClient(code, reason);
        (void)QTest::qWaitFor([this] { return !m_manager.isRunning(); });
        take(name);
    }

    const QString m_folder;
    const QString m_suffix;
    QTemporaryDir m_home;
    QSettings m_settings;
    FakeGateway m_gateway { Compression::ZlibStream };
    EventStore m_store;
    WindowFeeds m_feeds;
    ShardManager m_manager;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Translations translations(&app);
    installStyle();
    const QStringList arguments = app.arguments();
    const QString part = arguments.value(2);
    const bool isKnown = part.isEmpty() || part == "dialogs"_L1 || part == "layouts"_L1 || part == "shards"_L1;
    if (arguments.size() < 2 || arguments.size() > 3 || !isKnown || !QDir().mkpath(arguments[1])) {
        qWarning("usage: shardscope_screenshots FOLDER [dialogs|layouts|shards]");
        return 2;
    }
    for (const auto &[appearance, suffix] : { std::pair(Appearance::Light, u""_s), std::pair(Appearance::Dark, u"-dark"_s) }) {
        applyAppearance(appearance);
        if (part.isEmpty() || part == "layouts"_L1)
            takeLayoutPictures(arguments[1], suffix);
        if (part.isEmpty() || part == "shards"_L1)
            takeShardPictures(arguments[1], suffix);
        if (part.isEmpty() || part == "dialogs"_L1) {
            takeConnectionPictures(arguments[1], suffix);
            takeCheckPictures(arguments[1], suffix);
            takeDialogPictures(arguments[1], suffix);
            takeSessionPictures(arguments[1], suffix);
        }
        if (part.isEmpty())
            Studio(arguments[1], suffix).all();
    }
    return 0;
}
