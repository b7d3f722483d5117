// SPDX-License-Identifier: MIT
#include "core/capture/valuemask.h"

#include "core/capture/redactor.h"
#include "core/jsontext.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace Shardscope {

namespace {

/// Values of `status` that tell what a client or a guild does and name nobody.
constexpr QByteArrayView words[] { "online", "idle", "dnd", "invisible", "offline" };

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNumber(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// What stands in place of @p text; null where it stays.
QByteArrayView replacement(ValueRule rule, QByteArrayView text)
{
    if (text.isEmpty() || text == Redactor::mask || text == removedMark)
        return {};
    switch (rule) {
    case ValueRule::Keep:
        return {};
    case ValueRule::Redact:
        return Redactor::mask;
    case ValueRule::Remove:
        return removedMark;
    case ValueRule::RemoveWords:
        return std::find(std::begin(words), std::end(words), text) != std::end(words) ? QByteArrayView() : removedMark;
    case ValueRule::RemoveNames:
        return isNumber(text) ? QByteArrayView() : removedMark;
    case ValueRule::Empty:
        return QByteArrayView("", qsizetype(0));
    }
    return {};
}

/// Goes over the tokens once.
class ValueMask
{
public:
    ValueMask(const QByteArray &json, ValueRule (*ruleOf)(QByteArrayView))
        : m_json(json)
        , m_ruleOf(ruleOf)
    {
    }

    QByteArray masked();

private:
    [[nodiscard]] qsizetype closingQuote(qsizetype from) const;
    [[nodiscard]] ValueRule ruleOf(QByteArrayView key) const;
    void takeString(qsizetype begin, qsizetype end);

    const QByteArray &m_json;
    ValueRule (*const m_ruleOf)(QByteArrayView);
    std::vector<ValueRule> m_arrays; ///< for each bracket that is open: what becomes of the texts right in it
    ValueRule m_next = ValueRule::Keep; ///< what becomes of the value that comes next
    QByteArray m_out;
    qsizetype m_plain = 0; ///< what lies behind is not in the output yet
};

qsizetype ValueMask::closingQuote(qsizetype from) const
{
    const char *const begin = m_json.constData();
    for (qsizetype at = from; at < m_json.size();) {
        const void *found = std::memchr(begin + at, '"', std::size_t(m_json.size() - at));
        if (!found)
            break;
        const qsizetype quote = static_cast<const char *>(found) - begin;
        qsizetype backslashes = 0;
        while (quote - backslashes > from && begin[quote - backslashes - 1] == '\\')
            ++backslashes;
        if (backslashes % 2 == 0)
            return quote;
        at = quote + 1;
    }
    return m_json.size();
}

ValueRule ValueMask::ruleOf(QByteArrayView key) const
{
    if (!key.contains('\\'))
        return m_ruleOf(key);
    const JsonText text('"' + key.toByteArray() + '"');
    return m_ruleOf(text.scalar(*text.root()).toUtf8());
}

/// The text between two quotes: a key, or a value.
void ValueMask::takeString(qsizetype begin, qsizetype end)
{
    const QByteArrayView text = QByteArrayView(m_json).sliced(begin, end - begin);
    qsizetype next = end + 1;
    while (next < m_json.size() && isSpace(m_json[next]))
        ++next;
    if (next < m_json.size() && m_json[next] == ':') {
        m_next = ruleOf(text);
        return;
    }
    const ValueRule inArray = m_arrays.empty() ? ValueRule::Keep : m_arrays.back();
    const ValueRule rule = m_next != ValueRule::Keep ? m_next : inArray;
    m_next = ValueRule::Keep;
    const QByteArrayView other = rule == ValueRule::Keep ? QByteArrayView() : replacement(rule, text);
    if (other.isNull())
        return;
    m_out.append(QByteArrayView(m_json).sliced(m_plain, begin - m_plain)).append(other);
    m_plain = end;
}

QByteArray ValueMask::masked()
{
    for (qsizetype i = 0; i < m_json.size(); ++i) {
        switch (m_json[i]) {
        case '"': {
            const qsizetype end = closingQuote(i + 1);
            takeString(i + 1, end);
            i = end;
            break;
        }
        case '[':
            m_arrays.push_back(m_next != ValueRule::Keep ? m_next
                    : m_arrays.empty()                   ? ValueRule::Keep
                                                         : m_arrays.back());
            m_next = ValueRule::Keep;
            break;
        case '{':
            m_arrays.push_back(ValueRule::Keep);
            m_next = ValueRule::Keep;
            break;
        case ']':
        case '}':
            if (!m_arrays.empty())
                m_arrays.pop_back();
            [[fallthrough]];
        case ',':
            m_next = ValueRule::Keep;
            break;
        default:
            break;
        }
    }
    if (m_plain == 0)
        return m_json;
    return m_out.append(QByteArrayView(m_json).sliced(m_plain));
}

} // namespace

QByteArray maskValues(const QByteArray &json, ValueRule (*ruleOf)(QByteArrayView key))
{
    return ValueMask(json, ruleOf).masked();
}

} // namespace Shardscope
