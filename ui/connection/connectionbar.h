// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayerror.h"
#include "core/shards/connectionconfig.h"

#include <QHash>
#include <QWidget>

#include <variant>

class QComboBox;
class QLineEdit;
class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace Shardscope {

class IntentsField;
class TokenField;
class ToneLabel;

/// What is needed to connect; the rare options fold under Advanced. Options without a field of their own
/// keep the value that setConfig() gave them.
class ConnectionBar : public QWidget
{
    Q_OBJECT

public:
    using Result = std::variant<ConnectionConfig, GatewayError>;

    explicit ConnectionBar(QWidget *parent = nullptr);

    void setConfig(const ConnectionConfig &config);
    /// What the fields say, or what is wrong with one of them.
    [[nodiscard]] Result config() const;
    /// The same for the built-in gateway, which brings token and addresses itself.
    [[nodiscard]] Result demoConfig() const;
    /// Shows @p error below its field and puts the cursor there; false where none of the fields is meant.
    bool showError(const GatewayError &error);
    void clearError();
    void setRunning(bool running);
    void focusToken();
    [[nodiscard]] IntentsField *intentsField() const { return m_intents; }

Q_SIGNALS:
    void connectRequested();
    void disconnectRequested();
    void demoRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Field
    {
        QWidget *editor = nullptr;
        ToneLabel *message = nullptr;
        bool advanced = false;
    };
    void addField(QHBoxLayout *line, const char *key, const QString &label, QWidget *editor, bool advanced, int stretch = 0);
    QWidget *createAdvanced();
    void setAdvancedShown(bool shown);

    ConnectionConfig m_base;
    QHash<QString, Field> m_fields; ///< by the names that errors use
    TokenField *m_token;
    IntentsField *m_intents;
    QLineEdit *m_shard;
    QComboBox *m_compression;
    QLineEdit *m_gateway;
    QLineEdit *m_api;
    QLineEdit *m_largeThreshold;
    QWidget *m_advanced = nullptr;
    QToolButton *m_more;
    QPushButton *m_connect;
    QPushButton *m_demo;
    bool m_running = false;
};

} // namespace Shardscope
