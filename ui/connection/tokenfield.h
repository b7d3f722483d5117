// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connection/secretfield.h"

namespace Shardscope {

/// Takes a bot token. White space and a leading "Bot " are taken off as they come.
class TokenField : public SecretField
{
    Q_OBJECT

public:
    explicit TokenField(QWidget *parent = nullptr);

    [[nodiscard]] QString token() const { return text(); }
    /// What can be said of the token without giving it away: whose it is, or that it is no bot's. Empty without one.
    [[nodiscard]] QString remark() const;
    /// Whether there is a token that has no bot's shape, which Discord refuses and other gateways may take.
    [[nodiscard]] bool isOdd() const;

private:
    void tidy(const QString &text);
};

} // namespace Shardscope
