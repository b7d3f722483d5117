// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// What a rule finds in one file: "line: text" for each place.
using Check = std::function<QStringList(const QStringList &lines)>;

struct Rule
{
    const char *name;
    const char *why;
    QStringList folders;
    QStringList suffixes;
    Check check;
    /// One text that breaks the rule and one near it that does not, so that the rule is seen to work.
    QString violation;
    QString neighbour;
};

QString place(qsizetype line, const QString &text)
{
    return u"%1: %2"_s.arg(line + 1).arg(text.trimmed());
}

/// Comments may name what code must not use.
QString withoutComment(const QString &line)
{
    const qsizetype comment = line.indexOf("//"_L1);
    const bool inAddress = comment > 0 && line.at(comment - 1) == u':';
    return comment < 0 || inAddress ? line : line.left(comment);
}

Check noLineMatches(const QString &pattern)
{
    return [expression = QRegularExpression(pattern)](const QStringList &lines) {
        QStringList found;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (expression.match(withoutComment(lines[i])).hasMatch())
                found.append(place(i, lines[i]));
        }
        return found;
    };
}

Check includesNone(const QString &pattern)
{
    return noLineMatches(uR"(^\s*#\s*include\s*[<"](%1))"_s.arg(pattern));
}

Check lineIs(qsizetype number, const QString &text)
{
    return [=](const QStringList &lines) {
        const QString line = lines.value(number);
        return line == text ? QStringList() : QStringList { place(number, line) };
    };
}

/// Empty lines and comments are free: documentation is no burden.
Check atMostLines(qsizetype limit)
{
    return [=](const QStringList &lines) {
        const qsizetype count = std::count_if(lines.cbegin(), lines.cend(),
            [](const QString &line) { return !withoutComment(line).trimmed().isEmpty(); });
        return count <= limit ? QStringList() : QStringList { u"%1 lines of code, at most %2"_s.arg(count).arg(limit) };
    };
}

const std::vector<Rule> &rules()
{
    static const QStringList everywhere { u"core"_s, u"ui"_s, u"app"_s, u"tests"_s };
    static const QStringList product { u"core"_s, u"ui"_s, u"app"_s };
    static const QStringList code { u"*.cpp"_s, u"*.h"_s };
    static const QStringList headers { u"*.h"_s };
    static const QStringList sources { u"*.cpp"_s };
    static const std::vector<Rule> table {
        { "core knows no upper layer", "core/ is the ground: neither ui/ nor app/", { u"core"_s }, code,
            includesNone(u"(\\.\\./)*(ui|app)/"_s), u"#include \"ui/mainwindow.h\""_s, u"#include \"core/clock.h\""_s },
        { "core has no display", "shardscope-cli runs where Qt Gui and Widgets are not installed", { u"core"_s }, code,
            includesNone(
                u"(QtGui|QtWidgets|QtSvg)\\b"
                "|Q(Abstract(Button|ItemView|ScrollArea)|Action|Application|Brush|Clipboard|Color|Cursor"
                "|DesktopServices|Dialog|Font|FontMetrics|GuiApplication|Icon|Image|KeySequence|Label|MainWindow"
                "|Painter|PainterPath|Palette|Pen|Pixmap|PlainTextEdit|PushButton|Screen|Shortcut|StandardItemModel"
                "|Style|StyleHints|SvgRenderer|TableView|TextDocument|TextEdit|Validator|Widget|Window)[F]?>"_s),
            u"#include <QColor>"_s, u"#include <QCoreApplication>"_s },
        { "ui knows no upper layer", "ui/ is put together by app/", { u"ui"_s }, code,
            includesNone(u"(\\.\\./)*app/"_s), u"#include \"app/applicationsetup.h\""_s,
            u"#include \"core/shards/shardmanager.h\""_s },
        { "ui has no socket", "commands go down and facts come up through ShardManager alone", { u"ui"_s }, code,
            includesNone(u"(QtNetwork/|QtWebSockets/)?Q(WebSocket|WebSocketServer|TcpSocket|TcpServer|LocalSocket"
                         "|LocalServer|SslSocket|UdpSocket|AbstractSocket|NetworkAccessManager|NetworkReply)>"
                         "|core/gateway/gateway(shard|transport)\\.h"_s),
            u"#include \"core/gateway/gatewayshard.h\""_s, u"#include \"core/gateway/gatewayshardconfig.h\""_s },
        { "app holds no socket", "app/ puts parts together", { u"app"_s }, code,
            includesNone(u"(QtNetwork/|QtWebSockets/)?Q(WebSocket|WebSocketServer|NetworkAccessManager)>"_s),
            u"#include <QWebSocket>"_s, u"#include <QLocalSocket>"_s },
        { "every file names its licence", "the first line is the SPDX tag", everywhere, code,
            lineIs(0, u"// SPDX-License-Identifier: MIT"_s), u"#pragma once"_s, u"// SPDX-License-Identifier: MIT"_s },
        { "every header is guarded", "the second line is #pragma once", everywhere, headers,
            lineIs(1, u"#pragma once"_s), u"// SPDX-License-Identifier: MIT\n#ifndef CLOCK_H"_s,
            u"// SPDX-License-Identifier: MIT\n#pragma once"_s },
        { "headers open no namespace", "a header decides for all who include it", everywhere, headers,
            noLineMatches(u"^using namespace"_s), u"using namespace Qt::StringLiterals;"_s,
            u"using Duration = int;"_s },
        { "connects are checked by the compiler", "connect by member pointer, never by text", everywhere, code,
            noLineMatches(u"\\b(SIGNAL|SLOT)\\s*\\("_s), u"connect(a, SIGNAL(done()), b, SLOT(next()));"_s,
            u"connect(a, &A::done, b, &B::next);"_s },
        { "events are not pumped by hand", "work that is long goes in batches or to a thread", everywhere, code,
            noLineMatches(u"\\bprocessEvents\\b"_s), u"QCoreApplication::processEvents();"_s,
            u"ignoredProcessEvents();"_s },
        { "nobody sleeps", "time is handed in; tests wait for what they expect", everywhere, code,
            noLineMatches(u"\\b(qWait|qSleep|msleep|usleep|nanosleep|sleep_for|sleep_until|sleep)\\s*\\("_s),
            u"QTest::qWait(100);"_s, u"QVERIFY(QTest::qWaitFor(isReady));"_s },
        { "our code throws nothing", "errors are values", product, code, noLineMatches(u"\\bthrow\\b"_s), u"throw 1;"_s,
            u"int throws = 0;"_s },
        { "servers stay on loopback", "any page in a browser could reach them otherwise", product, code,
            noLineMatches(u"QHostAddress::Any"_s), u"server.listen(QHostAddress::AnyIPv4)"_s,
            u"server.listen(QHostAddress::LocalHost)"_s },
        { "certificates are always verified", "an own authority comes in by its CA file", product, code,
            noLineMatches(u"\\b(VerifyNone|QueryPeer|ignoreSslErrors)\\b"_s), u"socket.ignoreSslErrors();"_s,
            u"connect(socket, &QWebSocket::sslErrors, this, &Transport::fail);"_s },
        { "texts are looked up where they are filed", "outside a QObject use Text::tr of core/text.h", product, code,
            noLineMatches(u"QString tr\\(|\\btr = \\["_s), u"QString tr(const char *text)"_s,
            u"return Text::tr(\"Closed\");"_s },
        { "texts are found", "lupdate does not look into macros of ours", product, code,
            noLineMatches(u"#define (?!QT_TR).*\\bQT_TR"_s), u"#define TEXT(text) QT_TR_NOOP(text)"_s,
            u"constexpr const char *name = QT_TR_NOOP(\"Open\");"_s },
        { "nothing is left open", "what is not done is not in the code", everywhere, code,
            [](const QStringList &lines) {
                static const QRegularExpression mark(u"\\b(TODO|FIXME|XXX)\\b"_s);
                QStringList found;
                for (qsizetype i = 0; i < lines.size(); ++i) {
                    if (mark.match(lines[i]).hasMatch())
                        found.append(place(i, lines[i]));
                }
                return found;
            },
            u"// TODO: later"_s, u"// The rest comes with the next dispatch."_s },
        { "headers stay short", "one noun a file", product, headers, atMostLines(150), u"int a;\n"_s.repeated(151),
            u"// b\n\nint a;\n"_s.repeated(150) },
        { "sources stay short", "one noun a file", product, sources, atMostLines(400), u"int a;\n"_s.repeated(401),
            u"// b\n\nint a;\n"_s.repeated(400) },
    };
    return table;
}

/// Places where keeping a rule would do more harm than breaking it.
struct Exemption
{
    const char *rule;
    QLatin1StringView file;
};
const Exemption exemptions[] {
    // The whole interface of a shard, so that its reader finds it in one place.
    { "headers stay short", "core/gateway/gatewayshard.h"_L1 },
    // A message and what holds messages: neither is complete without the other.
    { "headers stay short", "core/events/objects/message.h"_L1 },
    // One table of 79 rows.
    { "headers stay short", "core/events/dispatcheventlist.h"_L1 },
    // Small values that hold each other; apart they would be a dozen files.
    { "headers stay short", "core/simulator/world.h"_L1 },
};

bool isExempt(const Rule &rule, const QString &file)
{
    return std::any_of(std::begin(exemptions), std::end(exemptions),
        [&](const Exemption &exemption) { return qstrcmp(exemption.rule, rule.name) == 0 && exemption.file == file; });
}

QStringList filesOf(const Rule &rule)
{
    const QString root = QStringLiteral(SHARDSCOPE_SOURCE_DIR);
    QStringList files;
    for (const QString &folder : rule.folders) {
        QDirIterator iterator(root + u'/' + folder, rule.suffixes, QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            const QString file = iterator.next().mid(root.size() + 1);
            // This folder holds the violations that the rules are tried on.
            if (!file.startsWith("tests/house/"_L1) && !isExempt(rule, file))
                files.append(file);
        }
    }
    files.sort();
    return files;
}

} // namespace

class tst_HouseRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ruleNoticesItsViolation_data() { addRows(); }
    void ruleNoticesItsViolation();
    void ruleHolds_data() { addRows(); }
    void ruleHolds();

private:
    static void addRows();
};

void tst_HouseRules::addRows()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(rules().size()); ++i)
        QTest::addRow("%s", rules()[i].name) << i;
}

void tst_HouseRules::ruleNoticesItsViolation()
{
    QFETCH(const int, index);
    const Rule &rule = rules()[index];

    QCOMPARE(rule.check(rule.violation.split(u'\n')).size(), 1);
    QCOMPARE(rule.check(rule.neighbour.split(u'\n')), QStringList());
}

void tst_HouseRules::ruleHolds()
{
    QFETCH(const int, index);
    const Rule &rule = rules()[index];

    const QStringList files = filesOf(rule);
    QVERIFY2(!files.isEmpty() || rule.folders == QStringList { u"ui"_s }, "The rule finds no file to look at");

    QStringList found;
    for (const QString &name : files) {
        QFile file(QStringLiteral(SHARDSCOPE_SOURCE_DIR "/") + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        for (const QString &finding : rule.check(QString::fromUtf8(file.readAll()).split(u'\n')))
            found.append(name + u':' + finding);
    }
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1String(rule.why) + u":\n"_s + found.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_HouseRules)
#include "tst_houserules.moc"
