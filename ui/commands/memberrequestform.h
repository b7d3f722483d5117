// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/commandform.h"

class QLineEdit;

namespace Shardscope {

/// Op 8, request guild members.
class MemberRequestForm : public CommandForm
{
    Q_OBJECT

public:
    explicit MemberRequestForm(QWidget *parent = nullptr);

    [[nodiscard]] Result command() const override;
    void commandSent() override;

private:
    enum Mode { ByName, ById };
    void refreshMode();

    QLineEdit *m_guild;
    QComboBox *m_mode;
    QLineEdit *m_query;
    QLineEdit *m_limit;
    QLineEdit *m_userIds;
    QComboBox *m_presences;
    QLineEdit *m_nonce;
    int m_nextNonce = 1;
};

} // namespace Shardscope
