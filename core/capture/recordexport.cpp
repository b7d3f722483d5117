// SPDX-License-Identifier: MIT
#include "core/capture/recordexport.h"

#include "core/capture/csvtext.h"
#include "core/capture/lineformat.h"
#include "core/jsonwriter.h"

#include <QLocale>

#include <algorithm>

namespace Shardscope {

namespace {

using Kind = EventRecord::Kind;

/// http://www.softwareishard.com/blog/har-12-spec/ and Chrome's `_webSocketMessages`.
class HarExport final : public RecordExport
{
public:
    void append(QByteArray *out, const EventRecord &record) override;
    void finish(QByteArray *out) override;

private:
    void begin(QByteArray *out, qint64 at);

    bool m_hasBegun = false;
    bool m_hasMessage = false;
    qint64 m_first = 0;
    qint64 m_last = 0;
};

void HarExport::begin(QByteArray *out, qint64 at)
{
    m_hasBegun = true;
    m_first = m_last = at;
    out->append(R"({"log":{"version":"1.2","creator":{"name":"Shardscope","version":")" SHARDSCOPE_VERSION
                R"("},"pages":[],"entries":[{"startedDateTime":")");
    out->append(timestamp(at));
    out->append(R"(","request":{"method":"GET","url":"wss://gateway.discord.gg/?v=10&encoding=json",)"
                R"("httpVersion":"HTTP/1.1","cookies":[],"headers":[],"queryString":[{"name":"v","value":"10"},)"
                R"({"name":"encoding","value":"json"}],"headersSize":-1,"bodySize":0},)"
                R"("response":{"status":101,"statusText":"Switching Protocols","httpVersion":"HTTP/1.1","cookies":[],)"
                R"("headers":[],"content":{"size":0,"mimeType":"x-unknown"},"redirectURL":"","headersSize":-1,)"
                R"("bodySize":-1},"cache":{},"_resourceType":"websocket","_webSocketMessages":[)");
}

void HarExport::append(QByteArray *out, const EventRecord &record)
{
    if (!m_hasBegun)
        begin(out, record.at);
    m_last = std::max(m_last, record.at);
    if (!record.isMessage())
        return;
    if (std::exchange(m_hasMessage, true))
        out->append(',');
    out->append(record.kind == Kind::Sent ? R"({"type":"send","time":)" : R"({"type":"receive","time":)");
    out->append(QByteArray::number(static_cast<double>(record.at) / 1e6, 'f', 6));
    out->append(R"(,"opcode":1,"data":)");
    JsonWriter::appendString(*out, record.json);
    out->append('}');
}

void HarExport::finish(QByteArray *out)
{
    if (!m_hasBegun)
        begin(out, 0);
    const QByteArray duration = QByteArray::number(static_cast<double>(m_last - m_first) / 1e3, 'f', 3);
    out->append(R"(],"time":)").append(duration).append(R"(,"timings":{"send":0,"wait":0,"receive":)");
    out->append(duration).append("}}]}}\n");
}

/// https://www.rfc-editor.org/rfc/rfc4180
class CsvExport final : public RecordExport
{
public:
    void append(QByteArray *out, const EventRecord &record) override;
    void finish(QByteArray *out) override;

private:
    void begin(QByteArray *out);

    bool m_hasBegun = false;
};

template <typename Number> void appendNumber(QByteArray *out, std::optional<Number> number)
{
    out->append(',');
    if (number)
        out->append(QByteArray::number(*number));
}

void appendId(QByteArray *out, quint64 id)
{
    appendNumber(out, id ? std::optional(id) : std::nullopt);
}

void CsvExport::begin(QByteArray *out)
{
    if (!std::exchange(m_hasBegun, true))
        out->append("at,kind,shard,op,t,s,guild,channel,user,wire_bytes,bytes,latency_ms\r\n");
}

void CsvExport::append(QByteArray *out, const EventRecord &record)
{
    begin(out);
    out->append(timestamp(record.at)).append(',');
    appendCsvText(out, record.kind == Kind::Other ? QByteArrayView(record.type) : recordKindName(record.kind));
    appendNumber(out, record.shard);
    appendNumber(out, record.op);
    out->append(',');
    if (record.kind == Kind::Dispatch)
        appendCsvText(out, record.type);
    appendNumber(out, record.kind == Kind::Dispatch ? record.sequence : std::nullopt);
    appendId(out, record.guildId);
    appendId(out, record.channelId);
    appendId(out, record.userId);
    const bool isOnWire
        = record.kind == Kind::Dispatch || record.kind == Kind::Received || record.kind == Kind::Invalid;
    appendNumber(out, isOnWire ? std::optional(record.wireBytes) : std::nullopt);
    appendNumber(out, record.isMessage() ? std::optional(record.bytes) : std::nullopt);
    out->append(',');
    if (record.kind == Kind::Heartbeat)
        out->append(QByteArray::number(record.latencyMs, 'g', QLocale::FloatingPointShortest));
    out->append("\r\n");
}

void CsvExport::finish(QByteArray *out)
{
    begin(out);
}

} // namespace

std::unique_ptr<RecordExport> RecordExport::create(Form form)
{
    switch (form) {
    case Form::Har:
        return std::make_unique<HarExport>();
    case Form::Csv:
        return std::make_unique<CsvExport>();
    }
    return nullptr;
}

} // namespace Shardscope
