// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Pictures of an end explained, of what is done by hand and of the budgets into @p folder; @p suffix comes before
/// ".png".
void takeSessionPictures(const QString &folder, const QString &suffix);
