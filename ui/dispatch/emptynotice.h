// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/filterscan.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace Shardscope {

class EventStore;
class ToneLabel;

/// Stands in the place of the rows where a filter matches none, and says which part of it excluded everything. The
/// parts are looked for one by one in the background.
class EmptyNotice : public QWidget
{
    Q_OBJECT

public:
    /// So many parts are told apart.
    static constexpr qsizetype mostParts = 8;

    /// @p store must outlive it.
    explicit EmptyNotice(const EventStore &store, QWidget *parent = nullptr);
    ~EmptyNotice() override;

    /// Explains @p expression, which must be right; hides where it is empty.
    void explain(const QString &expression);
    /// What it says so far.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] QPushButton *button() const { return m_clear; }

Q_SIGNALS:
    void clearRequested();

private:
    struct Part
    {
        QString expression;
        std::unique_ptr<FilterScan> scan;
        qint64 matches = 0;
    };
    void look();
    [[nodiscard]] QString conclusion() const;

    const EventStore &m_store;
    QString m_expression;
    bool m_areAlternatives = false;
    std::vector<Part> m_parts;
    QTimer m_timer;
    ToneLabel *m_title;
    ToneLabel *m_details;
    QPushButton *m_clear;
};

} // namespace Shardscope
