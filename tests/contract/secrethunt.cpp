// SPDX-License-Identifier: MIT
#include "tests/contract/secrethunt.h"

#include <QDirIterator>
#include <QFile>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Shardscope::Contract {

namespace {

constexpr qsizetype runLength = 8;

quint64 runAt(const QByteArray &text, qsizetype at)
{
    quint64 run = 0;
    std::memcpy(&run, text.constData() + at, runLength);
    return run;
}

int hexDigits(const QByteArray &text, qsizetype at, qsizetype count)
{
    bool isHex = false;
    const int value = text.mid(at, count).toInt(&isHex, 16);
    return isHex && at + count <= text.size() ? value : -1;
}

/// With `\uXXXX`, `\/` and `%XX` as the characters they stand for.
QByteArray unescaped(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '\\' && i + 1 < text.size();
        int value = -1;
        if (isEscape && text[i + 1] == 'u' && (value = hexDigits(text, i + 2, 4)) >= 0 && value < 128) {
            out.append(char(value));
            i += 5;
        } else if (text[i] == '%' && (value = hexDigits(text, i + 1, 2)) >= 0) {
            out.append(char(value));
            i += 2;
        } else if (!isEscape || text[i + 1] != '/') {
            out.append(text[i]);
        }
    }
    return out;
}

bool isBase64(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '/';
}

/// What each long run of base64 says, whichever byte it begins with.
QByteArray decoded(const QByteArray &text)
{
    QByteArray out;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && isBase64(text[end]))
            ++end;
        for (qsizetype offset = 0; end - begin >= 12 && offset < 4; ++offset)
            out += QByteArray::fromBase64(text.mid(begin + offset, end - begin - offset)) + '\n';
        begin = end + 1;
    }
    return out;
}

} // namespace

SecretHunt::SecretHunt(const QByteArray &token)
{
    const QByteArray secret = token.mid(token.indexOf('.') + 1);
    for (qsizetype i = 0; i + runLength <= secret.size(); ++i)
        m_runs.insert(runAt(secret, i));
}

qsizetype SecretHunt::placeIn(const QByteArray &text) const
{
    for (qsizetype i = 0; i + runLength <= text.size(); ++i) {
        if (m_runs.contains(runAt(text, i)))
            return i;
    }
    return -1;
}

QStringList SecretHunt::find(const QString &name, const QByteArray &text) const
{
    QStringList found;
    const std::pair<const char *, QByteArray> forms[] {
        { "as it is", text },
        { "escaped", unescaped(text) },
        { "in base64", decoded(text) },
        { "escaped in base64", unescaped(decoded(text)) },
    };
    for (const auto &[form, content] : forms) {
        if (const qsizetype at = placeIn(content); at >= 0)
            found.append(u"%1, %2: %3"_s.arg(
                name, QLatin1String(form), QString::fromUtf8(content.mid(std::max(at - 60, qsizetype(0)), 130))));
    }
    return found;
}

QStringList SecretHunt::findBelow(const QString &folder) const
{
    QStringList found;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile file(iterator.next());
        found += find(u"a file's name"_s, file.fileName().toUtf8());
        if (file.open(QIODevice::ReadOnly))
            found += find(file.fileName(), file.readAll());
    }
    return found;
}

} // namespace Shardscope::Contract
