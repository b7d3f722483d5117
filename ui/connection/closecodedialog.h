// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/shardcontrol.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace Shardscope {

class ToneLabel;

/// Asks with which code to close, and says what that does to the session.
class CloseCodeDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p shards of the bot; with one there is none to choose.
    explicit CloseCodeDialog(int shards, QWidget *parent = nullptr);

    /// Chooses one of them.
    void setShard(int shard);
    [[nodiscard]] ShardControl control() const;
    /// What the code does.
    [[nodiscard]] QString effect() const;

private:
    void refresh();

    QComboBox *m_choice;
    QSpinBox *m_code;
    QSpinBox *m_shard;
    QCheckBox *m_comesBack;
    ToneLabel *m_effect;
    QPushButton *m_close;
};

} // namespace Shardscope
