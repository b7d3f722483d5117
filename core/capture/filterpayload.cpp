// SPDX-License-Identifier: MIT
#include "core/capture/filterpayload.h"

#include "core/capture/textsearch.h"

#include <cstring>

namespace Shardscope {

namespace {

namespace ondemand = simdjson::ondemand;

enum class Found
{
    No,
    Yes,
    Broken, ///< the text is not JSON
};

/// How an escape of an ASCII letter begins.
const TextSearch &letterEscape()
{
    static const TextSearch escape("\\u00");
    return escape;
}

/// Goes along a path through all that it leads to.
class PathWalker
{
public:
    PathWalker(const FilterPath &path, const FilterValueTest &test, bool hasBackslashes)
        : m_steps(path.steps())
        , m_test(test)
        , m_hasBackslashes(hasBackslashes)
    {
    }

    Found members(ondemand::object &object, std::size_t step);

private:
    Found value(ondemand::value &value, std::size_t step);
    Found elements(ondemand::array &array, std::size_t step);
    Found scalar(ondemand::value &value, ondemand::json_type type);
    [[nodiscard]] bool isKey(ondemand::field &field, const FilterPath::Step &step) const;

    const std::vector<FilterPath::Step> &m_steps;
    const FilterValueTest &m_test;
    const bool m_hasBackslashes;
};

bool PathWalker::isKey(ondemand::field &field, const FilterPath::Step &step) const
{
    const char *const raw = field.key().raw();
    if (step.isPlain && std::strncmp(raw, step.key.constData(), static_cast<std::size_t>(step.key.size())) == 0
        && raw[step.key.size()] == '"')
        return true;
    if (!m_hasBackslashes && step.isPlain)
        return false;
    std::string_view key;
    return !field.unescaped_key().get(key)
        && key == std::string_view(step.key.constData(), static_cast<std::size_t>(step.key.size()));
}

Found PathWalker::members(ondemand::object &object, std::size_t step)
{
    for (auto result : object) {
        ondemand::field field;
        if (std::move(result).get(field))
            return Found::Broken;
        if (!isKey(field, m_steps[step]))
            continue;
        // Of keys that come twice any may be meant.
        if (const Found found = value(field.value(), step + 1); found != Found::No)
            return found;
    }
    return Found::No;
}

Found PathWalker::elements(ondemand::array &array, std::size_t step)
{
    const FilterPath::Step &wanted = m_steps[step];
    quint64 index = 0;
    for (auto result : array) {
        ondemand::value element;
        if (std::move(result).get(element))
            return Found::Broken;
        if (wanted.type == FilterPath::Step::Type::Index && index++ != wanted.index)
            continue;
        if (const Found found = value(element, step + 1);
            found != Found::No || wanted.type == FilterPath::Step::Type::Index)
            return found;
    }
    return Found::No;
}

Found PathWalker::value(ondemand::value &value, std::size_t step)
{
    ondemand::json_type type {};
    if (value.type().get(type))
        return Found::Broken;
    if (step == m_steps.size()) {
        if (m_test.takesAnything())
            return Found::Yes;
        return type == ondemand::json_type::object || type == ondemand::json_type::array ? Found::No
                                                                                         : scalar(value, type);
    }
    if (m_steps[step].type == FilterPath::Step::Type::Key) {
        ondemand::object object;
        if (type != ondemand::json_type::object)
            return Found::No;
        return value.get_object().get(object) ? Found::Broken : members(object, step);
    }
    ondemand::array array;
    if (type != ondemand::json_type::array)
        return Found::No;
    return value.get_array().get(array) ? Found::Broken : elements(array, step);
}

Found PathWalker::scalar(ondemand::value &value, ondemand::json_type type)
{
    std::string_view token = value.raw_json_token();
    token = token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
    if (token.empty())
        return Found::Broken;
    if (type == ondemand::json_type::string) {
        if (token.size() < 2 || token.back() != '"')
            return Found::Broken;
        token = token.substr(1, token.size() - 2);
        // A lone surrogate stays as it was received.
        std::string_view unescaped;
        if (m_hasBackslashes && token.find('\\') != std::string_view::npos && !value.get_string().get(unescaped))
            token = unescaped;
        return m_test.passes(JsonText::Type::String, token) ? Found::Yes : Found::No;
    }
    return m_test.passes(JsonText::typeOf(token.front()), token) ? Found::Yes : Found::No;
}

} // namespace

const FilterRow::Payload &FilterPayload::payload()
{
    if (!m_payload)
        m_payload = m_row.payload();
    return *m_payload;
}

bool FilterPayload::hidesLetters()
{
    if (!m_hidesLetters)
        m_hidesLetters = letterEscape().indexIn(data()) >= 0;
    return *m_hidesLetters;
}

bool FilterPayload::mayHideLetters(const FilterRow &row)
{
    return row.mayHold(letterEscape());
}

bool FilterPayload::open(ondemand::object *root)
{
    if (m_document) {
        m_document->rewind();
        return !m_document->get_object().get(*root);
    }
    const auto [json, data] = payload();
    if (data.isEmpty() || data.front() != '{')
        return false;
    const auto size = static_cast<std::size_t>(data.size());
    const std::size_t readable
        = static_cast<std::size_t>(json.data() + json.size() - data.data()) + simdjson::SIMDJSON_PADDING;
    m_parser.emplace(data.size());
    m_document.emplace();
    if ((*m_parser)->iterate(data.data(), size, readable).get(*m_document) || m_document->get_object().get(*root)) {
        m_document.reset();
        return false;
    }
    m_hasBackslashes = std::memchr(data.data(), '\\', size) != nullptr;
    return true;
}

bool FilterPayload::hasValue(const FilterPath &path, const FilterValueTest &test)
{
    ondemand::object root;
    if (!open(&root))
        return false;
    const Found found = PathWalker(path, test, m_hasBackslashes).members(root, 0);
    // An error leaves the document in a state that cannot be rewound.
    if (found == Found::Broken)
        m_document.reset();
    return found == Found::Yes;
}

} // namespace Shardscope
