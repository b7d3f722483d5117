// SPDX-License-Identifier: MIT
#pragma once

#include "core/jsontext.h"

#include <QMetaType>

#include <vector>

namespace Shardscope {

/// What became of one value between two JSON texts.
struct JsonDifference
{
    enum class Kind : quint8
    {
        Same,
        Changed, ///< has children where both are objects, or both arrays
        Added,
        Removed
    };

    Kind kind = Kind::Same;
    bool isReordered = false; ///< the same keys or elements stand in another order
    QByteArrayView key {}; ///< as it stands between its quotes; null in an array
    qsizetype indexBefore = -1; ///< in an array
    qsizetype indexAfter = -1;
    JsonText::Value before {}; ///< nothing where it was added
    JsonText::Value after {}; ///< nothing where it was removed
    std::vector<JsonDifference> children {}; ///< in the order of the newer text, removed ones after their neighbour
};

/// Two JSON texts held against each other. The order of keys does not count; elements of arrays are matched by their
/// id where each has one of its own, by their text where they are strings, else by their index. Numbers differ where
/// their digits do. Any thread; 2.8 MB take some 100 ms where much differs.
class JsonDiff
{
public:
    /// Deeper values, and those beyond so many, are only said to differ.
    static constexpr int maximumDepth = 200;
    static constexpr std::size_t maximumNodes = 300'000;

    JsonDiff() = default;
    JsonDiff(const QByteArray &before, const QByteArray &after);

    [[nodiscard]] const JsonDifference &root() const { return m_root; }
    [[nodiscard]] const JsonText &before() const { return m_before; }
    [[nodiscard]] const JsonText &after() const { return m_after; }
    /// The text that holds the key of @p node, and its value where there is but one.
    [[nodiscard]] const JsonText &source(const JsonDifference &node) const
    {
        return node.kind == JsonDifference::Kind::Removed ? m_before : m_after;
    }

    /// Values that differ, an object or array with its members counted as one where it came or went.
    [[nodiscard]] qsizetype count(JsonDifference::Kind kind) const { return m_counts[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] bool hasOtherKeyOrder() const { return m_hasOtherKeyOrder; }
    /// There was more than maximumNodes, or it lay deeper than maximumDepth.
    [[nodiscard]] bool isCut() const { return m_isCut; }

    /// What an object or array without children holds: all of the kind of @p node.
    [[nodiscard]] std::vector<JsonDifference> members(const JsonDifference &node) const;

private:
    friend class JsonComparison;

    JsonText m_before;
    JsonText m_after;
    JsonDifference m_root;
    qsizetype m_counts[4] {};
    bool m_hasOtherKeyOrder = false;
    bool m_isCut = false;
};

} // namespace Shardscope

Q_DECLARE_METATYPE(Shardscope::JsonDiff)
