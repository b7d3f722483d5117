// SPDX-License-Identifier: MIT
#include "core/events/intentplan.h"
#include "core/translations.h"

#include "ui/connection/eventchoicemodel.h"
#include "ui/connection/intentsdialog.h"
#include "ui/connection/intentsfield.h"
#include "ui/connection/intentsmodel.h"

#include "tests/support/widgets.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <bit>

using namespace Shardscope;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Shardscope::DispatchEvent)

namespace {

using Intent = GatewayIntent;

/// Moves to the row of @p name as a person does, and presses space.
void toggle(QTreeView *view, const QString &name)
{
    view->setFocus();
    view->keyboardSearch(QString());
    view->setCurrentIndex(
        view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly).value(0));
    QVERIFY2(view->currentIndex().isValid(), qPrintable(name));
    QTest::keyClick(view, Qt::Key_Space);
}

} // namespace

class tst_Intents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leastIntentsBringTheEvents_data();
    void leastIntentsBringTheEvents();
    void leastIntentsAreLeast();
    void modelsKeepTheRules();
    void everyIntentSaysWhatItBrings();
    void listAndNumberAreOne();
    void numberGoesBothWays_data();
    void numberGoesBothWays();
    void presetsChoose_data();
    void presetsChoose();
    void filterFindsIntentsByTheirEvents();
    void eventsLeadToIntents();
    void eventsSayWhetherTheyCome();
    void warnsOfWhatSurprises_data();
    void warnsOfWhatSurprises();
    void fieldOpensTheDialogAndTakesItsChoice();

private:
    const Translations m_translations { QCoreApplication::instance() };
};

void tst_Intents::leastIntentsBringTheEvents_data()
{
    QTest::addColumn<QList<DispatchEvent>>("events");
    QTest::addColumn<GatewayIntents>("least");
    const auto row = [](const char *name, const QList<DispatchEvent> &events, GatewayIntents least) {
        QTest::newRow(name) << events << least;
    };
    using E = DispatchEvent;
    row("nothing", {}, {});
    row("always sent", { E::READY, E::INTERACTION_CREATE, E::GUILD_MEMBERS_CHUNK }, {});
    row("one", { E::GUILD_CREATE }, Intent::Guilds);
    row("the first of two", { E::MESSAGE_CREATE }, Intent::GuildMessages);
    row("one of two that is needed anyway", { E::CHANNEL_PINS_UPDATE, E::MESSAGE_CREATE }, Intent::DirectMessages);
    row("not a privileged one", { E::THREAD_MEMBERS_UPDATE }, Intent::Guilds);
    row("a privileged one that is needed anyway", { E::THREAD_MEMBERS_UPDATE, E::GUILD_MEMBER_ADD },
        Intent::GuildMembers);
    row("several", { E::TYPING_START, E::PRESENCE_UPDATE, E::READY },
        GatewayIntents(Intent::GuildMessageTyping) | Intent::GuildPresences);
}

void tst_Intents::leastIntentsBringTheEvents()
{
    QFETCH(const QList<DispatchEvent>, events);
    QFETCH(const GatewayIntents, least);
    QCOMPARE(leastIntents(events).names(), least.names());
}

/// Against every set of intents there is, for each pair of events.
void tst_Intents::leastIntentsAreLeast()
{
    for (const DispatchEventInfo &a : dispatchEventTable()) {
        for (const DispatchEventInfo &b : dispatchEventTable()) {
            const GatewayIntents least = leastIntents({ a.event, b.event });
            const auto brings = [&](GatewayIntents chosen) {
                return (a.intents.isEmpty() || !(a.intents & chosen).isEmpty())
                    && (b.intents.isEmpty() || !(b.intents & chosen).isEmpty());
            };
            QVERIFY2(brings(least), a.name);
            const GatewayIntents both = a.intents | b.intents;
            const auto cost = [](GatewayIntents chosen) {
                return std::popcount(chosen.bits())
                    + 100 * std::popcount((chosen & GatewayIntents::privileged()).bits());
            };
            // Every subset of those that matter.
            for (quint64 subset = both.bits();; subset = (subset - 1) & both.bits()) {
                QVERIFY(!brings(GatewayIntents(subset)) || cost(GatewayIntents(subset)) >= cost(least));
                if (subset == 0)
                    break;
            }
        }
    }
}

void tst_Intents::modelsKeepTheRules()
{
    IntentsModel intents;
    EventChoiceModel events;
    const QAbstractItemModelTester first(&intents, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&events, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(intents.rowCount(), 21);
    QCOMPARE(events.rowCount(), 79);
    const QSignalSpy changed(&intents, &IntentsModel::intentsChanged);
    QVERIFY(intents.setData(intents.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(intents.intents(), GatewayIntents(Intent::GuildMembers));
    QVERIFY(!intents.setData(intents.index(1, 1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!intents.setData(intents.index(1, 0), u"x"_s, Qt::EditRole));
    QCOMPARE(changed.size(), 1);
    QVERIFY(intents.setData(intents.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(intents.intents().isEmpty());
    // Bits that have no row stay.
    intents.setIntents(GatewayIntents((1U << 17) | 1U));
    QVERIFY(intents.setData(intents.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(intents.intents().bits(), quint64(1U << 17));
    const QSignalSpy wanted(&events, &EventChoiceModel::wantedChanged);
    QVERIFY(events.setData(events.index(5, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(events.wanted(), QList<DispatchEvent> { dispatchEventTable()[5].event });
    events.setWanted({});
    QCOMPARE(wanted.size(), 2);
    events.setIntents(GatewayIntents::all());
}

void tst_Intents::everyIntentSaysWhatItBrings()
{
    const IntentsModel model;
    for (int row = 0; row < model.rowCount(); ++row) {
        const GatewayIntentInfo &info = gatewayIntentTable()[std::size_t(row)];
        const QString text = model.index(row, 0).data(IntentsModel::DescriptionRole).toString();
        QVERIFY(text.startsWith(QLatin1String(info.name)));
        QCOMPARE(text.contains(u"▲ Privileged. Turn on “"_s), info.privileged);
        QCOMPARE(!model.index(row, IntentsModel::NeedsColumn).data().toString().isEmpty(), info.privileged);
        const bool content = info.intent == Intent::MessageContent;
        QCOMPARE(text.contains(u"Brings:\n"_s), !content);
        QCOMPARE(text.contains(u"No events of its own"_s), content);
        QVERIFY(!model.index(row, IntentsModel::BringsColumn).data().toString().isEmpty());
    }
    QVERIFY(model.index(2, 0)
                .data(IntentsModel::DescriptionRole)
                .toString()
                .contains(u"GUILD_AUDIT_LOG_ENTRY_CREATE\nGUILD_BAN_ADD\nGUILD_BAN_REMOVE"_s));
    QCOMPARE(model.index(2, IntentsModel::BringsColumn).data().toString(), u"3 events"_s);
    QCOMPARE(model.index(5, IntentsModel::BringsColumn).data().toString(), u"1 event"_s);
}

void tst_Intents::listAndNumberAreOne()
{
    IntentsDialog dialog(GatewayIntents::unprivileged());
    dialog.show();
    auto *number = named<QLineEdit>(dialog, u"Intents as a number or as names"_s);
    QCOMPARE(number->text(), u"53575421"_s);
    QVERIFY(shownTexts(dialog).contains(u"18 of 21 intents are chosen."_s));
    auto *view = named<QTreeView>(dialog, u"Intents"_s);
    toggle(view, u"GUILD_MEMBERS"_s);
    QCOMPARE(number->text(), u"53575423"_s);
    QVERIFY(dialog.intents().contains(Intent::GuildMembers));
    // The detail follows the cursor.
    QVERIFY(dialog.findChild<QPlainTextEdit *>()->toPlainText().startsWith(u"GUILD_MEMBERS is bit 1, the number 2."_s));
}

void tst_Intents::numberGoesBothWays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint64>("bits");
    QTest::addColumn<QString>("words");
    QTest::newRow("all") << u"53608447"_s << quint64(53608447) << u"21 of 21"_s;
    QTest::newRow("two") << u"513"_s << quint64(513) << u"2 of 21"_s;
    QTest::newRow("names") << u"guilds, guild_members"_s << quint64(3) << u"2 of 21"_s;
    QTest::newRow("none") << u"0"_s << quint64(0) << u"Without intents only"_s;
    QTest::newRow("unknown bits") << u"131073"_s << quint64(131073) << u"Not documented, sent all the same: 1<<17."_s;
    // The last good one stays.
    QTest::newRow("a word that is none") << u"GUILDSX"_s << quint64(1) << u"\"GUILDSX\" is not an intent"_s;
    QTest::newRow("too large") << u"9007199254740992"_s << quint64(900719925474099) << u"too large"_s;
}

void tst_Intents::numberGoesBothWays()
{
    QFETCH(const QString, text);
    QFETCH(const quint64, bits);
    QFETCH(const QString, words);
    IntentsDialog dialog(GatewayIntents::unprivileged());
    dialog.show();
    auto *number = named<QLineEdit>(dialog, u"Intents as a number or as names"_s);
    number->selectAll();
    QTest::keyClicks(number, text);
    QCOMPARE(number->text(), text);
    QCOMPARE(dialog.intents().bits(), bits);
    QCOMPARE(dialog.intentsModel()->intents().bits(), bits);
    QVERIFY2(shownTexts(dialog).contains(words), qPrintable(shownTexts(dialog)));
}

void tst_Intents::presetsChoose_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<GatewayIntents>("intents");
    QTest::newRow("all") << u"+all"_s << GatewayIntents::all();
    QTest::newRow("unprivileged") << u"+unprivileged"_s << GatewayIntents::unprivileged();
    QTest::newRow("none") << u"None"_s << GatewayIntents();
}

void tst_Intents::presetsChoose()
{
    QFETCH(const QString, text);
    QFETCH(const GatewayIntents, intents);
    IntentsDialog dialog(GatewayIntents(5));
    dialog.show();
    QTest::mouseClick(button(dialog, text), Qt::LeftButton);
    QCOMPARE(dialog.intents(), intents);
}

void tst_Intents::filterFindsIntentsByTheirEvents()
{
    IntentsDialog dialog(GatewayIntents {});
    dialog.show();
    auto *view = named<QTreeView>(dialog, u"Intents"_s);
    auto *filter = named<QLineEdit>(dialog, u"Filter by intent or event"_s);
    QTest::keyClicks(filter, u"ban_add"_s);
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, 0).data().toString(), u"GUILD_MODERATION"_s);
    toggle(view, u"GUILD_MODERATION"_s);
    QCOMPARE(dialog.intents(), GatewayIntents(Intent::GuildModeration));
    QTest::keyClicks(filter, u"x"_s);
    QCOMPARE(view->model()->rowCount(), 0);
    QVERIFY(dialog.findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
}

void tst_Intents::eventsLeadToIntents()
{
    IntentsDialog dialog(GatewayIntents::all());
    dialog.show();
    dialog.tabs()->setCurrentIndex(1);
    QPushButton *use = button<QPushButton>(dialog, u"Use these"_s);
    QVERIFY(use->isVisible() && !use->isEnabled());
    auto *view = named<QTreeView>(dialog, u"Events"_s);
    toggle(view, u"READY"_s);
    QVERIFY(shownTexts(dialog).contains(u"always sent: no intents are needed"_s));
    toggle(view, u"MESSAGE_CREATE"_s);
    toggle(view, u"GUILD_BAN_ADD"_s);
    QVERIFY2(shownTexts(dialog).contains(u"Least intents: GUILD_MODERATION, GUILD_MESSAGES (516)"_s),
        qPrintable(shownTexts(dialog)));
    QCOMPARE(dialog.intents(), GatewayIntents::all()); // nothing is chosen before it is asked for
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(dialog.intents().bits(), 516U);
    QVERIFY(
        shownTexts(dialog).contains(u"GUILD_MESSAGES without MESSAGE_CONTENT brings messages with empty content."_s));
    QTest::mouseClick(button(dialog, u"Clear"_s), Qt::LeftButton);
    QVERIFY(dialog.eventModel()->wanted().isEmpty());
    QVERIFY(!use->isEnabled());
}

void tst_Intents::eventsSayWhetherTheyCome()
{
    EventChoiceModel model;
    model.setIntents(Intent::GuildMessages);
    const auto row = [&model](DispatchEvent event, int column) {
        return model.index(static_cast<int>(event), column).data().toString();
    };
    QCOMPARE(row(DispatchEvent::MESSAGE_CREATE, EventChoiceModel::ComesColumn), u"yes"_s);
    QCOMPARE(
        row(DispatchEvent::MESSAGE_CREATE, EventChoiceModel::IntentsColumn), u"GUILD_MESSAGES or DIRECT_MESSAGES"_s);
    QCOMPARE(row(DispatchEvent::GUILD_CREATE, EventChoiceModel::ComesColumn), u"no"_s);
    QCOMPARE(row(DispatchEvent::READY, EventChoiceModel::ComesColumn), u"yes"_s);
    QCOMPARE(row(DispatchEvent::READY, EventChoiceModel::IntentsColumn), u"none: always sent"_s);
    QCOMPARE(row(DispatchEvent::PRESENCE_UPDATE, EventChoiceModel::IntentsColumn), u"▲ GUILD_PRESENCES, privileged"_s);
}

void tst_Intents::warnsOfWhatSurprises_data()
{
    QTest::addColumn<GatewayIntents>("intents");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing odd") << GatewayIntents(Intent::Guilds) << QStringList();
    QTest::newRow("none") << GatewayIntents() << QStringList { u"Without intents"_s };
    QTest::newRow("no content") << GatewayIntents(Intent::GuildMessages) << QStringList { u"empty content"_s };
    QTest::newRow("direct messages have content") << GatewayIntents(Intent::DirectMessages) << QStringList();
    QTest::newRow("content of nothing") << GatewayIntents(Intent::MessageContent)
                                        << QStringList { u"MESSAGE_CONTENT alone"_s, u"portal: MESSAGE_CONTENT."_s };
    QTest::newRow("privileged") << (GatewayIntents(Intent::GuildMembers) | Intent::GuildPresences)
                                << QStringList { u"portal: GUILD_MEMBERS, GUILD_PRESENCES."_s };
    QTest::newRow("unknown") << GatewayIntents((1U << 30) | 1U) << QStringList { u"1<<30"_s };
}

void tst_Intents::warnsOfWhatSurprises()
{
    QFETCH(const GatewayIntents, intents);
    QFETCH(const QStringList, words);
    const QStringList warnings = IntentsDialog::warnings(intents);
    QCOMPARE(warnings.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i)
        QVERIFY2(warnings[i].contains(words[i]), qPrintable(warnings[i]));
}

void tst_Intents::fieldOpensTheDialogAndTakesItsChoice()
{
    IntentsField field;
    field.show();
    QCOMPARE(field.text(), u"18 of 21…"_s);
    const QSignalSpy changed(&field, &IntentsField::changed);
    const auto open = [&field] {
        QTest::keyClick(&field, Qt::Key_Space);
        IntentsDialog *shown = nullptr;
        for (IntentsDialog *dialog : field.findChildren<IntentsDialog *>()) {
            if (dialog->isVisible())
                shown = dialog;
        }
        return shown;
    };
    IntentsDialog *dialog = open();
    QVERIFY(dialog);
    dialog->setIntents(GatewayIntents((1U << 17) | 513U));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(field.intents(), GatewayIntents::unprivileged());
    QCOMPARE(changed.size(), 0);
    dialog = open();
    QVERIFY(dialog);
    dialog->setIntents(GatewayIntents((1U << 17) | 513U));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(field.intents().bits(), quint64((1U << 17) | 513U));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(field.text(), u"2 of 21 and others…"_s);
    QVERIFY(field.toolTip().contains(u"empty content"_s));
}

QTEST_MAIN(tst_Intents)
#include "tst_intents.moc"
