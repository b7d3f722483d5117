// SPDX-License-Identifier: MIT
#include "core/diagnosis/timelineexport.h"

#include "core/capture/csvtext.h"
#include "core/capture/lineformat.h"
#include "core/jsonwriter.h"
#include "core/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope::TimelineExport {

namespace {

constexpr std::array suffixTable { "json", "csv", "txt" };
constexpr std::array stepKinds { TimelineStep::Kind::LookUp, TimelineStep::Kind::Connect, TimelineStep::Kind::Hello,
    TimelineStep::Kind::Queue, TimelineStep::Kind::Identify, TimelineStep::Kind::Resume };
static_assert(stepKinds.size() == TimelineStep::kinds);

double milliseconds(qint64 microseconds)
{
    return static_cast<double>(microseconds) / 1e3;
}

QByteArray number(qint64 microseconds)
{
    return QByteArray::number(milliseconds(microseconds), 'f', 3);
}

const char *sessionName(const TimelineConnection &connection)
{
    return connection.isResumed ? "resumed" : connection.wasOpen ? "open" : connection.readyAt > 0 ? "new" : "none";
}

void writeMoment(JsonWriter *out, const char *key, qint64 at)
{
    out->key(key);
    if (at > 0)
        out->value(timestamp(at));
    else
        out->null();
}

void writeEnd(JsonWriter *out, const TimelineConnection &connection)
{
    writeMoment(out, "ended_at", connection.endedAt);
    if (const std::optional<GatewayCloseInfo> &close = connection.close) {
        out->key("close").beginObject().pair("by", closeInitiatorName(close->by)).key("code");
        if (close->code)
            out->value(*close->code);
        else
            out->null();
        out->pair("reason", close->reason).pair("meaning", close->meaning);
        out->pair("action", closeActionName(close->action)).pair("hint", close->hint).endObject();
    }
    if (!connection.error.isEmpty())
        out->pair("error", connection.error);
}

QByteArray json(const SessionTimeline &timeline)
{
    JsonWriter out;
    out.beginObject().key("connections").beginArray();
    for (const TimelineConnection &connection : timeline.connections()) {
        out.beginObject().pair("shard", connection.shard).pair("connect", connection.number);
        writeMoment(&out, "began_at", connection.beganAt);
        out.key("stages").beginArray();
        for (const TimelineStep &step : connection.steps) {
            out.beginObject().pair("stage", step.name());
            writeMoment(&out, "at", step.begin);
            out.key("ms");
            if (step.end > 0)
                out.value(milliseconds(step.duration()));
            else
                out.null();
            out.endObject();
        }
        out.endArray().pair("session", sessionName(connection));
        writeMoment(&out, "ready_at", connection.readyAt);
        out.pair("lived_ms", milliseconds(connection.lived(timeline.lastAt())));
        out.pair("events", connection.events).pair("replayed", connection.replayed);
        out.pair("sequence_gaps", connection.gaps).pair("missing", connection.missing);
        out.pair("duplicates", connection.duplicates);
        writeEnd(&out, connection);
        out.endObject();
    }
    out.endArray().endObject();
    return out.take() + '\n';
}

QByteArray csv(const SessionTimeline &timeline)
{
    QByteArray out = "shard,connect,began_at";
    for (const TimelineStep::Kind kind : stepKinds)
        out.append(',').append(QByteArray(TimelineStep { kind }.name()).replace('-', '_')).append("_ms");
    out += ",session,ready_at,lived_ms,events,replayed,sequence_gaps,missing,duplicates,ended_at,closed_by,code,"
           "reason,meaning,next,error\r\n";
    for (const TimelineConnection &connection : timeline.connections()) {
        out.append(QByteArray::number(connection.shard)).append(',').append(QByteArray::number(connection.number));
        out.append(',').append(timestamp(connection.beganAt));
        for (const TimelineStep::Kind kind : stepKinds) {
            const TimelineStep *step = connection.step(kind);
            out.append(',').append(step && step->end > 0 ? number(step->duration()) : QByteArray());
        }
        out.append(',').append(sessionName(connection)).append(',');
        out.append(connection.readyAt > 0 ? timestamp(connection.readyAt) : QByteArray());
        out.append(',').append(number(connection.lived(timeline.lastAt())));
        for (const qint64 count :
            { connection.events, connection.replayed, connection.gaps, connection.missing, connection.duplicates })
            out.append(',').append(QByteArray::number(count));
        out.append(',').append(connection.endedAt > 0 ? timestamp(connection.endedAt) : QByteArray());
        const GatewayCloseInfo close = connection.close.value_or(GatewayCloseInfo {});
        out.append(',').append(connection.close ? closeInitiatorName(close.by) : "");
        out.append(',').append(close.code ? QByteArray::number(*close.code) : QByteArray());
        for (const QString &text : { close.reason, close.meaning }) {
            out.append(',');
            appendCsvText(&out, text.toUtf8());
        }
        out.append(',').append(connection.close ? closeActionName(close.action) : "").append(',');
        appendCsvText(&out, connection.error.toUtf8());
        out.append("\r\n");
    }
    return out;
}

QString paragraph(const TimelineConnection &connection, qint64 now)
{
    QString out = Text::tr("%1  Shard %2, connect %3: %4")
                      .arg(QString::fromLatin1(timestamp(connection.beganAt)))
                      .arg(connection.shard)
                      .arg(connection.number)
                      .arg(connection.outcome())
        + u'\n';
    const auto line = [&out](const QString &text) { out += u"    "_s + text + u'\n'; };
    for (const TimelineStep &step : connection.steps) {
        line(step.end > 0 ? Text::tr("%1: %2 ms").arg(step.title(), QString::fromLatin1(number(step.duration())))
                          : Text::tr("%1: did not end").arg(step.title()));
    }
    line(Text::tr("Events: %1, replayed: %2, sequence gaps: %3 (missing: %4), duplicates: %5")
             .arg(connection.events)
             .arg(connection.replayed)
             .arg(connection.gaps)
             .arg(connection.missing)
             .arg(connection.duplicates));
    line(connection.endedAt > 0 ? Text::tr("Ended %1 after %2 ms: %3")
                                      .arg(QString::fromLatin1(timestamp(connection.endedAt)),
                                          QString::fromLatin1(number(connection.lived(now))), connection.ending())
                                : Text::tr("Goes on"));
    return out;
}

} // namespace

std::optional<Form> formOfName(const QString &name)
{
    for (std::size_t i = 0; i < suffixTable.size(); ++i) {
        if (name.endsWith(u'.' + QLatin1String(suffixTable[i]), Qt::CaseInsensitive))
            return static_cast<Form>(i);
    }
    return std::nullopt;
}

const char *suffix(Form form)
{
    return suffixTable[static_cast<std::size_t>(form)];
}

QByteArray write(Form form, const SessionTimeline &timeline)
{
    switch (form) {
    case Form::Json:
        return json(timeline);
    case Form::Csv:
        return csv(timeline);
    case Form::Text:
        break;
    }
    QString text;
    for (const TimelineConnection &connection : timeline.connections())
        text += paragraph(connection, timeline.lastAt());
    return text.toUtf8();
}

} // namespace Shardscope::TimelineExport
