// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <array>

class QComboBox;
class QToolButton;

namespace Shardscope {

/// Chooses a profile and offers what can be done with profiles.
class ProfileField : public QWidget
{
    Q_OBJECT

public:
    enum Deed
    {
        New,
        Edit,
        SaveChanges,
        Duplicate,
        MoveUp,
        MoveDown,
        Delete,
        Import,
        Export,
        DeedCount
    };
    Q_ENUM(Deed)

    explicit ProfileField(QWidget *parent = nullptr);

    /// @p current is a row, -1 for none.
    void setProfiles(const QStringList &names, int current);
    /// The row that is chosen, -1 for none.
    [[nodiscard]] int current() const;
    [[nodiscard]] QAction *action(Deed deed) const { return m_actions[deed]; }
    /// All of them, for a menu of the window; null stands for a line between.
    [[nodiscard]] QList<QAction *> forMenu() const;

Q_SIGNALS:
    void chosen(int row);
    void asked(Shardscope::ProfileField::Deed deed);

private:
    QComboBox *m_box;
    QToolButton *m_manage;
    std::array<QAction *, DeedCount> m_actions {};
};

} // namespace Shardscope
