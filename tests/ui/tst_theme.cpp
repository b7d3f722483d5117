// SPDX-License-Identifier: MIT
#include "ui/format.h"
#include "ui/framestyle.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
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
    void partsStandOutFromSurfaces_data();
    void partsStandOutFromSurfaces();
    void framesAreDrawnToBeSeen_data();
    void framesAreDrawnToBeSeen();
    void pagesOfTabsAreASurfaceOfThePalette();
    void highContrastIsHigh();
    void contrastIsThatOfWcag();
    void numbersCarryUnits_data();
    void numbersCarryUnits();
};

namespace {

/// What WCAG 2.1 asks of text at level AA.
constexpr double enough = 4.5;

/// And of what is no text.
constexpr double enoughForParts = 3;

std::unique_ptr<QWidget> createControl(const QString &name)
{
    if (name == u"check box"_s)
        return std::make_unique<QCheckBox>();
    if (name == u"radio button"_s)
        return std::make_unique<QRadioButton>();
    if (name == u"line edit"_s)
        return std::make_unique<QLineEdit>();
    if (name == u"combo box"_s)
        return std::make_unique<QComboBox>();
    if (name == u"text"_s)
        return std::make_unique<QPlainTextEdit>();
    auto box = std::make_unique<QSpinBox>();
    box->setSpecialValueText(u" "_s); // its digits would stand out as well
    return box;
}

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
                 std::pair(P::HighlightedText, P::Highlight), std::pair(P::ToolTipText, P::ToolTipBase), std::pair(P::Link, P::Base),
                 std::pair(P::Link, P::Window), std::pair(P::LinkVisited, P::Base), std::pair(P::LinkVisited, P::Window),
                 std::pair(P::WindowText, P::Base), std::pair(P::Text, P::Window), std::pair(P::Text, P::Button),
                 std::pair(P::PlaceholderText, P::AlternateBase), std::pair(P::PlaceholderText, P::Window) })
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

void tst_Theme::partsStandOutFromSurfaces_data()
{
    QTest::addColumn<QColor>("part");
    QTest::addColumn<QColor>("surface");
    for (const auto &[name, palette] : palettes()) {
        for (const QPalette::ColorRole role : { QPalette::Base, QPalette::Window, QPalette::Button }) {
            QTest::addRow("%s: frame on %d", name, role) << frameColor(palette) << palette.color(role);
            QTest::addRow("%s: focus on %d", name, role) << focusColor(palette) << palette.color(role);
        }
        // A chosen row is told from the others by its surface.
        if (palette == lightPalette() || palette == darkPalette() || palette == highContrastPalette())
            QTest::addRow("%s: choice", name) << palette.color(QPalette::Highlight) << palette.color(QPalette::Base);
    }
}

void tst_Theme::partsStandOutFromSurfaces()
{
    QFETCH(const QColor, part);
    QFETCH(const QColor, surface);
    QVERIFY2(contrastRatio(part, surface) >= enoughForParts, qPrintable(QString::number(contrastRatio(part, surface))));
}

void tst_Theme::framesAreDrawnToBeSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QString>("control");
    for (const auto &[name, palette] : palettes()) {
        for (const QString &control : { u"check box"_s, u"radio button"_s, u"line edit"_s, u"spin box"_s, u"combo box"_s, u"text"_s })
            QTest::addRow("%s: %s", name, qPrintable(control)) << palette << control;
    }
}

/// As many points of the picture stand out from the window and the field as a frame has at least.
void tst_Theme::framesAreDrawnToBeSeen()
{
    QFETCH(const QPalette, palette);
    QFETCH(const QString, control);
    const std::unique_ptr<QWidget> widget = createControl(control);
    FrameStyle style;
    widget->setStyle(&style);
    widget->setPalette(palette);
    widget->resize(widget->sizeHint());
    const QImage picture = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
    int points = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor color = picture.pixelColor(x, y);
            if (contrastRatio(color, palette.color(QPalette::Window)) >= enoughForParts * 0.98
                && contrastRatio(color, palette.color(QPalette::Base)) >= enoughForParts * 0.98)
                ++points;
        }
    }
    QVERIFY2(points >= 20, qPrintable(QString::number(points)));
}

void tst_Theme::pagesOfTabsAreASurfaceOfThePalette()
{
    FrameStyle style;
    for (const auto &[name, palette] : palettes()) {
        QTabWidget tabs;
        tabs.setStyle(&style);
        tabs.setPalette(palette);
        tabs.addTab(new QWidget, u"Page"_s);
        tabs.resize(200, 200);
        const QColor surface = tabs.grab().toImage().pixelColor(100, 150);
        QVERIFY2(surface == palette.color(QPalette::Window), name);
    }
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
    QTest::newRow("hardly back in time") << Format::duration(qint64(-499)) << u"0 ms"_s;
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
