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
    /// Of the chosen one, empty for none.
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] QAction *action(Deed deed) const { return m_actions[deed]; }
    /// Those that belong into a menu of the window as well; null stands for a line between.
    [[nodiscard]] QList<QAction *> forMenu() const;

Q_SIGNALS:
    void chosen(int row);
    /// Another one is current, or is called otherwise.
    void currentNameChanged();
    void asked(Shardscope::ProfileField::Deed deed);

private:
    void tellName();

    QComboBox *m_box;
    QToolButton *m_manage;
    QString m_name; ///< as it was told
    std::array<QAction *, DeedCount> m_actions {};
};

} // namespace Shardscope
