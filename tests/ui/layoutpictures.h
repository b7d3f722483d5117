// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Pictures of every layout with traffic of the built-in gateway, in a large and in a small window.
void takeLayoutPictures(const QString &folder, const QString &suffix);
