// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/wrappingrow.h"

class QComboBox;

namespace Shardscope {

/// An editor with the choice before it whether its value is set, cleared or left alone.
class TristateField : public WrappingRow
{
    Q_OBJECT

public:
    enum class Choice { Absent, Null, Set };
    struct Option
    {
        Choice choice;
        QString text;
    };

    /// Takes @p editor, which is enabled while the choice is Set. @p name is what the field is called aloud.
    TristateField(const QString &name, const QList<Option> &options, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] Choice choice() const;
    void setChoice(Choice choice);
    [[nodiscard]] QComboBox *box() const { return m_box; }

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_box;
    QWidget *m_editor;
};

} // namespace Shardscope
