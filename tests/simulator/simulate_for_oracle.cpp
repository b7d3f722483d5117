// SPDX-License-Identifier: MIT
// The built-in gateway by itself, for a client of another kind: simulate_for_oracle RATE [FAULT…]
// Prints its address as `shardscope-cli simulate` does and runs until standard input ends.
#include "core/simulator/simulator.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QThread>

#include <cstdio>

using namespace Shardscope;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QStringList arguments = application.arguments();
    SimulatorConfig config;
    config.rate = arguments.value(1, QStringLiteral("20")).toDouble();
    for (const QString &text : arguments.mid(2)) {
        QString error;
        const auto fault = SimulatorFault::parse(text, &error);
        if (!fault) {
            err << error << Qt::endl;
            return 2;
        }
        config.faults.append(*fault);
    }
    Simulator simulator;
    QString error;
    const auto address = simulator.start(config, &error);
    if (!address) {
        err << error << Qt::endl;
        return 2;
    }
    QObject::connect(&simulator, &Simulator::rateMeasured, &application, [&err](double rate) {
        err << "rate " << rate << Qt::endl;
    });
    const QJsonObject line { { QStringLiteral("gateway"), address->gateway.toString() },
        { QStringLiteral("api"), address->api.toString() }, { QStringLiteral("token"), address->token } };
    out << QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) << Qt::endl;

    // Whoever started this lets go of the pipe when it ends, however it ends.
    const std::unique_ptr<QThread> watcher(QThread::create([&application] {
        while (std::getchar() != EOF) { }
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    }));
    watcher->start();
    const int code = QCoreApplication::exec();
    watcher->wait();
    return code;
}
