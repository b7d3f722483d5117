// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace Shardscope {

Q_DECLARE_LOGGING_CATEGORY(lcGateway)
Q_DECLARE_LOGGING_CATEGORY(lcTransport)
Q_DECLARE_LOGGING_CATEGORY(lcRest)
Q_DECLARE_LOGGING_CATEGORY(lcCapture)
Q_DECLARE_LOGGING_CATEGORY(lcSimulator)

} // namespace Shardscope
