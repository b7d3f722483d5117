// SPDX-License-Identifier: MIT
#include "core/diagnosis/checkreport.h"

#include "core/jsonwriter.h"
#include "core/text.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

struct StageRow
{
    const char *name;
    const char *title;
};

// By CheckStage.
constexpr std::array stageTable {
    StageRow { "token-shape", QT_TRANSLATE_NOOP("Shardscope", "Token shape") },
    StageRow { "dns", QT_TRANSLATE_NOOP("Shardscope", "DNS") },
    StageRow { "tcp", QT_TRANSLATE_NOOP("Shardscope", "TCP") },
    StageRow { "tls", QT_TRANSLATE_NOOP("Shardscope", "TLS") },
    StageRow { "http", QT_TRANSLATE_NOOP("Shardscope", "HTTP") },
    StageRow { "token", QT_TRANSLATE_NOOP("Shardscope", "Token") },
    StageRow { "bot", QT_TRANSLATE_NOOP("Shardscope", "Bot") },
    StageRow { "intents", QT_TRANSLATE_NOOP("Shardscope", "Intents") },
    StageRow { "shards", QT_TRANSLATE_NOOP("Shardscope", "Shards") },
    StageRow { "session-budget", QT_TRANSLATE_NOOP("Shardscope", "Session budget") },
    StageRow { "clock", QT_TRANSLATE_NOOP("Shardscope", "Clock") },
    StageRow { "websocket", QT_TRANSLATE_NOOP("Shardscope", "WebSocket") },
    StageRow { "hello", QT_TRANSLATE_NOOP("Shardscope", "HELLO") },
    StageRow { "identify", QT_TRANSLATE_NOOP("Shardscope", "IDENTIFY") },
};
static_assert(stageTable.size() == checkStages);

// By CheckStatus.
constexpr std::array statusTable {
    StageRow { "waiting", QT_TRANSLATE_NOOP("Shardscope", "Waiting") },
    StageRow { "running", QT_TRANSLATE_NOOP("Shardscope", "Running") },
    StageRow { "pass", QT_TRANSLATE_NOOP("Shardscope", "Passed") },
    StageRow { "warn", QT_TRANSLATE_NOOP("Shardscope", "Warning") },
    StageRow { "fail", QT_TRANSLATE_NOOP("Shardscope", "Failed") },
    StageRow { "skip", QT_TRANSLATE_NOOP("Shardscope", "Skipped") },
};

constexpr int barWidth = 24;

double milliseconds(Duration time)
{
    // Microseconds are more than anybody needs.
    const auto whole = std::chrono::duration_cast<std::chrono::microseconds>(time).count();
    return static_cast<double>(whole) / 1000;
}

/// Where a stage lies within the whole: ".....===....".
QString bar(const CheckFinding &finding, Duration elapsed)
{
    QString text(barWidth, u'.');
    if (!finding.wasTried() || elapsed <= Duration::zero())
        return text;
    const double scale = barWidth / std::chrono::duration<double>(elapsed).count();
    const int begin
        = std::clamp(static_cast<int>(std::chrono::duration<double>(finding.begin).count() * scale), 0, barWidth - 1);
    const int length
        = std::clamp(static_cast<int>(std::lround(std::chrono::duration<double>(finding.duration).count() * scale)), 1,
            barWidth - begin);
    return text.replace(begin, length, QString(length, u'='));
}

QStringList titlesOf(const CheckReport &report, CheckStatus status)
{
    QStringList titles;
    for (const CheckFinding &finding : report.findings) {
        if (finding.status() == status)
            titles.append(checkStageTitle(finding.stage));
    }
    return titles;
}

} // namespace

const char *checkStageName(CheckStage stage)
{
    return stageTable[static_cast<std::size_t>(stage)].name;
}

QString checkStageTitle(CheckStage stage)
{
    return Text::tr(stageTable[static_cast<std::size_t>(stage)].title);
}

const char *checkStatusName(CheckStatus status)
{
    return statusTable[static_cast<std::size_t>(status)].name;
}

QString checkStatusText(CheckStatus status)
{
    return Text::tr(statusTable[static_cast<std::size_t>(status)].title);
}

bool CheckFinding::wasTried() const
{
    return status() != CheckStatus::Waiting && status() != CheckStatus::Skip;
}

CheckReport::CheckReport()
{
    for (int i = 0; i < checkStages; ++i)
        findings[static_cast<std::size_t>(i)].stage = static_cast<CheckStage>(i);
}

bool CheckReport::isOk() const
{
    return titlesOf(*this, CheckStatus::Fail).isEmpty();
}

QString CheckReport::summary() const
{
    const QStringList failed = titlesOf(*this, CheckStatus::Fail);
    const QStringList warned = titlesOf(*this, CheckStatus::Warn);
    if (!failed.isEmpty())
        return Text::tr("Wrong: %1").arg(failed.join(u", "_s));
    if (!isOver)
        return Text::tr("Checking…");
    return warned.isEmpty() ? Text::tr("Nothing wrong was found")
                            : Text::tr("It works; look at: %1").arg(warned.join(u", "_s));
}

QByteArray CheckReport::toJson() const
{
    JsonWriter json;
    json.beginObject().pair("ok", isOk()).key("checks").beginArray();
    for (const CheckFinding &finding : findings) {
        json.beginObject().pair("name", checkStageName(finding.stage));
        json.pair("status", checkStatusName(finding.status()));
        json.pair("seen", finding.outcome.seen).pair("advice", finding.outcome.advice);
        json.pair("duration_ms", milliseconds(finding.duration)).endObject();
    }
    json.endArray().endObject();
    return json.take();
}

QString CheckReport::toText() const
{
    QString text;
    for (const CheckFinding &finding : findings) {
        const auto time = [&finding](Duration value) {
            return finding.wasTried() ? Text::tr("%1 ms").arg(QString::number(milliseconds(value), 'f', 1)) : QString();
        };
        text += u"%1 %2 %3 %4 %5  %6\n"_s.arg(QLatin1String(checkStatusName(finding.status())), -7)
                    .arg(QLatin1String(checkStageName(finding.stage)), -14)
                    .arg(time(finding.begin), 10)
                    .arg(bar(finding, elapsed))
                    .arg(time(finding.duration), 10)
                    .arg(finding.outcome.seen);
        const QString indent(8, u' ');
        if (!finding.outcome.advice.isEmpty())
            text += indent + u"→ "_s + finding.outcome.advice + u'\n';
        if (!finding.page.isEmpty())
            text += indent + u"→ "_s + finding.page.toString() + u'\n';
    }
    return text + u'\n' + summary() + u'\n';
}

} // namespace Shardscope
