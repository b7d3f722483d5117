// SPDX-License-Identifier: MIT
#include "tests/contract/linechecker.h"

#include "tests/contract/linerules.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardscope::Contract {

namespace {

/// What the lines before the summary come to.
struct Tally
{
    qint64 dispatches = 0;
    double dispatchBytes = 0;
    double dispatchWireBytes = 0;
    double bytes = 0;
    double wireBytes = 0;
    int ready = 0;
    int resumed = 0;
    int identifies = 0;
    int identifyLimits = 0;
    int acks = 0;
    double dropped = 0;
    QList<double> latencies;
};

class RunReader
{
public:
    explicit RunReader(const RunExpectation &expected)
        : m_expected(expected)
    {
    }

    void take(const QByteArray &bytes);
    [[nodiscard]] QStringList finish();

private:
    void fail(const QString &what)
    {
        m_found.append(u"line %1: %2: %3"_s.arg(m_number).arg(what, QString::fromUtf8(m_line.left(220))));
    }
    void checkTime(const QString &kind, qint64 at);
    void count(const QString &kind, const QJsonObject &line);
    void checkSummary(const QJsonObject &line);

    const RunExpectation m_expected;
    QStringList m_found;
    QByteArray m_line;
    int m_number = 0;
    Tally m_tally;
    int m_summaries = 0;
    QString m_lastKind;
    qint64 m_lastArrival = 0;
    qint64 m_lastOwn = 0;
};

void RunReader::checkTime(const QString &kind, qint64 at)
{
    // What arrives bears the time of its arrival; what we say, the time of saying it.
    const bool arrived
        = kind == "dispatch"_L1 || kind == "received"_L1 || kind == "heartbeat"_L1 || kind == "invalid"_L1;
    qint64 &last = arrived ? m_lastArrival : m_lastOwn;
    if (at < last)
        fail(u"time goes back by %1 us"_s.arg(last - at));
    last = std::max(last, at);
}

void RunReader::count(const QString &kind, const QJsonObject &line)
{
    const double bytes = line.value("bytes"_L1).toDouble();
    const double wireBytes = line.value("wire_bytes"_L1).toDouble();
    const bool arrived = kind == "dispatch"_L1 || kind == "received"_L1;
    if (arrived) {
        m_tally.bytes += bytes;
        m_tally.wireBytes += wireBytes;
        if (m_expected.uncompressed && bytes != wireBytes)
            fail(u"without compression the wire bears the text itself"_s);
        if (wireBytes > bytes + 1024)
            fail(u"compression made it much longer"_s);
    }
    if (kind == "invalid"_L1) // it came over the wire like the others
        m_tally.wireBytes += wireBytes;
    if (kind == "dispatch"_L1) {
        ++m_tally.dispatches;
        m_tally.dispatchBytes += bytes;
        m_tally.dispatchWireBytes += wireBytes;
        if (m_expected.dataHidden && line.contains("d"_L1))
            fail(u"d was not to be printed"_s);
    }
    const int op = line.value("op"_L1).toInt(-1);
    m_tally.ready += line.value("state"_L1) == "ready"_L1 ? 1 : 0;
    m_tally.resumed += line.value("resumed"_L1).toBool() ? 1 : 0;
    m_tally.identifies += kind == "sent"_L1 && op == 2 ? 1 : 0;
    m_tally.acks += kind == "received"_L1 && op == 11 ? 1 : 0;
    m_tally.identifyLimits += line.value("bucket"_L1) == "identify"_L1 ? 1 : 0;
    if (kind != "summary"_L1)
        m_tally.dropped += line.value("dropped"_L1).toDouble();
    if (kind == "heartbeat"_L1)
        m_tally.latencies.append(line.value("latency_ms"_L1).toDouble());
}

void RunReader::checkSummary(const QJsonObject &line)
{
    const auto figure = [&line](QLatin1StringView name) { return line.value(name).toDouble(); };
    const auto holds = [this](bool condition, const QString &what) {
        if (!condition)
            fail(u"the summary is wrong about "_s + what);
    };
    const double dropped = figure("dropped"_L1);
    holds(figure("exit_code"_L1) == m_expected.exitCode, u"the exit code"_s);
    holds(dropped >= m_tally.dropped, u"what was dropped"_s);
    holds(figure("dispatches"_L1) >= double(m_tally.dispatches) + dropped, u"dispatches"_s);
    holds(figure("bytes"_L1) >= m_tally.dispatchBytes, u"bytes"_s);
    holds(figure("wire_bytes"_L1) >= m_tally.dispatchWireBytes, u"wire_bytes"_s);
    if (figure("dispatches"_L1) == double(m_tally.dispatches)) {
        holds(figure("bytes"_L1) <= m_tally.bytes, u"bytes"_s);
        holds(figure("wire_bytes"_L1) <= m_tally.wireBytes, u"wire_bytes"_s);
    }
    holds(figure("resumes"_L1) == m_tally.resumed, u"resumes"_s);
    holds(figure("reconnects"_L1) >= m_tally.ready - 1, u"reconnects"_s);

    const QJsonValue latency = line.value("latency_ms"_L1);
    const QList<double> &seen = m_tally.latencies;
    holds(latency.isNull() == seen.isEmpty(), u"there being a latency"_s);
    if (seen.isEmpty() || !latency.isObject())
        return;
    const auto isAbout = [&latency](QLatin1StringView name, double value) {
        return std::abs(latency.toObject().value(name).toDouble() - value) < 0.001;
    };
    holds(isAbout("last"_L1, seen.constLast()), u"the last latency"_s);
    holds(isAbout("min"_L1, *std::min_element(seen.begin(), seen.end())), u"the least latency"_s);
    holds(isAbout("max"_L1, *std::max_element(seen.begin(), seen.end())), u"the greatest latency"_s);
}

void RunReader::take(const QByteArray &bytes)
{
    ++m_number;
    m_line = bytes;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject() || bytes.contains('\r') || !bytes.startsWith('{') || !bytes.endsWith('}'))
        return fail(u"no JSON object, "_s + error.errorString());
    const QJsonObject line = document.object();
    // A capture begins with a line about itself, which the run knows nothing of.
    if (m_number == 1 && line.value("kind"_L1) == "capture"_L1)
        return;
    const QStringList violations = lineViolations(bytes, line);
    for (const QString &violation : violations)
        fail(violation);
    const QString kind = line.value("kind"_L1).toString();
    checkTime(kind, microsecondsOf(line.value("at"_L1).toString()));
    count(kind, line);
    if (kind == "summary"_L1) {
        ++m_summaries;
        checkSummary(line);
    }
    m_lastKind = kind;
}

QStringList RunReader::finish()
{
    if (m_lastKind != "summary"_L1)
        fail(u"the last line is no summary"_s);
    if (m_summaries != 1)
        fail(u"there are %1 summaries"_s.arg(m_summaries));
    if (m_tally.identifies != m_tally.identifyLimits)
        fail(u"%1 IDENTIFYs and %2 lines of their limit"_s.arg(m_tally.identifies).arg(m_tally.identifyLimits));
    if (m_tally.acks < int(m_tally.latencies.size()))
        fail(u"more latencies than acknowledgements"_s);
    return m_found;
}

} // namespace

QStringList runViolations(const QByteArray &output, const RunExpectation &expected)
{
    if (!output.endsWith('\n'))
        return { u"the output does not end with a line end"_s };
    RunReader reader(expected);
    for (qsizetype begin = 0; begin < output.size();) {
        const qsizetype end = output.indexOf('\n', begin);
        reader.take(output.sliced(begin, end - begin));
        begin = end + 1;
    }
    return reader.finish();
}

} // namespace Shardscope::Contract
