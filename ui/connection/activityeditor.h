// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Shardscope {

/// An activity as the command line writes it, TYPE:TEXT[@URL], or none.
class ActivityEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityEditor(QWidget *parent = nullptr);

    [[nodiscard]] QStringList values() const;
    void setValues(const QStringList &values);

Q_SIGNALS:
    void changed();

private:
    void refresh();

    QComboBox *m_type;
    QLineEdit *m_text;
    QLineEdit *m_url;
};

} // namespace Shardscope
