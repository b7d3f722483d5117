// SPDX-License-Identifier: MIT
#include "core/capture/filter.h"

#include "core/capture/filternode.h"
#include "core/capture/filterpayload.h"
#include "core/text.h"

#include <cstring>

namespace Shardscope {

namespace {

class RecordRow : public FilterRow
{
public:
    explicit RecordRow(const EventRecord &record)
        : m_record(record)
    {
    }

    [[nodiscard]] qint64 field(EventField field) const override { return fieldOf(m_record, field); }
    [[nodiscard]] QByteArrayView type() const override { return m_record.type; }
    [[nodiscard]] Payload payload() const override
    {
        // A record promises nothing about what lies behind its bytes.
        m_padded.resize(m_record.json.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
        std::memcpy(m_padded.data(), m_record.json.constData(), static_cast<std::size_t>(m_record.json.size()));
        const QByteArrayView json = QByteArrayView(m_padded).first(m_record.json.size());
        return { json, m_record.hasData ? json.sliced(m_record.dataOffset, m_record.dataLength) : QByteArrayView() };
    }

private:
    const EventRecord &m_record;
    mutable QByteArray m_padded;
};

} // namespace

QString FilterError::text() const
{
    return Text::tr("At character %1 stands %2; expected is %3.").arg(QString::number(position + 1), found, expected);
}

Filter::Filter(const QString &expression, std::unique_ptr<const FilterNode> root)
    : m_expression(expression)
    , m_root(std::move(root))
{
}

Filter::~Filter() = default;

FilterResult<std::shared_ptr<const Filter>> Filter::compile(const QString &expression)
{
    FilterResult<FilterSyntax> syntax = FilterSyntax::parse(expression);
    if (const auto *error = std::get_if<FilterError>(&syntax))
        return *error;
    FilterNodeResult root = makeFilterNode(std::get<FilterSyntax>(syntax));
    if (const auto *error = std::get_if<FilterError>(&root))
        return *error;
    return std::shared_ptr<const Filter>(
        new Filter(expression, std::move(std::get<std::unique_ptr<const FilterNode>>(root))));
}

Filter::Verdict Filter::judge(const FilterRow &row) const
{
    return m_root->judge(row);
}

bool Filter::matches(const FilterRow &row) const
{
    const Verdict verdict = judge(row);
    if (verdict != Verdict::NeedsPayload)
        return verdict == Verdict::Yes;
    FilterPayload payload(row);
    return m_root->matches(row, payload);
}

bool Filter::matches(const EventRecord &record) const
{
    return matches(RecordRow(record));
}

const QString &Filter::expression() const
{
    return m_expression;
}

} // namespace Shardscope
