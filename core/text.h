// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace Shardscope {

/// Texts of code that is no QObject: Text::tr("…"). A helper of one's own would look a text up in another context
/// than lupdate files it under.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Shardscope)

public:
    /// In the quotation marks of the language.
    [[nodiscard]] static QString quoted(const QString &text) { return tr("“%1”").arg(text); }
};

} // namespace Shardscope
