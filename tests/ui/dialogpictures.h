// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Pictures of the dialogs of alerts and settings into @p folder; @p suffix comes before ".png".
void takeDialogPictures(const QString &folder, const QString &suffix);
