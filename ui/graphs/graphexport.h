// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graphs/graphcell.h"
#include "ui/graphs/graphmarker.h"

#include <QPalette>

namespace Shardscope {

/// The graphs as a file: a picture of them one below the other, or the values of the time that they show.
namespace GraphExport {

enum class Form
{
    Png,
    Svg,
    Csv
};

/// SVG needs Qt Svg.
[[nodiscard]] bool canWrite(Form form);
[[nodiscard]] const char *suffix(Form form); ///< "png"

struct Content
{
    QList<const GraphCell *> cells;
    const std::vector<GraphMarker> *markers = nullptr;
    TimeSpan span {};
    QPalette palette {};
};

[[nodiscard]] QByteArray write(Form form, const Content &content);
/// RFC 4180: a row for each value that is kept of the time, and one for each marker. Where values were put together
/// there are their mean, extremes and number.
[[nodiscard]] QByteArray csv(const Content &content);

/// What is wrong, empty where nothing is. The file that is there is replaced by a whole one, or stays.
[[nodiscard]] QString save(const QString &path, const QByteArray &bytes);

} // namespace GraphExport

} // namespace Shardscope
