// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Shardscope;
using namespace Qt::StringLiterals;

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstFindsNobody();
    void laterHandsItsFilesOver();
    void foldersAreKeptApart();
    void whatACrashLeftIsReplaced();

private:
    /// Asks from a thread of its own, as another process would.
    static bool handOver(const QString &folder, const QStringList &files)
    {
        std::atomic<bool> taken = false;
        const std::unique_ptr<QThread> other(QThread::create([&] { taken = SingleInstance(folder).handOver(files); }));
        other->start();
        (void)QTest::qWaitFor([&other] { return other->isFinished(); }, 10'000);
        return taken;
    }
};

void tst_SingleInstance::firstFindsNobody()
{
    const QTemporaryDir folder;
    QVERIFY(!SingleInstance(folder.path()).handOver({ u"a.jsonl"_s }));
}

void tst_SingleInstance::laterHandsItsFilesOver()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    const QSignalSpy asked(&first, &SingleInstance::asked);
    first.listen();
    QVERIFY(handOver(folder.path(), { u"a.jsonl"_s, u"/tmp/b.jsonl"_s }));
    QVERIFY(handOver(folder.path(), {}));

    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].toStringList(),
        (QStringList { QDir::current().absoluteFilePath(u"a.jsonl"_s), u"/tmp/b.jsonl"_s }));
    QCOMPARE(asked[1][0].toStringList(), QStringList());
}

void tst_SingleInstance::foldersAreKeptApart()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    SingleInstance first(folder.path());
    const QSignalSpy asked(&first, &SingleInstance::asked);
    first.listen();
    QVERIFY(!handOver(other.path(), { u"a.jsonl"_s }));
    QCOMPARE(asked.size(), 0);
}

/// The file of a socket that nobody listens to any more.
void tst_SingleInstance::whatACrashLeftIsReplaced()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(QDir::temp().filePath(SingleInstance::nameFor(folder.path())));
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    QVERIFY(path.size() < static_cast<qsizetype>(sizeof address.sun_path));
    std::copy(path.begin(), path.end(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(socket);

    QVERIFY(!SingleInstance(folder.path()).handOver({}));
    SingleInstance second(folder.path());
    const QSignalSpy asked(&second, &SingleInstance::asked);
    second.listen();
    QVERIFY(handOver(folder.path(), {}));
    QCOMPARE(asked.size(), 1);
}

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_singleinstance.moc"
