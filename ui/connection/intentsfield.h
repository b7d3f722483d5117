// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayintents.h"

#include <QPushButton>

namespace Shardscope {

/// Shows how many intents are chosen; opens the dialog that chooses them.
class IntentsField : public QPushButton
{
    Q_OBJECT

public:
    explicit IntentsField(QWidget *parent = nullptr);

    [[nodiscard]] GatewayIntents intents() const { return m_intents; }
    void setIntents(GatewayIntents intents);

    /// Opens the dialog.
    void edit();

Q_SIGNALS:
    void changed();

private:
    void refresh();

    GatewayIntents m_intents = GatewayIntents::unprivileged();
};

} // namespace Shardscope
