// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>
#include <mutex>
#include <unordered_map>
#include <unordered_set>
#include <vector>

class QCoreApplication;

namespace Shardscope {

/// The language of both programs: what the system speaks, or the one chosen, and English for what it lacks. A program
/// makes one, on the application's thread, before the first text; texts may be asked for on any thread.
class Translations : public QTranslator
{
    Q_OBJECT

public:
    struct Language
    {
        QString tag; ///< such as "pt_BR"
        QString name; ///< in that language
    };
    /// What tr() was called with.
    struct Origin
    {
        QByteArray context;
        QByteArray source;
        QByteArray comment;
    };
    using Origins = std::unordered_multimap<QString, Origin>;

    /// The system's language at first. @p application must outlive it.
    explicit Translations(QCoreApplication *application);
    ~Translations() override;

    /// English and what is built in, by name.
    [[nodiscard]] static QList<Language> offered();
    /// From now on texts, numbers and dates are in the language of that tag; where it is empty or not offered, in the
    /// system's. Windows hear of it by QEvent::LanguageChange.
    void choose(const QString &tag);
    /// The same with a language that is not built in.
    void use(std::unique_ptr<QTranslator> catalogue, const QLocale &locale);

    /// Keeps from now on where each text came from, which a window needs to change its language.
    void remember();
    /// By the texts, in every language that was spoken since remember().
    [[nodiscard]] Origins origins() const;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *comment = nullptr, int count = -1) const override;

private:
    using Catalogues = std::vector<std::unique_ptr<QTranslator>>;

    void replace(Catalogues catalogues, const QLocale &locale);
    void keep(const Origin &origin, const QString &text) const;

    QCoreApplication *const m_application;
    mutable std::mutex m_guard; ///< of all below
    Catalogues m_catalogues; ///< the first that knows a text decides
    bool m_remembers = false;
    mutable std::unordered_set<std::string> m_seen; ///< in the present language
    mutable Origins m_origins;
};

} // namespace Shardscope
