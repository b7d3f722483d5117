// SPDX-License-Identifier: MIT
#include "ui/alerts/alertrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardscope::AlertRules {

namespace {

constexpr const char *rulesKey = "alerts/rules";
constexpr QLatin1String silenceKey = "silence"_L1;

std::chrono::seconds spanOf(const QJsonValue &value)
{
    // A number of any size, before it is one of seconds.
    const auto longest = static_cast<double>(AlertRule::longestSpan.count());
    return std::chrono::seconds(qRound64(std::clamp(value.toDouble(60), 1.0, longest)));
}

} // namespace

QList<AlertRule> defaults()
{
    using Condition = AlertRule::Condition;
    return {
        { u"latency:1000.."_s, Condition::AtLeast, 3, 300s, false },
        { u"t:RATE_LIMITED or kind:rate-limit"_s, Condition::AtLeast, 1, 60s, false },
        { u"kind:close or kind:invalid or op:9"_s, Condition::AtLeast, 1, 60s, false },
        { u"kind:ack or kind:heartbeat"_s, Condition::Silence, 1, 120s, false },
        { u"kind:dispatch"_s, Condition::Silence, 1, 300s, false },
    };
}

QList<AlertRule> load(const QSettings &settings)
{
    if (!settings.contains(QLatin1String(rulesKey)))
        return defaults();
    QList<AlertRule> rules;
    const QJsonArray list = QJsonDocument::fromJson(settings.value(QLatin1String(rulesKey)).toByteArray()).array();
    for (const QJsonValue &entry : list) {
        const AlertRule rule { entry["filter"_L1].toString(),
            entry["when"_L1].toString() == silenceKey ? AlertRule::Condition::Silence : AlertRule::Condition::AtLeast,
            entry["count"_L1].toInt(1), spanOf(entry["seconds"_L1]), entry["enabled"_L1].toBool() };
        rules.append(rule.bounded());
    }
    return rules;
}

void save(QSettings &settings, const QList<AlertRule> &rules)
{
    QJsonArray list;
    for (const AlertRule &rule : rules) {
        const bool isSilence = rule.condition == AlertRule::Condition::Silence;
        list.append(QJsonObject { { "filter"_L1, rule.filter },
            { "when"_L1, isSilence ? QString(silenceKey) : u"at-least"_s }, { "count"_L1, rule.count },
            { "seconds"_L1, static_cast<qint64>(rule.span.count()) }, { "enabled"_L1, rule.isEnabled } });
    }
    settings.setValue(QLatin1String(rulesKey), QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace Shardscope::AlertRules
