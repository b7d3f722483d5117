// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Pictures of the token check into @p folder; @p suffix comes before ".png".
void takeCheckPictures(const QString &folder, const QString &suffix);
