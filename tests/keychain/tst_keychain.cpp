// SPDX-License-Identifier: MIT
#include "core/keychain/keychainstore.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

namespace {

using Answer = TokenStore::Answer;
using Fault = TokenStore::Fault;
using Purpose = TokenStore::Purpose;

const QString token = u"MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB"_s;
constexpr const char *scenarioVariable = "SHARDSCOPE_KEYCHAIN_SCENARIO";

/// Starts this program again inside a session of its own with the keychain of @p scenario.
struct Session
{
    explicit Session(const QString &scenario)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
            { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"GNOME_KEYRING_CONTROL"_s })
            environment.remove(name);
        for (const auto &[name, folder] : { std::pair(u"HOME"_s, u"home"_s), std::pair(u"XDG_DATA_HOME"_s, u"data"_s),
                 std::pair(u"XDG_CONFIG_HOME"_s, u"config"_s), std::pair(u"XDG_CACHE_HOME"_s, u"cache"_s),
                 std::pair(u"XDG_RUNTIME_DIR"_s, u"runtime"_s) }) {
            QDir(home.path()).mkpath(folder);
            environment.insert(name, home.filePath(folder));
        }
        QFile::setPermissions(home.filePath(u"runtime"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(QLatin1String(scenarioVariable), scenario);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
    }

    /// Runs @p script, whose $0 is this program; what it printed where it failed.
    QString run(const QString &program, const QStringList &arguments)
    {
        process.start(program, arguments);
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return u"no end: "_s + QString::fromLocal8Bit(process.readAll());
        }
        const bool good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        return good ? QString()
                    : u"exit code %1: "_s.arg(process.exitCode()) + QString::fromLocal8Bit(process.readAll());
    }

    QTemporaryDir home;
    QProcess process;
};

} // namespace

/// What runs outside, with no keychain at hand.
class tst_Keychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failuresAreToldInPlainWords_data();
    void failuresAreToldInPlainWords();
    void keychainsAreAsTheyAre_data();
    void keychainsAreAsTheyAre();
};

/// What runs within a session, one function for each scenario.
class KeychainScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unlocked();
    void locked();
    void none();

private:
    std::optional<Answer> read(Purpose purpose = Purpose::Token);
    std::optional<Answer> write(const QString &secret, Purpose purpose = Purpose::Token);
    std::optional<Answer> remove(Purpose purpose = Purpose::Token);
    static std::optional<Answer> wait(const std::optional<Answer> &answer);

    const std::unique_ptr<TokenStore> m_store = createKeychainStore();
    std::optional<Answer> m_answer;
};

void tst_Keychain::failuresAreToldInPlainWords_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, int error, const QString &text, Fault fault, const QString &words) {
        QTest::newRow(name) << error << text << static_cast<int>(fault) << words;
    };
    row("not there", 1, u"No match"_s, Fault::NotFound, QString());
    row("denied by its owner", 3, u"x"_s, Fault::Denied, u"refused"_s);
    row("denied", 4, u"x"_s, Fault::Denied, u"refused"_s);
    row("no backend", 5, u"x"_s, Fault::NoKeychain, u"No keychain answers"_s);
    row("not for this system", 6, u"x"_s, Fault::NoKeychain, u"No keychain answers"_s);
    row("no D-Bus", 7, u"Cannot autolaunch D-Bus without X11 $DISPLAY"_s, Fault::NoKeychain, u"No keychain answers"_s);
    row("nobody on D-Bus", 7, u"The name org.freedesktop.secrets was not provided by any .service files"_s,
        Fault::NoKeychain, u"No keychain answers"_s);
    row("locked", 7, u"Object does not exist at path “/org/freedesktop/secrets/collection/login”"_s, Fault::Locked,
        u"locked or was never set up"_s);
    row("locked collection", 7, u"Cannot create an item in a locked collection"_s, Fault::Locked, u"Unlock it"_s);
    row("prompt sent away", 7, u"Prompt was dismissed"_s, Fault::Denied, u"refused"_s);
    row("something else", 7, u"disk on fire"_s, Fault::Other, u"disk on fire"_s);
    row("silence", 2, QString(), Fault::Other, u"did not say why"_s);
}

void tst_Keychain::failuresAreToldInPlainWords()
{
    QFETCH(const int, error);
    QFETCH(const QString, text);
    QFETCH(const int, fault);
    QFETCH(const QString, words);
    const Answer answer = keychainFailure(error, text);
    QCOMPARE(static_cast<int>(answer.fault), fault);
    QCOMPARE(answer.message.isEmpty(), words.isEmpty());
    QVERIFY2(answer.message.contains(words), qPrintable(answer.message));
}

void tst_Keychain::keychainsAreAsTheyAre_data()
{
    // The program, then what it is given; PROGRAM is this one.
    QTest::addColumn<QStringList>("command");
    const QStringList session { u"dbus-run-session"_s, u"--"_s };
    QTest::newRow("unlocked") << QStringList(session
        + QStringList { u"sh"_s, u"-c"_s,
            u"printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec \"$0\" unlocked"_s,
            u"PROGRAM"_s });
    QTest::newRow("locked") << QStringList(session + QStringList { u"PROGRAM"_s, u"locked"_s });
    QTest::newRow("none") << QStringList { u"PROGRAM"_s, u"none"_s };
}

void tst_Keychain::keychainsAreAsTheyAre()
{
    QFETCH(QStringList, command);
    if (!createKeychainStore())
        QSKIP("Built without QtKeychain.");
    for (const QString &needed : { u"dbus-run-session"_s, u"gnome-keyring-daemon"_s }) {
        if (QStandardPaths::findExecutable(needed).isEmpty())
            QSKIP("dbus-run-session or gnome-keyring-daemon is not installed.");
    }
    command.replaceInStrings(u"PROGRAM"_s, QCoreApplication::applicationFilePath());
    Session session(QString::fromLatin1(QTest::currentDataTag()));
    const QString program = command.takeFirst();
    const QString failure = session.run(program, command);
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

std::optional<Answer> KeychainScenario::wait(const std::optional<Answer> &answer)
{
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000);
    return answer;
}

std::optional<Answer> KeychainScenario::read(Purpose purpose)
{
    m_answer.reset();
    m_store->read(u"profile"_s, purpose, this, [this](const Answer &answer) { m_answer = answer; });
    return wait(m_answer);
}

std::optional<Answer> KeychainScenario::write(const QString &secret, Purpose purpose)
{
    m_answer.reset();
    m_store->write(u"profile"_s, purpose, secret, this, [this](const Answer &answer) { m_answer = answer; });
    return wait(m_answer);
}

std::optional<Answer> KeychainScenario::remove(Purpose purpose)
{
    m_answer.reset();
    m_store->remove(u"profile"_s, purpose, this, [this](const Answer &answer) { m_answer = answer; });
    return wait(m_answer);
}

#define VERIFY_ANSWER(expression, wanted)                                                                              \
    do {                                                                                                               \
        const std::optional<Answer> answer = (expression);                                                             \
        QVERIFY(answer);                                                                                               \
        QVERIFY2(answer->fault == (wanted), qPrintable(answer->message));                                              \
    } while (false)

void KeychainScenario::unlocked()
{
    VERIFY_ANSWER(read(), Fault::NotFound);
    VERIFY_ANSWER(remove(), Fault::None);
    VERIFY_ANSWER(write(token), Fault::None);
    VERIFY_ANSWER(write(u"user:pässword"_s, Purpose::ProxyLogin), Fault::None);
    VERIFY_ANSWER(read(), Fault::None);
    QCOMPARE(m_answer->secret, token);
    VERIFY_ANSWER(read(Purpose::ProxyLogin), Fault::None);
    QCOMPARE(m_answer->secret, u"user:pässword"_s);
    VERIFY_ANSWER(write(u"another"_s), Fault::None);
    VERIFY_ANSWER(read(), Fault::None);
    QCOMPARE(m_answer->secret, u"another"_s);
    VERIFY_ANSWER(remove(), Fault::None);
    VERIFY_ANSWER(read(), Fault::NotFound);
    VERIFY_ANSWER(read(Purpose::ProxyLogin), Fault::None);
}

void KeychainScenario::locked()
{
    VERIFY_ANSWER(write(token), Fault::Locked);
    QVERIFY(!m_answer->message.contains(token));
    const std::optional<Answer> answer = read();
    QVERIFY(answer && answer->secret.isEmpty());
}

void KeychainScenario::none()
{
    VERIFY_ANSWER(write(token), Fault::NoKeychain);
    VERIFY_ANSWER(read(), Fault::NoKeychain);
    QVERIFY(m_answer->secret.isEmpty());
    VERIFY_ANSWER(remove(), Fault::NoKeychain);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(scenarioVariable)) {
        KeychainScenario inside;
        return QTest::qExec(&inside, argc, argv);
    }
    tst_Keychain outside;
    return QTest::qExec(&outside, argc, argv);
}
#include "tst_keychain.moc"
