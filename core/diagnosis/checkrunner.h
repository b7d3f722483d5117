// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnosis/checkreport.h"
#include "core/gateway/gatewayerror.h"
#include "core/shards/connectionconfig.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace Shardscope {

class TokenCheck;

/// A TokenCheck on a thread of its own, so that its times are not those of a busy window. Lives on the caller's
/// thread: calls are handed over, signals arrive there.
class CheckRunner : public QObject
{
    Q_OBJECT

public:
    explicit CheckRunner(QObject *parent = nullptr);
    /// Gives up a check that is under way and waits for the thread.
    ~CheckRunner() override;

    /// As TokenCheck::start(), without an IDENTIFY.
    std::optional<GatewayError> start(const ConnectionConfig &config);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void changed(const Shardscope::CheckReport &report);
    void finished(const Shardscope::CheckReport &report);

private:
    void run(const ConnectionConfig &config);

    QThread m_thread;
    QObject *m_host; ///< lives on the thread, which deletes it: what is called through it runs there
    std::unique_ptr<TokenCheck> m_check; ///< made, used and deleted there only
    bool m_running = false;
};

} // namespace Shardscope
