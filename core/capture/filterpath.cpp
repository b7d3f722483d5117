// SPDX-License-Identifier: MIT
#include "core/capture/filterpath.h"

#include "core/capture/filterlexer.h"
#include "core/text.h"

#include <algorithm>

namespace Shardscope {

namespace {

/// Each member leaves the cursor behind what it has read.
class PathReader
{
public:
    PathReader(QStringView text, qsizetype position)
        : m_text(text)
        , m_position(position)
    {
    }

    bool read(std::vector<FilterPath::Step> *out);
    [[nodiscard]] const FilterError &error() const { return m_error; }

private:
    [[nodiscard]] QChar here() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool fail(const QString &expected)
    {
        m_error = m_at < m_text.size() ? FilterLexer(m_text).errorAt(m_at, expected)
                                       : FilterError { m_at, 1, Text::tr("the end of the path"), expected };
        m_error.position += m_position;
        return false;
    }
    bool key(FilterPath::Step *step);
    bool element(FilterPath::Step *step);

    const QStringView m_text;
    const qsizetype m_position;
    qsizetype m_at = 1; // behind the d
    FilterError m_error;
};

bool PathReader::read(std::vector<FilterPath::Step> *out)
{
    while (m_at < m_text.size()) {
        if (out->size() == static_cast<std::size_t>(Filter::maximumDepth))
            return fail(Text::tr("a path no more than %1 deep").arg(Filter::maximumDepth));
        FilterPath::Step step;
        const QChar c = here();
        ++m_at;
        if (c == u'.' ? !key(&step) : !element(&step))
            return false;
        out->push_back(std::move(step));
        if (m_at < m_text.size() && here() != u'.' && here() != u'[')
            return fail(Text::tr("\".\" and a key, \"[0]\", \"[*]\" or the colon"));
    }
    return true;
}

bool PathReader::key(FilterPath::Step *step)
{
    QString name;
    if (here() == u'"') {
        // The lexer has read it before, so it is closed.
        FilterLexer lexer(m_text.sliced(m_at));
        const FilterToken token = lexer.nextOfValue({});
        name = token.text;
        m_at += token.length;
    } else {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !QStringView(u".[]*").contains(here()))
            ++m_at;
        if (m_at == begin || here() == u'*' || here() == u']')
            return fail(Text::tr("a key; one with signs in it stands in quotes"));
        name = m_text.sliced(begin, m_at - begin).toString();
    }
    step->key = name.toUtf8();
    step->isPlain = FilterPath::isPlain(step->key);
    return true;
}

bool PathReader::element(FilterPath::Step *step)
{
    step->type = here() == u'*' ? FilterPath::Step::Type::Each : FilterPath::Step::Type::Index;
    const qsizetype begin = m_at;
    if (step->type == FilterPath::Step::Type::Each)
        ++m_at;
    while (step->type == FilterPath::Step::Type::Index && here() >= u'0' && here() <= u'9')
        ++m_at;
    bool isRight = step->type == FilterPath::Step::Type::Each;
    if (!isRight)
        step->index = m_text.sliced(begin, m_at - begin).toULongLong(&isRight);
    if (!isRight || here() != u']')
        return fail(Text::tr("the number of an element, or \"*\" for each, and \"]\""));
    ++m_at;
    return true;
}

} // namespace

FilterResult<FilterPath> FilterPath::parse(QStringView text, qsizetype position)
{
    FilterPath path;
    PathReader reader(text, position);
    if (!reader.read(&path.m_steps))
        return reader.error();
    return path;
}

bool FilterPath::isPlain(QByteArrayView text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7f && c != '"' && c != '\\' && c != '/'; });
}

} // namespace Shardscope
