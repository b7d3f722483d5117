// SPDX-License-Identifier: MIT
#include "app/scenarioreport.h"

#include "core/jsonwriter.h"

#include "app/commandline.h"

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

void printLine(JsonWriter *json)
{
    print(QString::fromUtf8(json->endObject().bytes()) + u'\n');
}

} // namespace

ScenarioReport::ScenarioReport(const Scenario &scenario, const QString &path)
    : m_steps(qsizetype(scenario.steps().size()))
    , m_path(path)
{
}

void ScenarioReport::add(const ScenarioOutcome &outcome)
{
    m_passed += outcome.ok ? 1 : 0;
    m_hasFailed = !outcome.ok;
    m_duration += outcome.after;
    JsonWriter json;
    json.beginObject().pair("step", outcome.step).pair("line", outcome.line).pair("text", outcome.text);
    json.pair("ok", outcome.ok).pair("after_ms", qint64(outcome.after.count()));
    if (!outcome.seen.isEmpty())
        json.pair("seen", outcome.seen);
    printLine(&json);
    if (!outcome.ok)
        complain(u"%1:%2: %3: %4"_s.arg(m_path).arg(outcome.line).arg(outcome.text, outcome.seen));
}

ExitCode ScenarioReport::end() const
{
    JsonWriter json;
    json.beginObject().pair("scenario", m_hasFailed ? "failed" : isOver() ? "passed" : "unfinished");
    json.pair("steps", qint64(m_steps)).pair("passed", qint64(m_passed));
    json.pair("duration_ms", qint64(m_duration.count()));
    printLine(&json);
    return m_passed == m_steps ? ExitCode::Ended : ExitCode::CheckFailed;
}

} // namespace Shardscope
