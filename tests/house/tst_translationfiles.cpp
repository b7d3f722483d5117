// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< several forms of a plural
    bool isPlural = false;
    bool isFinished = true;
};

QList<Message> messagesOf(QIODevice *file)
{
    QList<Message> result;
    QXmlStreamReader xml(file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"message")
            result.append(message);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            message = { context, {}, {}, xml.attributes().value("numerus"_L1) == u"yes", true };
        else if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"translation") {
            message.isFinished = xml.attributes().value("type"_L1) != u"unfinished";
            if (!message.isPlural)
                message.translations.append(xml.readElementText());
        } else if (xml.name() == u"numerusform")
            message.translations.append(xml.readElementText());
    }
    return result;
}

QStringList found(const QString &text, const QString &expression)
{
    QStringList result;
    for (auto match = QRegularExpression(expression).globalMatch(text); match.hasNext();)
        result.append(match.next().captured());
    result.sort();
    return result;
}

/// What is wrong with a translation, for a person who mends it; empty where nothing is.
QString problem(const Message &message, const QString &translation)
{
    const auto differs = [&](const QString &expression) {
        QStringList there = found(message.source, expression);
        QStringList here = found(translation, expression);
        if (message.isPlural) { // "one file" need not tell the number
            here.removeAll(u"%n"_s);
            there.removeAll(u"%n"_s);
        }
        return there != here;
    };
    if (translation.trimmed().isEmpty())
        return u"it is empty"_s;
    if (differs(u"%(?:L?\\d{1,2}|n\\{[^}]*\\}|n)"_s))
        return u"the places for values differ"_s;
    if (message.context == u"Summary" && differs(u"\\{[^}]*\\}|\\[|\\]"_s))
        return u"the fields or optional parts differ"_s;
    if (differs(u"&(?=[\\p{L}\\d])"_s))
        return u"the number of keys (&) differs"_s;
    if (differs(u"\\n"_s))
        return u"the lines differ"_s;
    if (differs(u"</?[a-z]+[^>]*>"_s))
        return u"the markup differs"_s;
    if (message.source.front().isSpace() != translation.front().isSpace()
        || message.source.back().isSpace() != translation.back().isSpace())
        return u"the spaces at its ends differ"_s;
    return {};
}

} // namespace

/// What translators may not change: the tests of the window cannot see it in each text.
class tst_TranslationFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemsAreSeen_data();
    void problemsAreSeen();
    void translationsKeepWhatIsNoWord_data();
    void translationsKeepWhatIsNoWord();
};

void tst_TranslationFiles::problemsAreSeen_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << u"%1 of %2 rows"_s << u"%2 Zeilen, davon %1"_s << true;
    QTest::newRow("a place is gone") << u"%1 of %2 rows"_s << u"%1 Zeilen"_s << false;
    QTest::newRow("a key is gone") << u"&Open"_s << u"Öffnen"_s << false;
    QTest::newRow("a line is gone") << u"a\nb"_s << u"a b"_s << false;
    QTest::newRow("markup is gone") << u"<b>a</b>"_s << u"a"_s << false;
    QTest::newRow("a space is gone") << u" MiB"_s << u"MiB"_s << false;
    QTest::newRow("nothing") << u"a"_s << u" "_s << false;
}

void tst_TranslationFiles::problemsAreSeen()
{
    QFETCH(const QString, source);
    QFETCH(const QString, translation);
    QFETCH(const bool, isGood);
    QCOMPARE(problem({ {}, source, {} }, translation).isEmpty(), isGood);
}

void tst_TranslationFiles::translationsKeepWhatIsNoWord_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SHARDSCOPE_SOURCE_DIR) + u"/translations"_s);
    for (const QString &name : folder.entryList({ u"*.ts"_s }))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_TranslationFiles::translationsKeepWhatIsNoWord()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<Message> messages = messagesOf(&file);
    QVERIFY2(messages.size() > 20, qPrintable(path));
    QStringList problems;
    for (const Message &message : messages) {
        if (!message.isFinished)
            continue;
        for (const QString &translation : message.translations) {
            if (const QString what = problem(message, translation); !what.isEmpty())
                problems.append(u"%1: “%2” as “%3”: %4"_s.arg(message.context, message.source, translation, what));
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

QTEST_APPLESS_MAIN(tst_TranslationFiles)
#include "tst_translationfiles.moc"
