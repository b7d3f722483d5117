// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/commandform.h"

namespace Shardscope {

class NameDirectory;
class SnowflakeField;

/// Op 31, request soundboard sounds.
class SoundboardForm : public CommandForm
{
    Q_OBJECT

public:
    /// @p names may be null and must outlive the form.
    explicit SoundboardForm(const NameDirectory *names, QWidget *parent = nullptr);

    [[nodiscard]] Result command() const override;
    bool load(const GatewayCommand &command) override;

private:
    SnowflakeField *m_guilds;
};

} // namespace Shardscope
