// SPDX-License-Identifier: MIT
#include "core/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace Shardscope {

void installTranslations(QCoreApplication &application)
{
    // The one installed last is asked first, so English answers only what the system's language lacks.
    for (const QLocale &locale : { QLocale(QLocale::English), QLocale::system() }) {
        auto translator = std::make_unique<QTranslator>(&application);
        if (translator->load(locale, u"shardscope"_s, u"_"_s, u":/shardscope/translations"_s))
            QCoreApplication::installTranslator(translator.release());
    }
}

} // namespace Shardscope
