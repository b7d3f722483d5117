// SPDX-License-Identifier: MIT
#include "tests/support/pseudolanguage.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// What is not for reading: places for values, summaries' fields with their kinds, markup, and the letter of a key.
const QRegularExpression &kept()
{
    static const QRegularExpression expression(u"%L?\\d+|%n(?:\\{[^}]*\\})?|\\{[^}]*\\}|<[^>]*>|&[a-z]+;"_s);
    return expression;
}

QChar accented(QChar letter)
{
    static const QString plain = u"aceinouyACEINOUY"_s;
    static const QString accents = u"áçéíñóúýÁÇÉÍÑÓÚÝ"_s;
    const qsizetype index = plain.indexOf(letter);
    return index < 0 ? letter : accents[index];
}

} // namespace

QString PseudoLanguage::translate(const char *context, const char *source, const char *, int) const
{
    // The names of keys, and the direction of writing, which is told by a text of that name.
    if (qstrcmp(context, "QShortcut") == 0 || qstrcmp(context, "QGuiApplication") == 0)
        return {};
    return spoken(QString::fromUtf8(source));
}

QString PseudoLanguage::spoken(const QString &text)
{
    QString result;
    qsizetype end = 0;
    const auto add = [&](const QString &part) {
        for (qsizetype i = 0; i < part.size(); ++i)
            result += i > 0 && part[i - 1] == u'&' ? part[i] : accented(part[i]);
    };
    for (auto match = kept().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        add(text.mid(end, found.capturedStart() - end));
        result += found.captured();
        end = found.capturedEnd();
    }
    add(text.mid(end));
    const int more = static_cast<int>(std::ceil(static_cast<double>(text.size()) * growth));
    return u"⟦"_s + result + QString(more, u'~') + u"⟧"_s;
}

} // namespace Shardscope
