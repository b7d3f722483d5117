// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewaycommand.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace Shardscope {

class ToneLabel;

/// The fields of one command. What stands in them becomes a GatewayCommand, or an error at a field.
class CommandForm : public QWidget
{
    Q_OBJECT

public:
    using Result = std::variant<GatewayCommand, CommandError>;

    explicit CommandForm(QWidget *parent = nullptr);

    /// The command as the fields say it; an error only where a text is no value at all.
    /// What the command itself forbids, its validate() tells.
    [[nodiscard]] virtual Result command() const = 0;
    /// The command was taken over; what must differ next time changes.
    virtual void commandSent() { }
    /// Fills the fields from @p command; false where it belongs to another form.
    virtual bool load(const GatewayCommand &command) = 0;
    /// What is strange about a command that can be sent all the same.
    [[nodiscard]] virtual QString warning() const { return {}; }
    /// What the run asked for; only a form that judges by itself needs it.
    virtual void setIntents(GatewayIntents) { }

    /// Shows @p error below its field, or takes the last one away. False where no field of the form is meant.
    bool showError(const std::optional<CommandError> &error);
    virtual void focusError();

Q_SIGNALS:
    void changed();

protected:
    /// @p key is the field as the command spells it.
    void addField(const char *key, const QString &label, QWidget *field, const QString &hint = {});
    /// Errors of @p key show at the row of @p rowKey.
    void addAlias(const char *key, const char *rowKey);
    [[nodiscard]] static CommandError invalid(const char *key, const QString &message);

private:
    struct Row
    {
        QWidget *field = nullptr;
        ToneLabel *message = nullptr;
        QString hint;
    };
    [[nodiscard]] QString rowKey(const QString &field) const;

    QFormLayout *m_layout;
    QHash<QString, Row> m_rows;
    QHash<QString, QString> m_aliases;
    QString m_wrong; ///< the field that shows an error
};

/// "Not sent", "Yes", "No".
[[nodiscard]] QComboBox *createOptionalFlag(const QString &absent, const QString &yes, const QString &no);
[[nodiscard]] std::optional<bool> optionalFlag(const QComboBox *box);
void setOptionalFlag(QComboBox *box, std::optional<bool> flag);

} // namespace Shardscope
