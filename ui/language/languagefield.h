// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

class QSettings;

namespace Shardscope {

class Translations;

/// Chooses the language of the window; it takes effect at once.
class LanguageField : public QComboBox
{
    Q_OBJECT

public:
    /// Both must outlive it; @p settings may be null.
    LanguageField(Translations *translations, QSettings *settings, QWidget *parent = nullptr);
};

} // namespace Shardscope
