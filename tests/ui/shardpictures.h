// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Pictures of a window with 64 shards, while they begin and when all are ready, into @p folder; @p suffix comes before
/// ".png".
void takeShardPictures(const QString &folder, const QString &suffix);
