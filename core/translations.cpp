// SPDX-License-Identifier: MIT
#include "core/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QLibraryInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr QLatin1String folder(":/shardscope/translations");

std::unique_ptr<QTranslator> load(const QLocale &locale, const QString &name, const QString &from)
{
    auto catalogue = std::make_unique<QTranslator>();
    return catalogue->load(locale, name, u"_"_s, from) ? std::move(catalogue) : nullptr;
}

/// Our texts, then those of Qt's own dialogs, then the plurals of English.
std::vector<std::unique_ptr<QTranslator>> cataloguesOf(const QLocale &locale)
{
    std::vector<std::unique_ptr<QTranslator>> result;
    result.push_back(load(locale, u"shardscope"_s, folder));
    result.push_back(load(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    result.push_back(load(QLocale(u"en"_s), u"shardscope"_s, folder));
    std::erase(result, nullptr);
    return result;
}

} // namespace

Translations::Translations(QCoreApplication *application)
    : m_application(application)
{
    choose({});
    QCoreApplication::installTranslator(this);
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(this);
}

QList<Translations::Language> Translations::offered()
{
    QList<Language> result;
    for (const QString &file : QDir(folder).entryList({ u"shardscope_*.qm"_s })) {
        const QString tag = file.section(u'.', 0, 0).section(u'_', 1);
        QString name = QLocale(tag).nativeLanguageName();
        if (tag.contains(u'_'))
            name = u"%1 (%2)"_s.arg(name, QLocale(tag).nativeTerritoryName());
        name[0] = name[0].toUpper();
        result.append({ tag, tag == u"en" ? u"English"_s : name });
    }
    std::ranges::sort(result, {}, [](const Language &language) { return language.name.toCaseFolded(); });
    return result;
}

void Translations::choose(const QString &tag)
{
    const QList<Language> languages = offered();
    const bool isOffered
        = std::ranges::any_of(languages, [&tag](const Language &language) { return language.tag == tag; });
    // Not QLocale(): that is what was chosen last.
    const QLocale locale = isOffered ? QLocale(tag) : QLocale::system();
    replace(cataloguesOf(locale), locale);
}

void Translations::use(std::unique_ptr<QTranslator> catalogue, const QLocale &locale)
{
    Catalogues catalogues;
    catalogues.push_back(std::move(catalogue));
    replace(std::move(catalogues), locale);
}

void Translations::replace(Catalogues catalogues, const QLocale &locale)
{
    {
        const std::lock_guard lock(m_guard);
        m_catalogues = std::move(catalogues);
        m_seen.clear();
    }
    QLocale::setDefault(locale);
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_application, &changed);
}

void Translations::remember()
{
    const std::lock_guard lock(m_guard);
    m_remembers = true;
}

Translations::Origins Translations::origins() const
{
    const std::lock_guard lock(m_guard);
    return m_origins;
}

QString Translations::translate(const char *context, const char *source, const char *comment, int count) const
{
    const std::lock_guard lock(m_guard);
    QString text;
    for (const std::unique_ptr<QTranslator> &catalogue : m_catalogues) {
        text = catalogue->translate(context, source, comment, count);
        if (!text.isEmpty())
            break;
    }
    if (m_remembers)
        keep({ context, source, comment }, text.isEmpty() ? QString::fromUtf8(source) : text);
    return text;
}

void Translations::keep(const Origin &origin, const QString &text) const
{
    std::string key;
    for (const QByteArray &part : { origin.context, origin.source, origin.comment })
        key.append(part.data(), static_cast<std::size_t>(part.size()) + 1);
    key += text.toStdString(); // the forms of a plural
    if (m_seen.insert(std::move(key)).second)
        m_origins.emplace(text, origin);
}

} // namespace Shardscope
