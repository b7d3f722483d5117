// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <span>
#include <vector>

class QAction;
class QKeyEvent;
class QPushButton;
class QWidget;

namespace Shardscope {

/// An action of a part of the window: a row of that part's table.
struct PartAction
{
    const char *name; ///< one of its own in the whole window: keys are remembered by it
    const char *text;
    const char *shortcut;
    const char *icon = "";
    const char *onButton = nullptr; ///< the words of its button; null: those of the menu
    bool lineBefore = false;
};

/// The actions of a part of the window. They can be done while the part is on screen, and as far as it says.
class PartActions : public QObject
{
    Q_OBJECT

public:
    using Translate = QString (*)(const char *text, const char *disambiguation, int n);

    /// In the order of @p table, whose texts @p translate knows. The keys are heard in each of @p places, or with
    /// Qt::WindowShortcut anywhere; one of them at least is on screen while something can be done.
    PartActions(std::span<const PartAction> table, Translate translate, const QList<QWidget *> &places,
        Qt::ShortcutContext context, QObject *parent);

    [[nodiscard]] QAction *operator[](int row) const { return m_actions[static_cast<std::size_t>(row)].action; }
    void setPossible(int row, bool possible);
    /// For a menu of the window; null stands for a line between.
    [[nodiscard]] QList<QAction *> forMenu() const;
    /// Does what the action does, with its icon, its words and, in the tip, its keys.
    [[nodiscard]] QPushButton *createButton(int row, QWidget *parent) const;

    /// Within its part the action has the keys before the window, that may use them for something else. The part hands
    /// it the keys, see firstFor().
    void letComeFirst(int row);
    [[nodiscard]] static bool comesFirst(const QAction &action);
    /// The action that comes first and has the keys of @p event, a key press or a shortcut override; null where none
    /// has.
    [[nodiscard]] QAction *firstFor(const QKeyEvent &event) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QAction *action;
        bool lineBefore;
        bool isPossible = true;
    };
    void refresh();

    std::vector<QPointer<QWidget>> m_places;
    std::vector<Entry> m_actions;
};

} // namespace Shardscope
