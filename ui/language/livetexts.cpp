// SPDX-License-Identifier: MIT
#include "ui/language/livetexts.h"

#include "ui/window/actionmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int fewestLetters = 2; ///< of a pattern: "%1 · %2" fits anything
/// What several texts are joined with.
constexpr std::array joints { u"\n\n", u"\n", u"<br>", u" · ", u" — ", u": " };

const QRegularExpression &place()
{
    static const QRegularExpression expression(u"%(?:L?\\d{1,2}|n)"_s);
    return expression;
}

QString translate(const Translations::Origin &origin, int count, bool isPlain)
{
    const QString text
        = QCoreApplication::translate(origin.context.data(), origin.source.data(), origin.comment.data(), count);
    return isPlain ? ActionModel::plainText(text) : text;
}

const Translations::Origin *likeliest(
    const Translations::Origins &origins, const QString &text, const QStringList &contexts)
{
    const auto [first, last] = origins.equal_range(text);
    if (first == last)
        return nullptr;
    const auto rank = [&contexts](const Translations::Origin &origin) {
        const qsizetype index = contexts.indexOf(QString::fromUtf8(origin.context));
        return index < 0 ? contexts.size() : index;
    };
    return &std::min_element(first, last, [&rank](const auto &a, const auto &b) {
        return rank(a.second) < rank(b.second);
    })->second;
}

} // namespace

LiveTexts::LiveTexts(const Translations &translations)
    : m_origins(translations.origins())
{
    for (const auto &[text, origin] : m_origins) {
        const QString plain = ActionModel::plainText(text);
        addPattern(text, origin, false);
        if (plain == text)
            continue;
        m_plain.emplace(plain, origin);
        addPattern(plain, origin, true);
    }
    std::ranges::stable_sort(m_patterns, std::ranges::greater(), &Pattern::letters);
}

void LiveTexts::addPattern(const QString &text, const Origin &origin, bool isPlain)
{
    Pattern pattern { {}, {}, {}, origin, isPlain, 0 };
    QString expression = u"\\A"_s;
    qsizetype end = 0;
    const auto addPart = [&](const QString &part) {
        expression += QRegularExpression::escape(part);
        pattern.letters
            += static_cast<int>(std::ranges::count_if(part, [](QChar letter) { return letter.isLetter(); }));
        if (part.size() > pattern.longestPart.size())
            pattern.longestPart = part;
    };
    for (auto match = place().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        addPart(text.mid(end, found.capturedStart() - end));
        expression += u"(.*)"_s;
        pattern.places.append(found.captured());
        end = found.capturedEnd();
    }
    addPart(text.mid(end));
    if (pattern.places.isEmpty() || pattern.letters < fewestLetters)
        return;
    pattern.expression = QRegularExpression(expression + u"\\z"_s, QRegularExpression::DotMatchesEverythingOption);
    m_patterns.push_back(std::move(pattern));
}

QString LiveTexts::now(const QString &text, const QStringList &contexts) const
{
    return translated(text, contexts).value_or(text);
}

std::optional<QString> LiveTexts::translated(const QString &text, const QStringList &contexts) const
{
    if (text.isEmpty())
        return std::nullopt;
    for (const auto step : { &LiveTexts::whole, &LiveTexts::marked, &LiveTexts::filled, &LiveTexts::joined }) {
        if (std::optional<QString> result = (this->*step)(text, contexts))
            return result;
    }
    return std::nullopt;
}

std::optional<QString> LiveTexts::whole(const QString &text, const QStringList &contexts) const
{
    if (const Origin *origin = likeliest(m_origins, text, contexts))
        return translate(*origin, -1, false);
    if (const Origin *origin = likeliest(m_plain, text, contexts))
        return translate(*origin, -1, true);
    return std::nullopt;
}

/// Behind the mark of its tone: "● Ready".
std::optional<QString> LiveTexts::marked(const QString &text, const QStringList &contexts) const
{
    const qsizetype end = text.indexOf(u' ');
    if (end != 1 || text.front().category() != QChar::Symbol_Other)
        return std::nullopt;
    const std::optional<QString> rest = translated(text.mid(end + 1), contexts);
    return rest ? text.left(end + 1) + *rest : std::optional<QString>();
}

std::optional<QString> LiveTexts::filled(const QString &text, const QStringList &contexts) const
{
    for (const Pattern &pattern : m_patterns) {
        if (!text.contains(pattern.longestPart))
            continue;
        const QRegularExpressionMatch match = pattern.expression.match(text);
        if (!match.hasMatch())
            continue;
        QHash<QString, QString> values;
        int count = -1;
        for (qsizetype i = 0; i < pattern.places.size(); ++i) {
            const QString value = match.captured(static_cast<int>(i) + 1);
            values.insert(pattern.places[i], now(value, contexts));
            if (pattern.places[i] == u"%n")
                count = QString(value).remove(QRegularExpression(u"\\D"_s)).toInt();
        }
        QString result = translate(pattern.origin, count, pattern.isPlain);
        qsizetype from = 0;
        for (auto found = place().match(result, from); found.hasMatch(); found = place().match(result, from)) {
            const QString value = values.value(found.captured());
            result.replace(found.capturedStart(), found.capturedLength(), value);
            from = found.capturedStart() + value.size();
        }
        return result;
    }
    return std::nullopt;
}

/// Each part by itself, where at least one of them is known.
std::optional<QString> LiveTexts::joined(const QString &text, const QStringList &contexts) const
{
    for (const char16_t *joint : joints) {
        const QString separator = QString::fromUtf16(joint);
        if (!text.contains(separator))
            continue;
        bool isKnown = false;
        QStringList parts = text.split(separator);
        for (QString &part : parts) {
            const std::optional<QString> known = translated(part, contexts);
            isKnown |= known.has_value();
            part = known.value_or(part);
        }
        if (isKnown)
            return parts.join(separator);
    }
    return std::nullopt;
}

} // namespace Shardscope
