// SPDX-License-Identifier: MIT
#include "core/diagnosis/sendtap.h"

#include "core/events/jsonvalue.h"
#include "core/gateway/gatewaycommand.h"

#include <QMutexLocker>

#include <cmath>

namespace Shardscope {

namespace {

constexpr auto requestMembers = static_cast<qint32>(GatewayOpcode::RequestGuildMembers);

/// The guild whose whole list @p record asks for, 0 where it asks for less.
quint64 memberList(const EventRecord &record)
{
    const auto read = GatewayCommand::fromMessage(requestMembers, record.data().toByteArray());
    const auto *command = std::get_if<GatewayCommand>(&read);
    const auto *request = command ? std::get_if<RequestGuildMembers>(&command->payload) : nullptr;
    return request && request->asksForAllMembers() ? request->guildId.toULongLong() : 0;
}

} // namespace

void SendTap::append(const EventRecord &record)
{
    SendFact fact { .at = record.at, .op = record.op.value_or(-1), .shard = record.shard.value_or(0) };
    if (record.kind == EventRecord::Kind::Sent) {
        if (fact.op == requestMembers)
            fact.guildId = memberList(record);
    } else if (record.kind == EventRecord::Kind::Dispatch && record.type == "RATE_LIMITED") {
        const JsonValue data = JsonValue::within(record.json, record.dataOffset, record.dataLength);
        fact.op = data.at({ "opcode" }).text().toInt();
        if (fact.op == requestMembers)
            fact.guildId = data.at({ "meta", "guild_id" }).text().toULongLong();
        fact.refusedFor = std::llround(std::clamp(data.at({ "retry_after" }).text().toDouble(), 0.001, 86'400.0) * 1e6);
    } else {
        return;
    }
    const QMutexLocker lock(&m_mutex);
    if (m_facts.size() >= most)
        m_facts.erase(m_facts.begin(), m_facts.begin() + most / 2);
    m_facts.push_back(fact);
}

std::vector<SendFact> SendTap::take()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_facts, {});
}

} // namespace Shardscope
