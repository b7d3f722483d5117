// SPDX-License-Identifier: MIT
#include "core/capture/eventstore.h"
#include "core/capture/filterparts.h"
#include "core/capture/lineformat.h"
#include "core/gateway/gatewaycommand.h"
#include "tests/support/logrows.h"
#include "ui/dispatch/recordcopy.h"
#include "ui/dispatch/rowterms.h"

#include <QProcess>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

class tst_LogCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsWhatWasReceived();
    void lineIsALineOfTheFormat();
    void sentMessageBecomesItsCommand_data();
    void sentMessageBecomesItsCommand();
    void shellSaysWhatTheCommandSays();
    void otherRowsBecomeAFilter();
    void severalRowsAreLines();
    void tooMuchIsRefused();
    void cellsAreTerms_data();
    void cellsAreTerms();
    void termsNarrowAnExpression_data();
    void termsNarrowAnExpression();
    void partsAreThoseOfTheTop_data();
    void partsAreThoseOfTheTop();
};

void tst_LogCopy::jsonIsWhatWasReceived()
{
    const EventRecord record = LogRows::dispatch("MESSAGE_CREATE", R"({"content" : "a","content":"b", "n":1.50})");
    QCOMPARE(RecordCopy::text(record, RecordCopy::Form::Json), record.json);
}

void tst_LogCopy::lineIsALineOfTheFormat()
{
    const EventRecord record = LogRows::dispatch("MESSAGE_CREATE", R"({"content":"a"})");
    QCOMPARE(RecordCopy::text(record, RecordCopy::Form::Line) + '\n', toLine(record));
}

void tst_LogCopy::sentMessageBecomesItsCommand_data()
{
    QTest::addColumn<int>("op");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("presence") << 3 << QByteArray(R"({"since":null,"activities":[{"name":"chess","type":0}],"status":"dnd","afk":false})")
                              << QByteArray(
                                     R"({"command":"update-presence","idle_since":null,"activity":{"name":"chess","type":0},"status":"dnd","afk":false})");
    QTest::newRow("presence without activity")
        << 3 << QByteArray(R"({"since":5,"activities":[],"status":"idle","afk":true})")
        << QByteArray(R"({"command":"update-presence","idle_since":5,"activity":null,"status":"idle","afk":true})");
    QTest::newRow("presence with two activities")
        << 3 << QByteArray(R"({"activities":[{"name":"a","type":0},{"name":"b","type":0}]})")
        << QByteArray(R"({"command":"send","op":3,"d":{"activities":[{"name":"a","type":0},{"name":"b","type":0}]}})");
    QTest::newRow("voice") << 4 << QByteArray(R"({"guild_id":"1","channel_id":null,"self_mute":true})")
                           << QByteArray(R"({"command":"update-voice-state","guild_id":"1","channel_id":null,"self_mute":true})");
    QTest::newRow("members") << 8 << QByteArray(R"({"guild_id":"1","query":"","limit":0,"nonce":"n"})")
                             << QByteArray(R"({"command":"request-guild-members","guild_id":"1","query":"","limit":0,"nonce":"n"})");
    QTest::newRow("soundboard") << 31 << QByteArray(R"({"guild_ids":["1"]})")
                                << QByteArray(R"({"command":"request-soundboard-sounds","guild_ids":["1"]})");
    QTest::newRow("channel info") << 43 << QByteArray(R"({"guild_id":"1","fields":["status"]})")
                                  << QByteArray(R"({"command":"request-channel-info","guild_id":"1","fields":["status"]})");
    QTest::newRow("with a key no command knows") << 4 << QByteArray(R"({"guild_id":"1","tomorrow":1})")
                                                 << QByteArray(R"({"command":"send","op":4,"d":{"guild_id":"1","tomorrow":1}})");
    QTest::newRow("another op") << 99 << QByteArray("[1,\n2]") << QByteArray(R"({"command":"send","op":99,"d":[1, 2]})");
    QTest::newRow("identify") << 2 << QByteArray("{}") << QByteArray();
    QTest::newRow("heartbeat") << 1 << QByteArray("7") << QByteArray();
}

void tst_LogCopy::sentMessageBecomesItsCommand()
{
    QFETCH(const int, op);
    QFETCH(const QByteArray, data);
    const QByteArray line = RecordCopy::commandLine(LogRows::sent(op, data));
    QTEST(line, "line");
    if (line.isEmpty())
        return;
    const auto command = GatewayCommand::fromJson(line);
    QVERIFY(std::holds_alternative<GatewayCommand>(command));
    QCOMPARE(std::get<GatewayCommand>(command).opcode().value_or(-1), op);
}

void tst_LogCopy::shellSaysWhatTheCommandSays()
{
    const EventRecord record = LogRows::sent(4, R"({"guild_id":"1","note":"it's $HOME \\n `id` \"q\""})");
    const QByteArray line = RecordCopy::commandLine(record);
    const QByteArray text = RecordCopy::text(record, RecordCopy::Form::Command);
    QVERIFY2(text.contains("SHARDSCOPE_TOKEN=\"$SHARDSCOPE_TOKEN\" shardscope-cli tail"), text.constData());
    // What a shell hands on is the line, whatever stands in it.
    QProcess shell;
    shell.start(u"/bin/sh"_s, { u"-c"_s, QString::fromUtf8("printf '%s' " + RecordCopy::shellQuoted(line)) });
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), line);
    QVERIFY(text.contains(RecordCopy::shellQuoted(line)));
}

void tst_LogCopy::otherRowsBecomeAFilter()
{
    QCOMPARE(RecordCopy::text(LogRows::dispatch("TYPING_START", "{}"), RecordCopy::Form::Command),
        QByteArray("SHARDSCOPE_TOKEN=\"$SHARDSCOPE_TOKEN\" shardscope-cli tail --filter 't:TYPING_START'"));
    QVERIFY(RecordCopy::text(LogRows::close(4004), RecordCopy::Form::Command).endsWith("'kind:close'"));
}

void tst_LogCopy::severalRowsAreLines()
{
    EventStore store;
    LogRows::fill(store, 3);
    const std::optional<QByteArray> text = RecordCopy::text(store, { 0, 2, 99 }, RecordCopy::Form::Json);
    QCOMPARE(text.value(), store.at(0).json + '\n' + store.at(2).json);
}

void tst_LogCopy::tooMuchIsRefused()
{
    EventStore store;
    LogRows::fill(store, 3);
    const qsizetype size = store.at(0).json.size() + store.at(1).json.size() + 1;
    QVERIFY(RecordCopy::text(store, { 0, 1 }, RecordCopy::Form::Json, size));
    QVERIFY(!RecordCopy::text(store, { 0, 1 }, RecordCopy::Form::Json, size - 1));
}

void tst_LogCopy::cellsAreTerms_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("term");
    QTest::newRow("event") << int(LogModel::EventColumn) << u"t:MESSAGE_CREATE"_s;
    QTest::newRow("direction") << int(LogModel::DirectionColumn) << u"kind:dispatch"_s;
    QTest::newRow("sequence") << int(LogModel::SequenceColumn) << u"s:7"_s;
    QTest::newRow("shard") << int(LogModel::ShardColumn) << u"shard:0"_s;
    QTest::newRow("guild") << int(LogModel::GuildColumn) << u"guild:1"_s;
    QTest::newRow("channel") << int(LogModel::ChannelColumn) << u"channel:2"_s;
    QTest::newRow("user") << int(LogModel::UserColumn) << u"user:3"_s;
    QTest::newRow("time") << int(LogModel::TimeColumn) << u"at:1970-01-01T00:00"_s;
    QTest::newRow("summary") << int(LogModel::SummaryColumn) << QString();
}

void tst_LogCopy::cellsAreTerms()
{
    QFETCH(const int, column);
    const EventRecord record = LogRows::dispatch("MESSAGE_CREATE", R"({"guild_id":"1","channel_id":"2","author":{"id":"3"}})", 7);
    const QString term = RowTerms::cell(record, static_cast<LogModel::Column>(column));
    QTEST(term, "term");
    if (term.isEmpty())
        return;
    // A row is among those that its own cell asks for, and not among the others.
    const auto filter = Filter::compile(term);
    QVERIFY(std::get<std::shared_ptr<const Filter>>(filter)->matches(record));
    const auto other = Filter::compile(RowTerms::narrowed({}, term, true));
    QVERIFY(!std::get<std::shared_ptr<const Filter>>(other)->matches(record));
}

void tst_LogCopy::termsNarrowAnExpression_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("exclude");
    QTest::addColumn<QString>("narrowed");
    QTest::newRow("nothing yet") << QString() << false << u"op:1"_s;
    QTest::newRow("against, nothing yet") << QString() << true << u"-op:1"_s;
    QTest::newRow("one atom") << u"t:A"_s << true << u"t:A -op:1"_s;
    QTest::newRow("alternatives") << u"t:A or t:B"_s << false << u"(t:A or t:B) op:1"_s;
    QTest::newRow("alternatives within") << u"(t:A or t:B) x"_s << false << u"(t:A or t:B) x op:1"_s;
    QTest::newRow("wrong") << u"t:"_s << false << u"op:1"_s;
}

void tst_LogCopy::termsNarrowAnExpression()
{
    QFETCH(const QString, expression);
    QFETCH(const bool, exclude);
    QTEST(RowTerms::narrowed(expression, u"op:1"_s, exclude), "narrowed");
}

void tst_LogCopy::partsAreThoseOfTheTop_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("areAlternatives");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("one") << u" t:A "_s << false << QStringList { u"t:A"_s };
    QTest::newRow("all") << u"t:A and -d.x:\"a b\" (op:1 or op:2) word"_s << false
                         << QStringList { u"t:A"_s, u"-d.x:\"a b\""_s, u"(op:1 or op:2)"_s, u"word"_s };
    QTest::newRow("not") << u"not (a b) c"_s << false << QStringList { u"not (a b)"_s, u"c"_s };
    QTest::newRow("any") << u"t:A x or (a or b)"_s << true << QStringList { u"t:A x"_s, u"(a or b)"_s };
    QTest::newRow("moment") << u"at:2026-11-28T22:14:00..2026-11-28T22:15 x"_s << false
                            << QStringList { u"at:2026-11-28T22:14:00..2026-11-28T22:15"_s, u"x"_s };
    QTest::newRow("regular expression") << u"t:/A (B)/i x"_s << false << QStringList { u"t:/A (B)/i"_s, u"x"_s };
}

void tst_LogCopy::partsAreThoseOfTheTop()
{
    QFETCH(const QString, expression);
    const FilterParts parts = FilterParts::of(expression);
    QTEST(parts.areAlternatives, "areAlternatives");
    QTEST(parts.parts, "parts");
    for (const QString &part : parts.parts)
        QVERIFY2(std::holds_alternative<std::shared_ptr<const Filter>>(Filter::compile(part)), qPrintable(part));
}

QTEST_MAIN(tst_LogCopy)
#include "tst_logcopy.moc"
