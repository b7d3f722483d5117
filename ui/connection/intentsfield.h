// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayintents.h"

#include <QPushButton>

class QCheckBox;
class QLineEdit;

namespace Shardscope {

class ToneLabel;

/// Chooses intents from a list that drops down, or as the number that is sent.
class IntentsField : public QPushButton
{
    Q_OBJECT

public:
    explicit IntentsField(QWidget *parent = nullptr);

    [[nodiscard]] GatewayIntents intents() const { return m_intents; }
    void setIntents(GatewayIntents intents);

Q_SIGNALS:
    void changed();

private:
    QWidget *createList();
    void takeChecks();
    void takeNumber(const QString &text);
    void refresh();

    GatewayIntents m_intents = GatewayIntents::unprivileged();
    QList<QCheckBox *> m_checks; ///< in the order of the table
    QLineEdit *m_number = nullptr;
    ToneLabel *m_message = nullptr;
};

} // namespace Shardscope
