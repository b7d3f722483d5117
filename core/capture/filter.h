// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

#include <QString>

#include <memory>
#include <variant>

namespace Shardscope {

class FilterNode;
class TextSearch;

/// What a filter reads of a row. Only payload() may be expensive.
class FilterRow
{
public:
    FilterRow() = default;
    virtual ~FilterRow() = default;
    Q_DISABLE_COPY_MOVE(FilterRow)

    /// As fieldOf() gives it.
    [[nodiscard]] virtual qint64 field(EventField field) const = 0;
    /// EventRecord::type.
    [[nodiscard]] virtual QByteArrayView type() const = 0;

    struct Payload
    {
        QByteArrayView json; ///< EventRecord::json, with SIMDJSON_PADDING readable bytes behind it
        QByteArrayView data; ///< `d` within it; null where there is none
    };
    [[nodiscard]] virtual Payload payload() const = 0;
    /// False where it is known without a look that the payload does not hold @p text.
    [[nodiscard]] virtual bool mayHold(const TextSearch & /*text*/) const { return true; }
};

/// Why an expression is wrong, and where.
struct FilterError
{
    qsizetype position = 0; ///< of the first wrong character, in UTF-16 units
    qsizetype length = 0; ///< 0 at the end of the expression
    QString found; ///< what stands there, in words
    QString expected; ///< in words

    /// One sentence of all of it, the place counted from 1.
    [[nodiscard]] QString text() const;
};

template <typename T>
using FilterResult = std::variant<T, FilterError>;

/// An expression of the filter language, compiled. Any number of threads may ask the same filter.
class Filter
{
public:
    /// Deeper nesting and longer expressions are refused.
    static constexpr int maximumDepth = 200;
    static constexpr qsizetype maximumLength = 64 * 1024;

    [[nodiscard]] static FilterResult<std::shared_ptr<const Filter>> compile(const QString &expression);

    enum class Verdict { No, Yes, NeedsPayload };
    /// What the fields alone say; payload() is not called.
    [[nodiscard]] Verdict judge(const FilterRow &row) const;
    [[nodiscard]] bool matches(const FilterRow &row) const;
    [[nodiscard]] bool matches(const EventRecord &record) const;

    [[nodiscard]] const QString &expression() const;
    ~Filter();
    Q_DISABLE_COPY_MOVE(Filter)

private:
    Filter(const QString &expression, std::unique_ptr<const FilterNode> root);

    const QString m_expression;
    const std::unique_ptr<const FilterNode> m_root;
};

} // namespace Shardscope
