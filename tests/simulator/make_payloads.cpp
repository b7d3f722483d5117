// SPDX-License-Identifier: MIT
// Writes tests/payloads anew: make_payloads FOLDER
#include "payloadset.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QTextStream err(stderr);
    if (argc != 2) {
        err << "make_payloads FOLDER\n";
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const auto &[name, message] : Shardscope::payloadSet()) {
        QFile file(folder.filePath(QString::fromLatin1(name) + QStringLiteral(".json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(message) != message.size()) {
            err << file.fileName() << ": " << file.errorString() << '\n';
            return 6;
        }
    }
    return 0;
}
