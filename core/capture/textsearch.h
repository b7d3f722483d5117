// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/textsketch.h"

#include <QByteArray>

namespace Shardscope {

/// Finds one text in many bytes; ASCII letters match in both cases. Any thread.
class TextSearch
{
public:
    TextSearch() = default;
    explicit TextSearch(QByteArrayView text);

    /// The first place at or behind @p from; -1 where there is none.
    [[nodiscard]] qsizetype indexIn(QByteArrayView bytes, qsizetype from = 0) const;
    [[nodiscard]] qsizetype length() const { return m_text.size(); }
    [[nodiscard]] QByteArrayView text() const { return m_text; } ///< in lower case
    /// False: it is not in the bytes that @p sketch was made of.
    [[nodiscard]] bool mayBeIn(const TextSketch &sketch) const { return sketch.mayHold(m_pieces); }

    /// Whether both are the same but for the case of ASCII letters.
    [[nodiscard]] static bool isEqual(QByteArrayView a, QByteArrayView b);
    /// Less than, equal to or greater than 0, as QByteArrayView::compare().
    [[nodiscard]] static int compare(QByteArrayView a, QByteArrayView b);

private:
    /// A byte of the text that is looked for first.
    struct Probe
    {
        qsizetype offset = 0;
        char byte = 0;
        char fold = 0; ///< or-ed to what is compared: the bit that upper and lower case differ in
    };
    [[nodiscard]] Probe probeAt(qsizetype offset) const;

    QByteArray m_text; ///< in lower case
    TextSketch::Pieces m_pieces;
    Probe m_first;
    Probe m_second;
};

} // namespace Shardscope
