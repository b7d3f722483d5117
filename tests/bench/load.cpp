// SPDX-License-Identifier: MIT
#include "tests/bench/load.h"

using namespace Qt::StringLiterals;

namespace Shardscope::Bench {

namespace {

QStringList arguments(const QString &mixPath, const std::vector<WireCompression> &compressions, const LoadPlan &plan)
{
    QStringList names;
    for (const WireCompression compression : compressions)
        names.append(QLatin1String(compressionName(compression)));
    return { u"--mix"_s, mixPath, u"--compressions"_s, names.join(u','), u"--messages"_s,
        QString::number(plan.messages), u"--rate"_s, QString::number(plan.rate), u"--delay"_s,
        QString::number(plan.delayMs), u"--beat"_s, QString::number(plan.beatMs), u"--hold"_s,
        QString::number(plan.holdMs) };
}

} // namespace

Load::Load(const QString &mixPath, const std::vector<WireCompression> &compressions, const LoadPlan &plan)
    : m_child(u"shardscope_load"_s, arguments(mixPath, compressions, plan))
    , m_port(static_cast<quint16>(m_child.line(120)[u"port"].toInt()))
{
}

Load::Sent Load::sent()
{
    const QJsonObject line = m_child.line(120);
    return { line[u"sent"].toInteger(-1), line[u"cpu_ms"].toDouble() };
}

} // namespace Shardscope::Bench
