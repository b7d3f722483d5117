// SPDX-License-Identifier: MIT
#include "ui/dispatch/logtext.h"

#include "core/events/eventsummary.h"
#include "core/gateway/gatewayopcode.h"
#include "core/jsontext.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Larger payloads are not read for a row.
constexpr qsizetype largestRead = 256 * 1024;
constexpr qsizetype longestPart = 160;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LogText)
};

struct KindRow
{
    const char16_t *glyph;
    const char *direction;
    Tone tone;
};

// In the order of EventRecord::Kind.
constexpr std::array<KindRow, 13> kindTable { {
    { u"●", QT_TRANSLATE_NOOP("LogText", "state"), Tone::Lifecycle },
    { u"↓", QT_TRANSLATE_NOOP("LogText", "received"), Tone::Incoming },
    { u"↓", QT_TRANSLATE_NOOP("LogText", "received"), Tone::Incoming },
    { u"↑", QT_TRANSLATE_NOOP("LogText", "sent"), Tone::Outgoing },
    { u"?", QT_TRANSLATE_NOOP("LogText", "invalid"), Tone::Bad },
    { u"♥", QT_TRANSLATE_NOOP("LogText", "heartbeat"), Tone::Good },
    { u"✕", QT_TRANSLATE_NOOP("LogText", "close"), Tone::Warning },
    { u"▲", QT_TRANSLATE_NOOP("LogText", "error"), Tone::Bad },
    { u"✓", QT_TRANSLATE_NOOP("LogText", "command"), Tone::Outgoing },
    { u"◔", QT_TRANSLATE_NOOP("LogText", "rate limit"), Tone::Warning },
    { u"Σ", QT_TRANSLATE_NOOP("LogText", "summary"), Tone::Lifecycle },
    { u"●", QT_TRANSLATE_NOOP("LogText", "capture"), Tone::Lifecycle },
    { u"?", QT_TRANSLATE_NOOP("LogText", "unknown kind"), Tone::Lifecycle },
} };

const KindRow &row(const EventRecord &record)
{
    return kindTable[static_cast<std::size_t>(record.kind)];
}

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > longestPart ? text.left(longestPart - 1) + u'…' : text;
}

/// What to read from the further keys of a record that is no message; "%1" is the value.
struct Detail
{
    EventRecord::Kind kind;
    const char *key;
    const char *pattern;
    double scale = 0; ///< not 0: a number of milliseconds
    bool isCounted = false; ///< the value decides the form of the pattern
};
constexpr std::array detailTable {
    Detail { EventRecord::Kind::State, "detail", "%1" },
    Detail { EventRecord::Kind::State, "delay_ms", QT_TRANSLATE_NOOP("LogText", "for %1"), 1000 },
    Detail { EventRecord::Kind::State, "user_id", QT_TRANSLATE_NOOP("LogText", "user %1") },
    Detail { EventRecord::Kind::State, "session_id", QT_TRANSLATE_NOOP("LogText", "session %1") },
    Detail { EventRecord::Kind::Close, "reason", QT_TRANSLATE_NOOP("LogText", "“%1”") },
    Detail { EventRecord::Kind::Close, "meaning", "%1" },
    Detail { EventRecord::Kind::Close, "action", QT_TRANSLATE_NOOP("LogText", "next: %1") },
    Detail { EventRecord::Kind::Error, "message", "%1" },
    Detail { EventRecord::Kind::Ack, "command", "%1" },
    Detail { EventRecord::Kind::Ack, "delay_ms", QT_TRANSLATE_NOOP("LogText", "leaves in %1"), 1000 },
    Detail { EventRecord::Kind::RateLimit, "remaining", QT_TRANSLATE_N_NOOP("LogText", "%1 left"), 0, true },
    Detail { EventRecord::Kind::RateLimit, "limit", QT_TRANSLATE_NOOP("LogText", "of %1") },
    Detail { EventRecord::Kind::RateLimit, "reset_ms", QT_TRANSLATE_NOOP("LogText", "one more in %1"), 1000 },
    Detail { EventRecord::Kind::Invalid, "reason", "%1" },
    Detail { EventRecord::Kind::Summary, "dispatches", QT_TRANSLATE_N_NOOP("LogText", "%1 dispatches"), 0, true },
    Detail { EventRecord::Kind::Summary, "reconnects", QT_TRANSLATE_N_NOOP("LogText", "%1 reconnects"), 0, true },
};

QStringList details(const EventRecord &record)
{
    QStringList parts;
    const JsonText json(record.json);
    const std::optional<JsonText::Value> root = json.root();
    if (!root)
        return parts;
    for (const Detail &detail : detailTable) {
        if (detail.kind != record.kind)
            continue;
        const std::optional<JsonText::Value> value = json.find(*root, { detail.key });
        if (!value || value->type == JsonText::Type::Null)
            continue;
        const QString text = json.scalar(*value);
        if (text.isEmpty() || (detail.scale != 0 && text.toDouble() <= 0))
            continue;
        const QString shown = detail.scale != 0 ? Format::duration(static_cast<qint64>(text.toDouble() * detail.scale))
                                                : shortened(text);
        parts.append(QLatin1String(detail.pattern) == "%1"_L1
                ? shown
                : Words::tr(detail.pattern, nullptr, detail.isCounted ? text.toInt() : -1).arg(shown));
    }
    return parts;
}

/// The ids that stand in the envelope, for what has nothing else to say.
QString ids(const EventRecord &record)
{
    QStringList parts;
    if (record.guildId)
        parts.append(Words::tr("guild %1").arg(record.guildId));
    if (record.channelId)
        parts.append(Words::tr("channel %1").arg(record.channelId));
    if (record.userId)
        parts.append(Words::tr("user %1").arg(record.userId));
    return parts.join(u" · "_s);
}

QString closeCode(const EventRecord &record)
{
    const JsonText json(record.json);
    const std::optional<JsonText::Value> root = json.root();
    const std::optional<JsonText::Value> code = root ? json.find(*root, { "code" }) : std::nullopt;
    return code && code->type == JsonText::Type::Number ? json.scalar(*code) : QString();
}

} // namespace

QString recordGlyph(const EventRecord &record)
{
    return QString::fromUtf16(row(record).glyph);
}

QString recordDirection(const EventRecord &record)
{
    return Words::tr(row(record).direction);
}

Tone recordTone(const EventRecord &record)
{
    return row(record).tone;
}

QString recordTitle(const EventRecord &record)
{
    const QString type = QString::fromUtf8(record.type);
    if (record.kind == EventRecord::Kind::Dispatch)
        return type.isEmpty() ? u"op 0"_s : type;
    if (record.isMessage()) {
        const qint32 op = record.op.value_or(-1);
        return u"op %1 %2"_s.arg(op).arg(QLatin1String(opcodeName(op))).trimmed();
    }
    const QString word = record.kind == EventRecord::Kind::Close ? closeCode(record) : type;
    return QString(QLatin1String(recordKindName(record.kind)) + u' ' + word).trimmed();
}

QString recordSummary(const EventRecord &record, const NameDirectory &names)
{
    if (record.kind == EventRecord::Kind::Heartbeat)
        return Words::tr("acknowledged after %1").arg(Format::milliseconds(record.latencyMs));
    if (!record.isMessage())
        return details(record).join(u" · "_s);
    QString summary;
    if (record.dispatchInfo && record.json.size() <= largestRead)
        summary = EventSummary(names).text(
            *record.dispatchInfo, JsonValue::within(record.json, record.dataOffset, record.dataLength));
    return summary.isEmpty() ? ids(record) : summary;
}

} // namespace Shardscope
