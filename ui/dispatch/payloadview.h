// SPDX-License-Identifier: MIT
#pragma once

#include "core/byterange.h"
#include "core/capture/eventrecord.h"

#include <QWidget>

#include <vector>

class QTabWidget;
class QToolButton;

namespace Shardscope {

class ComparePage;
class FindBar;
class HexView;
class PartActions;
class RawPage;
class ToneLabel;
class TreePage;

/// One record in full: as a tree, as the text that was received and as its bytes; and against another record.
class PayloadView : public QWidget
{
    Q_OBJECT

public:
    enum Tab
    {
        TreeTab,
        RawTab,
        HexTab,
        CompareTab
    };

    explicit PayloadView(QWidget *parent = nullptr);

    void setRecord(const EventRecord &record);
    /// What the record is to be warned of, besides what its payload shows; until another one is shown.
    void setRemark(const QString &remark);
    void clear();
    /// Shows @p after, and what differs from @p before. Another setRecord() ends the comparison.
    void compare(const EventRecord &before, const EventRecord &after);
    /// Opens the line to search in. Nothing happens where no record is shown.
    void openFind();
    [[nodiscard]] const EventRecord &record() const { return m_record; }
    /// What can be done with a value of the tree, with the whole payload, and with its text and its bytes.
    [[nodiscard]] QList<QAction *> forMenu() const;
    /// What does the same as the button that explains an end; its keys are told. The button is there while it is enabled.
    void setExplainAction(QAction *explain);

Q_SIGNALS:
    /// Whoever has the log answers by compare() with the one before this record that has its type.
    void previousOfKindRequested();
    /// The record tells of an end, and the reader wants to know all about it.
    void explanationRequested();
    /// Rows with (@p exclude: without) that value are wanted. @p path is as filters have it: "d.author.id", "op";
    /// @p json is the value as it stands.
    void filterRequested(const QByteArray &path, const QByteArray &json, bool exclude);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeButton(
        const char *icon, const QString &text, const QString &name, const QString &toolTip);
    void load(const EventRecord &record);
    void copyText();
    void search();
    void find(const QString &text);
    void step(int direction);
    void goTo(qsizetype match);
    void endFind();
    void connectActions();
    void refreshActions();

    PartActions *m_actions;
    EventRecord m_record;
    std::vector<ByteRange> m_matches;
    qsizetype m_match = -1; ///< the one looked at
    ToneLabel *m_title;
    ToneLabel *m_facts;
    ToneLabel *m_remark;
    QToolButton *m_copy;
    QToolButton *m_find;
    QToolButton *m_previous;
    QToolButton *m_explain;
    bool m_hasRecord = false;
    QTabWidget *m_tabs;
    FindBar *m_findBar;
    TreePage *m_tree;
    RawPage *m_raw;
    HexView *m_hex;
    ComparePage *m_compare;
};

} // namespace Shardscope
