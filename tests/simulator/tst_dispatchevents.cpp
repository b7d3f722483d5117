// SPDX-License-Identifier: MIT
#include "core/events/dispatchevents.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shardscope;

class tst_DispatchEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreThoseOfTheDocumentation();
    void intentsAreThoseOfTheDocumentation();
    void tableIsWholeByItself();
    void unknownNamesAreUnknown();

private:
    QJsonObject m_types;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(qEnvironmentVariable("SHARDSCOPE_FIXTURES") + u"/../gateway-types.json"_s);
        if (file.open(QIODevice::ReadOnly))
            m_types = QJsonDocument::fromJson(file.readAll()).object();
    }
};

void tst_DispatchEvents::namesAreThoseOfTheDocumentation()
{
    // A clone elsewhere lacks that file; the other tests still hold the table there.
    if (m_types.isEmpty())
        return;
    QStringList documented;
    for (const QJsonValue &name : m_types[u"dispatch_events"_s].toArray())
        documented.append(name.toString());
    documented.sort();
    QStringList ours;
    for (const DispatchEventInfo &info : dispatchEventTable())
        ours.append(QString::fromLatin1(info.name));
    QCOMPARE(ours, documented);
}

void tst_DispatchEvents::intentsAreThoseOfTheDocumentation()
{
    if (m_types.isEmpty())
        return;
    const QJsonObject source = m_types[u"intent_events"_s].toObject();
    const QJsonObject bits = source[u"bits"_s].toObject();
    QMap<QString, quint64> documented;
    const QJsonObject events = source[u"events"_s].toObject();
    for (auto it = events.begin(); it != events.end(); ++it) {
        for (const QJsonValue &value : it.value().toArray()) {
            // Asterisks are the documentation's footnotes.
            documented[value.toString().remove(u'*')] |= quint64(bits[it.key()].toInteger());
        }
    }
    for (const DispatchEventInfo &info : dispatchEventTable())
        QCOMPARE(std::pair(info.name, info.intents.bits()), std::pair(info.name, documented.value(QString::fromLatin1(info.name))));
}

void tst_DispatchEvents::tableIsWholeByItself()
{
    QCOMPARE(dispatchEventTable().size(), std::size_t(79));
    GatewayIntents used;
    int always = 0;
    for (const DispatchEventInfo &info : dispatchEventTable()) {
        QCOMPARE(dispatchEvent(info.name), &info);
        QVERIFY(info.intents.unknown().isEmpty());
        used = used | info.intents;
        always += info.intents.isEmpty() ? 1 : 0;
    }
    QCOMPARE(always, 16);
    // MESSAGE_CONTENT brings no event of its own.
    QCOMPARE(used.bits(), 53608447U - (1U << 15));
}

void tst_DispatchEvents::unknownNamesAreUnknown()
{
    for (const char *name : { "", "MESSAGE", "MESSAGE_CREATED", "message_create", "ZZZ", "AAA" })
        QVERIFY2(!dispatchEvent(name), name);
}

QTEST_GUILESS_MAIN(tst_DispatchEvents)
#include "tst_dispatchevents.moc"
