// SPDX-License-Identifier: MIT
#include "tests/contract/payloadfolder.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope::Contract {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

qsizetype afterSpace(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && isSpace(json[at]))
        ++at;
    return at;
}

/// Behind the string that begins at @p at.
qsizetype afterString(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at)
        at += json[at] == '\\' ? 1 : 0;
    return at + 1;
}

/// Behind the value that begins at @p at.
qsizetype afterValue(const QByteArray &json, qsizetype at)
{
    int depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = afterString(json, at);
            if (depth == 0)
                return at;
            continue;
        }
        if (depth == 0 && (c == ',' || c == '}' || c == ']' || isSpace(c)))
            return at;
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= c == '}' || c == ']' ? 1 : 0;
        ++at;
        if (depth == 0 && (c == '}' || c == ']'))
            return at;
    }
    return at;
}

QByteArray withoutQuotes(const QByteArray &value)
{
    return value.startsWith('"') ? value.sliced(1, value.size() - 2) : QByteArray();
}

} // namespace

QByteArray topLevelValue(const QByteArray &json, const QByteArray &key)
{
    qsizetype at = json.indexOf('{') + 1;
    while (at < json.size()) {
        at = afterSpace(json, at);
        if (at >= json.size() || json[at] != '"')
            return {};
        const qsizetype keyEnd = afterString(json, at);
        const QByteArray name = json.sliced(at + 1, keyEnd - at - 2);
        const qsizetype value = afterSpace(json, afterSpace(json, keyEnd) + 1);
        const qsizetype valueEnd = afterValue(json, value);
        if (name == key)
            return json.sliced(value, valueEnd - value);
        at = afterSpace(json, valueEnd) + 1;
    }
    return {};
}

QByteArray inOneLine(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size());
    for (qsizetype at = 0; at < json.size();) {
        if (json[at] == '"') {
            const qsizetype end = afterString(json, at);
            out.append(json.constData() + at, end - at);
            at = end;
        } else {
            if (!isSpace(json[at]))
                out.append(json[at]);
            ++at;
        }
    }
    return out;
}

QList<Payload> readFolder(const QString &folder)
{
    const QDir dir(folder);
    QStringList names = dir.entryList({ u"*.json"_s }, QDir::Files, QDir::NoSort);
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    QList<Payload> payloads;
    for (const QString &name : std::as_const(names)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        Payload payload;
        payload.file = name;
        payload.text = file.readAll().trimmed();
        payload.op = topLevelValue(payload.text, "op").toInt();
        payload.type = withoutQuotes(topLevelValue(payload.text, "t"));
        payload.sequence = topLevelValue(payload.text, "s");
        payload.data = topLevelValue(payload.text, "d");
        payloads.append(payload);
    }
    return payloads;
}

QList<Payload> dispatchesOf(const QString &folder)
{
    QList<Payload> payloads = readFolder(folder);
    payloads.removeIf([](const Payload &payload) { return payload.op != 0; });
    return payloads;
}

QByteArray inLine(const QByteArray &data)
{
    return QByteArray(data).replace('\n', ' ').replace('\r', ' ');
}

QList<QString> payloadFolders()
{
    QList<QString> folders { qEnvironmentVariable("SHARDSCOPE_FIXTURES"),
        QStringLiteral(SHARDSCOPE_SOURCE_DIR "/tests/payloads") };
    folders.removeIf([](const QString &folder) {
        return folder.isEmpty() || QDir(folder).entryList({ u"*.json"_s }, QDir::Files).isEmpty();
    });
    return folders;
}

} // namespace Shardscope::Contract
