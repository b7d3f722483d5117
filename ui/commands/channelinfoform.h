// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/commandform.h"

class QCheckBox;

namespace Shardscope {

class NameDirectory;
class SnowflakeField;

/// Op 43, request channel info.
class ChannelInfoForm : public CommandForm
{
    Q_OBJECT

public:
    /// @p names may be null and must outlive the form.
    explicit ChannelInfoForm(const NameDirectory *names, QWidget *parent = nullptr);

    [[nodiscard]] Result command() const override;
    bool load(const GatewayCommand &command) override;

private:
    SnowflakeField *m_guild;
    QCheckBox *m_status;
    QCheckBox *m_startTime;
};

} // namespace Shardscope
