// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/filterpath.h"
#include "core/jsontext.h"
#include "core/keptparser.h"

namespace Shardscope {

/// What a filter wants a value of a payload to be.
class FilterValueTest
{
public:
    FilterValueTest() = default;
    virtual ~FilterValueTest() = default;
    Q_DISABLE_COPY_MOVE(FilterValueTest)

    /// Whether any value passes: it is enough that it is there.
    [[nodiscard]] virtual bool takesAnything() const = 0;
    /// @p text: of a string without quotes and escapes, of others as it stands. Objects and arrays are not asked about.
    [[nodiscard]] virtual bool passes(JsonText::Type type, QByteArrayView text) const = 0;
};

/// The payload of one row while a filter looks at it: asked for once, and its structure found once for all paths.
class FilterPayload
{
public:
    explicit FilterPayload(const FilterRow &row)
        : m_row(row)
    {
    }

    [[nodiscard]] QByteArrayView json() { return payload().json; }
    [[nodiscard]] QByteArrayView data() { return payload().data; }

    /// Whether escapes may hide ASCII letters, so that a search of the bytes does not find what is there.
    [[nodiscard]] bool hidesLetters();
    /// The same before the payload is read; false where that is known.
    [[nodiscard]] static bool mayHideLetters(const FilterRow &row);
    /// Whether one of the values at @p path passes @p test. Text that is not JSON has the values that
    /// can be read before its fault, if any.
    [[nodiscard]] bool hasValue(const FilterPath &path, const FilterValueTest &test);

private:
    [[nodiscard]] const FilterRow::Payload &payload();
    [[nodiscard]] bool open(simdjson::ondemand::object *root);

    const FilterRow &m_row;
    std::optional<FilterRow::Payload> m_payload {};
    std::optional<bool> m_hidesLetters {};
    std::optional<KeptParser> m_parser {};
    std::optional<simdjson::ondemand::document> m_document {};
    bool m_hasBackslashes = true;
};

} // namespace Shardscope
