// SPDX-License-Identifier: MIT
#include "core/simulator/capturesource.h"

#include "core/capture/sanitizer.h"
#include "core/jsontext.h"
#include "core/text.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope::Simulation {

namespace {

using std::chrono::microseconds;
using std::chrono::seconds;

constexpr qsizetype mostNotes = 100;
/// A longer silence is shortened: nobody waits for a night that passed.
constexpr microseconds longestSilence = std::chrono::hours(1);
/// Shards are a little out of step where they write into one file. What is further back is another clock.
constexpr microseconds outOfStep = seconds(1);
/// A connection holds no more than a little over this for a client.
constexpr qsizetype largestData = 48 * 1024 * 1024;

qint64 inSeconds(microseconds time)
{
    return std::chrono::duration_cast<seconds>(time).count();
}

} // namespace

CaptureNotes::CaptureNotes(QString path, Tell tell)
    : m_path(std::move(path))
    , m_tell(std::move(tell))
{
}

void CaptureNotes::tell(const QString &sentence)
{
    if (m_told.size() > mostNotes || m_told.contains(sentence))
        return;
    m_told.insert(sentence);
    tellAgain(m_told.size() > mostNotes ? Text::tr("There is more that is not told here.") : sentence);
}

void CaptureNotes::tellAgain(const QString &sentence) const
{
    if (m_tell)
        m_tell(sentence.contains(m_path) ? sentence : Text::tr("\"%1\": %2").arg(m_path, sentence));
}

CaptureSource::CaptureSource(
    const QString &path, double speed, int shard, int shardCount, std::shared_ptr<CaptureNotes> notes)
    : m_reader(path)
    , m_speed(speed)
    , m_shard(shard)
    , m_shardCount(shardCount)
    , m_notes(std::move(notes))
{
}

bool CaptureSource::open(QString *error)
{
    if (!m_reader.open(&m_error)) {
        m_isRead = true;
        *error = m_error = Text::tr("\"%1\" cannot be read: %2.").arg(m_notes->path(), m_error);
        return false;
    }
    m_reader.begin([this](CaptureReader::Line &line) {
        takeLine(line);
        return true;
    });
    return true;
}

/// Takes the lines of about a block; false at the end.
bool CaptureSource::readOn()
{
    if (m_isRead)
        return false;
    m_isRead = !m_reader.step();
    const CaptureReader::Result &result = m_reader.result();
    for (; m_problemsTold < result.problems.size(); ++m_problemsTold)
        m_notes->tell(result.problems[m_problemsTold].text());
    m_error = result.error;
    return !m_isRead;
}

bool CaptureSource::readFirst(QString *error)
{
    while (m_waiting.empty() && readOn()) { }
    if (m_waiting.empty()) {
        *error = m_error.isEmpty()
            ? Text::tr("\"%1\": there is no dispatch in it that can be served.").arg(m_notes->path())
            : m_error;
    }
    return !m_waiting.empty();
}

std::optional<User> CaptureSource::bot() const
{
    if (m_waiting.empty() || m_waiting.front().type != "READY")
        return std::nullopt;
    const JsonText d(m_waiting.front().d);
    const auto textAt = [&d](QByteArrayView key) {
        const auto value = d.find(*d.root(), { "user", key });
        return value && value->type == JsonText::Type::String ? d.scalar(*value).toUtf8() : QByteArray();
    };
    const QByteArray name = textAt("username");
    const QByteArray displayName = textAt("global_name");
    const quint64 id = textAt("id").toULongLong();
    if (id == 0)
        return std::nullopt;
    return User { id, name, displayName.isEmpty() ? name : displayName, true };
}

bool CaptureSource::isServed(const CaptureReader::Line &line)
{
    const EventRecord &record = line.record;
    if (record.kind == EventRecord::Kind::Capture) {
        // What is always left out, the bot's own secrets, has no part in what is served.
        const SanitizeLevel level = sanitizeLevelOfName(record.type).value_or(SanitizeLevel::KeepTokens);
        const qsizetype always = leftOut(SanitizeLevel::KeepTokens).size();
        if (const QStringList left = leftOut(level).mid(always); !left.isEmpty())
            m_notes->tell(
                Text::tr("It was written without %1; clients get what stands in their place.").arg(left.join("; "_L1)));
    }
    if (record.kind != EventRecord::Kind::Dispatch)
        return false;
    if (m_shardCount > 1 && record.shard.value_or(0) != m_shard)
        return false;
    if (record.type == "RESUMED" || (record.type == "READY" && (m_at || !record.data().startsWith('{'))))
        return false;
    if (record.type.isEmpty() || !record.hasData) {
        if (!std::exchange(m_isLackTold, true))
            m_notes->tell(Text::tr("Line %1: the dispatch has no name or no data, as --no-dispatch-data prints them; "
                                   "it is left out, and so are others.")
                              .arg(line.number));
        return false;
    }
    if (record.dataLength > largestData) {
        m_notes->tell(Text::tr("Line %1: the dispatch is left out: its data has more than %2 MiB.")
                          .arg(line.number)
                          .arg(largestData / 1024 / 1024));
        return false;
    }
    return true;
}

void CaptureSource::takeLine(const CaptureReader::Line &line)
{
    if (!isServed(line))
        return;
    pass(line.record.at, line.number);
    Duration due {};
    if (m_speed > 0)
        due = std::chrono::duration_cast<Duration>(std::chrono::duration<double, std::micro>(m_passed) / m_speed);
    m_waiting.push_back({ due, line.record.type, line.record.data().toByteArray() });
}

/// Moves on to a dispatch of @p at.
void CaptureSource::pass(qint64 at, qint64 line)
{
    const microseconds gap { at - m_at.value_or(at) };
    if (!m_at || gap > microseconds::zero() || gap < -outOfStep)
        m_at = at;
    m_passed += std::clamp(gap, microseconds::zero(), longestSilence);
    if (m_speed == 0)
        return;
    if (gap > longestSilence) {
        m_notes->tell(Text::tr("Line %1: the silence of %2 s before it is shortened to %3 s.")
                          .arg(line)
                          .arg(inSeconds(gap))
                          .arg(inSeconds(longestSilence)));
    } else if (gap < -outOfStep) {
        m_notes->tell(Text::tr("Line %1: its time lies %2 s before the one above it; it is sent at once.")
                          .arg(line)
                          .arg(inSeconds(-gap)));
    }
}

DispatchSource::State CaptureSource::look()
{
    if (!m_waiting.empty())
        return State::Ready;
    if (readOn() || !m_waiting.empty())
        return m_waiting.empty() ? State::Reading : State::Ready;
    if (!std::exchange(m_isEndTold, true)) {
        if (!m_error.isEmpty())
            m_notes->tell(m_error);
        m_notes->tellAgain(Text::tr("Shard %1/%2 has got all there is for it, events: %3. Heartbeats go on.")
                               .arg(m_shard)
                               .arg(m_shardCount)
                               .arg(m_served));
    }
    return State::Over;
}

QByteArray CaptureSource::takeReady(const QByteArray &session, const QByteArray &resumeUrl, int shard, int shardCount)
{
    if (m_waiting.empty() || m_waiting.front().type != "READY")
        return {};
    const QByteArray d = std::move(m_waiting.front().d);
    m_waiting.pop_front();
    ++m_served;

    struct Own
    {
        QByteArrayView key;
        QByteArray value;
        bool isNeeded = true;
        bool isThere = false;
    };
    Own owns[] = { { "session_id", '"' + session + '"' }, { "resume_gateway_url", '"' + resumeUrl + '"' },
        { "shard", '[' + QByteArray::number(shard) + ',' + QByteArray::number(shardCount) + ']', false } };
    const JsonText text(d);
    const std::vector<JsonText::Member> members = text.members(*text.root());
    QByteArray ready;
    qsizetype copied = 0;
    for (const JsonText::Member &member : members) {
        for (Own &own : owns) {
            if (own.key != member.key)
                continue;
            ready.append(QByteArrayView(d).sliced(copied, member.value.offset - copied)).append(own.value);
            copied = member.value.offset + member.value.length;
            own.isThere = true;
        }
    }
    ready.append(QByteArrayView(d).sliced(copied));
    bool isEmpty = members.empty();
    for (const Own &own : owns) {
        if (own.isNeeded && !own.isThere)
            ready.insert(1, '"' + own.key.toByteArray() + "\":" + own.value + (isEmpty ? "" : ","));
        isEmpty = isEmpty && !own.isNeeded;
    }
    return ready;
}

PreparedDispatch CaptureSource::take()
{
    const Entry entry = std::move(m_waiting.front());
    m_waiting.pop_front();
    ++m_served;
    return PreparedDispatch::make(entry.type, entry.d);
}

std::optional<Recording> openCapture(const QString &path, double speed, const Tell &tell, QString *error)
{
    if (const QFileInfo file(path); file.exists() && !file.isFile()) {
        *error = Text::tr("\"%1\" is no file that can be read from its beginning for each client.").arg(path);
        return std::nullopt;
    }
    const auto notes = std::make_shared<CaptureNotes>(path, tell);
    CaptureSource first(path, speed, 0, 1, notes);
    if (!first.open(error) || !first.readFirst(error))
        return std::nullopt;
    Recording recording;
    recording.bot = first.bot();
    recording.source = [path, speed, notes](int shard, int shardCount) {
        auto source = std::make_unique<CaptureSource>(path, speed, shard, shardCount, notes);
        QString ignored; // it is told when the source is over
        (void)source->open(&ignored);
        return source;
    };
    return recording;
}

} // namespace Shardscope::Simulation
