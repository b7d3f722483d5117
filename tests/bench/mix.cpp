// SPDX-License-Identifier: MIT
#include "tests/bench/mix.h"

#include "core/simulator/eventgenerator.h"
#include "core/simulator/worldbuilder.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace Shardscope::Bench {

using Simulation::EventGenerator;
using Simulation::PreparedDispatch;
using Simulation::Random;

namespace {

constexpr qint64 moment = 1'764'000'000'000'000;
/// Microseconds from one to the next: 2,000 a second.
constexpr qint64 pace = 500;
constexpr qsizetype blockSize = 256 * 1024;
constexpr int zstdLevel = 3;

constexpr struct
{
    const char *name;
    int percent;
} shares[] = { { "MESSAGE_CREATE", 60 }, { "PRESENCE_UPDATE", 20 }, { "TYPING_START", 10 } };

bool isNamed(QByteArrayView message, QByteArrayView name)
{
    constexpr QByteArrayView before("{\"t\":\"");
    return message.startsWith(before) && message.sliced(before.size()).startsWith(name)
        && message[before.size() + name.size()] == '"';
}

/// What people write besides the simulator's phrases, so that no text comes twice: words of a made-up language, the
/// short and common ones far oftener.
class Chatter
{
public:
    explicit Chatter(Random &random)
        : m_random(random)
    {
        constexpr const char *syllables[]
            = { "ba", "ko", "mi", "ter", "lan", "su", "ver", "no", "dri", "fa", "gel", "hu", "jo", "pla", "qui", "ros",
                  "tem", "ul", "wen", "xi", "yor", "zam", "che", "é", "ß", "on", "in", "ard" };
        for (std::size_t i = 0; i < 12'000; ++i) {
            QByteArray word;
            for (std::size_t syllable = 0; syllable <= std::min<std::size_t>(i / 200, 2) + i % 2; ++syllable)
                word += random.pick(syllables);
            m_words.push_back(word);
        }
    }

    [[nodiscard]] QByteArray text(int bytes)
    {
        QByteArray text;
        while (text.size() < bytes)
            text += m_words[std::size_t(m_random.lowBelow(qsizetype(m_words.size())))] + ' ';
        return text;
    }

private:
    Random &m_random;
    std::vector<QByteArray> m_words;
};

/// The simulator's people are a few hundred: half of the pictures become those of others.
void varyPictures(QByteArray *message, Random &random)
{
    constexpr QByteArrayView key("\"avatar\":\"");
    constexpr qsizetype digits = 32;
    for (qsizetype at = message->indexOf(key); at >= 0; at = message->indexOf(key, at + 1)) {
        if (random.chance(50) && at + key.size() + digits < message->size())
            message->replace(at + key.size(), digits, random.hex(digits));
    }
}

void addChatter(QByteArray *message, Random &random, Chatter &chatter)
{
    constexpr QByteArrayView key("\"content\":\"");
    const qsizetype at = message->indexOf(key);
    if (at >= 0)
        message->insert(at + key.size(), chatter.text(2 * random.below(68)));
}

std::optional<PreparedDispatch> another(EventGenerator &generator, qint64 now)
{
    while (std::optional<PreparedDispatch> made = generator.next(now)) {
        const bool isShare = std::any_of(std::begin(shares), std::end(shares),
            [&made](const auto &share) { return isNamed(made->head, share.name); });
        if (!isShare)
            return made;
    }
    return std::nullopt;
}

} // namespace

Mix Mix::make(qsizetype count, quint32 seed)
{
    Simulation::WorldPlan plan;
    plan.seed = seed;
    plan.now = moment;
    Simulation::World world = Simulation::buildWorld(plan);
    EventGenerator generator(world, GatewayIntents::all(), seed);
    Random random(seed);
    Chatter chatter(random);
    Mix mix;
    mix.m_lines.reserve(count * 1050);
    while (mix.count() < count) {
        const qint64 now = moment + mix.count() * pace;
        int draw = random.below(100);
        const auto *share = std::find_if(
            std::begin(shares), std::end(shares), [&draw](const auto &one) { return (draw -= one.percent) < 0; });
        const auto made = share != std::end(shares) ? generator.make(share->name, now) : another(generator, now);
        if (!made)
            continue;
        QByteArray message = made->numbered(mix.count() + 1);
        varyPictures(&message, random);
        if (share == std::begin(shares))
            addChatter(&message, random, chatter);
        mix.m_lines += message + '\n';
        mix.m_starts.push_back(mix.m_lines.size());
    }
    return mix;
}

std::optional<Mix> Mix::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Mix mix;
    mix.m_lines = file.readAll();
    for (qsizetype end = mix.m_lines.indexOf('\n'); end >= 0; end = mix.m_lines.indexOf('\n', end + 1))
        mix.m_starts.push_back(end + 1);
    return mix.count() > 0 ? std::optional(std::move(mix)) : std::nullopt;
}

bool Mix::save(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(m_lines) == m_lines.size() && file.flush();
}

Mix::Facts Mix::facts() const
{
    Facts facts;
    double *const counted[] = { &facts.messageCreate, &facts.presenceUpdate, &facts.typingStart };
    for (qsizetype i = 0; i < count(); ++i) {
        for (std::size_t share = 0; share < std::size(shares); ++share)
            *counted[share] += isNamed((*this)[i], shares[share].name) ? 1.0 / static_cast<double>(count()) : 0;
    }
    facts.meanBytes = static_cast<double>(m_lines.size() - count()) / static_cast<double>(count());
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(blockSize)), Qt::Uninitialized);
    for (qsizetype at = 0; at < m_lines.size(); at += blockSize) {
        const auto size = static_cast<std::size_t>(std::min(blockSize, m_lines.size() - at));
        facts.blockBytes += static_cast<qint64>(
            ZSTD_compress(out.data(), static_cast<std::size_t>(out.size()), m_lines.constData() + at, size, zstdLevel));
    }
    facts.compressed = static_cast<double>(m_lines.size()) / static_cast<double>(facts.blockBytes);
    return facts;
}

bool Mix::Facts::counts() const
{
    const auto isNear = [](double share, double wanted) { return std::abs(share - wanted) < 0.01; };
    return isNear(messageCreate, 0.6) && isNear(presenceUpdate, 0.2) && isNear(typingStart, 0.1)
        && std::abs(meanBytes - 1000) <= 50 && compressed >= 4 && compressed <= 5.5;
}

QString Mix::Facts::text() const
{
    return u"%1 % MESSAGE_CREATE, %2 % PRESENCE_UPDATE, %3 % TYPING_START, mean %4 bytes, zstd -3 makes it %5 times smaller"_s
        .arg(100 * messageCreate, 0, 'f', 1)
        .arg(100 * presenceUpdate, 0, 'f', 1)
        .arg(100 * typingStart, 0, 'f', 1)
        .arg(meanBytes, 0, 'f', 1)
        .arg(compressed, 0, 'f', 2);
}

} // namespace Shardscope::Bench
