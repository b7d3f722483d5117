// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Shardscope {

/// Before the application object: standard streams that were closed become empty ones, so that no file opened later
/// takes their place; writing to a closed pipe is an error, not the end.
void prepareStreams();

/// The value of an environment variable that holds a secret, which is overwritten and unset: neither we nor what
/// looks at the process sees it again. Empty where it is not set.
[[nodiscard]] QByteArray takeSecretVariable(const char *name);

/// A crash must not leave the token in a file.
void disableCoreDumps();

/// Where settings lie: SHARDSCOPE_HOME, or the platform's usual place.
[[nodiscard]] QString settingsFolder();

} // namespace Shardscope
