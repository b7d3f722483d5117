// SPDX-License-Identifier: MIT
#include "core/simulator/scenariorun.h"

#include "core/gateway/gatewayopcode.h"
#include "core/text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Shardscope::Simulation {

namespace {

constexpr std::size_t mostShown = 5;
constexpr qsizetype longestShown = 120;

/// "op 1 Heartbeat 251", "close {"by":"client",…"
QString shown(const EventRecord &record)
{
    QString text = QString::fromLatin1(recordKindName(record.kind));
    if (record.isMessage() && record.op)
        text = QString(u"op %1 %2"_s.arg(*record.op).arg(QLatin1StringView(opcodeName(*record.op)))).trimmed();
    text += u' ' + QString::fromUtf8(record.data()).simplified();
    return text.size() > longestShown ? text.first(longestShown) + u'…' : text;
}

QString shown(Milliseconds time)
{
    return u"%1 s"_s.arg(QLocale().toString(double(time.count()) / 1000, 'g', 8));
}

template <typename... Visitors> struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template <typename... Visitors> Overloaded(Visitors...) -> Overloaded<Visitors...>;

} // namespace

ScenarioRun::ScenarioRun(std::shared_ptr<const Scenario> scenario, Clock &clock, Act act, QObject *parent)
    : QObject(parent)
    , m_scenario(std::move(scenario))
    , m_clock(clock)
    , m_act(std::move(act))
    , m_timer(clock.createTimer([this] { finishTimed(); }))
{
}

void ScenarioRun::start()
{
    m_at = 0;
    m_isOver = false;
    begin();
}

void ScenarioRun::begin()
{
    m_begunAt = m_clock.now();
    m_came.clear();
    m_cameCount = 0;
    m_timer->start(std::visit(Overloaded {
                                  [](const ScenarioStep::Expect &expect) { return expect.within; },
                                  [](const ScenarioStep::Never &never) { return never.span; },
                                  [](const ScenarioStep::Wait &wait) { return wait.span; },
                                  [](const auto &) { return Milliseconds::zero(); },
                              },
        step().action));
}

void ScenarioRun::append(const EventRecord &record)
{
    if (m_isOver)
        return;
    EventRecord row = record;
    if (!row.isMessage()) {
        row.hasData = true;
        row.dataOffset = 0;
        row.dataLength = row.json.size();
    }
    const auto *expect = std::get_if<ScenarioStep::Expect>(&step().action);
    const auto *never = std::get_if<ScenarioStep::Never>(&step().action);
    if (expect && expect->filter->matches(row))
        return end(true);
    if (never && never->filter->matches(row))
        return end(false, Text::tr("This came: %1").arg(shown(row)));
    ++m_cameCount;
    m_came.push_back(shown(row));
    if (m_came.size() > mostShown)
        m_came.pop_front();
}

QString ScenarioRun::whatCame(Milliseconds within) const
{
    const QString time = shown(within);
    if (m_came.empty())
        return Text::tr("Nothing came within %1.").arg(time);
    const QString list = QStringList(m_came.begin(), m_came.end()).join(u"; "_s);
    if (m_cameCount <= qint64(mostShown))
        return Text::tr("Within %1 only this came: %2").arg(time, list);
    return Text::tr("Within %1 nothing of the %2 that came matches; the last were: %3")
        .arg(time, QLocale().toString(m_cameCount), list);
}

/// The time of the step at hand is over.
void ScenarioRun::finishTimed()
{
    std::visit(Overloaded {
                   [this](const ScenarioStep::Expect &expect) { end(false, whatCame(expect.within)); },
                   [this](const ScenarioStep::Never &) { end(true); },
                   [this](const ScenarioStep::Wait &) { end(true); },
                   [this](const auto &) {
                       const QString problem = m_act(step());
                       end(problem.isEmpty(), problem);
                   },
               },
        step().action);
}

void ScenarioRun::end(bool ok, const QString &seen)
{
    m_timer->stop();
    const ScenarioStep &ended = step();
    const auto after = std::chrono::duration_cast<Milliseconds>(m_clock.now() - m_begunAt);
    m_isOver = !ok || ++m_at == m_scenario->steps().size();
    const int number = int(&ended - m_scenario->steps().data()) + 1;
    if (!m_isOver)
        begin();
    Q_EMIT stepEnded({ number, ended.line, ended.text, ok, after, seen });
}

} // namespace Shardscope::Simulation
