// SPDX-License-Identifier: MIT
#include "ui/language/languagefield.h"

#include "core/translations.h"

#include "ui/language/languagesetting.h"

namespace Shardscope {

LanguageField::LanguageField(Translations *translations, QSettings *settings, QWidget *parent)
    : QComboBox(parent)
{
    addItem(tr("The system's"), QString());
    for (const Translations::Language &language : Translations::offered())
        addItem(language.name, language.tag);
    if (settings)
        setCurrentIndex(std::max(0, findData(LanguageSetting::of(*settings))));
    connect(this, &QComboBox::activated, this,
        [this, translations, settings] { LanguageSetting::choose(currentData().toString(), settings, translations); });
}

} // namespace Shardscope
