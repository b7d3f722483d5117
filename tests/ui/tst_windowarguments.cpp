// SPDX-License-Identifier: MIT
// The window as its users start it, as a process.
#include "core/settings/profilestore.h"

#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB"_s;

struct Rig
{
    QTemporaryDir home;
    QProcess process;

    Rig()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SHARDSCOPE_HOME"_s, home.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        // No keychain of whoever runs this is asked.
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.remove(u"DISPLAY"_s);
        process.setProcessEnvironment(environment);
    }
    ~Rig()
    {
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
        }
    }
    void add(const QString &name) const
    {
        QSettings settings(home.filePath(u"shardscope.ini"_s), QSettings::IniFormat);
        ProfileStore(&settings).save(ConnectionProfile::make(name, {}));
    }
    void start(const QStringList &arguments)
    {
        process.start(qEnvironmentVariable("SHARDSCOPE_BIN") + u"/shardscope"_s, arguments);
    }
};

} // namespace

class tst_WindowArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownProfilesAreRefused_data();
    void unknownProfilesAreRefused();
    void aKnownProfileOpensTheWindow();
};

void tst_WindowArguments::unknownProfilesAreRefused_data()
{
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("there are none") << QStringList() << QStringList { u"--profile"_s, u"x"_s }
                                    << QByteArray("--profile \"x\": there are no profiles yet");
    QTest::newRow("there are others") << QStringList { u"Chess Bot"_s, u"Go"_s } << QStringList { u"--profile=Shogi"_s }
                                      << QByteArray("there are: Chess Bot, Go.");
    QTest::newRow("without a name") << QStringList() << QStringList { u"--profile"_s } << QByteArray("--profile");
    QTest::newRow("a token") << QStringList { u"Go"_s } << QStringList { u"--profile"_s, token }
                             << QByteArray("--profile \"…\"");
    QTest::newRow("a wrong option besides")
        << QStringList { u"Go"_s } << QStringList { u"--profile"_s, u"go"_s, u"--shard"_s, u"9"_s }
        << QByteArray("--shard \"9\": expected ID/COUNT");
}

void tst_WindowArguments::unknownProfilesAreRefused()
{
    QFETCH(const QStringList, known);
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, words);
    Rig rig;
    for (const QString &name : known)
        rig.add(name);
    rig.start(arguments);
    QVERIFY(rig.process.waitForFinished(20'000));
    const QByteArray said = rig.process.readAllStandardError();
    QVERIFY2(said.contains(words), said.constData());
    QVERIFY(!said.contains(token.toUtf8()));
    QVERIFY(rig.process.exitCode() == 2 || arguments == QStringList { u"--profile"_s });
}

void tst_WindowArguments::aKnownProfileOpensTheWindow()
{
    Rig rig;
    rig.add(u"Chess Bot"_s);
    rig.start({ u"--profile"_s, u"chess bot"_s, u"--gateway"_s, u"ws://127.0.0.1:9"_s });
    QVERIFY(rig.process.waitForStarted());
    // It stays until it is told to go; then it ends cleanly, remembering the profile.
    const auto opened = [&rig] {
        return QSettings(rig.home.filePath(u"shardscope.ini"_s), QSettings::IniFormat).contains(u"profiles1/current"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(opened(), 20'000);
    QCOMPARE(rig.process.state(), QProcess::Running);
    rig.process.terminate();
    QVERIFY(rig.process.waitForFinished(20'000));
    QCOMPARE(rig.process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_WindowArguments)
#include "tst_windowarguments.moc"
