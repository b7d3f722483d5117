// SPDX-License-Identifier: MIT
#include "core/capture/redactor.h"

#include <QCryptographicHash>
#include <QList>
#include <QMessageAuthenticationCode>
#include <QMutexLocker>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <bitset>
#include <cstring>
#include <functional>
#include <vector>

namespace Shardscope {

namespace {

constexpr qsizetype shortSecret = 16;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The number in `\uXXXX` at @p at; -1 where there is no such escape.
int codeUnitAt(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    int value = 0;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

/// What stands at one place of JSON text: a byte as it is, or the character that an escape means, in UTF-8.
struct Unit
{
    qsizetype length = 1; ///< in the text
    int size = 1; ///< of the bytes
    std::array<char, 4> bytes {};

    [[nodiscard]] bool isEscape() const { return length > 1; }
};

Unit encoded(char32_t code, qsizetype length)
{
    const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    if (code < 0x80)
        return { length, 1, { byte(code) } };
    if (code < 0x800)
        return { length, 2, { byte(0xc0 | code >> 6), byte(0x80 | (code & 0x3f)) } };
    if (code < 0x10000)
        return { length, 3, { byte(0xe0 | code >> 12), byte(0x80 | (code >> 6 & 0x3f)), byte(0x80 | (code & 0x3f)) } };
    return { length, 4,
        { byte(0xf0 | code >> 18), byte(0x80 | (code >> 12 & 0x3f)), byte(0x80 | (code >> 6 & 0x3f)),
            byte(0x80 | (code & 0x3f)) } };
}

Unit unitAt(QByteArrayView text, qsizetype at)
{
    static constexpr QByteArrayView escapes { "\"\\/bfnrt" };
    static constexpr QByteArrayView meanings { "\"\\/\b\f\n\r\t" };
    const Unit raw { 1, 1, { text[at] } };
    if (text[at] != '\\' || at + 1 >= text.size())
        return raw;
    if (const qsizetype index = escapes.indexOf(text[at + 1]); index >= 0)
        return { 2, 1, { meanings[index] } };
    const int high = codeUnitAt(text, at);
    if (high < 0)
        return raw;
    const int low = high >= 0xd800 && high < 0xdc00 ? codeUnitAt(text, at + 6) : -1;
    if (low >= 0xdc00 && low < 0xe000)
        return encoded(
            0x10000 + (static_cast<char32_t>(high - 0xd800) << 10) + static_cast<char32_t>(low - 0xdc00), 12);
    return encoded(static_cast<char32_t>(high), 6);
}

/// How much of @p text at @p at means @p secret; 0 where it does not.
qsizetype matchLength(QByteArrayView text, qsizetype at, QByteArrayView secret)
{
    qsizetype position = at;
    for (qsizetype done = 0; done < secret.size();) {
        if (position >= text.size())
            return 0;
        const Unit unit = unitAt(text, position);
        if (unit.size > secret.size() - done
            || std::memcmp(unit.bytes.data(), secret.data() + done, std::size_t(unit.size)) != 0)
            return 0;
        done += unit.size;
        position += unit.length;
    }
    return position - at;
}

/// The quote that ends the string whose text begins at @p from, or the end of @p json.
qsizetype closingQuote(QByteArrayView json, qsizetype from)
{
    for (qsizetype i = from; i < json.size(); ++i) {
        if (json[i] == '"')
            return i;
        if (json[i] == '\\')
            ++i;
    }
    return json.size();
}

bool isScalarByte(char c)
{
    return c != ',' && c != ':' && c != '{' && c != '}' && c != '[' && c != ']' && static_cast<unsigned char>(c) > ' ';
}

} // namespace

/// Tells quickly that none of some texts occurs in another: wherever one does, a piece of it begins at a multiple of
/// the step, and pieces are known by a bit each.
class QuickLook
{
public:
    void add(QByteArrayView text)
    {
        // Of a text that is hardly longer than a piece every place would be looked at.
        m_isBlind = m_isBlind || text.size() < 2 * pieceBytes;
        if (m_isBlind)
            return;
        const qsizetype step = text.size() - pieceBytes + 1;
        m_step = m_step == 0 ? step : std::min(m_step, step);
        for (qsizetype at = 0; at + pieceBytes <= text.size(); ++at)
            m_pieces.set(bitOf(text.data() + at));
    }
    /// False: none of them is in @p text.
    [[nodiscard]] bool mayBeIn(QByteArrayView text) const
    {
        if (m_isBlind || m_step == 0)
            return m_isBlind;
        for (qsizetype at = 0; at + pieceBytes <= text.size(); at += m_step) {
            if (m_pieces.test(bitOf(text.data() + at)))
                return true;
        }
        return false;
    }

private:
    static constexpr qsizetype pieceBytes = 4;
    static constexpr int bits = 16;

    static std::size_t bitOf(const char *piece)
    {
        quint32 number = 0;
        std::memcpy(&number, piece, sizeof number);
        return number * 0x9e3779b1U >> (32 - bits);
    }

    bool m_isBlind = false; ///< there is no telling
    qsizetype m_step = 0; ///< 0: there are no texts
    std::bitset<std::size_t(1) << bits> m_pieces;
};

struct Redactor::Secrets
{
    using Searcher = std::boyer_moore_horspool_searcher<const char *>;

    struct Secret
    {
        explicit Secret(const QByteArray &secret)
            : value(secret)
            , needle(isShort() ? '"' + secret + '"' : secret)
            , searcher(needle.constBegin(), needle.constEnd())
        {
        }
        [[nodiscard]] bool isShort() const { return value.size() < shortSecret; }
        [[nodiscard]] bool isIn(QByteArrayView text) const
        {
            return std::search(text.begin(), text.end(), searcher) != text.end();
        }

        QByteArray value;
        QByteArray needle; ///< how it stands in JSON where nothing is escaped
        Searcher searcher;
    };

    explicit Secrets(const QList<QByteArray> &values)
    {
        all.reserve(std::size_t(values.size()));
        for (const QByteArray &value : values) {
            all.emplace_back(value);
            if (!value.isEmpty())
                quickLook.add(all.back().needle);
            for (const char c : value)
                bytes[static_cast<unsigned char>(c)] = true;
        }
    }

    [[nodiscard]] QList<QByteArray> values() const
    {
        QList<QByteArray> result;
        for (const Secret &secret : all)
            result.append(secret.value);
        return result;
    }

    [[nodiscard]] bool mayBeIn(QByteArrayView text) const;
    [[nodiscard]] qsizetype matchAt(QByteArrayView text, qsizetype at) const;
    [[nodiscard]] bool isWhole(QByteArrayView string) const;
    void maskString(QByteArrayView string, QByteArray *out) const;
    void maskOutside(QByteArrayView text, QByteArray *out) const;
    [[nodiscard]] QByteArray maskText(const QByteArray &text) const;

    std::vector<Secret> all;
    QuickLook quickLook; ///< for the needles
    std::array<bool, 256> bytes {}; ///< those that occur in a secret
};

/// An escape is worth a closer look only where what it means occurs in a secret.
bool Redactor::Secrets::mayBeIn(QByteArrayView text) const
{
    if (quickLook.mayBeIn(text)
        && std::any_of(all.begin(), all.end(), [text](const Secret &secret) { return secret.isIn(text); }))
        return true;
    if (all.empty())
        return false;
    const char *const end = text.data() + text.size();
    const char *next = text.data();
    while (next < end && (next = static_cast<const char *>(std::memchr(next, '\\', std::size_t(end - next))))) {
        const Unit unit = unitAt(text, next - text.data());
        if (unit.isEscape() && bytes[static_cast<unsigned char>(unit.bytes[0])])
            return true;
        next += unit.length;
    }
    return false;
}

/// The longest secret of 16 bytes or more that @p text means at @p at.
qsizetype Redactor::Secrets::matchAt(QByteArrayView text, qsizetype at) const
{
    qsizetype longest = 0;
    for (const Secret &secret : all) {
        if (!secret.isShort())
            longest = std::max(longest, matchLength(text, at, secret.value));
    }
    return longest;
}

bool Redactor::Secrets::isWhole(QByteArrayView string) const
{
    return std::any_of(all.begin(), all.end(), [string](const Secret &secret) {
        return !string.isEmpty() && matchLength(string, 0, secret.value) == string.size();
    });
}

/// The text between two quotes.
void Redactor::Secrets::maskString(QByteArrayView string, QByteArray *out) const
{
    if (isWhole(string)) {
        out->append(mask);
        return;
    }
    qsizetype plain = 0;
    for (qsizetype i = 0; i < string.size();) {
        const qsizetype length = matchAt(string, i);
        if (length == 0) {
            i += unitAt(string, i).length;
            continue;
        }
        out->append(string.sliced(plain, i - plain)).append(mask);
        i += length;
        plain = i;
    }
    out->append(string.sliced(plain));
}

/// What lies between strings: a number may hold a secret too, and becomes a string then.
void Redactor::Secrets::maskOutside(QByteArrayView text, QByteArray *out) const
{
    const bool found = std::any_of(
        all.begin(), all.end(), [text](const Secret &secret) { return !secret.isShort() && secret.isIn(text); });
    if (!found) {
        out->append(text);
        return;
    }
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isScalarByte(text[end]))
            ++end;
        const QByteArrayView scalar = text.sliced(i, end - i);
        const bool secret = std::any_of(
            all.begin(), all.end(), [scalar](const Secret &s) { return !s.isShort() && s.isIn(scalar); });
        if (secret)
            out->append('"').append(mask).append('"');
        else
            out->append(scalar);
        if (end < text.size())
            out->append(text[end]);
        i = end + 1;
    }
}

QByteArray Redactor::Secrets::maskText(const QByteArray &text) const
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype length = matchAt(text, i)) {
            out.append(mask);
            i += length;
            continue;
        }
        if (text[i] == '"') {
            const qsizetype end = closingQuote(text, i + 1);
            if (end < text.size() && isWhole(QByteArrayView(text).sliced(i + 1, end - i - 1))) {
                out.append('"').append(mask).append('"');
                i = end + 1;
                continue;
            }
        }
        const qsizetype length = unitAt(text, i).length;
        out.append(QByteArrayView(text).sliced(i, length));
        i += length;
    }
    // Where it is no JSON, a backslash in front is no escape.
    for (const Secret &secret : all) {
        if (!secret.isShort())
            out.replace(secret.value, mask);
    }
    return out;
}

Redactor::Redactor()
{
    clear();
}

Redactor::~Redactor() = default;

void Redactor::addSecret(const QByteArray &secret)
{
    const QMutexLocker lock(&m_mutex);
    QList<QByteArray> values = m_secrets->values();
    if (secret.isEmpty() || values.contains(secret))
        return;
    values.append(secret);
    m_secrets = std::make_shared<const Secrets>(values);
}

void Redactor::clear()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    const QMutexLocker lock(&m_mutex);
    m_secrets = std::make_shared<const Secrets>(QList<QByteArray>());
    m_key = key;
}

std::shared_ptr<const Redactor::Secrets> Redactor::secrets() const
{
    const QMutexLocker lock(&m_mutex);
    return m_secrets;
}

bool Redactor::mayHoldSecret(QByteArrayView json) const
{
    return secrets()->mayBeIn(json);
}

QByteArray Redactor::redactedJson(const QByteArray &json) const
{
    const std::shared_ptr<const Secrets> known = secrets();
    if (!known->mayBeIn(json))
        return json;
    QByteArray out;
    out.reserve(json.size());
    const QByteArrayView view(json);
    for (qsizetype i = 0; i < view.size();) {
        qsizetype quote = view.indexOf('"', i);
        if (quote < 0)
            quote = view.size();
        known->maskOutside(view.sliced(i, quote - i), &out);
        if (quote == view.size())
            break;
        const qsizetype end = closingQuote(view, quote + 1);
        out.append('"');
        known->maskString(view.sliced(quote + 1, end - quote - 1), &out);
        if (end < view.size())
            out.append('"');
        i = end + 1;
    }
    return out == json ? json : out;
}

QByteArray Redactor::redacted(const QByteArray &text) const
{
    const std::shared_ptr<const Secrets> known = secrets();
    if (known->isWhole(text))
        return mask.toByteArray();
    return known->mayBeIn(text) ? known->maskText(text) : text;
}

QString Redactor::redacted(const QString &text) const
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray masked = redacted(utf8);
    return masked == utf8 ? text : QString::fromUtf8(masked);
}

QByteArray Redactor::fingerprint(const QByteArray &secret) const
{
    QByteArray key;
    {
        const QMutexLocker lock(&m_mutex);
        key = m_key;
    }
    const QByteArray hash = QMessageAuthenticationCode::hash(secret, key, QCryptographicHash::Sha256);
    return "<redacted:" + hash.left(4).toHex() + '>';
}

} // namespace Shardscope
