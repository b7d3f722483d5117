// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Pictures of the connection bar and its dialogs into @p folder; @p suffix comes before ".png".
void takeConnectionPictures(const QString &folder, const QString &suffix);
