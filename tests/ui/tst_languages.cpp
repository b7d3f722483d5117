// SPDX-License-Identifier: MIT
#include "core/events/namedirectory.h"
#include "core/translations.h"
#include "ui/dispatch/logtext.h"

#include "ui/language/languagefield.h"
#include "ui/language/languagesetting.h"
#include "ui/language/livetexts.h"
#include "ui/language/retranslator.h"

#include "tests/support/pseudolanguage.h"
#include "tests/ui/everydialog.h"
#include "tests/ui/shownwords.h"
#include "tests/ui/windowrig.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

void speakPseudo(Translations *translations)
{
    translations->use(std::make_unique<PseudoLanguage>(), QLocale(QLocale::German));
}

/// A window in the midst of a session.
void fill(WindowRig *rig)
{
    rig->window->resize(1280, 800);
    rig->window->startDemo();
    QVERIFY(rig->makeReady({ { u"user"_s, QJsonObject { { u"id"_s, u"1"_s }, { u"username"_s, u"1"_s } } } }));
    for (const WindowActions::Id pane : { WindowActions::Commands, WindowActions::Drift, WindowActions::Events,
             WindowActions::Sessions, WindowActions::Shards }) {
        if (!rig->action(pane)->isChecked())
            rig->perform(pane);
    }
    rig->gateway.sendDispatch(u"MESSAGE_CREATE"_s, 2, { { u"content"_s, u"1"_s } });
    QTRY_VERIFY(rig->store.range().end > 4);
    QCoreApplication::sendPostedEvents();
}

/// Too many for the message of one check.
void verifyTranslated(const ShownWords &words)
{
    for (const QString &text : words.untranslated)
        qWarning("%s", qPrintable(text));
    QCOMPARE(words.untranslated.size(), 0);
}

} // namespace

/// Every text in the language of now: built in it, or changed to it while the window is open.
class tst_Languages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_translations.choose(u"en"_s); }
    void textsAreFoundAgain_data();
    void textsAreFoundAgain();
    void textsOfSeveralLanguagesAreFoundAgain();
    void likelierContextWins();
    void whatWasTypedStays();
    void languagesAreNamedInThemselves();
    void rowsOfTheLogAreTranslated_data();
    void rowsOfTheLogAreTranslated();
    void fieldChangesTheLanguageAtOnceAndKeepsIt();
    void windowIsWhollyTranslated_data();
    void windowIsWhollyTranslated();
    void dialogsAreWhollyTranslated_data();
    void dialogsAreWhollyTranslated();

    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void menusHaveEachKeyOnce_data();
    void menusHaveEachKeyOnce();

private:
    Translations m_translations { QCoreApplication::instance() };
    EveryDialog m_dialogs;

public:
    tst_Languages()
    {
        m_translations.remember();
        m_dialogs.translations = &m_translations;
    }
};

void tst_Languages::textsAreFoundAgain_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto say = [](const char *text) { return PseudoLanguage::spoken(QString::fromUtf8(text)); };
    QTest::newRow("whole") << u"Settings"_s << say("Settings");
    QTest::newRow("without its key") << u"Look"_s << say("&Look").remove(u'&');
    QTest::newRow("with a value") << u"There is no folder “/x”. The last one stays."_s
                                  << say("There is no folder “%1”. The last one stays.").replace(u"%1"_s, u"/x"_s);
    QTest::newRow("a plural") << u"3 events"_s << say("%n event(s)").replace(u"%n"_s, u"3"_s);
    QTest::newRow("joined") << u"Settings · Look · 7"_s
                            << say("Settings") + u" · "_s + say("&Look").remove(u'&') + u" · 7"_s;
    QTest::newRow("unknown") << u"Chess Bot"_s << u"Chess Bot"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_Languages::textsAreFoundAgain()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    for (const char *text : { "Settings", "&Look", "There is no folder “%1”. The last one stays." })
        (void)QCoreApplication::translate("Shardscope::SettingsDialog", text);
    QCOMPARE(QCoreApplication::translate("Shardscope::IntentsModel", "%n event(s)", nullptr, 3), u"3 events"_s);
    speakPseudo(&m_translations);
    QCOMPARE(LiveTexts(m_translations).now(before, {}), after);
}

void tst_Languages::textsOfSeveralLanguagesAreFoundAgain()
{
    QLabel label(QCoreApplication::translate("Shardscope::SettingsDialog", "Settings"));
    speakPseudo(&m_translations);
    Retranslator(m_translations).run();
    QCOMPARE(label.text(), PseudoLanguage::spoken(u"Settings"_s));
    m_translations.choose(u"en"_s);
    Retranslator(m_translations).run();
    QCOMPARE(label.text(), u"Settings"_s);
}

void tst_Languages::likelierContextWins()
{
    class Two : public QTranslator
    {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *context, const char *, const char *, int) const override
        {
            return QLatin1String(context);
        }
    };
    (void)QCoreApplication::translate("A", "Open");
    (void)QCoreApplication::translate("B", "Open");
    m_translations.use(std::make_unique<Two>(), QLocale::c());
    const LiveTexts texts(m_translations);
    QCOMPARE(texts.now(u"Open"_s, { u"B"_s, u"A"_s }), u"B"_s);
    QCOMPARE(texts.now(u"Open"_s, { u"A"_s, u"B"_s }), u"A"_s);
}

void tst_Languages::whatWasTypedStays()
{
    QLineEdit edit(QCoreApplication::translate("Shardscope::SettingsDialog", "Settings"));
    edit.setPlaceholderText(edit.text());
    speakPseudo(&m_translations);
    Retranslator(m_translations).run();
    QCOMPARE(edit.text(), u"Settings"_s);
    QCOMPARE(edit.placeholderText(), PseudoLanguage::spoken(u"Settings"_s));
}

void tst_Languages::languagesAreNamedInThemselves()
{
    const QList<Translations::Language> languages = Translations::offered();
    QVERIFY(std::ranges::any_of(
        languages, [](const auto &language) { return language.tag == u"en" && language.name == u"English"; }));
    QVERIFY(std::ranges::none_of(languages, [](const auto &language) { return language.name.isEmpty(); }));
}

void tst_Languages::rowsOfTheLogAreTranslated_data()
{
    QTest::addColumn<EventRecord::Kind>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, EventRecord::Kind kind, const char *json, const QString &text) {
        QTest::newRow(name) << kind << QByteArray(json) << text;
    };
    row("one is left", EventRecord::Kind::RateLimit, R"({"remaining":1,"limit":120})", u"1 übrig · von 120"_s);
    row("several are left", EventRecord::Kind::RateLimit, R"({"remaining":3,"limit":1})", u"3 übrig · von 1"_s);
    row("one dispatch", EventRecord::Kind::Summary, R"({"dispatches":1})", u"1 Dispatch"_s);
    row("no number", EventRecord::Kind::State, R"({"session_id":"x"})", u"Sitzung x"_s);
}

/// In a language whose plurals have two forms.
void tst_Languages::rowsOfTheLogAreTranslated()
{
    QFETCH(const EventRecord::Kind, kind);
    QFETCH(const QByteArray, json);
    QFETCH(const QString, text);
    m_translations.choose(u"de"_s);
    EventRecord record;
    record.kind = kind;
    record.json = json;
    QCOMPARE(recordSummary(record, NameDirectory()), text);
}

void tst_Languages::fieldChangesTheLanguageAtOnceAndKeepsIt()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
    LanguageField field(&m_translations, &settings);
    QCOMPARE(field.currentData().toString(), QString());
    const int english = field.findData(u"en"_s);
    QVERIFY(english > 0);
    speakPseudo(&m_translations);
    Retranslator(m_translations).run();
    QCOMPARE(field.itemText(0), PseudoLanguage::spoken(u"The system's"_s));
    field.setCurrentIndex(english);
    Q_EMIT field.activated(english);
    QCOMPARE(field.itemText(0), u"The system's"_s);
    QCOMPARE(LanguageSetting::of(settings), u"en"_s);
    QCOMPARE(LanguageField(&m_translations, &settings).currentIndex(), english);
}

void tst_Languages::windowIsWhollyTranslated_data()
{
    QTest::addColumn<bool>("isLate");
    QTest::newRow("built in the language") << false;
    QTest::newRow("changed while open") << true;
}

void tst_Languages::windowIsWhollyTranslated()
{
    QFETCH(const bool, isLate);
    if (!isLate)
        speakPseudo(&m_translations);
    WindowRig rig;
    fill(&rig);
    if (QTest::currentTestFailed())
        return;
    if (isLate) {
        speakPseudo(&m_translations);
        Retranslator(m_translations).run();
        QCoreApplication::sendPostedEvents();
    }
    const ShownWords words = ShownWords::of(rig.window.get());
    QVERIFY2(words.texts > 400, qPrintable(QString::number(words.texts)));
    verifyTranslated(words);
}

void tst_Languages::dialogsAreWhollyTranslated_data()
{
    QTest::addColumn<CreateDialog>("create");
    QTest::addColumn<bool>("isLate");
    for (const auto &[name, create] : m_dialogs.all()) {
        QTest::addRow("%s, built in the language", name) << create << false;
        QTest::addRow("%s, changed while open", name) << create << true;
    }
}

void tst_Languages::dialogsAreWhollyTranslated()
{
    QFETCH(const CreateDialog, create);
    QFETCH(const bool, isLate);
    if (!isLate)
        speakPseudo(&m_translations);
    const std::unique_ptr<QDialog> dialog(create());
    dialog->show();
    if (isLate) {
        speakPseudo(&m_translations);
        Retranslator(m_translations).run();
        QCoreApplication::sendPostedEvents();
    }
    const ShownWords words = ShownWords::of(dialog.get());
    QVERIFY2(words.texts >= 4, qPrintable(QString::number(words.texts)));
    verifyTranslated(words);
}

void tst_Languages::nothingIsCutOff_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<CreateDialog>("create");
    for (const auto &[name, direction] :
        { std::pair("left to right", Qt::LeftToRight), std::pair("right to left", Qt::RightToLeft) }) {
        QTest::addRow("window, %s", name) << direction << CreateDialog();
        for (const auto &[dialog, create] : m_dialogs.all())
            QTest::addRow("%s, %s", dialog, name) << direction << create;
    }
}

/// With texts that are longer by two fifths.
void tst_Languages::nothingIsCutOff()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const CreateDialog, create);
    speakPseudo(&m_translations);
    QGuiApplication::setLayoutDirection(direction);
    const auto reset = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto); });
    std::optional<WindowRig> rig;
    std::unique_ptr<QDialog> dialog;
    if (create) {
        dialog.reset(create());
        dialog->show();
    } else {
        fill(&rig.emplace());
    }
    const ShownWords words = ShownWords::of(create ? static_cast<QWidget *>(dialog.get()) : rig->window.get());
    for (const QString &place : words.cutOff)
        qWarning("%s", qPrintable(place));
    QCOMPARE(words.cutOff.size(), 0);
}

void tst_Languages::menusHaveEachKeyOnce_data()
{
    QTest::addColumn<QString>("tag");
    for (const Translations::Language &language : Translations::offered())
        QTest::newRow(qPrintable(language.tag)) << language.tag;
}

void tst_Languages::menusHaveEachKeyOnce()
{
    QFETCH(const QString, tag);
    m_translations.choose(tag);
    WindowRig rig;
    QStringList twice;
    QList<QWidget *> menus { rig.window->menuBar() };
    for (QMenu *menu : rig.window->findChildren<QMenu *>())
        menus.append(menu);
    for (const QWidget *menu : menus) {
        QMap<QString, QString> takenBy;
        QList<std::pair<QString, QString>> clashes;
        for (const QAction *action : menu->actions()) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (key.isEmpty())
                continue;
            if (takenBy.contains(key))
                clashes.append({ takenBy[key], action->text() });
            takenBy.insert(key, action->text());
        }
        for (const auto &[first, second] : clashes)
            twice.append(u"“%1” and “%2”, taken: %3"_s.arg(first, second, QStringList(takenBy.keys()).join(u' ')));
    }
    QVERIFY(menus.size() > 10);
    for (const QString &pair : twice)
        qWarning("%s", qPrintable(pair));
    QCOMPARE(twice.size(), 0);
}

QTEST_MAIN(tst_Languages)
#include "tst_languages.moc"
