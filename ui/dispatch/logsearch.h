// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/filterscan.h"

#include <QObject>

namespace Shardscope {

class LogModel;
struct LogHighlights;

/// What the filter does with the log: it shows only what matches, or shows everything and marks what matches.
class LogSearch : public QObject
{
    Q_OBJECT

public:
    enum class Mode
    {
        Only,
        Mark
    };

    /// @p model and @p highlights must outlive it.
    LogSearch(LogModel *model, LogHighlights *highlights, QObject *parent = nullptr);

    void setFilter(std::shared_ptr<const Filter> filter);
    [[nodiscard]] const std::shared_ptr<const Filter> &filter() const { return m_filter; }
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }

    /// Records that were found so far.
    [[nodiscard]] qint64 matches() const;
    [[nodiscard]] FilterScan::Progress progress() const;
    /// The next match behind a record, or the one before it, around the end; -1 where nothing matches.
    [[nodiscard]] qint64 match(qint64 record, bool forward) const;

Q_SIGNALS:
    void filterChanged();

private:
    void apply();

    LogModel *const m_model;
    LogHighlights *const m_highlights;
    std::shared_ptr<const Filter> m_filter;
    Mode m_mode = Mode::Only;
};

} // namespace Shardscope
