// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/eventrecord.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace Shardscope {

class JsonTreeModel;
class ToneLabel;

/// One record in full: as a tree, and as the text that was received.
class PayloadView : public QWidget
{
    Q_OBJECT

public:
    /// The raw text of a larger payload is cut: laying out megabytes in one line takes seconds.
    static constexpr qsizetype longestText = 64 * 1024;

    explicit PayloadView(QWidget *parent = nullptr);

    void setRecord(const EventRecord &record);
    void clear();

private:
    void refreshText();
    void copyText();
    void loadMore(const QModelIndex &index);

    EventRecord m_record;
    JsonTreeModel *m_model;
    QLabel *m_title;
    ToneLabel *m_facts;
    QToolButton *m_copy;
    QTabWidget *m_tabs;
    QTreeView *m_tree;
    QPlainTextEdit *m_text;
    QCheckBox *m_indent;
    ToneLabel *m_cut;
    bool m_textStale = true;
};

} // namespace Shardscope
