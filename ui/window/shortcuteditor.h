// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace Shardscope {

class Shortcuts;
class ToneLabel;

/// The keys of every action, to be changed.
class ShortcutEditor : public QDialog
{
    Q_OBJECT

public:
    /// @p shortcuts must outlive the dialog. What is changed takes effect at once.
    ShortcutEditor(Shortcuts *shortcuts, QWidget *parent);

private:
    void fill();
    void choose();
    void change();
    void assign(const QKeySequence &keys);
    void tell(const QString &text);
    void tellDropped();
    [[nodiscard]] static QString lost(const QKeySequence &keys, const QString &losers);

    Shortcuts *const m_shortcuts;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    ToneLabel *m_notice;
};

} // namespace Shardscope
