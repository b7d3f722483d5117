// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Shardscope::Contract {

/// A message of a folder, as its bytes stand.
struct Payload
{
    QString file;
    QByteArray text; ///< the whole message, without white space around it
    int op = -1;
    QByteArray type; ///< the value of `t`, without its quotes
    QByteArray sequence; ///< the bytes of `s`
    QByteArray data; ///< the bytes of `d`
};

/// The bytes of the value of @p key in the object @p json, found by the grammar alone; null where there is none.
[[nodiscard]] QByteArray topLevelValue(const QByteArray &json, const QByteArray &key);
/// Without the white space between tokens; every token keeps its bytes.
[[nodiscard]] QByteArray inOneLine(const QByteArray &json);

/// The `*.json` of @p folder in byte order of their names.
[[nodiscard]] QList<Payload> readFolder(const QString &folder);
/// Those with op 0.
[[nodiscard]] QList<Payload> dispatchesOf(const QString &folder);

/// `d` as a line must bear it: a space for each CR and LF.
[[nodiscard]] QByteArray inLine(const QByteArray &data);

/// Folders to test with: that of the environment variable SHARDSCOPE_FIXTURES and tests/payloads, those that exist.
[[nodiscard]] QList<QString> payloadFolders();

} // namespace Shardscope::Contract
