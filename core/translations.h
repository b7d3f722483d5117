// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace Shardscope {

/// Loads the texts that are built in: the plurals of English, and over them the system's language where it is there.
/// Called once by each program, on the application's thread, before the first text is made.
void installTranslations(QCoreApplication &application);

} // namespace Shardscope
