// SPDX-License-Identifier: MIT
#include "core/capture/filter.h"
#include "core/capture/filtercompletion.h"
#include "core/gateway/gatewaypayload.h"

#include <cstdint>
#include <cstdlib>

using namespace Shardscope;

namespace {

/// Of an input that has an expression alone.
constexpr char sample[] = R"({"t":"MESSAGE_CREATE","s":100,"op":0,"d":{"id":"9007199254740993","guild_id":"1100",
    "author":{"id":"42","bot":true},"content":"Hello \u0057orld\n","mentions":[{"id":"7"},{"id":"8","roles":["x"]}],
    "edited":null,"a.b":{"c d":1},"flags":-3,"ratio":2.50}})";

} // namespace

/// The first line is an expression, the rest a message: an error lies within the expression, and what the fields of a
/// row decide is what the whole row decides. The message need not be one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const qsizetype newLine = input.indexOf('\n');
    const QString expression = QString::fromUtf8(input.left(newLine));
    static_cast<void>(FilterCompletion::at(expression, expression.size() / 2).words());
    const auto compiled = Filter::compile(expression);
    if (const auto *error = std::get_if<FilterError>(&compiled)) {
        if (error->position < 0 || error->length < 0 || error->position + error->length > expression.size()
            || error->found.isEmpty() || error->expected.isEmpty())
            std::abort();
        return 0;
    }

    EventRecord record;
    record.kind = EventRecord::Kind::Dispatch;
    record.json = newLine < 0 ? QByteArray(sample) : input.sliced(newLine + 1);
    record.bytes = record.json.size();
    record.hasData = true;
    record.dataLength = record.json.size();
    if (const std::optional<GatewayPayload> payload = GatewayPayload::parse(record.json, nullptr)) {
        record.op = payload->op;
        record.sequence = payload->sequence;
        record.type = payload->type;
        record.guildId = payload->guildId;
        record.hasData = payload->hasData;
        record.dataOffset = payload->dataOffset;
        record.dataLength = payload->dataLength;
    }
    class FieldsOnly : public FilterRow
    {
    public:
        explicit FieldsOnly(const EventRecord &r)
            : m_record(r)
        {
        }
        [[nodiscard]] qint64 field(EventField field) const override { return fieldOf(m_record, field); }
        [[nodiscard]] QByteArrayView type() const override { return m_record.type; }
        [[nodiscard]] Payload payload() const override { std::abort(); }

    private:
        const EventRecord &m_record;
    };
    const Filter &filter = *std::get<0>(compiled);
    const bool isMatch = filter.matches(record);
    const Filter::Verdict verdict = filter.judge(FieldsOnly(record));
    if (verdict != Filter::Verdict::NeedsPayload && (verdict == Filter::Verdict::Yes) != isMatch)
        std::abort();
    return 0;
}
