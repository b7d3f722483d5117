// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <array>

class QAction;
class QWidget;

namespace Shardscope {

/// The actions of the log with their words and keys. A key of one letter acts only while the rows have the focus.
class LogActions : public QObject
{
    Q_OBJECT

public:
    enum Id
    {
        Filter,
        MarkMatches,
        NextMatch,
        PreviousMatch,
        Pause,
        Mark,
        NextMark,
        PreviousMark,
        ClearMarks,
        CopyJson,
        CopyLine,
        CopyCommand,
        Compare,
        Explain,
        ExportSelection,
        ExportShown,
        Rules,
        Columns,
        Count
    };
    Q_ENUM(Id)

    /// @p view is where the rows are; @p panel holds it.
    LogActions(QWidget *view, QWidget *panel);

    [[nodiscard]] QAction *operator[](Id id) const { return m_actions[id]; }
    /// Those that belong into a menu of the window; null stands for a line between.
    [[nodiscard]] QList<QAction *> forMenu() const;

Q_SIGNALS:
    void triggered(Shardscope::LogActions::Id id, bool isChecked);

private:
    std::array<QAction *, Count> m_actions {};
};

} // namespace Shardscope
