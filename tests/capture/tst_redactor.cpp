// SPDX-License-Identifier: MIT
#include "core/capture/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace Shardscope;

namespace {

const QString maskText = QString::fromLatin1(Redactor::mask);

/// Text and JSON of it in which each character is written in one of the ways that JSON allows.
class Writer
{
public:
    explicit Writer(quint32 seed)
        : m_random(seed)
    {
    }

    QString text(const QString &alphabet, int length)
    {
        const QList<uint> characters = alphabet.toUcs4();
        QString result;
        for (int i = 0; i < length; ++i)
            result += QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters[m_random.bounded(characters.size())]), 1);
        return result;
    }
    int number(int from, int to) { return m_random.bounded(from, to); }

    QByteArray json(const QString &text)
    {
        QByteArray out;
        for (const uint character : text.toUcs4())
            out += written(character);
        return out;
    }

private:
    QByteArray unicodeEscape(ushort unit)
    {
        QByteArray hex = QByteArray::number(unit, 16).rightJustified(4, '0');
        for (char &c : hex) {
            if (m_random.bounded(2))
                c = QByteArray(1, c).toUpper().at(0);
        }
        return "\\u" + hex;
    }

    QByteArray written(uint character)
    {
        static const QHash<uint, QByteArray> shortForms { { '"', "\\\"" }, { '\\', "\\\\" }, { '/', "\\/" },
            { '\b', "\\b" }, { '\f', "\\f" }, { '\n', "\\n" }, { '\r', "\\r" }, { '\t', "\\t" } };
        const bool mustEscape = character < 0x20 || character == '"' || character == '\\';
        const QString as = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        switch (m_random.bounded(3)) {
        case 0:
            if (shortForms.contains(character))
                return shortForms.value(character);
            [[fallthrough]];
        case 1:
            if (!mustEscape)
                return as.toUtf8();
            break;
        }
        QByteArray out;
        for (const QChar unit : as)
            out += unicodeEscape(unit.unicode());
        return out;
    }

    QRandomGenerator m_random;
};

const QString tokenAlphabet = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."_s;
const QString strangeAlphabet = u"aAnu0\\/\"é€𝄞b{}:,[]u00"_s;

} // namespace

class tst_Redactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksEverySpelling_data();
    void masksEverySpelling();
    void masksByValue_data();
    void masksByValue();
    void masksTextThatIsNoJson_data();
    void masksTextThatIsNoJson();
    void leavesWhatHoldsNoSecretAlone();
    void masksSeveralSecrets();
    void masksAtEveryPlace();
    void fingerprintTellsSessionsApart();
    void clearForgets();
    void learnsWhileOthersMask();
};

void tst_Redactor::masksEverySpelling_data()
{
    QTest::addColumn<QString>("alphabet");
    QTest::addColumn<int>("minimum");
    QTest::addColumn<int>("maximum");
    QTest::newRow("tokens") << tokenAlphabet << 16 << 80;
    QTest::newRow("of any shape") << strangeAlphabet << 16 << 40;
    QTest::newRow("short") << tokenAlphabet << 3 << 16;
    QTest::newRow("short, of any shape") << strangeAlphabet << 3 << 10;
}

/// Whatever the spelling: what another reader of JSON sees is the text with the secret replaced.
void tst_Redactor::masksEverySpelling()
{
    QFETCH(const QString, alphabet);
    QFETCH(const int, minimum);
    QFETCH(const int, maximum);

    for (quint32 seed = 0; seed < 600; ++seed) {
        Writer writer(seed);
        const QString secret = writer.text(alphabet, writer.number(minimum, maximum));
        const bool isShort = secret.toUtf8().size() < 16;
        Redactor redactor;
        redactor.addSecret(secret.toUtf8());

        QString before = writer.text(alphabet + u"\n\t "_s, writer.number(0, 20));
        QString after = writer.text(alphabet + u"\n\t "_s, writer.number(0, 20));
        if (isShort)
            before = after = QString();
        const QString near = secret.chopped(secret.back().isLowSurrogate() ? 2 : 1) + u'%';
        const QByteArray json = "{ \"v\" : \"" + writer.json(before) + writer.json(secret) + writer.json(after)
            + "\",\n\"near\":\"" + writer.json(near) + "\", \"n\": 12.50e1, \"inside\":\"%" + writer.json(secret) + "%\"}";

        const QByteArray masked = redactor.redactedJson(json);
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(masked, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString() + u": "_s + QString::fromUtf8(json + " became " + masked)));

        // A secret may begin in the text around it: what is left must not hold it, and begins and ends as it did.
        const QString value = object.value("v"_L1).toString();
        QVERIFY2(!value.contains(secret), masked.constData());
        QVERIFY2(value.contains(maskText), masked.constData());
        if (QString(before + secret + after).indexOf(secret) == before.size())
            QCOMPARE(value, before + maskText + after);
        QCOMPARE(object.value("near"_L1).toString(), near);
        QCOMPARE(object.value("inside"_L1).toString(), isShort ? u'%' + secret + u'%' : u'%' + maskText + u'%');
        QVERIFY(masked.contains("\"n\": 12.50e1,"));
        QVERIFY2(isShort || !masked.contains(secret.toUtf8()), masked.constData());
    }
}

void tst_Redactor::masksByValue_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("masked");

    const QByteArray token("MTIzNDU2Nzg5.Gabcde.x/yz_0123456789");
    const auto row = [&token](const char *name, const QByteArray &json, const QByteArray &masked) {
        QTest::newRow(name) << token << json << masked;
    };
    row("raw", "{\"token\":\"" + token + "\"}", "{\"token\":\"<redacted>\"}");
    row("inside a string", "[\"Bot " + token + "!\"]", "[\"Bot <redacted>!\"]");
    row("twice", "[\"" + token + ' ' + token + "\"]", "[\"<redacted> <redacted>\"]");
    row("escaped slash", "[\"MTIzNDU2Nzg5.Gabcde.x\\/yz_0123456789\"]", "[\"<redacted>\"]");
    row("one character escaped", "[\"\\u004dTIzNDU2Nzg5.Gabcde.x/yz_0123456789\"]", "[\"<redacted>\"]");
    row("escaped in capitals", "[\"\\u004DTIzNDU2Nzg5\\u002EGabcde.x/yz_0123456789\"]", "[\"<redacted>\"]");
    row("as a key", "{\"" + token + "\":1}", "{\"<redacted>\":1}");
    row("other escapes stay", "[\"\\n\\u00e9\\/ " + token + " \\ud834\\udd1e\\\"\"]", "[\"\\n\\u00e9\\/ <redacted> \\ud834\\udd1e\\\"\"]");
    row("spaces and order stay", "{ \"b\" : 1 ,\n\"a\":\"" + token + "\" , \"a\":2}", "{ \"b\" : 1 ,\n\"a\":\"<redacted>\" , \"a\":2}");
    row("another letter", "[\"mTIzNDU2Nzg5.Gabcde.x/yz_0123456789\"]", "[\"mTIzNDU2Nzg5.Gabcde.x/yz_0123456789\"]");
    row("cut off", "[\"MTIzNDU2Nzg5.Gabcde.x/yz_012345678\"]", "[\"MTIzNDU2Nzg5.Gabcde.x/yz_012345678\"]");
    row("an escape that means another letter", "[\"\\nTIzNDU2Nzg5.Gabcde.x/yz_0123456789\"]", "[\"\\nTIzNDU2Nzg5.Gabcde.x/yz_0123456789\"]");
    row("a piece that begins outside of a string", ",\"x\":\"" + token + "\"}", ",\"x\":\"<redacted>\"}");

    QTest::newRow("the n of a line end is no n") << QByteArray("nice-secret-of-a-gateway") << QByteArray("[\"\\nice-secret-of-a-gateway\"]")
                                                  << QByteArray("[\"\\nice-secret-of-a-gateway\"]");
    QTest::newRow("a number") << QByteArray("1234567890123456789") << QByteArray("{\"id\":1234567890123456789,\"b\":[7]}")
                              << QByteArray("{\"id\":\"<redacted>\",\"b\":[7]}");
    QTest::newRow("in a longer number") << QByteArray("1234567890123456789") << QByteArray("[ 12345678901234567890 ]")
                                        << QByteArray("[ \"<redacted>\" ]");
    QTest::newRow("structure is no secret") << QByteArray("{\"op\":11,\"d\":1}") + QByteArray("xx") << QByteArray("[{\"op\":11,\"d\":1}]")
                                            << QByteArray("[{\"op\":11,\"d\":1}]");
    QTest::newRow("short, whole") << QByteArray("hunter2") << QByteArray("[\"hunter2\",\"h\\u0075nter2\"]") << QByteArray("[\"<redacted>\",\"<redacted>\"]");
    QTest::newRow("short, in a text") << QByteArray("hunter2") << QByteArray("[\"hunter2!\",\"a hunter2\"]") << QByteArray("[\"hunter2!\",\"a hunter2\"]");
    QTest::newRow("short, a number") << QByteArray("42") << QByteArray("[42,\"42\",\"142\"]") << QByteArray("[42,\"<redacted>\",\"142\"]");
    QTest::newRow("fifteen bytes are short") << QByteArray("123456789abcdef") << QByteArray("[\"x123456789abcdef\"]") << QByteArray("[\"x123456789abcdef\"]");
    QTest::newRow("sixteen bytes are not") << QByteArray("123456789abcdefg") << QByteArray("[\"x123456789abcdefg\"]") << QByteArray("[\"x<redacted>\"]");
}

void tst_Redactor::masksByValue()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, masked);
    Redactor redactor;
    redactor.addSecret(secret);

    QCOMPARE(redactor.redactedJson(json), masked);
    QVERIFY(redactor.mayHoldSecret(json) || json == masked);
}

void tst_Redactor::masksTextThatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("masked");
    QTest::newRow("words") << QByteArray("bad token secret-of-some-length.") << QByteArray("bad token <redacted>.");
    QTest::newRow("a quote that never ends") << QByteArray("\"x secret-of-some-length") << QByteArray("\"x <redacted>");
    QTest::newRow("behind a backslash") << QByteArray("C:\\secret-of-some-length") << QByteArray("C:\\<redacted>");
    QTest::newRow("escaped") << QByteArray("{ \\u0073ecret-of-some-length") << QByteArray("{ <redacted>");
    QTest::newRow("bytes that are no text") << QByteArray("\xff\x00secret-of-some-length\xfe", 24) << QByteArray("\xff\x00<redacted>\xfe", 13);
}

void tst_Redactor::masksTextThatIsNoJson()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, masked);
    Redactor redactor;
    redactor.addSecret("secret-of-some-length");
    redactor.addSecret("short");

    QCOMPARE(redactor.redacted(text), masked);
    QCOMPARE(redactor.redacted(u"short"_s), maskText);
    QCOMPARE(redactor.redacted(u"short of it"_s), u"short of it"_s);
    QCOMPARE(redactor.redacted(u"{\"a\":\"short\"}"_s), u"{\"a\":\"<redacted>\"}"_s);
}

void tst_Redactor::leavesWhatHoldsNoSecretAlone()
{
    const QByteArray json("{\"content\":\"a\\nb \\u00e9 \\\"c\\\"\",\"id\":\"123456789012345678\"}");
    Redactor redactor;
    QCOMPARE(redactor.redactedJson(json).constData(), json.constData());
    redactor.addSecret("MTIzNDU2Nzg5.Gabcde.xyz_0123456789");
    QVERIFY(!redactor.mayHoldSecret(json));
    // The same bytes, not a copy.
    QCOMPARE(redactor.redactedJson(json).constData(), json.constData());
    // An escape of a letter that the secret has is looked at, and is none.
    const QByteArray near("[\"\\u004dTI\"]");
    QVERIFY(redactor.mayHoldSecret(near));
    QCOMPARE(redactor.redactedJson(near), near);
}

void tst_Redactor::masksSeveralSecrets()
{
    Redactor redactor;
    redactor.addSecret("the-token-of-the-bot");
    redactor.addSecret("the-token-of-the-bot");
    redactor.addSecret("the-token-of-the-bot-and-more");
    redactor.addSecret("session");
    redactor.addSecret({});
    QCOMPARE(redactor.redactedJson("[\"the-token-of-the-bot-and-more\",\"the-token-of-the-bot\",\"session\",\"\"]"),
        QByteArray("[\"<redacted>\",\"<redacted>\",\"<redacted>\",\"\"]"));
}

void tst_Redactor::masksAtEveryPlace()
{
    for (const qsizetype length : { 8, 16, 17, 32, 70 }) {
        Redactor redactor;
        QByteArray secret;
        for (qsizetype i = 0; i < length; ++i)
            secret += static_cast<char>('a' + (i * 7) % 26);
        redactor.addSecret(secret);
        redactor.addSecret(QByteArray(90, 'z'));
        for (qsizetype before = 0; before < 150; ++before) {
            const QByteArray padding(before, '-');
            const QByteArray json = "[\"" + padding + "\",\"" + secret + "\"]";
            QCOMPARE(redactor.redactedJson(json), QByteArray("[\"" + padding + "\",\"" + Redactor::mask.toByteArray() + "\"]"));
        }
    }
}

void tst_Redactor::fingerprintTellsSessionsApart()
{
    Redactor redactor;
    const QByteArray one = redactor.fingerprint("session one");
    QVERIFY(QRegularExpression(u"^<redacted:[0-9a-f]{8}>$"_s).match(QString::fromLatin1(one)).hasMatch());
    QCOMPARE(redactor.fingerprint("session one"), one);
    QVERIFY(redactor.fingerprint("session two") != one);
    // Another run, another key: captures of two runs cannot be matched.
    QVERIFY(Redactor().fingerprint("session one") != one);
}

void tst_Redactor::clearForgets()
{
    Redactor redactor;
    redactor.addSecret("secret-of-some-length");
    const QByteArray fingerprint = redactor.fingerprint("a");
    redactor.clear();
    QCOMPARE(redactor.redacted(u"secret-of-some-length"_s), u"secret-of-some-length"_s);
    QVERIFY(redactor.fingerprint("a") != fingerprint);
}

void tst_Redactor::learnsWhileOthersMask()
{
    Redactor redactor;
    redactor.addSecret("secret-number-0000");
    bool masked = true;
    const std::unique_ptr<QThread> reader(QThread::create([&redactor, &masked] {
        for (int i = 0; i < 5000; ++i)
            masked = masked && redactor.redactedJson("[\"secret-number-0000\"]") == "[\"<redacted>\"]";
    }));
    reader->start();
    for (int i = 1; i < 200; ++i)
        redactor.addSecret("secret-number-" + QByteArray::number(i).rightJustified(4, '0'));
    QVERIFY(reader->wait());
    QVERIFY(masked);
    QCOMPARE(redactor.redactedJson("[\"secret-number-0199\"]"), QByteArray("[\"<redacted>\"]"));
}

QTEST_GUILESS_MAIN(tst_Redactor)
#include "tst_redactor.moc"
