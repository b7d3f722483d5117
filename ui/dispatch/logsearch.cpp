// SPDX-License-Identifier: MIT
#include "ui/dispatch/logsearch.h"

#include "ui/dispatch/loghighlights.h"
#include "ui/dispatch/logmodel.h"

namespace Shardscope {

LogSearch::LogSearch(LogModel *model, LogHighlights *highlights, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_highlights(highlights)
{
}

void LogSearch::setFilter(std::shared_ptr<const Filter> filter)
{
    if (!filter && !m_filter)
        return;
    m_filter = std::move(filter);
    apply();
}

void LogSearch::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

void LogSearch::apply()
{
    const std::shared_ptr<const Filter> only = m_mode == Mode::Only ? m_filter : nullptr;
    if (only != m_model->filter())
        m_model->setFilter(only);
    const std::shared_ptr<const Filter> marked = m_mode == Mode::Mark ? m_filter : nullptr;
    if (marked != m_highlights->matches.filter())
        m_highlights->matches.setFilter(marked);
    Q_EMIT filterChanged();
}

qint64 LogSearch::matches() const
{
    if (!m_filter)
        return 0;
    return m_mode == Mode::Only ? m_model->rowCount() + m_model->pending()
                                : static_cast<qint64>(m_highlights->matches.records().size());
}

FilterScan::Progress LogSearch::progress() const
{
    return m_mode == Mode::Only ? m_model->progress() : m_highlights->matches.progress();
}

qint64 LogSearch::match(qint64 record, bool forward) const
{
    if (m_mode == Mode::Mark) {
        const std::vector<qint64> &records = m_highlights->matches.records();
        return forward ? nextOf(records, record) : previousOf(records, record);
    }
    const int rows = m_model->rowCount();
    if (!m_filter || rows == 0)
        return -1;
    const int behind = m_model->rowAtOrBehind(forward ? record + 1 : record);
    const int row = forward ? (behind == rows ? 0 : behind) : (behind == 0 ? rows - 1 : behind - 1);
    return m_model->storeIndex(row);
}

} // namespace Shardscope
