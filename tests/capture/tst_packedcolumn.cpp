// SPDX-License-Identifier: MIT
#include "core/capture/eventrecord.h"
#include "core/capture/packedcolumn.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Shardscope;

Q_DECLARE_METATYPE(std::vector<qint64>)

class tst_PackedColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersComeBack_data();
    void numbersComeBack();
    void takesNoMoreThanItMust_data();
    void takesNoMoreThanItMust();
};

void tst_PackedColumn::numbersComeBack_data()
{
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 greatest = std::numeric_limits<qint64>::max();
    QTest::addColumn<std::vector<qint64>>("values");
    QTest::newRow("nothing") << std::vector<qint64> {};
    QTest::newRow("one") << std::vector<qint64> { 42 };
    QTest::newRow("all the same") << std::vector<qint64>(100, -7);
    QTest::newRow("nowhere a number") << std::vector<qint64>(10, noField);
    QTest::newRow("a number among none") << std::vector<qint64> { noField, noField, 5, noField };
    QTest::newRow("two and none") << std::vector<qint64> { 0, 1, noField };
    QTest::newRow("the whole range") << std::vector<qint64> { greatest, least + 1, 0, noField, -1 };
    QTest::newRow("nearly the whole range") << std::vector<qint64> { greatest, least + 2, 0 };
    for (const int bits : { 1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 48, 62 }) {
        std::vector<qint64> values;
        QRandomGenerator random(static_cast<quint32>(bits));
        for (int i = 0; i < 500; ++i)
            values.push_back(i % 17 == 3 ? noField : static_cast<qint64>(random.generate64() >> (64 - bits)) - 1000);
        QTest::addRow("%d bits", bits) << values;
        for (qint64 &value : values)
            value = value == noField ? noField : value & ~qint64(0x3f) & 0xfff0000000000fff;
        QTest::addRow("%d bits, few different", bits) << values;
    }
}

void tst_PackedColumn::numbersComeBack()
{
    QFETCH(const std::vector<qint64>, values);

    const PackedColumn column(values);
    for (std::size_t row = 0; row < values.size(); ++row)
        QCOMPARE(column.at(row), values[row]);
}

void tst_PackedColumn::takesNoMoreThanItMust_data()
{
    QTest::addColumn<qint64>("step");
    QTest::addColumn<int>("different");
    QTest::addColumn<qint64>("bytes"); ///< besides the column itself
    QTest::newRow("all the same") << qint64(1) << 1 << qint64(8);
    QTest::newRow("small numbers") << qint64(1) << 200 << qint64(1000);
    QTest::newRow("middling numbers") << qint64(1) << 1000 << qint64(2000);
    QTest::newRow("few snowflakes") << qint64(1) << 20 << qint64(1000);
    QTest::newRow("few far apart") << (qint64(1) << 50) << 100 << qint64(1000 + 100 * 8);
    QTest::newRow("many far apart") << (qint64(1) << 50) << 1000 << qint64(8000);
}

void tst_PackedColumn::takesNoMoreThanItMust()
{
    QFETCH(const qint64, step);
    QFETCH(const int, different);
    QFETCH(const qint64, bytes);

    std::vector<qint64> values;
    for (int i = 0; i < 1000; ++i)
        values.push_back(qint64(1) << 40 | (i % different) * step);
    QVERIFY(PackedColumn(values).memory() <= static_cast<qint64>(sizeof(PackedColumn)) + bytes);
}

QTEST_GUILESS_MAIN(tst_PackedColumn)
#include "tst_packedcolumn.moc"
