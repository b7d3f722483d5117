// SPDX-License-Identifier: MIT
#include "core/simulator/scenario.h"

#include "core/capture/filterlexer.h"
#include "core/jsoncharacter.h"
#include "core/jsonfault.h"
#include "core/jsontext.h"
#include "core/simulator/faultplan.h"
#include "core/text.h"
#include "core/utf8.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

using Action = decltype(ScenarioStep::action);

struct Unit
{
    QStringView name;
    double milliseconds;
};
// "ms" before "s", which it ends in as well.
constexpr Unit units[] { { u"ms", 1 }, { u"s", 1000 }, { u"m", 60000 } };

std::optional<Milliseconds> timeOf(QStringView text)
{
    for (const Unit &unit : units) {
        if (!text.endsWith(unit.name))
            continue;
        const QStringView number = text.chopped(unit.name.size());
        bool ok = !number.isEmpty() && number.front().isDigit();
        const double time = std::round(ok ? number.toDouble(&ok) * unit.milliseconds : 0);
        const bool isPossible = ok && time >= 1 && time <= double(Scenario::longestTime.count());
        return isPossible ? std::optional(Milliseconds(qint64(time))) : std::nullopt;
    }
    return std::nullopt;
}

QString timeExpected()
{
    return Text::tr("a time such as 500ms, 5s or 2m, at most 24 hours");
}

/// Reads one step; what returns an empty optional has set the error.
class StepReader
{
public:
    explicit StepReader(const QString &line)
        : m_line(line)
        , m_end(line.size())
    {
        while (m_end > 0 && m_line[m_end - 1].isSpace())
            --m_end;
    }

    using Result = std::optional<Action>;
    [[nodiscard]] Result read();

    [[nodiscard]] qsizetype errorPosition() const { return m_errorPosition; }
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    struct Word
    {
        qsizetype position = 0;
        QStringView text {};
    };
    struct Verb
    {
        QStringView name;
        Result (StepReader::*read)();
    };
    static const Verb verbs[];

    Result expect() { return expectation<ScenarioStep::Expect>(u"within"); }
    Result never() { return expectation<ScenarioStep::Never>(u"for"); }
    Result fault();
    Result mend();
    Result send();
    Result wait();
    template <typename Step> Result expectation(QStringView keyword);

    Result fail(qsizetype position, const QString &sentence)
    {
        m_errorPosition = position;
        m_error = sentence;
        return std::nullopt;
    }
    /// At @p word, which is empty where the line ends there.
    Result fail(const Word &word, const QString &expected)
    {
        return fail(word.position, Text::tr("Here stands %1; expected is %2.").arg(shown(word), expected));
    }
    [[nodiscard]] static QString shown(const Word &word)
    {
        return word.text.isEmpty() ? Text::tr("the end of the line") : FilterLexer::quoted(word.text);
    }

    void skipSpace()
    {
        while (m_at < m_end && m_line[m_at].isSpace())
            ++m_at;
    }
    [[nodiscard]] Word rest() const { return { m_at, m_line.sliced(m_at, m_end - m_at) }; }
    Word takeWord();
    Word takeLastWord();

    const QStringView m_line;
    qsizetype m_at = 0;
    qsizetype m_end; ///< of what is left
    qsizetype m_errorPosition = 0;
    QString m_error;
};

const StepReader::Verb StepReader::verbs[] { { u"expect", &StepReader::expect }, { u"never", &StepReader::never },
    { u"fault", &StepReader::fault }, { u"mend", &StepReader::mend }, { u"send", &StepReader::send },
    { u"wait", &StepReader::wait } };

StepReader::Word StepReader::takeWord()
{
    const qsizetype begin = m_at;
    while (m_at < m_end && !m_line[m_at].isSpace())
        ++m_at;
    const Word word { begin, m_line.sliced(begin, m_at - begin) };
    skipSpace();
    return word;
}

StepReader::Word StepReader::takeLastWord()
{
    const qsizetype end = m_end;
    while (m_end > m_at && !m_line[m_end - 1].isSpace())
        --m_end;
    const Word word { m_end, m_line.sliced(m_end, end - m_end) };
    while (m_end > m_at && m_line[m_end - 1].isSpace())
        --m_end;
    return word;
}

StepReader::Result StepReader::read()
{
    skipSpace();
    const Word word = takeWord();
    QStringList names;
    for (const Verb &verb : verbs) {
        if (word.text == verb.name)
            return (this->*verb.read)();
        names.append(verb.name.toString());
    }
    return fail(word, Text::tr("one of %1").arg(names.join(u", "_s)));
}

template <typename Step> StepReader::Result StepReader::expectation(QStringView keyword)
{
    const Word lineEnd { m_end };
    const Word time = takeLastWord();
    if (time.text == keyword)
        return fail(lineEnd, timeExpected());
    const Word key = takeLastWord();
    const std::optional<Milliseconds> span = timeOf(time.text);
    if (key.text != keyword) {
        const QString expected = Text::tr("%1 with a time, such as %1 5s").arg(keyword);
        return span && !key.text.isEmpty() ? fail(key, expected) : fail(lineEnd, expected);
    }
    if (!span)
        return fail(time, timeExpected());
    const Word expression = rest();
    if (expression.text.isEmpty())
        return fail(key, Text::tr("a filter expression, such as op:2"));
    const auto compiled = Filter::compile(expression.text.toString());
    if (const auto *error = std::get_if<FilterError>(&compiled))
        return fail(expression.position + error->position,
            Text::tr("Here stands %1; expected is %2.").arg(error->found, error->expected));
    return Step { std::get<std::shared_ptr<const Filter>>(compiled), *span };
}

StepReader::Result StepReader::fault()
{
    const Word word = rest();
    if (const qsizetype moment = word.text.indexOf(u'@'); moment >= 0)
        return fail({ word.position + moment, word.text.sliced(moment) },
            Text::tr("the end of the line: the fault comes at this step, so let a step wait before it"));
    QString error;
    const std::optional<SimulatorFault> fault = SimulatorFault::parse(word.text.toString(), &error);
    if (!fault)
        return fail(word.position, error);
    return ScenarioStep::Fault { *fault };
}

StepReader::Result StepReader::mend()
{
    const Word word = rest();
    QStringList names;
    for (const auto &[name, kind] : SimulatorFault::kinds()) {
        if (Simulation::FaultPlan::isHappening(kind))
            continue;
        if (word.text == name)
            return ScenarioStep::Mend { kind };
        names.append(name);
    }
    return fail(word, Text::tr("a fault that lasts: %1").arg(names.join(u", "_s)));
}

StepReader::Result StepReader::wait()
{
    const Word word = rest();
    const std::optional<Milliseconds> span = timeOf(word.text);
    if (!span)
        return fail(word, timeExpected());
    return ScenarioStep::Wait { *span };
}

StepReader::Result StepReader::send()
{
    const Word word = rest();
    const QByteArray json = word.text.toUtf8();
    // Of a byte of the message
    const auto place = [&](qsizetype byte) -> Word {
        const qsizetype position
            = std::min(word.position + QString::fromUtf8(QByteArrayView(json).first(byte)).size(), m_end);
        return { position, m_line.sliced(position, m_end - position) };
    };
    if (const std::optional<JsonFault> fault = JsonFault::find(json)) {
        const Word here = place(fault->offset);
        return fail(here.position, Text::tr("Here stands %1, which is not JSON: %2.").arg(shown(here), fault->reason));
    }
    const JsonText text(json);
    const std::optional<JsonText::Value> root = text.root();
    if (!root || root->type != JsonText::Type::Object)
        return fail(word, Text::tr("a message such as %1").arg(R"({"op":0,"t":"TYPING_START","d":{}})"_L1));

    ScenarioStep::Send message;
    for (const JsonText::Member &member : text.members(*root)) {
        const QByteArrayView value = text.text(member.value);
        const Word here = place(member.value.offset);
        if (member.key == "op") {
            if (!readInteger({ value.data(), std::size_t(value.size()) }, &message.op) || message.op < 0)
                return fail(here, Text::tr("an opcode, 0 for a dispatch"));
            // The session would stay, and the client's answer be wrong.
            if (message.op == 9)
                return fail(here, Text::tr("another opcode: INVALID SESSION is sent by \"fault op9\""));
        } else if (member.key == "t") {
            if (member.value.type != JsonText::Type::String || value.size() < 3)
                return fail(here, Text::tr("the name of an event in quotes"));
            message.type = value.sliced(1, value.size() - 2).toByteArray();
        } else if (member.key == "d") {
            message.data = value.toByteArray();
        } else {
            const qsizetype offset = member.key.data() - text.text(*root).data() + root->offset;
            return fail(place(offset - 1), Text::tr("one of op, t and d; the gateway numbers dispatches itself"));
        }
    }
    if ((message.op == 0) == message.type.isEmpty())
        return fail(word,
            message.op == 0 ? Text::tr("a dispatch with its name: t")
                            : Text::tr("a message without t, as it is no dispatch"));
    return message;
}

/// Where the first byte is that is no UTF-8; -1 where there is none.
qsizetype wrongByte(QByteArrayView line)
{
    for (qsizetype at = 0; at < line.size();) {
        const Utf8::Character character = Utf8::at(line, at);
        if (character.code == QChar::ReplacementCharacter && character.length == 1)
            return at;
        at += character.length;
    }
    return -1;
}

} // namespace

std::variant<Scenario, Scenario::Errors> Scenario::parse(QByteArrayView utf8)
{
    utf8 = Utf8::withoutByteOrderMark(utf8);
    Scenario scenario;
    Errors errors;
    int number = 0;
    for (qsizetype begin = 0; begin < utf8.size();) {
        const qsizetype found = utf8.indexOf('\n', begin);
        const qsizetype end = found < 0 ? utf8.size() : found;
        const QByteArrayView bytes = utf8.sliced(begin, end - begin);
        begin = end + 1;
        ++number;
        const QString line = QString::fromUtf8(bytes);
        if (const qsizetype wrong = wrongByte(bytes); wrong >= 0) {
            errors.push_back({ number, QString::fromUtf8(bytes.first(wrong)).size() + 1,
                Text::tr("Here stands a byte that is no UTF-8; expected is a text in UTF-8.") });
            continue;
        }
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        StepReader reader(line);
        if (std::optional<Action> action = reader.read())
            scenario.m_steps.push_back({ number, text, std::move(*action) });
        else
            errors.push_back({ number, reader.errorPosition() + 1, reader.error() });
    }
    if (scenario.m_steps.empty() && errors.empty())
        errors.push_back({ std::max(number, 1), 1,
            Text::tr("Here stands the end of the file; expected is a step, such as \"expect op:2 within 30s\".") });
    if (!errors.empty())
        return errors;
    return scenario;
}

} // namespace Shardscope
