// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/commandform.h"

class QLineEdit;

namespace Shardscope {

class NameDirectory;
class SnowflakeField;

/// Op 8, request guild members.
class MemberRequestForm : public CommandForm
{
    Q_OBJECT

public:
    /// @p names may be null and must outlive the form.
    explicit MemberRequestForm(const NameDirectory *names, QWidget *parent = nullptr);

    [[nodiscard]] Result command() const override;
    void commandSent() override;
    bool load(const GatewayCommand &command) override;

private:
    enum Mode { ByName, ById };
    void refreshMode();

    SnowflakeField *m_guild;
    QComboBox *m_mode;
    QLineEdit *m_query;
    QLineEdit *m_limit;
    SnowflakeField *m_userIds;
    QComboBox *m_presences;
    QLineEdit *m_nonce;
    int m_nextNonce = 1;
};

} // namespace Shardscope
