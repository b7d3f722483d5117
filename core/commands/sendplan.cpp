// SPDX-License-Identifier: MIT
#include "core/commands/sendplan.h"

#include "core/text.h"

namespace Shardscope {

namespace {

using Fate = PlannedSend::Fate;

class Rehearsal
{
public:
    Rehearsal(std::span<const PlannedStep> steps, GatewayIntents intents, Duration heartbeatInterval)
        : m_steps(steps)
        , m_intents(intents)
    {
        m_queue.connectionOpened(heartbeatInterval);
        m_queue.record(m_now);
    }

    std::vector<PlannedSend> run()
    {
        TimePoint asked = m_start;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            asked += m_steps[i].delay;
            drainUntil(asked);
            m_now = asked;
            hand(i);
        }
        drainUntil(TimePoint::max());
        return std::move(m_result);
    }

private:
    void hand(std::size_t i)
    {
        GatewayCommand command = m_steps[i].command;
        command.id = static_cast<int>(i);
        PlannedSend &send = m_result.emplace_back();
        send.asked = m_now - m_start;
        std::optional<CommandError> error = command.validate(m_intents);
        if (!error && command.toJson({}).size() > GatewayCommand::maximumBytes)
            error = CommandError { .kind = GatewayError::Kind::PayloadTooLarge,
                .message = Text::tr("The message is larger than %1 bytes.").arg(GatewayCommand::maximumBytes) };
        if (error)
            return refuse(&send, *error);
        if (!command.opcode()) { // reconnect and close count for no limit
            send.leaves = send.asked;
            return;
        }
        const CommandQueue::Admission admission = m_queue.admit(command, m_now);
        if (admission.superseded)
            m_result[static_cast<std::size_t>(admission.superseded->id.toInt())].fate = Fate::Superseded;
        switch (admission.kind) {
        case CommandQueue::Admission::Kind::SendNow:
            send.leaves = send.asked;
            break;
        case CommandQueue::Admission::Kind::Queued:
            send.fate = Fate::Waits;
            break;
        case CommandQueue::Admission::Kind::Refused:
            refuse(&send, *admission.error);
            break;
        }
    }

    static void refuse(PlannedSend *send, const CommandError &error)
    {
        send->fate = Fate::Refused;
        send->reason = error.message;
    }

    void drainUntil(TimePoint end)
    {
        while (const std::optional<Duration> next = m_queue.nextDue(m_now)) {
            const TimePoint due = m_now + std::max(*next, Duration::zero());
            if (due > end)
                break;
            m_now = due;
            if (const std::optional<GatewayCommand> command = m_queue.takeDue(m_now))
                m_result[static_cast<std::size_t>(command->id.toInt())].leaves = m_now - m_start;
        }
    }

    const std::span<const PlannedStep> m_steps;
    const GatewayIntents m_intents;
    // Any moment will do, but not the clock's own zero: an empty entry lies there.
    const TimePoint m_start { std::chrono::hours(1) };
    TimePoint m_now = m_start;
    CommandQueue m_queue;
    std::vector<PlannedSend> m_result;
};

} // namespace

std::vector<PlannedSend> SendPlan::simulate(
    std::span<const PlannedStep> steps, GatewayIntents intents, Duration heartbeatInterval)
{
    return Rehearsal(steps, intents, heartbeatInterval).run();
}

} // namespace Shardscope
