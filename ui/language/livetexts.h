// SPDX-License-Identifier: MIT
#pragma once

#include "core/translations.h"

#include <QRegularExpression>
#include <QStringList>

namespace Shardscope {

/// Tells what a text that stands in a window is in the language of now. It knows each text that tr() gave, in whatever
/// language, also with its places filled in; any other stays as it is.
class LiveTexts
{
public:
    /// @p translations remembers, and outlives it.
    explicit LiveTexts(const Translations &translations);

    /// @p contexts: the classes that may have asked for it, the likeliest first, where several texts look alike.
    [[nodiscard]] QString now(const QString &text, const QStringList &contexts) const;

private:
    using Origin = Translations::Origin;

    /// A text with places for values.
    struct Pattern
    {
        QRegularExpression expression;
        QString longestPart;
        QStringList places; ///< as they are numbered, in the order of the text
        Origin origin;
        bool isPlain; ///< without its key
        int letters; ///< that must agree
    };

    void addPattern(const QString &text, const Origin &origin, bool isPlain);
    [[nodiscard]] std::optional<QString> whole(const QString &text, const QStringList &contexts) const;
    [[nodiscard]] std::optional<QString> marked(const QString &text, const QStringList &contexts) const;
    [[nodiscard]] std::optional<QString> filled(const QString &text, const QStringList &contexts) const;
    [[nodiscard]] std::optional<QString> joined(const QString &text, const QStringList &contexts) const;
    [[nodiscard]] std::optional<QString> translated(const QString &text, const QStringList &contexts) const;

    Translations::Origins m_origins;
    Translations::Origins m_plain; ///< by the texts without the keys that they have
    std::vector<Pattern> m_patterns; ///< those with the most letters first
};

} // namespace Shardscope
