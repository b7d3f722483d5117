// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"
#include "core/jsondiff.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QCheckBox;
class QTreeView;

namespace Shardscope {

class JsonDiffModel;
class ToneLabel;

/// What differs between two records. Large ones are compared on a thread of the pool.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    /// Bytes of both that are compared at once, in some milliseconds.
    static constexpr qsizetype longestAtOnce = 256 * 1024;

    explicit ComparePage(QWidget *parent = nullptr);

    void compare(const EventRecord &before, const EventRecord &after);
    void clear();

private:
    using Result = std::shared_ptr<const JsonDiff>;

    void sayCounts(const QString &text);
    void showResult(const Result &diff);
    void openChanged();

    JsonDiffModel *m_model;
    ToneLabel *m_records;
    ToneLabel *m_counts;
    QCheckBox *m_showSame;
    QTreeView *m_tree;
    QFutureWatcher<Result> m_watcher;
};

} // namespace Shardscope
