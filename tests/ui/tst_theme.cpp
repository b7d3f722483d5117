// SPDX-License-Identifier: MIT
#include "ui/format.h"
#include "ui/theme.h"

#include <QTest>

using namespace Shardscope;
using namespace Qt::StringLiterals;

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOutFromItsSurface_data();
    void textStandsOutFromItsSurface();
    void tonesStandOutFromSurfaces_data();
    void tonesStandOutFromSurfaces();
    void highContrastIsHigh();
    void contrastIsThatOfWcag();
    void numbersCarryUnits_data();
    void numbersCarryUnits();
};

namespace {

/// What WCAG 2.1 asks of text at level AA.
constexpr double enough = 4.5;

QList<std::pair<const char *, QPalette>> palettes()
{
    return { { "light", lightPalette() }, { "dark", darkPalette() }, { "high contrast", highContrastPalette() },
        { "the style's own", QPalette() } };
}

} // namespace

void tst_Theme::textStandsOutFromItsSurface_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("surface");
    for (const auto &[name, palette] : { std::pair("light", lightPalette()), std::pair("dark", darkPalette()),
             std::pair("high contrast", highContrastPalette()) }) {
        using P = QPalette;
        for (const auto &[text, surface] : { std::pair(P::Text, P::Base), std::pair(P::Text, P::AlternateBase),
                 std::pair(P::WindowText, P::Window), std::pair(P::ButtonText, P::Button), std::pair(P::PlaceholderText, P::Base),
                 std::pair(P::HighlightedText, P::Highlight), std::pair(P::ToolTipText, P::ToolTipBase), std::pair(P::Link, P::Base) })
            QTest::addRow("%s: %d on %d", name, text, surface) << palette.color(text) << palette.color(surface);
    }
}

void tst_Theme::textStandsOutFromItsSurface()
{
    QFETCH(const QColor, text);
    QFETCH(const QColor, surface);
    QVERIFY2(contrastRatio(text, surface) >= enough, qPrintable(QString::number(contrastRatio(text, surface))));
}

void tst_Theme::tonesStandOutFromSurfaces_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("surface");
    for (const auto &[name, palette] : palettes()) {
        for (int i = 0; i <= static_cast<int>(Tone::Bad); ++i) {
            const auto tone = static_cast<Tone>(i);
            const QColor text = toneColor(tone, palette);
            for (const QPalette::ColorRole role : { QPalette::Base, QPalette::AlternateBase, QPalette::Window })
                QTest::addRow("%s: tone %d on %d", name, i, role) << text << palette.color(role);
            QTest::addRow("%s: tone %d on its own surface", name, i) << text << toneSurface(tone, palette);
            QTest::addRow("%s: text on the surface of tone %d", name, i)
                << palette.color(QPalette::WindowText) << toneSurface(tone, palette);
            QTest::addRow("%s: muted on the surface of tone %d", name, i)
                << toneColor(Tone::Muted, palette) << toneSurface(tone, palette);
        }
    }
}

void tst_Theme::tonesStandOutFromSurfaces()
{
    textStandsOutFromItsSurface();
}

/// What WCAG 2.1 asks of text at level AAA.
void tst_Theme::highContrastIsHigh()
{
    const QPalette palette = highContrastPalette();
    QVERIFY(isHighContrast(palette));
    QVERIFY(!isHighContrast(darkPalette()));
    QVERIFY(!isHighContrast(lightPalette()));
    for (int i = 0; i <= static_cast<int>(Tone::Bad); ++i)
        QVERIFY(contrastRatio(toneColor(static_cast<Tone>(i), palette), palette.color(QPalette::Base)) >= 7);
}

void tst_Theme::contrastIsThatOfWcag()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    // The grey that is known to pass by a hair.
    QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void tst_Theme::numbersCarryUnits_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bytes") << Format::bytes(912) << u"912 B"_s;
    QTest::newRow("kilobytes") << Format::bytes(84'300) << u"84 kB"_s;
    QTest::newRow("megabytes") << Format::bytes(2'800'000) << u"2.8 MB"_s;
    QTest::newRow("a thousand bytes") << Format::bytes(999.6) << u"1.0 kB"_s;
    QTest::newRow("rate") << Format::rate(131.6) << u"132/s"_s;
    QTest::newRow("slow rate") << Format::rate(0.4) << u"0.40/s"_s;
    QTest::newRow("no rate") << Format::rate(0) << u"0/s"_s;
    QTest::newRow("latency of loopback") << Format::milliseconds(0.42) << u"0.42 ms"_s;
    QTest::newRow("latency") << Format::milliseconds(41.2) << u"41 ms"_s;
    QTest::newRow("long latency") << Format::milliseconds(1234) << u"1.2 s"_s;
    QTest::newRow("milliseconds") << Format::duration(qint64(12'400)) << u"12 ms"_s;
    QTest::newRow("seconds") << Format::duration(qint64(8'200'000)) << u"8.2 s"_s;
    QTest::newRow("minutes") << Format::duration(qint64(123'000'000)) << u"2 min 3 s"_s;
    QTest::newRow("hours") << Format::duration(qint64(3'720'000'000)) << u"1 h 2 min"_s;
    QTest::newRow("back in time") << Format::duration(qint64(-12'000)) << u"−12 ms"_s;
    QTest::newRow("elapsed") << Format::elapsed(std::chrono::seconds(751)) << u"12:31"_s;
    QTest::newRow("elapsed hours") << Format::elapsed(std::chrono::seconds(3723)) << u"1:02:03"_s;
}

void tst_Theme::numbersCarryUnits()
{
    QFETCH(const QString, shown);
    QFETCH(const QString, expected);
    QCOMPARE(shown, expected);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
