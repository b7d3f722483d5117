// SPDX-License-Identifier: MIT
#include "core/logging.h"

namespace Shardscope {

Q_LOGGING_CATEGORY(lcGateway, "shardscope.gateway", QtWarningMsg)
Q_LOGGING_CATEGORY(lcTransport, "shardscope.transport", QtWarningMsg)
Q_LOGGING_CATEGORY(lcRest, "shardscope.rest", QtWarningMsg)
Q_LOGGING_CATEGORY(lcCapture, "shardscope.capture", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSimulator, "shardscope.simulator", QtWarningMsg)

} // namespace Shardscope
