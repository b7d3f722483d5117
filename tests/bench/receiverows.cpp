// SPDX-License-Identifier: MIT
#include "tests/bench/benchmark.h"
#include "tests/bench/load.h"
#include "tests/bench/receiver.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope::Bench {

namespace {

constexpr WireCompression compressions[]
    = { WireCompression::None, WireCompression::Payload, WireCompression::ZlibStream, WireCompression::ZstdStream };

qint64 floodOf(const Context &context)
{
    return context.quick ? 60'000 : 200'000;
}

int roundsOf(const Context &context)
{
    return context.quick ? 2 : 5;
}

/// The one that cost least: what else the machine does only adds.
Received least(const std::vector<Received> &all, double (Received::*cost)() const)
{
    return *std::min_element(
        all.begin(), all.end(), [cost](const Received &a, const Received &b) { return (a.*cost)() < (b.*cost)(); });
}

std::vector<Figure> socketToStore(const Context &context, WireCompression compression)
{
    const QString name = u"socket-to-store."_s + QLatin1String(compressionName(compression));
    const qint64 messages = floodOf(context);
    Load load(context.mixPath, { compression }, { .messages = messages });
    if (!load.isReady())
        return { Figure::missing(name, u"the load server did not start: "_s + load.error()) };
    std::vector<Received> ours;
    std::vector<Received> bare;
    double serverMs = 0;
    for (int round = 0; round < roundsOf(context); ++round) {
        ours.push_back(receiveIntoStore(load.port(), compression, messages));
        serverMs = load.sent().cpuMs;
        bare.push_back(receiveBare(load.port(), compression, messages));
        if (load.sent().messages != messages || ours.back().messages != messages || bare.back().messages != messages)
            return { Figure::missing(name,
                u"%1 and %2 of %3 messages came"_s.arg(ours.back().messages).arg(bare.back().messages).arg(messages)) };
    }
    const Received best = least(ours, &Received::threadMicroseconds);
    const Received bestBare = least(bare, &Received::threadMicroseconds);
    return { { .name = name,
                 .unit = u"µs/message"_s,
                 .figure = best.threadMicroseconds(),
                 .beside = bestBare.threadMicroseconds(),
                 .besideName = u"the bare loop"_s,
                 .limit = 1.25,
                 .limitsRatio = true,
                 // Without compression the bare loop hardly does more than copy, while each message here is validated.
                 .tolerance = compression == WireCompression::None ? 5.0 : 2.0,
                 .remark = u"%1 messages a second; the load took %2 µs a message"_s
                               .arg(double(messages) / best.seconds, 0, 'f', 0)
                               .arg(1e3 * serverMs / double(messages), 0, 'f', 2) },
        { .name = name + u".sealing"_s,
            .unit = u"µs/message"_s,
            .figure = best.processMicroseconds() - best.threadMicroseconds() } };
}

std::vector<Figure> peer(const Context &context)
{
    const QString name = u"peer"_s;
    const QDir folder(QStringLiteral(SHARDSCOPE_BENCH_PEER));
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty() || !folder.exists(u"node_modules/zlib-sync"_s)
        || !folder.exists(u"node_modules/@discordjs/ws"_s))
        return { Figure::missing(
            name, u"the target bench_peer brings @discordjs/ws and zlib-sync; it needs node, npm and a network"_s) };
    // Node looks for packages beside the script.
    const QString script = folder.filePath(u"client.mjs"_s);
    QFile::remove(script);
    QFile::copy(QStringLiteral(SHARDSCOPE_SOURCE_DIR "/tests/bench/peer/client.mjs"), script);
    const qint64 messages = floodOf(context);
    Load load(context.mixPath, { WireCompression::ZlibStream }, { .messages = messages });
    if (!load.isReady())
        return { Figure::missing(name, u"the load server did not start: "_s + load.error()) };
    std::vector<double> theirs;
    std::vector<Received> ours;
    QString version;
    for (int round = 0; round < roundsOf(context); ++round) {
        Child client(node, { script, QString::number(load.port()), QString::number(messages) });
        const QJsonObject told = client.line(120);
        if (told[u"messages"].toInteger() != messages)
            return { Figure::missing(name, u"@discordjs/ws did not come to its end: "_s + client.error()) };
        theirs.push_back(told[u"us_per_message"].toDouble());
        version = told[u"version"].toString();
        keep(quint64(load.sent().messages));
        ours.push_back(receiveIntoStore(load.port(), WireCompression::ZlibStream, messages));
        keep(quint64(load.sent().messages));
        if (ours.back().messages != messages)
            return { Figure::missing(name, u"%1 of %2 messages came"_s.arg(ours.back().messages).arg(messages)) };
    }
    return { { .name = name,
        .unit = u"µs/message"_s,
        .figure = least(ours, &Received::processMicroseconds).processMicroseconds(),
        .beside = *std::min_element(theirs.begin(), theirs.end()),
        .besideName = u"@discordjs/ws %1 with zlib-sync"_s.arg(version),
        .limit = 0.6,
        .limitsRatio = true,
        .remark = u"all threads, sealing included; the peer retains nothing and is measured once warm"_s } };
}

} // namespace

std::vector<Row> receiveRows()
{
    std::vector<Row> rows;
    for (const WireCompression compression : compressions) {
        rows.push_back(
            { "socket-to-store", "CPU of the gateway thread from the socket into the store, beside a bare loop",
                [compression](const Context &context) { return socketToStore(context, compression); } });
    }
    rows.push_back({ "peer", "CPU of the process on zlib-stream, received and retained, beside a peer", peer });
    return rows;
}

} // namespace Shardscope::Bench
