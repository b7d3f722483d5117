// SPDX-License-Identifier: MIT
#include "ui/dispatch/colorrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

struct ToneRow
{
    Tone tone;
    QLatin1String key; ///< in settings
    const char *name;
};
constexpr std::array toneTable {
    ToneRow { Tone::Bad, "bad"_L1, QT_TRANSLATE_NOOP("Shardscope::ColorRules", "Bad") },
    ToneRow { Tone::Warning, "warning"_L1, QT_TRANSLATE_NOOP("Shardscope::ColorRules", "Warning") },
    ToneRow { Tone::Good, "good"_L1, QT_TRANSLATE_NOOP("Shardscope::ColorRules", "Good") },
    ToneRow { Tone::Incoming, "incoming"_L1, QT_TRANSLATE_NOOP("Shardscope::ColorRules", "Incoming") },
    ToneRow { Tone::Outgoing, "outgoing"_L1, QT_TRANSLATE_NOOP("Shardscope::ColorRules", "Outgoing") },
    ToneRow { Tone::Lifecycle, "lifecycle"_L1, QT_TRANSLATE_NOOP("Shardscope::ColorRules", "Lifecycle") },
    ToneRow { Tone::Muted, "muted"_L1, QT_TRANSLATE_NOOP("Shardscope::ColorRules", "Muted") },
};

struct DefaultRow
{
    const char16_t *filter;
    Tone tone;
};
constexpr std::array defaultTable {
    DefaultRow { u"kind:close or kind:error or kind:invalid", Tone::Bad },
    DefaultRow { u"op:7 or op:9 or kind:rate-limit", Tone::Warning },
    DefaultRow { u"latency:500..", Tone::Warning },
    DefaultRow { u"bytes:100000..", Tone::Lifecycle },
    DefaultRow { u"kind:sent or kind:ack", Tone::Outgoing },
};

constexpr const char *rulesKey = "log/colorRules";

} // namespace

const std::vector<Tone> &ColorRules::tones()
{
    static const std::vector<Tone> all = [] {
        std::vector<Tone> result;
        for (const ToneRow &row : toneTable)
            result.push_back(row.tone);
        return result;
    }();
    return all;
}

QString ColorRules::toneName(Tone tone)
{
    for (const ToneRow &row : toneTable) {
        if (row.tone == tone)
            return tr(row.name);
    }
    return {};
}

QList<ColorRule> ColorRules::defaults()
{
    QList<ColorRule> result;
    for (const DefaultRow &row : defaultTable)
        result.append({ QString::fromUtf16(row.filter), row.tone, false });
    return result;
}

void ColorRules::setRules(const QList<ColorRule> &rules)
{
    m_rules = rules;
    m_compiled.clear();
    m_tones.clear();
    for (const ColorRule &rule : rules) {
        if (!rule.isEnabled)
            continue;
        auto result = Filter::compile(rule.filter);
        if (auto *filter = std::get_if<std::shared_ptr<const Filter>>(&result))
            m_compiled.push_back({ std::move(*filter), rule.tone });
    }
    Q_EMIT changed();
}

Tone ColorRules::toneOf(qint64 index, const EventRecord &record) const
{
    if (m_compiled.empty())
        return Tone::Plain;
    if (const Tone *known = m_tones.object(index))
        return *known;
    Tone tone = Tone::Plain;
    for (const Compiled &rule : m_compiled) {
        if (rule.filter->matches(record)) {
            tone = rule.tone;
            break;
        }
    }
    m_tones.insert(index, new Tone(tone));
    return tone;
}

void ColorRules::load(const QSettings &settings)
{
    if (!settings.contains(QLatin1String(rulesKey)))
        return;
    QList<ColorRule> rules;
    const QJsonArray list = QJsonDocument::fromJson(settings.value(QLatin1String(rulesKey)).toByteArray()).array();
    for (const QJsonValue &entry : list) {
        const QString key = entry["tone"_L1].toString();
        const auto row
            = std::find_if(toneTable.begin(), toneTable.end(), [&key](const ToneRow &r) { return r.key == key; });
        rules.append({ entry["filter"_L1].toString(), row == toneTable.end() ? Tone::Warning : row->tone,
            entry["enabled"_L1].toBool() });
    }
    setRules(rules);
}

void ColorRules::save(QSettings &settings) const
{
    QJsonArray list;
    for (const ColorRule &rule : m_rules) {
        const auto row = std::find_if(
            toneTable.begin(), toneTable.end(), [&rule](const ToneRow &r) { return r.tone == rule.tone; });
        list.append(QJsonObject { { "filter"_L1, rule.filter },
            { "tone"_L1, row == toneTable.end() ? QString() : QString(row->key) }, { "enabled"_L1, rule.isEnabled } });
    }
    settings.setValue(QLatin1String(rulesKey), QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace Shardscope
