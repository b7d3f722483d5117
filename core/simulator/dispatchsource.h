// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/simulator/eventgenerator.h"

#include <functional>
#include <memory>

namespace Shardscope {

struct SimulatorConfig;

namespace Simulation {

/// What one session is served in place of a generated stream, from its beginning to its end.
class DispatchSource
{
public:
    enum class State
    {
        Reading, ///< ask again: the next is not read yet
        Ready,
        Over,
    };

    DispatchSource() = default;
    virtual ~DispatchSource() = default;
    Q_DISABLE_COPY_MOVE(DispatchSource)

    /// Reads on a little where it has to.
    virtual State look() = 0;

    // Where it is Ready
    /// The `d` of a READY that it begins with, which is then taken, with this session and shard in it; null where it
    /// begins with something else.
    virtual QByteArray takeReady(const QByteArray &, const QByteArray &, int, int) { return {}; }
    /// When the next is to be sent, after READY.
    [[nodiscard]] virtual Duration due() const = 0;
    virtual PreparedDispatch take() = 0;

    /// Whether what it gives lies in memory for as long as the gateway runs.
    [[nodiscard]] virtual bool keepsAll() const = 0;
};

/// Is told what a person should know, in whole sentences; on any thread.
using Tell = std::function<void(const QString &sentence)>;

/// What all sessions are served.
struct Recording
{
    /// A source for a session of this shard; empty: the stream is generated.
    std::function<std::unique_ptr<DispatchSource>(int shard, int shardCount)> source {};
    std::optional<User> bot {}; ///< whose events they are, where that is known
};

/// What @p config names: a folder, a capture or nothing. Empty where it cannot be read; @p error says why.
[[nodiscard]] std::optional<Recording> openRecording(const SimulatorConfig &config, const Tell &tell, QString *error);

} // namespace Simulation
} // namespace Shardscope
