// SPDX-License-Identifier: MIT
#include "core/simulator/messagetext.h"

#include <QString>

namespace Shardscope::Simulation {

namespace {

const Member *anyMember(const Guild *guild, Random &random)
{
    if (!guild || guild->members.size() < 2)
        return nullptr;
    return &guild->members[std::size_t(1 + random.lowBelow(qsizetype(guild->members.size()) - 1))];
}

QByteArray filled(QByteArrayView place, const Guild *guild, Random &random)
{
    if (place == "n")
        return QByteArray::number(random.between(2, 9));
    if (place == "t")
        return QByteArray::number(random.between(6, 22)) + (random.chance(50) ? ":30" : ":00");
    if (place == "x")
        return QByteArray::number(random.between(1000, 9999));
    if (place == "h")
        return random.hex(16);
    const Member *member = anyMember(guild, random);
    if (!member)
        return "you";
    if (place == "user")
        return "<@" + QByteArray::number(member->user.id) + '>';
    return member->user.displayName.isEmpty() ? member->user.name : member->user.displayName;
}

} // namespace

QByteArray messageText(std::span<const char *const> choices, const Guild *guild, Random &random)
{
    const QByteArrayView plan = choices[std::size_t(random.below(qsizetype(choices.size())))];
    QByteArray text;
    qsizetype from = 0;
    for (qsizetype open = plan.indexOf('{'); open >= 0; open = plan.indexOf('{', from)) {
        const qsizetype close = plan.indexOf('}', open);
        text.append(plan.sliced(from, open - from));
        text.append(filled(plan.sliced(open + 1, close - open - 1), guild, random));
        from = close + 1;
    }
    text.append(plan.sliced(from));
    return text;
}

std::vector<quint64> mentionedUsers(const QByteArray &text)
{
    std::vector<quint64> ids;
    for (qsizetype at = text.indexOf("<@"); at >= 0; at = text.indexOf("<@", at + 2)) {
        const qsizetype end = text.indexOf('>', at);
        const quint64 id = end < 0 ? 0 : text.mid(at + 2, end - at - 2).toULongLong();
        if (id != 0)
            ids.push_back(id);
    }
    return ids;
}

QByteArray firstLink(const QByteArray &text)
{
    const qsizetype at = text.indexOf("https://");
    if (at < 0 || (at > 0 && text[at - 1] == '<'))
        return {};
    qsizetype end = at;
    while (end < text.size() && static_cast<uchar>(text[end]) > ' ')
        ++end;
    return text.mid(at, end - at);
}

} // namespace Shardscope::Simulation
