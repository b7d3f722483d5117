// SPDX-License-Identifier: MIT
#include "ui/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardscope::Format {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// Three digits are enough to read at a glance.
QString significant(double value)
{
    const int decimals = value >= 9.95 || value == 0 ? 0 : value >= 0.995 ? 1 : 2;
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

QString count(qint64 number)
{
    return QLocale().toString(number);
}

QString bytes(double number)
{
    static constexpr std::array units { QT_TRANSLATE_NOOP("Format", "%1 B"), QT_TRANSLATE_NOOP("Format", "%1 kB"),
        QT_TRANSLATE_NOOP("Format", "%1 MB"), QT_TRANSLATE_NOOP("Format", "%1 GB") };
    std::size_t unit = 0;
    while (number >= 999.5 && unit + 1 < units.size()) {
        number /= 1000;
        ++unit;
    }
    return Words::tr(units[unit]).arg(unit == 0 ? QLocale().toString(std::round(number), 'f', 0) : significant(number));
}

QString rate(double perSecond)
{
    return Words::tr("%1/s").arg(perSecond >= 999.5 ? count(std::llround(perSecond)) : significant(perSecond));
}

QString ratio(double value)
{
    return Words::tr("%1×").arg(QLocale().toString(value, 'f', 1));
}

QString milliseconds(double value)
{
    return value >= 999.5 ? Words::tr("%1 s").arg(significant(value / 1000)) : Words::tr("%1 ms").arg(significant(value));
}

QString duration(qint64 microseconds)
{
    if (microseconds <= -500) // less is shown as 0
        return u"−"_s + duration(-microseconds);
    if (microseconds < 999'500)
        return Words::tr("%1 ms").arg((microseconds + 500) / 1000);
    const qint64 seconds = (microseconds + 500'000) / 1'000'000;
    if (seconds < 60)
        return microseconds < 9'950'000 ? milliseconds(static_cast<double>(microseconds) / 1000) : Words::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Words::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString duration(Duration value)
{
    return duration(std::chrono::duration_cast<std::chrono::microseconds>(value).count());
}

QString age(qint64 microseconds)
{
    static constexpr std::array units { std::pair(31'557'600LL, QT_TRANSLATE_NOOP("Format", "%1 y")),
        std::pair(86'400LL, QT_TRANSLATE_NOOP("Format", "%1 d")), std::pair(3'600LL, QT_TRANSLATE_NOOP("Format", "%1 h")),
        std::pair(60LL, QT_TRANSLATE_NOOP("Format", "%1 min")), std::pair(1LL, QT_TRANSLATE_NOOP("Format", "%1 s")) };
    for (const auto &[seconds, text] : units) {
        if (const qint64 whole = microseconds / 1'000'000 / seconds; whole > 0)
            return Words::tr(text).arg(whole);
    }
    return Words::tr("%1 ms").arg(microseconds / 1000);
}

QString countdown(Duration left)
{
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(std::max(left, Duration::zero())).count();
    return seconds < 60 ? Words::tr("%1 s").arg(seconds) : duration(seconds * 1'000'000);
}

QString elapsed(Duration value)
{
    const qint64 seconds = std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(value).count());
    const QString tail = u"%1:%2"_s.arg(seconds / 60 % 60, seconds < 3600 ? 1 : 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? tail : u"%1:%2"_s.arg(seconds / 3600).arg(tail);
}

QString clock(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at / 1000).toString(u"HH:mm:ss.zzz");
}

QString clockSeconds(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at / 1000).toString(u"HH:mm:ss");
}

QString dateTime(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at / 1000).toString(u"yyyy-MM-dd HH:mm:ss");
}

} // namespace Shardscope::Format
