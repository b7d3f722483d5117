// SPDX-License-Identifier: MIT
// The way through a proxy: asked for, with credentials that nobody else sees.
#include "tests/contract/linechecker.h"
#include "tests/contract/tinyserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope::Contract;

class tst_Proxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProxyIsAsked_data();
    void theProxyIsAsked();
    void credentialsStayWithTheProxy_data();
    void credentialsStayWithTheProxy();
    void credentialsWithoutAColonAreRefusedUnseen();
    void loopbackNeedsNoProxyOfTheSystem();
};

void tst_Proxy::theProxyIsAsked_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("address");

    QTest::newRow("for the look-up") << u"--api"_s << u"https://api.example/v10"_s;
    QTest::newRow("for the gateway") << u"--gateway"_s << u"wss://gateway.example"_s;
}

void tst_Proxy::theProxyIsAsked()
{
    QFETCH(const QString, option);
    QFETCH(const QString, address);

    TinyServer proxy([](const QByteArray &) { return TinyServer::answer(502, "no way out"); });
    ToolProcess tail({ u"tail"_s, option, address, u"--proxy"_s, proxy.address(u"http"_s), u"--proxy-header"_s,
                         u"X-Team: north, or south"_s },
        anyToken());
    QVERIFY(tail.start());
    VERIFY_RUN(tail, .exitCode = 5);
    QVERIFY(proxy.requests().size() >= 3); // three attempts, of a look-up in several parts
    for (const QByteArray &request : proxy.requests()) {
        QVERIFY2(request.startsWith("CONNECT "), request.constData());
        QVERIFY2(request.contains("X-Team: north, or south\r\n"), request.constData());
        QVERIFY2(!request.contains("any-token-of-a-test"), request.constData());
    }
}

void tst_Proxy::credentialsStayWithTheProxy_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("ofTheSystem");

    for (const bool ofTheSystem : { false, true }) {
        const char *whose = ofTheSystem ? "the system's" : "--proxy";
        QTest::addRow("for the look-up, %s", whose) << u"--api"_s << u"https://api.example/v10"_s << ofTheSystem;
        QTest::addRow("for the gateway, %s", whose) << u"--gateway"_s << u"wss://gateway.example"_s << ofTheSystem;
    }
}

void tst_Proxy::credentialsStayWithTheProxy()
{
    QFETCH(const QString, option);
    QFETCH(const QString, address);
    QFETCH(const bool, ofTheSystem);

    const QByteArray basic = QByteArray("sesame:open:wide-0123456789").toBase64();
    TinyServer proxy([&basic](const QByteArray &head) {
        return head.contains(basic) ? TinyServer::answer(502, "no way out")
                                    : TinyServer::answer(407, "who?", "Proxy-Authenticate: Basic realm=\"tests\"\r\n");
    });
    ToolProcess::Environment environment = anyToken();
    environment.insert(u"SHARDSCOPE_PROXY_AUTH"_s, u"sesame:open:wide-0123456789"_s);
    QStringList arguments { u"tail"_s, option, address };
    if (ofTheSystem)
        environment.insert(u"https_proxy"_s, proxy.address(u"http"_s));
    else
        arguments += { u"--proxy"_s, proxy.address(u"http"_s) };
    ToolProcess tail(arguments, environment);
    QVERIFY(tail.start());
    VERIFY_RUN(tail, .exitCode = 5);
    const QList<QByteArray> &requests = proxy.requests();
    QVERIFY2(
        std::any_of(requests.begin(), requests.end(), [&](const QByteArray &head) { return head.contains(basic); }),
        tail.story().constData());
    for (const QByteArray &text : { tail.output(), tail.errors() })
        QVERIFY2(!text.contains("wide-0123456789") && !text.contains(basic), text.constData());
}

void tst_Proxy::credentialsWithoutAColonAreRefusedUnseen()
{
    ToolProcess::Environment environment = anyToken();
    environment.insert(u"SHARDSCOPE_PROXY_AUTH"_s, u"sesame-open-wide-0123456789"_s);
    ToolProcess tail({ u"tail"_s, u"--gateway"_s, u"wss://gateway.example"_s }, environment);
    QVERIFY(tail.start());
    QCOMPARE(tail.waitForExit(), 2);
    QVERIFY2(tail.errors().contains("user:password"), tail.errors().constData());
    QVERIFY2(!tail.errors().contains("sesame"), tail.errors().constData());
}

void tst_Proxy::loopbackNeedsNoProxyOfTheSystem()
{
    const QString nowhere = u"http://127.0.0.1:%1"_s.arg(TinyServer::closedPort());
    ToolProcess tail({ u"tail"_s, u"--demo"_s, u"--count"_s, u"2"_s },
        { { u"http_proxy"_s, nowhere }, { u"https_proxy"_s, nowhere }, { u"all_proxy"_s, nowhere } });
    QVERIFY(tail.start());
    VERIFY_RUN(tail);
    QCOMPARE(tail.linesOf(u"dispatch"_s).size(), 2);
}

QTEST_GUILESS_MAIN(tst_Proxy)
#include "tst_proxy.moc"
